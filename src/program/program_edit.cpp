#include "program/program_edit.h"

#include "program/program_build.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace hipwise::program {

using std::chrono::days;

namespace {

/// Planned or not.
Item* findAny(Session& session, const std::string& movement)
{
    const auto found = std::find_if(session.items.begin(),
                                    session.items.end(),
                                    [&](const Item& item) { return item.movement == movement; });
    return found == session.items.end() ? nullptr : &*found;
}

Item* findPlanned(Session& session, const std::string& movement)
{
    Item* item = findAny(session, movement);
    return item != nullptr && item->included ? item : nullptr;
}

/// Changes the planned item of a movement, when it is there.
template <class ChangeItem>
Program changed(Program&& program,
                const std::string& session,
                const std::string& movement,
                const ChangeItem& change)
{
    if (Session* found = findSession(program, session)) {
        if (Item* item = findPlanned(*found, movement))
            change(*item);
    }
    return std::move(program);
}

template <class ChangeSession>
Program changedSession(Program&& program, const std::string& session, const ChangeSession& change)
{
    if (Session* found = findSession(program, session))
        change(*found);
    return std::move(program);
}

} // namespace

const Session* findSession(const Program& program, const std::string& session)
{
    for (const Phase& phase : program.phases) {
        for (const Session& each : phase.sessions) {
            if (each.id == session)
                return &each;
        }
    }
    return nullptr;
}

Session* findSession(Program& program, const std::string& session)
{
    for (Phase& phase : program.phases) {
        for (Session& each : phase.sessions) {
            if (each.id == session)
                return &each;
        }
    }
    return nullptr;
}

const Phase* phaseOf(const Program& program, const std::string& session)
{
    for (const Phase& phase : program.phases) {
        if (std::any_of(phase.sessions.begin(), phase.sessions.end(), [&](const Session& each) {
                return each.id == session;
            }))
            return &phase;
    }
    return nullptr;
}

bool isPlanned(const Session& session, const std::string& movement)
{
    return std::any_of(session.items.begin(), session.items.end(), [&](const Item& item) {
        return item.included && item.movement == movement;
    });
}

Program withItem(Program program,
                 const std::string& session,
                 const content::Movement& movement,
                 CivilDate today)
{
    return changedSession(std::move(program), session, [&](Session& found) {
        if (Item* item = findAny(found, movement.id)) {
            item->included = true;
            return;
        }
        found.items.push_back(makeItem(movement, today));
    });
}

Program withoutItem(Program program, const std::string& session, const std::string& movement)
{
    return changedSession(std::move(program), session, [&](Session& found) {
        std::erase_if(found.items, [&](const Item& item) { return item.movement == movement; });
    });
}

Program withItemMoved(Program program,
                      const std::string& session,
                      const std::string& movement,
                      std::size_t place)
{
    return changedSession(std::move(program), session, [&](Session& found) {
        // Those that are not planned keep behind: only the planned ones have a place.
        std::stable_partition(
            found.items.begin(), found.items.end(), [](const Item& item) { return item.included; });
        const auto from
            = std::find_if(found.items.begin(), found.items.end(), [&](const Item& item) {
                  return item.included && item.movement == movement;
              });
        const auto planned = std::count_if(
            found.items.begin(), found.items.end(), [](const Item& item) { return item.included; });
        if (from == found.items.end() || static_cast<std::ptrdiff_t>(place) >= planned)
            return;
        const auto to = found.items.begin() + static_cast<std::ptrdiff_t>(place);
        if (from < to)
            std::rotate(from, from + 1, to + 1);
        else
            std::rotate(to, from, from + 1);
    });
}

