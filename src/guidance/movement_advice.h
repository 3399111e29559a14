#pragma once

#include "guidance/history.h"
#include "guidance/next_step.h"
#include "guidance/sentences.h"

#include <string>
#include <vector>

namespace hipwise::guidance {

/// What the rules about single movements work with.
struct Desk {
    const Evidence& evidence;
    const History& history;
    const content::GuidanceRules& rules;
    const content::Pack& pack;
    const content::Wording& wording;

    [[nodiscard]] StepLimits limits(bool moreSets = true) const
    {
        return {rules, pack, evidence.about, evidence.age, moreSets};
    }
};

/// What one week allows, shared by all movements of a day's advice (guidance b1.8).
struct WeekRoom {
    int sets = 0; ///< of the program in a week, now
    int mostSets = 0; ///< that it may become
    int setsBefore = 0; ///< seven days ago
    int harder = 0; ///< movements up the ladder in the last seven days
    int newMovements = 0;
    bool anythingUp = true; ///< false: nothing goes up, because of a flare or time away
};

/// The advice for one movement of the program that is counted in sets. Takes from the room of the
/// week what it offers.
[[nodiscard]] Decision adviseMovement(const Subject& subject, const Desk& desk, WeekRoom& room);

/// The advice for an activity in minutes.
[[nodiscard]] Decision adviseActivity(const Subject& subject,
                                      const Desk& desk,
                                      const WeekRoom& room);

/// The score that a session was too much by: that of the movement, or of the whole session where
/// its own was not too high.
[[nodiscard]] int worstOf(const Bout& bout, const PainBands& bands);

/// Times a week that a session is planned.
[[nodiscard]] int timesAWeek(const program::Schedule& schedule);

/// When what is asked of the movement was changed last, by whatever: an accepted offer, the person,
/// or the end of its first week; empty when it is as it began.
[[nodiscard]] std::optional<CivilDate> lastStepOn(const Subject& subject, const Desk& desk);

/// The same; its beginning in the program when it is as it began.
[[nodiscard]] CivilDate changedOn(const Subject& subject, const Desk& desk);

} // namespace hipwise::guidance
