#include "app/today.h"

#include "app/own_program.h"
#include "program/program_build.h"

#include <algorithm>
#include <set>
#include <utility>

namespace hipwise::app {

using session::SessionRecord;
using session::SessionStatus;
using std::chrono::days;

namespace {

int timesDone(const std::vector<program::DoneSession>& done, const std::string& id, CivilDate on)
{
    return static_cast<int>(std::count(done.begin(), done.end(), program::DoneSession{id, on}));
}

SessionCard cardOf(const Context& context,
                   const program::PlannedSession& planned,
                   const std::string& name)
{
    const content::Wording wording = context.wording();
    SessionCard card;
    card.id = planned.id;
    card.name = name;
    card.length = lengthOf(context.pack, planned.items);
    card.timesPerDay = planned.timesPerDay;
    std::set<std::string> seen;
    for (const program::PlannedItem& item : planned.items) {
        const content::Movement& movement = *context.pack.movement(item.movement);
        card.items.push_back({item.movement,
                              wording.movement(item.movement).name,
                              item.dose,
                              movement.sides,
                              context.pack.figure(item.movement)});
        for (const content::Equipment& equipment : movement.equipment) {
            if (!equipment.optional && seen.insert(equipment.id).second)
                card.equipment.push_back(wording.equipment(equipment.id));
        }
    }
    return card;
}

/// Fills the parts of the state that come from the program in use.
class ProgramView {
public:
    ProgramView(const Context& context,
                const OwnProgram& own,
                const std::vector<SessionRecord>& records)
        : m_context(context)
        , m_own(own)
        , m_done(doneSessions(records, own.run.id))
        , m_ahead(own.program)
    {
        // What lies ahead is shown as if every phase began on time.
        beginPhasesOnTime(m_ahead, context.now().date() + days(7));
    }

    void fill(TodayState& state) const
    {
        const CivilDate today = state.now.date();
        const program::Program& program = m_own.program;
        state.program = ProgramState::Running;
        state.programRun = m_own.run.id;
        state.programName = m_own.run.name;
        const program::DayPlan plan = planOn(today);
        state.day = static_cast<int>((today - m_own.run.startedOn).count()) + 1;
        state.days = program::lengthInDays(program);
        if (program::isOver(program, today))
            state.program = ProgramState::Finished;
        if (const program::Phase* phase = program::phaseOn(program, today))
            state.phaseName = phaseName(m_context, program, *phase);
        for (const program::PlannedSession& planned : plan.sessions) {
            if (planned.items.empty())
                continue;
            SessionCard card = cardOf(m_context, planned, sessionName(m_context, program, planned));
            card.timesDone = timesDone(m_done, planned.id, today);
            state.sessions.push_back(std::move(card));
        }
        for (const std::string& snack : plan.snacks)
            state.snacks.push_back(m_context.wording().movement(snack).name);
    }

    [[nodiscard]] program::DayPlan planOn(CivilDate date) const
    {
        const program::Program& program = date > m_context.now().date() ? m_ahead : m_own.program;
        return planDay(program, m_context.pack, m_context.about, date, m_done);
    }

