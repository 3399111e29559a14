#pragma once

#include "session/plan.h"
#include "support/civil_time.h"
#include "support/pain_score.h"
#include "support/side.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::session {

/// What became of a set. The names are stored.
enum class SetStatus {
    Planned, ///< not reached yet
    Done, ///< all of it
    Partial, ///< some of it
    Skipped ///< none of it, by choice
};

/// Which set of a session; unique within it.
struct SetKey {
    std::size_t item = 0;
    int set = 1; ///< counted from 1
    std::optional<Side> side; ///< empty when both sides work

    auto operator<=>(const SetKey&) const = default;
};

/// What was done of one set. Numbers its dose does not count are 0.
struct SetResult {
    SetKey key;
    SetStatus status = SetStatus::Planned;
    int reps = 0; ///< completed repetitions
    std::chrono::seconds work{0}; ///< time spent holding, repeating or moving

    bool operator==(const SetResult&) const = default;
};

/// A set as the journal keeps it.
struct SetRecord {
    SetResult result;
    std::optional<ZonedInstant> finishedAt; ///< empty while planned, and when never reached

    bool operator==(const SetRecord&) const = default;
};

/// A movement of a session with the words and the amount that were shown then.
struct ItemRecord {
    Work work;
    std::string name;
    std::string words; ///< start position and steps, one a line
    std::vector<SetRecord> sets; ///< in the order of the plan

    bool operator==(const ItemRecord&) const = default;
};

enum class SessionStatus {
    Running, ///< under way, or broken off by a crash
    Finished, ///< played to its end
    Stopped ///< ended early by the person
};

/// An answer to "how is your hip?". An empty score means asked and not answered.
struct PainAnswer {
    std::optional<PainScore> score;
    std::optional<HipSide> side;

    bool operator==(const PainAnswer&) const = default;
};

/// When and why the question was asked.
enum class PainContext { Check, Before, After };

struct PainRecord {
    std::int64_t id = 0;
    ZonedInstant askedAt;
    PainContext context = PainContext::Check;
    std::optional<std::int64_t> session; ///< set for Before and After
    PainAnswer answer;

    bool operator==(const PainRecord&) const = default;
};

/// One session in the journal. It belongs to the day it began.
struct SessionRecord {
    std::int64_t id = 0; ///< given by the journal
    SessionStatus status = SessionStatus::Running;
    ZonedInstant startedAt;
    std::optional<ZonedInstant> endedAt; ///< empty while running
    std::string title; ///< as it was shown
    std::optional<std::int64_t> programRun; ///< empty for a movement tried on its own
    int programDay = 0; ///< counted from 1; 0 without a program
    std::string programSession; ///< id of the session in its program; empty without
    std::string packId;
    std::string packVersion;
    std::string locale; ///< of the words that were shown
    std::vector<ItemRecord> items;
    std::optional<PainAnswer> painBefore; ///< empty when it was not asked
    std::optional<PainAnswer> painAfter;

    bool operator==(const SessionRecord&) const = default;
};

/// Planned records for every set of a plan, in its order.
[[nodiscard]] std::vector<SetRecord> plannedSets(const Plan& plan, std::size_t item);

/// Sets done at least in part, and sets planned.
struct SetCount {
    int done = 0;
    int planned = 0;

    bool operator==(const SetCount&) const = default;
};

[[nodiscard]] SetCount countSets(const ItemRecord& item);
[[nodiscard]] SetCount countSets(const SessionRecord& record);

/// Time spent in sets.
[[nodiscard]] std::chrono::seconds workTime(const SessionRecord& record);

} // namespace hipwise::session
