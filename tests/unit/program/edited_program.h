#pragma once

#include "program/program_build.h"
#include "program/program_edit.h"
#include "support/records.h"
#include "unit/content/pack_copy.h"

#include <stdexcept>
#include <string>
#include <vector>

namespace hipwise::test {

using namespace std::chrono_literals;

/// Day 1 is a Monday.
inline CivilDate on(int number)
{
    return day("2026-11-23") + std::chrono::days(number - 1);
}

inline const content::Movement& movement(const std::string& id)
{
    return *hipPack().pack.value().movement(id);
}

inline program::Schedule onDays(std::vector<std::chrono::weekday> weekdays)
{
    program::Schedule schedule;
    schedule.weekdays = std::move(weekdays);
    return schedule;
}

inline program::Schedule everyDay()
{
    program::Schedule schedule;
    schedule.everyDays = 1;
    return schedule;
}

inline program::Item itemOf(const std::string& id, const std::string& oneOf = {})
{
    program::Item item = program::makeItem(movement(id), on(1));
    item.addedOn.reset();
    item.oneOf = oneOf;
    return item;
}

/// Two parts of two weeks. The first one has begun on day 1, with the session "a" on Mondays,
/// Wednesdays and Fridays: clam, bridge-double-leg with bridge-offset as its alternative, and
/// bird-dog; and with "b" every day: paced-walking. The second one, with "c", lies ahead.
inline program::Program editedProgram()
{
    program::Program program = program::emptyProgram(hipPack().pack.value(), on(1));
    program.phases[0].id = "first";
    program.phases[0].days = 14;
    program::Session a{"a",
                       {},
                       onDays({std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday}),
                       {itemOf("clam"),
                        itemOf("bridge-double-leg", "bridge"),
                        itemOf("bridge-offset", "bridge"),
                        itemOf("bird-dog")},
                       {}};
    a.items[2].included = false;
    const program::Session b{"b", {}, everyDay(), {itemOf("paced-walking")}, {}};
    const program::Session c{"c", {}, everyDay(), {itemOf("sit-to-stand")}, {}};
    program.phases[0].sessions = {a, b};
    program.phases.push_back({"second", {}, 14, {c}, {}, {}});
    return program;
}

/// The planned movements of a session in their order.
inline std::vector<std::string> plannedIn(const program::Program& program,
                                          const std::string& session)
{
    std::vector<std::string> ids;
    for (const program::Item& item : program::findSession(program, session)->items) {
        if (item.included)
            ids.push_back(item.movement);
    }
    return ids;
}

/// The item of a movement, planned or not; throws where there is none.
inline const program::Item& itemIn(const program::Program& program,
                                   const std::string& session,
                                   const std::string& movement)
{
    for (const program::Item& item : program::findSession(program, session)->items) {
        if (item.movement == movement)
            return item;
    }
    throw std::logic_error("not in the session: " + movement);
}

} // namespace hipwise::test
