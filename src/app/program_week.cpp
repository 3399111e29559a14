#include "app/program_week.h"

#include "session/done_sessions.h"

#include <algorithm>
#include <map>
#include <utility>

namespace hipwise::app {

using content::MovementKind;
using program::Program;
using std::chrono::days;

namespace {

/// The kind that most of its movements are of.
MovementKind kindOf(const content::Pack& pack, const program::PlannedSession& planned)
{
    std::map<MovementKind, int> counts;
    for (const program::PlannedItem& item : planned.items)
        ++counts[pack.movement(item.movement)->kind];
    const auto most
        = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
              return a.second < b.second;
          });
    return most == counts.end() ? MovementKind::Mobility : most->first;
}

void countKind(ProgramWeek& state, MovementKind kind)
{
    if (kind == MovementKind::Strength)
        ++state.strength;
    else if (kind == MovementKind::Aerobic)
        ++state.aerobic;
    else
        ++state.stretch;
}

WeekSession weekSession(const Context& context,
                        const Program& program,
                        const program::PlannedSession& planned)
{
    WeekSession session;
    session.id = planned.id;
    session.name = sessionName(context, program, planned);
    session.length = lengthOf(context.pack, planned.items);
    session.movement = planned.items.front().movement;
    session.figure = context.pack.figure(session.movement);
    session.movedFrom = planned.movedFrom;
    session.timesPerDay = planned.timesPerDay;
    return session;
}

/// Begun on that day and not ended, also when it was broken off.
bool isRunning(const std::vector<session::SessionRecord>& records,
               std::int64_t run,
               const std::string& session,
               CivilDate on)
{
    return std::any_of(records.begin(), records.end(), [&](const session::SessionRecord& record) {
        return record.status == session::SessionStatus::Running && record.programRun == run
            && record.programSession == session && record.startedAt.date() == on;
    });
}

/// Movement snacks that were done on each day.
void countSnacks(const Context& context, ProgramWeek& state)
{
    if (context.journal == nullptr)
        return;
    const auto records
        = context.journal->snacks().between(state.week.front().date, state.week.back().date);
    if (!records)
        return;
    for (ProgramDay& day : state.week)
        day.snacks = static_cast<int>(
            std::count_if(records->begin(), records->end(), [&](const snacks::Record& record) {
                return record.event.kind == snacks::EventKind::Done
                    && record.event.at.date() == day.date;
            }));
}

} // namespace

std::vector<PhaseTile> phaseTiles(const Context& context, const Program& program, CivilDate today)
{
    const program::Phase* now = phaseOn(program, today);
    std::vector<PhaseTile> tiles;
    bool isBefore = now != nullptr;
    for (const program::Phase& phase : program.phases) {
        PhaseTile tile;
        tile.id = phase.id;
        tile.name = phaseName(context, program, phase);
        tile.days = phase.days;
        if (&phase == now) {
            tile.state = PhaseTile::State::Now;
            tile.day = dayOfPhase(program, phase, today);
            isBefore = false;
        } else if (isBefore) {
            tile.state = PhaseTile::State::Done;
        }
        tiles.push_back(std::move(tile));
    }
    return tiles;
}

std::vector<SessionSummary> sessionSummaries(const Context& context,
                                             const Program& program,
                                             const program::Phase& phase,
                                             CivilDate today)
{
    std::vector<SessionSummary> summaries;
    for (const program::Session& session : phase.sessions) {
        SessionSummary summary;
        summary.id = session.id;
        summary.name = sessionName(context, program, session.id);
        summary.schedule = session.schedule;
        std::vector<program::PlannedItem> items;
        for (const program::Item& item : session.items) {
            const content::Movement* movement = context.pack.movement(item.movement);
            if (item.included && movement != nullptr
                && !isLeftOut(content::verdictOf(*movement, context.about).rating))
                items.push_back({item.movement, doseOn(program, phase, item, today)});
        }
        summary.movements = static_cast<int>(items.size());
        summary.length = lengthOf(context.pack, items);
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

ProgramWeek programWeek(const Context& context,
                        const OwnProgram& own,
                        const std::vector<session::SessionRecord>& records,
                        CivilDate weekStart)
{
    const CivilDate today = context.now().date();
    const Program& program = own.program;
    ProgramWeek state;
    state.name = shownName(own);
    state.reason = program.reason;
    state.setBy = program.setBy;
    state.locked = program.locked;
    state.missed = program.missed;
    state.isOver = isOver(program, today);
    state.phases = phaseTiles(context, program, today);
    if (const program::Pause* pause = pauseOn(program, today))
        state.pause = *pause;
    if (const program::Phase* phase = phaseOn(program, today)) {
        state.sessions = sessionSummaries(context, program, *phase, today);
        if (const program::Phase* next = phaseAfter(program, *phase)) {
            state.nextPhase = next->id;
            state.nextPhaseName = phaseName(context, program, *next);
        }
    }
    const auto done = session::doneSessions(records, own.run.id);
    for (std::size_t i = 0; i < state.week.size(); ++i) {
        const CivilDate date = weekStart + days(static_cast<int>(i));
        const auto plan = planOn(context, program, date, done);
        ProgramDay& day = state.week.at(i);
        day.date = date;
        day.today = date == today;
        day.pause = plan.pause;
        for (const program::PlannedSession& planned : plan.sessions) {
            if (planned.items.empty())
                continue;
            WeekSession session = weekSession(context, program, planned);
            session.timesDone = static_cast<int>(
                std::count(done.begin(), done.end(), program::DoneSession{planned.id, date}));
            session.canMove = session.timesDone == 0 && planned.easyPlan.empty() && date >= today
                && !isRunning(records, own.run.id, planned.id, date);
            state.weekLength += session.length * planned.timesPerDay;
            countKind(state, kindOf(context.pack, planned));
            day.sessions.push_back(std::move(session));
        }
    }
    countSnacks(context, state);
    return state;
}

} // namespace hipwise::app
