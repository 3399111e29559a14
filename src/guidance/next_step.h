#pragma once

#include "content/pack.h"
#include "content/suitability.h"
#include "guidance/decision.h"
#include "program/program.h"

#include <chrono>
#include <optional>
#include <string>

namespace hipwise::guidance {

/// A movement of the program, with what is asked of it today.
struct Subject {
    const content::Movement* movement = nullptr; ///< of the pack, never null
    const program::Phase* phase = nullptr;
    const program::Session* session = nullptr; ///< the first one it is in
    const program::Item* item = nullptr;
    program::Dose dose;
    bool lastPhase = true; ///< nothing comes after it

    [[nodiscard]] bool isAerobic() const;
};

/// A change that is the next one in order.
struct NextStep {
    content::Rule rule = content::Rule::HoldWorkLevel;
    Step to;

    bool operator==(const NextStep&) const = default;
};

/// What may be chosen from, and how far.
struct StepLimits {
    const content::GuidanceRules& rules;
    const content::Pack& pack;
    const content::Circumstances& about;
    std::optional<int> age;
    bool moreSets = true; ///< false: another set would be more than a week allows, whatever else
                          ///< was added in it
};

/// The next change upwards of a movement, in the order of the rules (guidance b1): repetitions to
/// the top of their range, a longer hold, another set, slower lowering, a little more load, the
/// next movement of the ladder with the dose to begin with. Stretches grow by time (b2). Where
/// there is none the rule says why: the top of this phase, or the level that is kept up.
[[nodiscard]] NextStep nextStepUp(const Subject& subject, const StepLimits& limits);

/// The first step down the ladder, with the dose to begin with: an easier way to do the movement,
/// or another one that suits the person and is not in this phase already. Of a movement that is
/// done in an easier way already, the next one after that. Empty when there is none.
[[nodiscard]] std::optional<Step> easierStep(const Subject& subject, const StepLimits& limits);

/// About so many percent of the work.
[[nodiscard]] Step lessOf(const Subject& subject, int percent);

/// Fewer minutes, and slower (b3).
[[nodiscard]] Step walkLess(const Subject& subject, const content::AerobicRules& rules);

/// Minutes after a calm week (b3): a tenth more, at least the smallest step, never above the goal
/// nor the most of two weeks, which is one smallest step where that is more. `lowest` is the least
/// that was asked in the last two weeks. The same minutes when they may not grow yet.
[[nodiscard]] std::chrono::minutes moreMinutes(std::chrono::minutes now,
                                               std::chrono::minutes goal,
                                               std::chrono::minutes lowest,
                                               const content::AerobicRules& rules);

/// The pace for so many minutes of a goal, after a drop.
[[nodiscard]] program::Pace paceFor(std::chrono::minutes minutes,
                                    std::chrono::minutes goal,
                                    const content::AerobicRules& rules);

} // namespace hipwise::guidance
