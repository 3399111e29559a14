#pragma once

#include "guidance/movement_advice.h"

#include <optional>
#include <vector>

namespace hipwise::guidance {

/// Advice that is about the whole program or the person. Each is empty, or without entries, when it
/// has nothing to say.

/// A safety question that was answered with yes or not sure; sessions wait.
[[nodiscard]] std::optional<Decision> stopAnswer(const Desk& desk);

/// The safety questions want to be looked at again: after some weeks, and after a flare.
[[nodiscard]] std::optional<Decision> screenAgain(const Desk& desk);

/// What a flare asks for: an offer of easy days, the days themselves, the way back, or somebody who
/// looks at it.
[[nodiscard]] std::vector<Decision> flareAdvice(const Desk& desk);

/// Own scores that went up, or did not go down, for too long.
[[nodiscard]] std::optional<Decision> trendAdvice(const Desk& desk);

/// The next phase, or why it waits; empty before the phase has lasted as long as it is meant to.
[[nodiscard]] std::optional<Decision> stageAdvice(const Desk& desk, bool anythingUp);

/// How much less after time away, as an offer for one movement; empty when there was none, or it
/// was answered.
[[nodiscard]] std::optional<Decision> missedTime(const Subject& subject, const Desk& desk);

/// Days since anything was done; a pause is time away too. Empty before the first session.
[[nodiscard]] std::optional<int> daysAway(const Desk& desk);

/// What is planned on a day, and how many of its sessions were done.
struct PlannedDone {
    int planned = 0;
    int done = 0;
    bool paused = false; ///< on some of the days: they are no whole week

    bool operator==(const PlannedDone&) const = default;
};

/// The same of the days from `first` to `last`, both included. Days of a pause count for nothing.
[[nodiscard]] PlannedDone plannedAndDone(const Desk& desk, CivilDate first, CivilDate last);

} // namespace hipwise::guidance
