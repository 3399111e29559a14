#pragma once

#include "content/pack.h"
#include "program/dose.h"
#include "support/civil_time.h"

#include <string>
#include <vector>

namespace hipwise::program {

struct PlannedItem {
    std::string movement;
    Dose dose;

    bool operator==(const PlannedItem&) const = default;
};

struct PlannedSession {
    std::string id; ///< of the session in its program
    std::vector<PlannedItem> items;
    int timesPerDay = 1;

    bool operator==(const PlannedSession&) const = default;
};

/// What a program asks for on one day. Empty before its first and after its last day.
struct DayPlan {
    int day = 0; ///< counted from 1 on the day the program was started
    std::string phase; ///< empty outside the program
    std::vector<PlannedSession> sessions; ///< none on a rest day
    std::vector<std::string> snacks;

    bool operator==(const DayPlan&) const = default;
};

/// Number of days from the first to the last.
[[nodiscard]] int lengthInDays(const content::ProgramTemplate& program);

/// The plan of one day, counted from 1 on `startedOn`. Sessions "n times a week" are spread over
/// each week of their phase, as far apart as they fit and away from the other sessions; sessions of
/// one day come in the program's order. Movements that the pack does not have are left out, and so
/// is what is optional; of alternatives the first is planned.
[[nodiscard]] DayPlan planDay(const content::ProgramTemplate& program,
                              const content::Pack& pack,
                              CivilDate startedOn,
                              int day);

} // namespace hipwise::program