Program withItemReplaced(Program program,
                         const std::string& session,
                         const std::string& movement,
                         const content::Movement& other,
                         CivilDate today)
{
    return changedSession(std::move(program), session, [&](Session& found) {
        Item* item = findPlanned(found, movement);
        if (item == nullptr || isPlanned(found, other.id))
            return;
        // An alternative of the program is exchanged; it keeps what the program says about it.
        if (Item* waiting = findAny(found, other.id)) {
            waiting->included = true;
            item->included = false;
            std::swap(*item, *waiting);
            return;
        }
        Item fresh = makeItem(other, today);
        fresh.oneOf = item->oneOf;
        *item = std::move(fresh);
    });
}

Program withDose(Program program,
                 const std::string& session,
                 const std::string& movement,
                 const Dose& dose,
                 bool firstWeek)
{
    return changed(std::move(program), session, movement, [&](Item& item) {
        if (!firstWeek)
            item.dose = dose;
        else if (dose == item.dose)
            item.firstWeek.reset();
        else
            item.firstWeek = dose;
    });
}

Program withoutFirstWeek(Program program, const std::string& session, const std::string& movement)
{
    return changed(
        std::move(program), session, movement, [](Item& item) { item.firstWeek.reset(); });
}

Program withNote(Program program,
                 const std::string& session,
                 const std::string& movement,
                 const std::string& note)
{
    return changed(std::move(program), session, movement, [&](Item& item) { item.note = note; });
}

Program withGoal(Program program,
                 const std::string& session,
                 const std::string& movement,
                 std::chrono::minutes goal)
{
    return changed(std::move(program), session, movement, [&](Item& item) { item.goal = goal; });
}

Program withSession(Program program,
                    const std::string& phase,
                    const std::string& name,
                    std::string& id)
{
    const auto found = std::find_if(program.phases.begin(),
                                    program.phases.end(),
                                    [&](const Phase& each) { return each.id == phase; });
    if (found == program.phases.end())
        return program;
    int number = 1;
    do {
        id = fmt::format("session-{}", number++);
    } while (findSession(std::as_const(program), id) != nullptr);
    Session session;
    session.id = id;
    session.name = name;
    session.schedule.timesPerWeek = 3;
    session.schedule.restDaysBetween = 1;
    found->sessions.push_back(std::move(session));
    return program;
}

Program withoutSession(Program program, const std::string& session)
{
    for (Phase& phase : program.phases)
        std::erase_if(phase.sessions, [&](const Session& each) { return each.id == session; });
    std::erase_if(program.moves, [&](const Move& move) { return move.session == session; });
    return program;
}

Program withSessionName(Program program, const std::string& session, const std::string& name)
{
    return changedSession(std::move(program), session, [&](Session& found) { found.name = name; });
}

Program withSessionNote(Program program, const std::string& session, const std::string& note)
{
    return changedSession(std::move(program), session, [&](Session& found) { found.note = note; });
}

Program withSchedule(Program program, const std::string& session, const Schedule& schedule)
{
    return changedSession(
        std::move(program), session, [&](Session& found) { found.schedule = schedule; });
}

Program withSessionMoved(Program program, const std::string& session, CivilDate from, CivilDate to)
{
    // Where it was moved before is not where it belongs.
    const auto before
        = std::find_if(program.moves.begin(), program.moves.end(), [&](const Move& move) {
              return move.session == session && move.to == from;
          });
    const CivilDate own = before == program.moves.end() ? from : before->from;
    std::erase_if(program.moves,
                  [&](const Move& move) { return move.session == session && move.from == own; });
    if (own != to)
        program.moves.push_back({session, own, to});
    return program;
}

Program withPause(Program program, const Pause& pause)
{
    program = withPauseEnded(std::move(program), pause.from);
    std::erase_if(program.pauses, [&](const Pause& each) { return each.from >= pause.from; });
    program.pauses.push_back(pause);
    return program;
}

Program withPauseEnded(Program program, CivilDate today)
{
    std::erase_if(program.pauses, [&](const Pause& pause) { return pause.from == today; });
    for (Pause& pause : program.pauses) {
        if (pause.from < today && (!pause.until || *pause.until >= today))
            pause.until = today - days(1);
    }
    return program;
}

} // namespace hipwise::program
