#include "program/program_edit.h"

#include "program/program_build.h"
#include "program/program_flaws.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace hipwise::program {

using std::chrono::days;

namespace {

Item* findItem(Session& session, const std::string& movement, bool included)
{
    const auto found
        = std::find_if(session.items.begin(), session.items.end(), [&](const Item& item) {
              return item.included == included && item.movement == movement;
          });
    return found == session.items.end() ? nullptr : &*found;
}

/// Changes the planned item of a movement, when it is there.
template <class ChangeItem>
Program changed(Program&& program,
                const std::string& session,
                const std::string& movement,
                const ChangeItem& change)
{
    if (Session* found = findSession(program, session)) {
        if (Item* item = findItem(*found, movement, true))
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

/// Whether it is kept when it goes: what the program began with, and its alternatives.
bool isOfTheProgram(const Item& item)
{
    return !item.addedOn || !item.oneOf.empty();
}

void leaveOut(Item& item)
{
    item.included = false;
    item.leftOut = true;
}

void plan(Item& item)
{
    item.included = true;
    item.leftOut = false;
}

/// The session's own day, when it stands on that one.
CivilDate ownDayOf(const Program& program, const std::string& session, CivilDate day)
{
    std::optional<CivilDate> movedHere;
    for (const Move& move : program.moves) {
        if (move.session != session)
            continue;
        if (move.from == day)
            return day;
        if (move.to == day && !movedHere)
            movedHere = move.from;
    }
    return movedHere.value_or(day);
}

/// Whether a session that is planned for that day is of a phase that the day belongs to.
bool isOfItsPhase(const Program& program, const std::string& session, CivilDate day)
{
    const Phase* phase = phaseOf(program, session);
    return phase != nullptr && phase == phaseOn(program, day);
}

std::vector<Move>::iterator findMove(Program& program, const std::string& session, CivilDate own)
{
    return std::find_if(program.moves.begin(), program.moves.end(), [&](const Move& move) {
        return move.session == session && move.from == own;
    });
}

/// One move of a session from a day, whatever there was.
void setMove(Program& program, const Move& move)
{
    const auto found = findMove(program, move.session, move.from);
    if (found == program.moves.end())
        program.moves.push_back(move);
    else
        found->to = move.to;
}

/// What is left of a pause when another one takes its days.
std::vector<Pause> without(const Pause& pause, const Pause& other)
{
    std::vector<Pause> left;
    if (pause.from < other.from) {
        left.push_back(pause);
        const CivilDate before = other.from - days(1);
        left.back().until = std::min(pause.until.value_or(before), before);
    }
    if (other.until && (!pause.until || *other.until < *pause.until)) {
        left.push_back(pause);
        left.back().from = std::max(pause.from, *other.until + days(1));
    }
    return left;
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

const Item* plannedItem(const Session& session, const std::string& movement)
{
    const auto found
        = std::find_if(session.items.begin(), session.items.end(), [&](const Item& item) {
              return item.included && item.movement == movement;
          });
    return found == session.items.end() ? nullptr : &*found;
}

bool isPlanned(const Session& session, const std::string& movement)
{
    return plannedItem(session, movement) != nullptr;
}

Program withItem(Program program,
                 const std::string& session,
                 const content::Movement& movement,
                 CivilDate today)
{
    return changedSession(std::move(program), session, [&](Session& found) {
        if (isPlanned(found, movement.id))
            return;
        if (Item* waiting = findItem(found, movement.id, false))
            plan(*waiting);
        else
            found.items.push_back(makeItem(movement, today));
    });
}

Program withoutItem(Program program, const std::string& session, const std::string& movement)
{
    return changedSession(std::move(program), session, [&](Session& found) {
        for (Item& item : found.items) {
            if (item.included && item.movement == movement && isOfTheProgram(item))
                leaveOut(item);
        }
        std::erase_if(found.items,
                      [&](const Item& item) { return item.included && item.movement == movement; });
    });
}

Program withItemMoved(Program program,
                      const std::string& session,
                      const std::string& movement,
                      std::size_t place)
{
    return changedSession(std::move(program), session, [&](Session& found) {
        std::vector<Item*> planned;
        for (Item& item : found.items) {
            if (item.included)
                planned.push_back(&item);
        }
        const auto from = static_cast<std::size_t>(
            std::find_if(planned.begin(),
                         planned.end(),
                         [&](const Item* item) { return item->movement == movement; })
            - planned.begin());
        if (from >= planned.size() || place >= planned.size())
            return;
        for (std::size_t i = from; i < place; ++i)
            std::swap(*planned[i], *planned[i + 1]);
        for (std::size_t i = from; i > place; --i)
            std::swap(*planned[i], *planned[i - 1]);
    });
}

Program withItemReplaced(Program program,
                         const std::string& session,
                         const std::string& movement,
                         const content::Movement& other,
                         CivilDate today)
{
    return changedSession(std::move(program), session, [&](Session& found) {
        Item* item = findItem(found, movement, true);
        if (item == nullptr || isPlanned(found, other.id))
            return;
        Item instead = itemInstead(*item, other, today);
        // What waits in the program comes with what that says about it.
        if (Item* waiting = findItem(found, other.id, false)) {
            // What had taken a place itself gives it back.
            const bool isBack = !item->insteadOf.empty();
            leaveOut(*item);
            item->leftOut = !isBack;
            item->insteadOf.clear();
            waiting->insteadOf = instead.insteadOf;
            plan(*waiting);
            std::swap(*item, *waiting);
            return;
        }
        std::swap(*item, instead);
        if (!isOfTheProgram(instead))
            return;
        leaveOut(instead);
        found.items.push_back(std::move(instead));
    });
}

Program withWay(Program program,
                const std::string& session,
                const std::string& movement,
                const std::string& variant,
                const Dose& dose)
{
    if (!flawOf(dose).empty())
        return program;
    return changed(std::move(program), session, movement, [&](Item& item) {
        item.variant = variant;
        item.dose = dose;
        item.firstWeek.reset();
    });
}

Program withDose(Program program,
                 const std::string& session,
                 const std::string& movement,
                 const Dose& dose,
                 bool firstWeek)
{
    if (!flawOf(dose).empty())
        return program;
    return changed(std::move(program), session, movement, [&](Item& item) {
        if (firstWeek)
            item.firstWeek = dose;
        else
            item.dose = dose;
        if (item.firstWeek == item.dose)
            item.firstWeek.reset();
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
                 std::optional<std::chrono::minutes> goal)
{
    if (goal && !isGoal(*goal))
        return program;
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
    if (found == program.phases.end() || program.sessionsMade >= MostSessionsMade)
        return program;
    do {
        id = fmt::format("session-{}", ++program.sessionsMade);
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
    if (!flawOf(schedule).empty())
        return program;
    return changedSession(
        std::move(program), session, [&](Session& found) { found.schedule = schedule; });
}

Program withSessionMoved(Program program, const std::string& session, CivilDate from, CivilDate to)
{
    const CivilDate own = ownDayOf(program, session, from);
    if (!isOfItsPhase(program, session, own) || !isOfItsPhase(program, session, to)
        || isOver(program, to) || pauseOn(program, to) != nullptr)
        return program;
    if (own != to)
        setMove(program, {session, own, to});
    else if (const auto found = findMove(program, session, own); found != program.moves.end())
        program.moves.erase(found);
    return program;
}

Program withSessionLeft(Program program, const std::string& session, CivilDate from)
{
    const CivilDate own = ownDayOf(program, session, from);
    if (isOfItsPhase(program, session, own))
        setMove(program, {session, own, own});
    return program;
}

Program withPause(Program program, const Pause& pause)
{
    if (pause.until && *pause.until < pause.from)
        return program;
    std::vector<Pause> pauses{pause};
    for (const Pause& each : program.pauses) {
        const std::vector<Pause> left = without(each, pause);
        pauses.insert(pauses.end(), left.begin(), left.end());
    }
    std::sort(pauses.begin(), pauses.end(), [](const Pause& a, const Pause& b) {
        return a.from < b.from;
    });
    program.pauses = std::move(pauses);
    return program;
}

Program withPauseEnded(Program program, CivilDate today)
{
    const Pause* on = pauseOn(program, today);
    if (on == nullptr)
        return program;
    const auto ends = program.pauses.begin() + (on - program.pauses.data());
    if (ends->from == today)
        program.pauses.erase(ends);
    else
        ends->until = today - days(1);
    return program;
}

} // namespace hipwise::program
