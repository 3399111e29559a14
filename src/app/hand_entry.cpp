#include "app/hand_entry.h"

#include "app/own_program.h"
#include "app/session_setup.h"
#include "program/day_plan.h"

#include <algorithm>
#include <utility>

namespace hipwise::app {

using session::SessionRecord;
using session::SessionStatus;
using std::chrono::minutes;

namespace {

constexpr CivilDate FirstDay{std::chrono::local_days(std::chrono::year(1900) / 1 / 1)};

/// The moment, when it is one that can be written down.
Result<ZonedInstant> momentOf(const Context& context, const HandTime& when)
{
    const Instant at = context.zone.fromLocal(when.on + when.time);
    if (at > context.clock.now())
        return failure(ErrorCode::Invalid, "expected a time that is over, found one to come");
    if (when.on < FirstDay)
        return failure(ErrorCode::Invalid, "expected a day of this century or the last");
    return context.zone.at(at);
}

struct PlannedDay {
    std::optional<program::ProgramRun> run;
    program::Program program;
    program::DayPlan plan;
};

/// What the program that was in use then asks for on that day, as it is now.
PlannedDay plannedOn(const Context& context, CivilDate on)
{
    PlannedDay day;
    if (context.journal == nullptr)
        return day;
    const auto runs = context.journal->programs().all();
    if (!runs)
        return day;
    // On a day when one program took the place of another, it is the newer one.
    const auto run = std::find_if(runs->rbegin(), runs->rend(), [&](const auto& each) {
        return each.startedOn <= on && (!each.endedOn || on <= *each.endedOn);
    });
    if (run == runs->rend())
        return day;
    auto program = programOf(context, *run);
    if (!program || !*program)
        return day;
    day.run = *run;
    day.program = std::move(**program);
    day.plan = planDay(day.program, context.pack, context.about, on);
    return day;
}

/// A session of which everything was done, and which ended then.
Result<std::int64_t> keepDone(const Context& context,
                              SessionRecord record,
                              const HandTime& when,
                              const std::optional<session::PainAnswer>& pain,
                              const std::string& note)
{
    if (context.journal == nullptr)
        return failure(ErrorCode::NotFound, "expected an open journal");
    const auto start = momentOf(context, when);
    if (!start)
        return tl::unexpected(start.error());
    record.startedAt = *start;
    record.byHand = true;
    record.status = SessionStatus::Finished;
    record.note = note;
    record.painAfter = pain;
    ZonedInstant end = *start;
    for (session::ItemRecord& item : record.items) {
        const program::Dose& dose = item.work.dose;
        for (session::SetRecord& set : item.sets) {
            const program::Amount& amount = dose.amountOf(set.result.key.side);
            end = context.zone.at(end.at + dose.setTime(amount));
            set.result = session::resultOf(set.result.key, dose, amount.reps, dose.setTime(amount));
            set.finishedAt = end;
        }
    }
    record.endedAt = end;
    return context.journal->sessions().begin(record);
}

} // namespace

HandChoices handChoices(const Context& context, CivilDate on)
{
    HandChoices choices;
    const content::Wording wording = context.wording();
    for (const content::Movement& movement : context.pack.movements) {
        if (movement.kind == content::MovementKind::Aerobic)
            choices.activities.push_back({movement.id, wording.movement(movement.id).name});
    }
    std::sort(choices.activities.begin(),
              choices.activities.end(),
              [](const HandChoice& a, const HandChoice& b) { return a.name < b.name; });
    const PlannedDay day = plannedOn(context, on);
    for (const program::PlannedSession& planned : day.plan.sessions)
        choices.sessions.push_back({planned.id, sessionName(context, day.program, planned)});
    return choices;
}

Result<std::int64_t> addActivity(const Context& context, const ActivityEntry& entry)
{
    const content::Movement* movement = context.pack.movement(entry.movement);
    if (movement == nullptr || movement->kind != content::MovementKind::Aerobic)
        return failure(ErrorCode::Invalid, "expected an activity of the pack", entry.movement);
    if (entry.length < ShortestActivity || entry.length > LongestActivity)
        return failure(ErrorCode::Invalid, "expected 1 to 600 minutes");
    program::Dose dose;
    dose.type = content::DoseType::Duration;
    dose.duration = entry.length;
    SessionRequest request;
    request.title = context.wording().movement(entry.movement).name;
    request.items = {{entry.movement, dose}};
    SessionRecord record = plannedRecord(context, request);
    // Minutes of both sides, whatever else the movement is.
    record.items.front().work.sides = content::Sides::BothTogether;
    record.items.front().work.first.reset();
    record.items.front().sets = {{{{0, 1, {}}, session::SetStatus::Planned, 0, {}}, {}}};
    return keepDone(context, std::move(record), entry.when, entry.pain, entry.note);
}

Result<std::int64_t> addSessionDone(const Context& context, const SessionEntry& entry)
{
    if (context.journal == nullptr)
        return failure(ErrorCode::NotFound, "expected an open journal");
    const PlannedDay day = plannedOn(context, entry.when.on);
    const auto planned = std::find_if(day.plan.sessions.begin(),
                                      day.plan.sessions.end(),
                                      [&](const auto& each) { return each.id == entry.session; });
    if (planned == day.plan.sessions.end())
        return failure(
            ErrorCode::Invalid, "expected a session of the program on that day", entry.session);
    SessionRequest request;
    request.title = sessionName(context, day.program, *planned);
    request.items = planned->items;
    request.programRun = day.run->id;
    request.programDay = day.plan.day;
    request.programSession = entry.session;
    return keepDone(context, plannedRecord(context, request), entry.when, entry.pain, entry.note);
}

Result<std::int64_t> addPainScore(const Context& context,
                                  const HandTime& when,
                                  const session::PainAnswer& answer)
{
    if (context.journal == nullptr)
        return failure(ErrorCode::NotFound, "expected an open journal");
    if (!answer.score)
        return failure(ErrorCode::Invalid, "expected a score");
    const auto at = momentOf(context, when);
    if (!at)
        return tl::unexpected(at.error());
    return context.journal->pain().add({0, *at, session::PainContext::Check, {}, answer});
}

Result<void> moveSession(const Context& context, std::int64_t session, const HandTime& when)
{
    if (context.journal == nullptr)
        return failure(ErrorCode::NotFound, "expected an open journal");
    const auto start = momentOf(context, when);
    if (!start)
        return tl::unexpected(start.error());
    const auto record = context.journal->sessions().load(session);
    if (!record)
        return tl::unexpected(record.error());
    std::optional<ZonedInstant> end;
    if (record->endedAt)
        end = context.zone.at(record->endedAt->at + (start->at - record->startedAt.at));
    return context.journal->corrections().moveSession(session, *start, end, context.now());
}

Result<std::int64_t> correctSessionPain(const Context& context,
                                        std::int64_t session,
                                        session::PainContext which,
                                        const session::PainAnswer& answer)
{
    if (context.journal == nullptr)
        return failure(ErrorCode::NotFound, "expected an open journal");
    const auto scores = context.journal->pain().ofSession(session);
    if (!scores)
        return tl::unexpected(scores.error());
    for (const session::PainRecord& score : *scores) {
        if (score.context != which)
            continue;
        const auto corrected
            = context.journal->corrections().correctPain(score.id, answer, context.now());
        if (!corrected)
            return tl::unexpected(corrected.error());
        return score.id;
    }
    return context.journal->pain().add({0, context.now(), which, session, answer});
}

} // namespace hipwise::app
