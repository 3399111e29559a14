#include "app/today.h"

#include "session/plan.h"

#include <algorithm>
#include <set>
#include <utility>

namespace hipwise::app {

using session::SessionRecord;
using session::SessionStatus;
using std::chrono::days;

namespace {

std::chrono::seconds lengthOf(const content::Pack& pack, const program::PlannedSession& planned)
{
    return session::makePlan(worksOf(pack, planned.items)).duration();
}

bool somethingDone(const SessionRecord& record)
{
    return session::countSets(record).done > 0;
}

int timesDone(const std::vector<SessionRecord>& records,
              std::int64_t run,
              int day,
              const std::string& id)
{
    return static_cast<int>(
        std::count_if(records.begin(), records.end(), [&](const SessionRecord& record) {
            return record.programRun == run && record.programDay == day
                && record.programSession == id && record.status != SessionStatus::Running
                && somethingDone(record);
        }));
}

SessionCard cardOf(const Context& context,
                   const program::PlannedSession& planned,
                   const std::string& name)
{
    const content::Wording wording = context.wording();
    SessionCard card;
    card.id = planned.id;
    card.name = name;
    card.length = lengthOf(context.pack, planned);
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
    ProgramView(const Context& context, const program::ProgramRun& run)
        : m_context(context)
        , m_run(run)
        , m_template(context.pack.program(run.programId))
    {
    }

    void fill(TodayState& state, const std::vector<SessionRecord>& records) const
    {
        state.program = ProgramState::Running;
        state.programRun = m_run.id;
        state.programName = m_run.name;
        state.day = dayOn(state.now.date());
        if (m_template == nullptr)
            return;
        state.days = program::lengthInDays(*m_template);
        if (state.day > state.days)
            state.program = ProgramState::Finished;
        const content::Wording wording = m_context.wording();
        const content::ProgramText& text = wording.program(m_run.programId);
        const program::DayPlan plan = planOn(state.now.date());
        if (const auto phase = text.phases.find(plan.phase); phase != text.phases.end())
            state.phaseName = phase->second.name;
        for (const program::PlannedSession& planned : plan.sessions) {
            const auto name = text.sessions.find(planned.id);
            SessionCard card = cardOf(
                m_context, planned, name == text.sessions.end() ? planned.id : name->second);
            card.timesDone = timesDone(records, m_run.id, plan.day, planned.id);
            state.sessions.push_back(std::move(card));
        }
        for (const std::string& snack : plan.snacks)
            state.snacks.push_back(wording.movement(snack).name);
    }

    [[nodiscard]] program::DayPlan planOn(CivilDate date) const
    {
        return m_template == nullptr
            ? program::DayPlan{}
            : program::planDay(*m_template, m_context.pack, m_run.startedOn, dayOn(date));
    }

    [[nodiscard]] int dayOn(CivilDate date) const
    {
        return static_cast<int>((date - m_run.startedOn).count()) + 1;
    }

    [[nodiscard]] std::int64_t id() const { return m_run.id; }

private:
    const Context& m_context;
    const program::ProgramRun& m_run;
    const content::ProgramTemplate* m_template;
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
            return timesDone(records, program->id(), plan.day, planned.id) >= planned.timesPerDay;
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
    for (int day = 1; day <= offer.days; ++day) {
        std::chrono::seconds length{0};
        const auto plan = program::planDay(*easiest, context.pack, context.now().date(), day);
        for (const program::PlannedSession& planned : plan.sessions)
            length += lengthOf(context.pack, planned) * planned.timesPerDay;
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
    std::optional<program::ProgramRun> run;
    if (context.journal != nullptr) {
        store::Journal& journal = *context.journal;
        run = taken(journal.programs().current(), state);
        records = taken(journal.sessions().between(weekStart, weekStart + days(6)), state);
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
    if (run) {
        view.emplace(context, *run);
        view->fill(state, records);
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

Result<std::int64_t> useProgram(const Context& context, const std::string& program)
{
    const content::ProgramTemplate* entry = context.pack.program(program);
    if (entry == nullptr || context.journal == nullptr)
        return failure(
            ErrorCode::NotFound, "expected a program of the pack and an open journal", program);
    return context.journal->programs().start({0,
                                              context.pack.id,
                                              context.pack.version,
                                              program,
                                              context.wording().program(program).name,
                                              context.now().date(),
                                              std::nullopt});
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
