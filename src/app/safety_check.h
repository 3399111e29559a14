#pragma once

#include "app/context.h"
#include "content/article.h"
#include "person/screening.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

using SafetyAnswers = std::map<std::string, person::ScreeningAnswer>;

/// A question before somebody starts, in words.
struct SafetyQuestion {
    std::string id;
    std::string words;
    std::optional<person::ScreeningAnswer> answer; ///< empty while it is open

    bool operator==(const SafetyQuestion&) const = default;
};

struct SafetyState {
    std::vector<SafetyQuestion> questions; ///< none when the pack asks nothing
    int open = 0; ///< questions without an answer
    std::optional<CivilDate> answeredOn; ///< the last time; empty when never

    bool operator==(const SafetyState&) const = default;
};

/// An answer that asks to check first.
struct StopReason {
    std::string id;
    std::string question;
    std::string advice;
    std::vector<std::string> ask; ///< what to ask a clinician; may be empty
    content::Urgency urgency = content::Urgency::Soon;
    bool canBeCleared = false;

    bool operator==(const StopReason&) const = default;
};

struct CheckFirstState {
    std::vector<StopReason> stops; ///< most urgent first; none when nothing keeps sessions off
    bool canBeCleared = false; ///< every one of them, by a clinician
    std::string region; ///< of the emergency number; empty for none

    bool operator==(const CheckFirstState&) const = default;
};

/// The answers of the last time; none when the questions were never answered.
[[nodiscard]] SafetyAnswers lastAnswers(const Context& context);

[[nodiscard]] SafetyState safetyState(const Context& context, const SafetyAnswers& answers);

/// What answers ask to check. What a clinician has cleared stays so unless something new is among
/// it.
[[nodiscard]] CheckFirstState checkFirstState(const Context& context,
                                              const SafetyAnswers& answers,
                                              const std::string& region);

/// Keeps the answers as those of now, cleared as above. Nothing is kept without an answer, or when
/// today's are the same. NotFound without a journal.
[[nodiscard]] Result<void> keepAnswers(const Context& context, const SafetyAnswers& answers);

/// A clinician has said yes to what the last answers ask to check. NotFound without a journal or
/// answers; Invalid where something cannot be cleared.
[[nodiscard]] Result<void> keepCleared(const Context& context);

} // namespace hipwise::app