    [[nodiscard]] bool isDone(const program::PlannedSession& planned, CivilDate date) const
    {
        return planned.items.empty() || timesDone(m_done, planned.id, date) >= planned.timesPerDay;
    }

private:
    const Context& m_context;
    const OwnProgram& m_own;
    std::vector<program::DoneSession> m_done;
    program::Program m_ahead; ///< as it will be
};

DayMark markOf(CivilDate date,
               CivilDate today,
               const ProgramView* program,
               const std::vector<SessionRecord>& records)
{
    const bool any = std::any_of(records.begin(), records.end(), [&](const SessionRecord& record) {
        return record.startedAt.date() == date && somethingDone(record);
    });
    const program::DayPlan plan = program == nullptr ? program::DayPlan{} : program->planOn(date);
    if (plan.sessions.empty())
        return any ? DayMark::Done : DayMark::Rest;
    const bool all = std::all_of(
        plan.sessions.begin(), plan.sessions.end(), [&](const program::PlannedSession& planned) {
            return program->isDone(planned, date);
        });
    if (all)
        return DayMark::Done;
    if (any)
        return DayMark::PartDone;
    return date < today ? DayMark::Open : DayMark::Planned;
}

/// The shortest program is the easiest to begin with; one is enough to choose from on the first
/// day.
std::vector<ProgramOffer> offersOf(const Context& context)
{
    const content::ProgramTemplate* easiest = nullptr;
    for (const content::ProgramTemplate& entry : context.pack.programs) {
        const bool shorter
            = easiest == nullptr || program::lengthInDays(entry) < program::lengthInDays(*easiest);
        if (entry.kind == content::ProgramKind::Program && shorter)
            easiest = &entry;
    }
    if (easiest == nullptr)
        return {};
    const content::ProgramText text = context.wording().program(easiest->id);
    ProgramOffer offer{easiest->id,
                       text.name,
                       text.summary,
                       text.audience,
                       text.notFor,
                       text.evidence,
                       program::lengthInDays(*easiest),
                       {}};
    const CivilDate today = context.now().date();
    program::Program program
        = program::makeProgram(*easiest, context.pack, today, {context.about, {}, true, {}, {}});
    beginPhasesOnTime(program, today + days(offer.days));
    for (int day = 0; day < offer.days; ++day) {
        std::chrono::seconds length{0};
        const auto plan = planDay(program, context.pack, context.about, today + days(day));
        for (const program::PlannedSession& planned : plan.sessions)
            length += lengthOf(context.pack, planned.items) * planned.timesPerDay;
        offer.longestDay
            = std::max(offer.longestDay, std::chrono::ceil<std::chrono::minutes>(length));
    }
    return {offer};
}

/// Takes the value out of a result, or notes why there is none.
template <class T>
T taken(Result<T>&& result, TodayState& state)
{
    if (result)
        return std::move(*result);
    state.journalError = result.error();
    return T{};
}

} // namespace

SessionLine lineOf(const SessionRecord& record)
{
    SessionLine line;
    line.id = record.id;
    line.title = record.title;
    line.startedAt = record.startedAt;
    line.status = record.status;
    line.length = session::workTime(record);
    line.byHand = record.byHand;
    for (const session::ItemRecord& item : record.items) {
        ++line.movementsPlanned;
        if (session::countSets(item).done > 0)
            ++line.movements;
    }
    if (record.painBefore)
        line.painBefore = record.painBefore->score;
    if (record.painAfter)
        line.painAfter = record.painAfter->score;
    return line;
}

TodayState todayState(const Context& context, std::chrono::weekday firstWeekday)
{
    TodayState state;
    state.now = context.now();
    const CivilDate today = state.now.date();
    const CivilDate weekStart = today - (std::chrono::weekday(today) - firstWeekday);
    std::vector<SessionRecord> records;
    std::optional<OwnProgram> own;
    if (context.journal != nullptr) {
        store::Journal& journal = *context.journal;
        own = taken(ownProgram(context), state);
        records
            = taken(journal.sessions().between(weekStart - days(7), weekStart + days(6)), state);
        state.broken = taken(brokenToday(context), state);
        state.morning = taken(morningQuestion(context), state);
        if (const auto pain = taken(journal.pain().newestCheck(today), state))
            state.painNow = pain->answer;
        for (const SessionRecord& record : taken(journal.sessions().newest(2), state)) {
            if (record.status != SessionStatus::Running && !state.lastSession)
                state.lastSession = lineOf(record);
        }
    }
    std::optional<ProgramView> view;
    if (own) {
        view.emplace(context, *own, records);
        view->fill(state);
    }
    if (state.program != ProgramState::Running)
        state.offers = offersOf(context);
    for (int i = 0; i < 7; ++i) {
        const CivilDate date = weekStart + days(i);
        state.week.at(static_cast<std::size_t>(i))
            = {date, markOf(date, today, view ? &*view : nullptr, records), date == today};
    }
    return state;
}

SessionRequest requestFor(const TodayState& state, const SessionCard& card)
{
    SessionRequest request;
    request.title = card.name;
    for (const SessionCardItem& item : card.items)
        request.items.push_back({item.movement, item.dose});
    request.programRun = state.programRun;
    request.programDay = state.day;
    request.programSession = card.id;
    return request;
}

Result<void> keepPainCheck(const Context& context, const session::PainAnswer& answer)
{
    if (context.journal == nullptr)
        return failure(ErrorCode::NotFound, "expected an open journal");
    const auto id
        = context.journal->pain().add({0, context.now(), session::PainContext::Check, {}, answer});
    if (!id)
        return tl::unexpected(id.error());
    return {};
}

} // namespace hipwise::app
