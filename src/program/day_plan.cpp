#include "program/day_plan.h"

#include "program/program_build.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hipwise::program {

using std::chrono::days;

namespace {

constexpr int DaysPerWeek = 7;
constexpr int DaysBack = 6; ///< how long a session that was missed can still be done

/// For each day of a week of a phase, the indexes of its sessions.
using Week = std::array<std::vector<std::size_t>, DaysPerWeek>;

/// Days of the week (0 = first day of the phase's week) for a session n times a week, moved on by
/// `shift`.
std::vector<int> spread(const Schedule& schedule, int shift)
{
    const int times = schedule.timesPerWeek;
    std::vector<int> spreadDays;
    for (int i = 0; i < times; ++i) {
        const int even = i * DaysPerWeek / times;
        const int spaced
            = spreadDays.empty() ? 0 : spreadDays.back() + schedule.restDaysBetween + 1;
        spreadDays.push_back(std::max(even, spaced));
    }
    for (int& day : spreadDays)
        day = (day + shift) % DaysPerWeek;
    return spreadDays;
}

std::size_t load(const Week& week, const std::vector<int>& onDays)
{
    std::size_t sessions = 0;
    for (const int day : onDays)
        sessions += week.at(static_cast<std::size_t>(day)).size();
    return sessions;
}

/// The days for a session n times a week on which there is least else.
std::vector<int> leastLoaded(const Schedule& schedule, const Week& week)
{
    std::vector<int> best = spread(schedule, 0);
    for (int shift = 1; shift < DaysPerWeek && load(week, best) > 0; ++shift) {
        const auto moved = spread(schedule, shift);
        if (load(week, moved) < load(week, best))
            best = moved;
    }
    return best;
}

std::vector<int> daysOf(const std::vector<std::chrono::weekday>& weekdays, CivilDate firstDay)
{
    std::vector<int> found;
    for (int day = 0; day < DaysPerWeek; ++day) {
        const std::chrono::weekday weekday(firstDay + days(day));
        if (std::find(weekdays.begin(), weekdays.end(), weekday) != weekdays.end())
            found.push_back(day);
    }
    return found;
}

Week weekOf(const Phase& phase)
{
    Week week;
    const auto place = [&](std::size_t session, const std::vector<int>& onDays) {
        for (const int day : onDays)
            week.at(static_cast<std::size_t>(day)).push_back(session);
    };
    // Those that can move come last and keep away from the fixed ones.
    for (std::size_t i = 0; i < phase.sessions.size(); ++i)
        place(i, daysOf(phase.sessions[i].schedule.weekdays, *phase.startedOn));
    for (std::size_t i = 0; i < phase.sessions.size(); ++i) {
        if (phase.sessions[i].schedule.timesPerWeek > 0)
            place(i, leastLoaded(phase.sessions[i].schedule, week));
    }
    return week;
}

/// Sessions of a day of a phase by their schedules alone, in the program's order; none before it.
std::vector<std::size_t> scheduledOn(const Phase& phase, CivilDate day)
{
    const auto since = static_cast<int>((day - *phase.startedOn).count());
    if (since < 0)
        return {};
    std::vector<std::size_t> sessions
        = weekOf(phase).at(static_cast<std::size_t>(since % DaysPerWeek));
    for (std::size_t i = 0; i < phase.sessions.size(); ++i) {
        const int every = phase.sessions[i].schedule.everyDays;
        if (every > 0 && since % every == 0)
            sessions.push_back(i);
    }
    std::sort(sessions.begin(), sessions.end());
    return sessions;
}

PlannedSession planSession(const Program& program,
                           const Phase& phase,
                           const Session& session,
                           const content::Pack& pack,
                           const content::Circumstances& about,
                           CivilDate day)
{
    PlannedSession planned;
    planned.id = session.id;
    planned.timesPerDay = session.schedule.timesPerDay;
    const content::Circumstances then = about.on(day);
    for (const Item& item : session.items) {
        const content::Movement* movement = pack.movement(item.movement);
        if (!item.included || movement == nullptr)
            continue;
        content::Verdict verdict = content::verdictOf(*movement, then);
        if (isLeftOut(verdict.rating))
            planned.leftOut.push_back({item.movement, std::move(verdict)});
        else
            planned.items.push_back({item.movement,
                                     doseOn(program, phase, item, day),
                                     item.variant,
                                     item.pace,
                                     item.loadSteps,
                                     item.note});
    }
    return planned;
}

/// Whether the session is planned for its own day. It is not any more when it was moved and then
/// got another schedule.
bool isScheduled(const Phase& phase, std::size_t session, CivilDate day)
{
    const std::vector<std::size_t> sessions = scheduledOn(phase, day);
    return std::find(sessions.begin(), sessions.end(), session) != sessions.end();
}

/// Sessions of a day with those that were moved away taken out and those moved here put in, with
/// their own days.
std::vector<std::pair<std::size_t, std::optional<CivilDate>>> sessionsOn(const Program& program,
                                                                         const Phase& phase,
                                                                         CivilDate day)
{
    std::vector<std::pair<std::size_t, std::optional<CivilDate>>> found;
    for (const std::size_t index : scheduledOn(phase, day)) {
        const bool away
            = std::any_of(program.moves.begin(), program.moves.end(), [&](const Move& move) {
                  return move.from == day && move.session == phase.sessions[index].id;
              });
        if (!away)
            found.emplace_back(index, std::nullopt);
    }
    for (const Move& move : program.moves) {
        const auto session
            = std::find_if(phase.sessions.begin(), phase.sessions.end(), [&](const Session& each) {
                  return each.id == move.session;
              });
        if (move.to != day || move.from == day || session == phase.sessions.end())
            continue;
        const auto index = static_cast<std::size_t>(session - phase.sessions.begin());
        if (isScheduled(phase, index, move.from))
            found.emplace_back(index, move.from);
    }
    return found;
}

bool isDone(const std::vector<DoneSession>& done,
            const std::string& session,
            CivilDate from,
            CivilDate to)
{
    return std::any_of(done.begin(), done.end(), [&](const DoneSession& each) {
        return each.session == session && from <= each.on && each.on <= to;
    });
}

} // namespace

