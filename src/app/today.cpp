#include "app/today.h"

#include "app/advice.h"
#include "app/own_program.h"
#include "app/today_program.h"
#include "program/program_build.h"
#include "program/program_edit.h"
#include "session/done_sessions.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hipwise::app {

using session::SessionRecord;
using session::SessionStatus;
using std::chrono::days;

namespace {

DayMark markOf(CivilDate date,
               CivilDate today,
               const TodayProgram* program,
               const std::vector<SessionRecord>& records)
{
    const bool any = std::any_of(records.begin(), records.end(), [&](const SessionRecord& record) {
        return record.startedAt.date() == date && session::somethingDone(record);
    });
    program::DayPlan plan = program == nullptr ? program::DayPlan{} : program->planOn(date);
    // What precautions keep out altogether is not there to be done.
    std::erase_if(plan.sessions, [](const auto& planned) { return planned.items.empty(); });
    if (plan.sessions.empty() && !any)
        return plan.pause ? DayMark::Paused : DayMark::Rest;
    if (plan.sessions.empty())
        return DayMark::Done;
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

TodayState todayState(const Context& context,
                      const person::Settings& settings,
                      std::chrono::weekday firstWeekday)
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
    std::optional<TodayProgram> view;
    if (own) {
        DayAdvice advice = taken(adviceOn(context, settings, today), state);
        state.advice = firstAdvice(context, advice);
        state.sessionsWait = guidance::sessionsWait(advice.decisions);
        // The advice has read the last weeks; what is dated after today is only in this one.
        std::vector<SessionRecord>& weeks = advice.evidence.sessions;
        std::copy_if(records.begin(),
                     records.end(),
                     std::back_inserter(weeks),
                     [&](const SessionRecord& record) { return record.startedAt.date() > today; });
        view.emplace(context, *own, weeks);
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

SessionRequest requestFor(const TodayState& state, const SessionCard& card, bool shortVersion)
{
    SessionRequest request;
    request.title = card.name;
    for (const SessionCardItem& item : shortVersion ? card.shortItems : card.items)
        request.items.push_back({item.movement, item.dose, item.variant});
    request.programRun = state.programRun;
    request.programDay = state.day;
    request.programSession = card.id;
    return request;
}

namespace {

/// Changes the program in use, which has to have the session that was missed.
template <class Edit>
Result<void> changeMissed(const Context& context, const MissedSession& missed, const Edit& edit)
{
    const auto own = ownProgram(context);
    if (!own)
        return tl::unexpected(own.error());
    if (!*own)
        return failure(ErrorCode::NotFound, "expected a program in use");
    if (program::findSession((*own)->program, missed.id) == nullptr)
        return failure(ErrorCode::NotFound, "expected a session of the program in use", missed.id);
    return keepProgram(context, edit((*own)->program), program::MadeBy::Person);
}

} // namespace

Result<void> doMissedToday(const Context& context, const MissedSession& missed)
{
    return changeMissed(context, missed, [&](const program::Program& program) {
        return withSessionMoved(program, missed.id, missed.on, context.now().date());
    });
}

Result<void> leaveMissed(const Context& context, const MissedSession& missed)
{
    return changeMissed(context, missed, [&](const program::Program& program) {
        return withSessionLeft(program, missed.id, missed.on);
    });
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
