#pragma once

#include "program/program_swap.h"
#include "unit/program/edited_program.h"

#include <array>
#include <iterator>
#include <limits>
#include <optional>
#include <random>
#include <set>
#include <string>

namespace hipwise::test {

/// Changes of editedProgram() by chance, the same ones in every run. Many of them do not fit.
class RandomEdits {
public:
    program::Program edit(const program::Program& program)
    {
        using Edit = program::Program (RandomEdits::*)(const program::Program&);
        constexpr std::array<Edit, 11> Kinds{&RandomEdits::addItem,
                                             &RandomEdits::removeItem,
                                             &RandomEdits::moveItem,
                                             &RandomEdits::replaceItem,
                                             &RandomEdits::changeDose,
                                             &RandomEdits::changeWords,
                                             &RandomEdits::changeSessions,
                                             &RandomEdits::changeSchedule,
                                             &RandomEdits::moveSession,
                                             &RandomEdits::pause,
                                             &RandomEdits::goOn};
        return (this->*Kinds.at(static_cast<std::size_t>(below(Kinds.size()))))(program);
    }

    /// Ids of all sessions that ever were.
    std::set<std::string> sessions{"a", "b", "c"};
    bool idCameTwice = false;

private:
    template <class Count>
    int below(Count count)
    {
        return static_cast<int>(m_random() % static_cast<unsigned>(count));
    }

    bool happens(int percent) { return below(100) < percent; }

    CivilDate day() { return on(below(60) - 5); }

    /// One that was in the program at some time, or never was.
    std::string session()
    {
        if (happens(5))
            return "no such session";
        return *std::next(sessions.begin(), below(sessions.size()));
    }

    const content::Movement& anyMovement()
    {
        return hipPack().pack.value().movements[static_cast<std::size_t>(
            below(hipPack().pack.value().movements.size()))];
    }

    /// Most often one of the session.
    std::string movementOf(const program::Program& program, const std::string& session)
    {
        const program::Session* found = findSession(program, session);
        if (found == nullptr || found->items.empty() || happens(10))
            return anyMovement().id;
        return found->items[static_cast<std::size_t>(below(found->items.size()))].movement;
    }

    program::Program addItem(const program::Program& program)
    {
        return withItem(program, session(), anyMovement(), day());
    }

    program::Program removeItem(const program::Program& program)
    {
        const std::string id = session();
        return withoutItem(program, id, movementOf(program, id));
    }

    program::Program moveItem(const program::Program& program)
    {
        const std::string id = session();
        const std::size_t place = happens(10) ? std::numeric_limits<std::size_t>::max()
                                              : static_cast<std::size_t>(below(6));
        return withItemMoved(program, id, movementOf(program, id), place);
    }

    program::Program replaceItem(const program::Program& program)
    {
        const std::string id = session();
        const std::string movement = movementOf(program, id);
        const auto choices = swapChoices(program, hipPack().pack.value(), {}, id, movement);
        const auto& list = happens(50) ? choices.alike : choices.harder;
        const content::Movement& other = list.empty() || happens(20)
            ? anyMovement()
            : *hipPack().pack.value().movement(list[static_cast<std::size_t>(below(list.size()))]);
        return withItemReplaced(program, id, movement, other, day());
    }

    program::Program changeDose(const program::Program& program)
    {
        const std::string id = session();
        const std::string movement = movementOf(program, id);
        program::Dose dose = itemOf(movement).dose;
        dose.sets = below(12);
        dose.reps += below(100) - 20;
        dose.hold += std::chrono::seconds(below(30) - 10);
        if (happens(20))
            dose.left = program::Amount{below(3), dose.reps, dose.hold, dose.duration};
        if (happens(10))
            return withoutFirstWeek(program, id, movement);
        return withDose(program, id, movement, dose, happens(50));
    }

    program::Program changeWords(const program::Program& program)
    {
        const std::string id = session();
        const std::string movement = movementOf(program, id);
        const std::string words = happens(30) ? "" : "«" + std::to_string(below(9)) + "»";
        switch (below(4)) {
        case 0:
            return withNote(program, id, movement, words);
        case 1:
            return withSessionName(program, id, words);
        case 2:
            return withSessionNote(program, id, words);
        default:
            return withGoal(program,
                            id,
                            movement,
                            happens(30) ? std::nullopt
                                        : std::optional(std::chrono::minutes(below(200))));
        }
    }

    program::Program changeSessions(const program::Program& program)
    {
        if (happens(40))
            return withoutSession(program, session());
        std::string id;
        program::Program next = withSession(
            program, happens(90) ? program.phases[below(2) == 0 ? 0 : 1].id : "third", "Mine", id);
        if (!id.empty())
            idCameTwice = !sessions.insert(id).second || idCameTwice;
        return next;
    }

    program::Program changeSchedule(const program::Program& program)
    {
        program::Schedule schedule;
        if (happens(50))
            schedule.weekdays = {std::chrono::weekday(static_cast<unsigned>(below(7)))};
        if (happens(30))
            schedule.timesPerWeek = below(9);
        if (happens(30))
            schedule.everyDays = below(70);
        schedule.timesPerDay = below(4);
        schedule.restDaysBetween = below(3);
        if (happens(20))
            schedule.at = {std::chrono::minutes(below(1500))};
        return withSchedule(program, session(), schedule);
    }

    program::Program moveSession(const program::Program& program)
    {
        if (happens(20))
            return withSessionLeft(program, session(), day());
        return withSessionMoved(program, session(), day(), day());
    }

    program::Program pause(const program::Program& program)
    {
        program::Pause pause{day(), day(), program::PauseReason::Holiday};
        if (happens(15))
            pause.until.reset();
        return withPause(program, pause);
    }

    program::Program goOn(const program::Program& program)
    {
        if (happens(70))
            return withPauseEnded(program, day());
        program::Program next = program;
        beginPhase(next, "second", on(15));
        return next;
    }

    std::mt19937 m_random{20261123};
};

} // namespace hipwise::test