std::vector<PlannedSession> easyDay(const content::Pack& pack,
                                    const content::Circumstances& about,
                                    CivilDate day)
{
    const auto source = std::find_if(
        pack.programs.begin(), pack.programs.end(), [](const content::ProgramTemplate& each) {
            return each.kind == content::ProgramKind::FlareDay;
        });
    if (source == pack.programs.end())
        return {};
    const Program easy = makeProgram(*source, pack, day, {about, {}, true, {}, {}});
    std::vector<PlannedSession> planned = planDay(easy, pack, about, day).sessions;
    for (PlannedSession& session : planned)
        session.easyPlan = source->id;
    return planned;
}

DayPlan planDay(const Program& program,
                const content::Pack& pack,
                const content::Circumstances& about,
                CivilDate day)
{
    DayPlan plan;
    plan.day = static_cast<int>((day - program.startedOn).count()) + 1;
    const Phase* phase = phaseOn(program, day);
    if (phase == nullptr || isOver(program, day))
        return plan;
    plan.phase = phase->id;
    if (const Pause* pause = pauseOn(program, day)) {
        plan.pause = pause->reason;
        if (pause->reason == PauseReason::Flare)
            plan.sessions = easyDay(pack, about, day);
        return plan;
    }
    plan.snacks = phase->snacks;
    for (const auto& [index, movedFrom] : sessionsOn(program, *phase, day)) {
        PlannedSession planned
            = planSession(program, *phase, phase->sessions[index], pack, about, day);
        planned.movedFrom = movedFrom;
        if (!planned.items.empty() || !planned.leftOut.empty())
            plan.sessions.push_back(std::move(planned));
    }
    return plan;
}

std::vector<DoneSession> missedBefore(const Program& program,
                                      const content::Pack& pack,
                                      const content::Circumstances& about,
                                      CivilDate day,
                                      const std::vector<DoneSession>& done)
{
    std::vector<DoneSession> missed;
    const Phase* phase = phaseOn(program, day);
    if (phase == nullptr)
        return missed;
    for (int back = 1; back <= DaysBack; ++back) {
        const CivilDate then = day - days(back);
        if (then < *phase->startedOn || pauseOn(program, then) != nullptr)
            break;
        for (const PlannedSession& planned : planDay(program, pack, about, then).sessions) {
            const bool again = std::any_of(missed.begin(), missed.end(), [&](const auto& each) {
                return each.session == planned.id;
            });
            if (!planned.items.empty() && !again && !isDone(done, planned.id, then, day - days(1)))
                missed.push_back({planned.id, then});
        }
    }
    return missed;
}

DayPlan planDay(const Program& program,
                const content::Pack& pack,
                const content::Circumstances& about,
                CivilDate day,
                const std::vector<DoneSession>& done)
{
    DayPlan plan = planDay(program, pack, about, day);
    const Phase* phase = phaseOn(program, day);
    // What precautions keep out altogether leaves its day free.
    const auto has = [](const DayPlan& other, const std::string& session) {
        return std::any_of(other.sessions.begin(), other.sessions.end(), [&](const auto& each) {
            return !each.items.empty() && (session.empty() || each.id == session);
        });
    };
    if (program.missed != MissedRule::NextFreeDay || phase == nullptr || plan.phase.empty()
        || plan.pause || has(plan, {}))
        return plan;
    const auto planned = [&](CivilDate then, const std::string& session) {
        return has(planDay(program, pack, about, then), session);
    };
    for (const DoneSession& missed : missedBefore(program, pack, about, day, done)) {
        // It comes once: on the first free day after its own.
        bool first = true;
        for (CivilDate then = missed.on + days(1); then < day; then += days(1))
            first = first && planned(then, {});
        const auto session
            = std::find_if(phase->sessions.begin(),
                           phase->sessions.end(),
                           [&](const Session& each) { return each.id == missed.session; });
        if (!first || session == phase->sessions.end())
            continue;
        bool roomy = true;
        for (int ahead = 1; ahead <= session->schedule.restDaysBetween; ++ahead)
            roomy = roomy && !planned(day + days(ahead), missed.session);
        if (!roomy)
            continue;
        PlannedSession moved = planSession(program, *phase, *session, pack, about, day);
        moved.movedFrom = missed.on;
        plan.sessions.push_back(std::move(moved));
        break;
    }
    return plan;
}

} // namespace hipwise::program
