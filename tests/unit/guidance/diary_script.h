#pragma once

#include "guidance/advice_answer.h"
#include "guidance/decision.h"
#include "session/record.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::test {

/// What one session was like for somebody.
struct Mood {
    std::optional<int> pain = 2;
    std::optional<int> effort = 4;
    std::optional<int> spare = std::nullopt;
    std::optional<session::MorningAnswer> morning = session::MorningAnswer::AsUsual;
    bool allDone = true;
    int moreSets = 0; ///< on top of what is planned
};

/// Somebody who lives with a program: what happens, and how they answer. Days are counted from 1.
struct Script {
    std::string name;
    nlohmann::json head; ///< of the diary: its program, person and zone
    int days = 0;
    /// What else there is on a day.
    std::function<void(int day, nlohmann::json& entry)> events = [](int, nlohmann::json&) {};
    std::function<bool(int day)> isAway = [](int) { return false; }; ///< nothing is done
    std::function<Mood(int day)> mood = [](int) { return Mood(); };
    /// Empty: it is not answered on that day.
    std::function<std::optional<guidance::AdviceChoice>(int day, const guidance::Decision&)> answer
        = [](int, const guidance::Decision&) { return guidance::AdviceChoice::Accepted; };
};

/// The ten whose diaries are approved.
[[nodiscard]] const std::vector<Script>& tenScripts();

/// The diary of somebody who does what is planned and answers what is offered.
[[nodiscard]] nlohmann::json diaryOf(const Script& script);

} // namespace hipwise::test
