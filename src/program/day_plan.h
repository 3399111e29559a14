#pragma once

#include "content/pack.h"
#include "content/suitability.h"
#include "program/program.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise::program {

struct PlannedItem {
    std::string movement;
    Dose dose;
    std::string variant = {}; ///< id of an easier or harder way; empty for the movement itself
    Pace pace = Pace::Usual;
    int loadSteps = 0;
    std::string note = {}; ///< to the person; may be empty

    bool operator==(const PlannedItem&) const = default;
};

/// A movement of a session that precautions keep out of the plan, with the rules that say so.
struct LeftOut {
    std::string movement;
    content::Verdict verdict;

    bool operator==(const LeftOut&) const = default;
};

struct PlannedSession {
    std::string id; ///< of the session in its program
    std::vector<PlannedItem> items;
    int timesPerDay = 1;
    std::vector<LeftOut> leftOut = {};
    std::optional<CivilDate> movedFrom = std::nullopt; ///< its own day, when it is done on another
    std::string easyPlan = {}; ///< the pack's plan for a flare that it is of; empty otherwise

    bool operator==(const PlannedSession&) const = default;
};

/// What a program asks for on one day.
struct DayPlan {
    int day = 0; ///< counted from 1 on the day the program was started
    std::string phase; ///< empty outside the program
    std::vector<PlannedSession> sessions; ///< none on a rest day
    std::vector<std::string> snacks;
    std::optional<PauseReason> pause;

    bool operator==(const DayPlan&) const = default;
};

/// A session that was done, at least in part.
struct DoneSession {
    std::string session; ///< id in the program
    CivilDate on{};

    bool operator==(const DoneSession&) const = default;
};

/// The plan of a day as the program has it: sessions "n times a week" are spread over each week of
/// their phase, as far apart as they fit and away from the other sessions; sessions of one day come
/// in the program's order. A move counts while the session is planned for the day it comes from.
/// Movements that precautions keep out are named and not planned; those the pack does not have are
/// left out, and a session without a movement is no session. Empty before the program and when it
/// is over. In a pause there is nothing; in a flare there is the pack's easy plan.
[[nodiscard]] DayPlan planDay(const Program& program,
                              const content::Pack& pack,
                              const content::Circumstances& about,
                              CivilDate day);

/// The pack's plan for a day when everything hurts more; empty when it has none.
[[nodiscard]] std::vector<PlannedSession> easyDay(const content::Pack& pack,
                                                  const content::Circumstances& about,
                                                  CivilDate day);

/// The same, with what was missed: by MissedRule::NextFreeDay a session of the last days that was
/// not done comes on the first day without one, once, unless the free days it asks for would be too
/// few. `done` are the sessions of the last week up to the day before.
[[nodiscard]] DayPlan planDay(const Program& program,
                              const content::Pack& pack,
                              const content::Circumstances& about,
                              CivilDate day,
                              const std::vector<DoneSession>& done);

/// The sessions of the last six days that were planned, not done, and not moved to another day: the
/// newest first, each with its day.
[[nodiscard]] std::vector<DoneSession> missedBefore(const Program& program,
                                                    const content::Pack& pack,
                                                    const content::Circumstances& about,
                                                    CivilDate day,
                                                    const std::vector<DoneSession>& done);

} // namespace hipwise::program
