#pragma once

#include "app/own_program.h"
#include "program/program_build.h"
#include "program/program_edit.h"
#include "support/records.h"
#include "support/results.h"
#include "support/ui_desk.h"

#include <chrono>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace hipwise::test {

/// A movement of the pack in a program of one's own.
struct OwnMovement {
    std::string id;
    std::function<void(program::Dose&)> change = {}; ///< of the dose to begin with
};

struct OwnSession {
    std::string name;
    std::vector<std::chrono::weekday> weekdays;
    std::vector<OwnMovement> movements;
};

inline std::vector<std::chrono::weekday> everyDay()
{
    return {std::chrono::Monday,
            std::chrono::Tuesday,
            std::chrono::Wednesday,
            std::chrono::Thursday,
            std::chrono::Friday,
            std::chrono::Saturday,
            std::chrono::Sunday};
}

/// Begins a program of one's own that began on Monday 9 November 2026, two weeks before the desk's
/// day, and shows it.
inline void useOwnProgram(UiDesk& desk,
                          const std::vector<OwnSession>& sessions,
                          program::MissedRule missed = program::MissedRule::Leave)
{
    const CivilDate begun = day("2026-11-09");
    program::Program program = program::emptyProgram(hipPack(), begun);
    program.name = "My hips";
    program.missed = missed;
    for (const OwnSession& session : sessions) {
        std::string id;
        program
            = program::withSession(std::move(program), program.phases.front().id, session.name, id);
        for (const OwnMovement& movement : session.movements)
            program = program::withItem(
                std::move(program), id, *hipPack().movement(movement.id), begun);
        program::Session& made = *program::findSession(program, id);
        made.schedule = {};
        made.schedule.weekdays = session.weekdays;
        for (std::size_t i = 0; i < made.items.size(); ++i) {
            made.items[i].firstWeek.reset();
            if (const auto& change = session.movements[i].change)
                change(made.items[i].dose);
        }
    }
    valueOf(app::useProgram(desk.person().context(), program));
    desk.showAgain();
}

/// The program in use, as it is now.
inline program::Program ownProgram(UiDesk& desk)
{
    return valueOf(app::ownProgram(desk.person().context()))->program;
}

} // namespace hipwise::test
