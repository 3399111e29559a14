#include "app/today_program.h"

#include "app/short_version.h"
#include "program/program_build.h"
#include "program/program_edit.h"
#include "session/done_sessions.h"

#include <algorithm>
#include <set>
#include <utility>

namespace hipwise::app {

using std::chrono::days;

namespace {

/// How long a missed session is asked about.
constexpr days AskedFor{2};

content::SessionSizeRules sizesOf(const content::Pack& pack)
{
    return pack.guidance ? pack.guidance->sessionSize : content::SessionSizeRules{};
}

} // namespace

TodayProgram::TodayProgram(const Context& context,
                           const OwnProgram& own,
                           const std::vector<session::SessionRecord>& records)
    : m_context(context)
    , m_own(own)
    , m_done(session::doneSessions(records, own.run.id))
{
}

int TodayProgram::timesDone(const std::string& session, CivilDate on) const
{
    return static_cast<int>(
        std::count(m_done.begin(), m_done.end(), program::DoneSession{session, on}));
}

std::vector<SessionCardItem> TodayProgram::itemsOf(
    const std::vector<program::PlannedItem>& items) const
{
    const content::Wording wording = m_context.wording();
    std::vector<SessionCardItem> cards;
    for (const program::PlannedItem& item : items)
        cards.push_back({item.movement,
                         wording.movement(item.movement).name,
                         item.dose,
                         m_context.pack.movement(item.movement)->sides,
                         m_context.pack.figure(item.movement),
                         item.pace,
                         item.loadSteps,
                         item.note,
                         item.variant,
                         wording.forSide(item.movement,
                                         wording.variant(item.movement, item.variant),
                                         Side::Right)});
    return cards;
}

SessionCard TodayProgram::cardOf(const program::PlannedSession& planned) const
{
    const content::Wording wording = m_context.wording();
    const content::Pack& pack = m_context.pack;
    SessionCard card;
    card.id = planned.id;
    card.name = sessionName(m_context, m_own.program, planned);
    card.length = lengthOf(pack, planned.items);
    card.timesPerDay = planned.timesPerDay;
    card.items = itemsOf(planned.items);
    card.movedFrom = planned.movedFrom;
    card.easy = !planned.easyPlan.empty();
    std::set<std::string> seen;
    for (const program::PlannedItem& item : planned.items) {
        for (const content::Equipment& equipment : pack.movement(item.movement)->equipment) {
            if (!equipment.optional && seen.insert(equipment.id).second)
                card.equipment.push_back(wording.equipment(equipment.id));
        }
    }
    for (const program::LeftOut& out : planned.leftOut)
        card.leftOut.emplace_back(
            wording.movement(out.movement).name,
            ruleViews(wording, *pack.movement(out.movement), out.verdict, Side::Right));
    const auto fewer = shortVersion(pack, planned.items, sizesOf(pack).shortLength);
    card.shortItems = itemsOf(fewer);
    card.shortLength = lengthOf(pack, fewer);
    return card;
}

void TodayProgram::fill(TodayState& state) const
{
    const CivilDate today = state.now.date();
    const program::Program& program = m_own.program;
    state.program = ProgramState::Running;
    state.programRun = m_own.run.id;
    state.programName = shownName(m_own);
    state.day = static_cast<int>((today - m_own.run.startedOn).count()) + 1;
    state.days = program::lengthInDays(program);
    if (program::isOver(program, today))
        state.program = ProgramState::Finished;
    if (const program::Phase* phase = program::phaseOn(program, today))
        state.phaseName = phaseName(m_context, program, *phase);
    if (const program::Pause* pause = program::pauseOn(program, today))
        state.pause = *pause;
    const program::DayPlan plan = planOn(today);
    for (const program::PlannedSession& planned : plan.sessions) {
        if (planned.items.empty())
            continue;
        SessionCard card = cardOf(planned);
        card.timesDone = timesDone(planned.id, today);
        state.sessions.push_back(std::move(card));
    }
    for (const std::string& snack : plan.snacks)
        state.snacks.push_back(m_context.wording().movement(snack).name);
    const auto easy = program::easyDay(m_context.pack, m_context.about, today);
    if (!easy.empty() && !easy.front().items.empty())
        state.gentle = cardOf(easy.front());
    fillMissed(state);
    fillLately(state);
}

/// Whether the person has said since then what becomes of the session.
bool TodayProgram::wasAnsweredAfter(const program::DoneSession& missed) const
{
    const std::vector<program::Move>& moves = m_own.program.moves;
    return std::any_of(moves.begin(), moves.end(), [&](const program::Move& move) {
        return move.session == missed.session && missed.on < move.from
            && move.from < m_context.now().date();
    });
}

void TodayProgram::fillMissed(TodayState& state) const
{
    const CivilDate today = state.now.date();
    if (state.pause || state.program != ProgramState::Running)
        return;
    for (const program::DoneSession& missed :
         missedBefore(m_own.program, m_context.pack, m_context.about, today, m_done)) {
        const bool isToday
            = std::any_of(state.sessions.begin(),
                          state.sessions.end(),
                          [&](const SessionCard& card) { return card.id == missed.session; });
        // The gentle one was done in its place.
        const bool wasGentle
            = std::any_of(m_done.begin(), m_done.end(), [&](const program::DoneSession& done) {
                  return done.on == missed.on
                      && program::findSession(m_own.program, done.session) == nullptr;
              });
        if (missed.on < today - AskedFor || isToday || wasGentle || wasAnsweredAfter(missed))
            continue;
        state.missed = MissedSession{
            missed.session, sessionName(m_context, m_own.program, missed.session), missed.on};
        return;
    }
}

void TodayProgram::fillLately(TodayState& state) const
{
    const CivilDate today = state.now.date();
    state.lately = sizesOf(m_context.pack).doneWithinDays;
    const CivilDate first = std::max(m_own.run.startedOn, today - days(state.lately - 1));
    int done = 0;
    for (CivilDate day = first; day <= today; day += days(1)) {
        // As the program has it: what was missed is not planned twice.
        const auto plan = planDay(m_own.program, m_context.pack, m_context.about, day);
        if (plan.pause)
            continue;
        const auto doneThen = static_cast<int>(std::count_if(
            m_done.begin(), m_done.end(), [&](const auto& each) { return each.on == day; }));
        done += doneThen;
        int planned = 0;
        for (const program::PlannedSession& session : plan.sessions)
            planned += session.items.empty() ? 0 : session.timesPerDay;
        // What is still to do today is not counted as left.
        state.plannedLately += day == today ? std::min(planned, doneThen) : planned;
    }
    state.doneLately = std::min(done, state.plannedLately);
}

program::DayPlan TodayProgram::planOn(CivilDate date) const
{
    return app::planOn(m_context, m_own.program, date, m_done);
}

bool TodayProgram::isDone(const program::PlannedSession& planned, CivilDate date) const
{
    return timesDone(planned.id, date) >= planned.timesPerDay;
}

} // namespace hipwise::app
