#include "app/snack_reminder.h"

#include "app/own_program.h"
#include "app/session_setup.h"
#include "program/program_edit.h"
#include "session/done_sessions.h"

#include <algorithm>
#include <utility>

namespace hipwise::app {

using snacks::EventKind;
using snacks::Offer;
using snacks::Record;
using snacks::Schedule;
using snacks::State;
using snacks::Why;
using std::chrono::days;
using std::chrono::minutes;

namespace {

constexpr days LooksBack{7}; ///< for what comes in turn

void append(Schedule::Events& events, const Schedule::Events& more)
{
    events.insert(events.end(), more.begin(), more.end());
}

} // namespace

snacks::Policy policyOf(const person::SnackSettings& settings)
{
    snacks::Policy policy;
    policy.every = settings.every;
    if (settings.on)
        policy.hours = settings.hours;
    policy.lunch = settings.lunch;
    policy.mode = settings.quiet ? snacks::Mode::Quiet : snacks::Mode::Office;
    policy.afterSleep = settings.afterSleep;
    policy.heldByFullScreen = settings.heldByFullScreen;
    policy.heldByDoNotDisturb = settings.heldByDoNotDisturb;
    return policy.bounded();
}

SnackReminder::SnackReminder(const Context& context, const person::Settings& settings, Keep keep)
    : m_context(context)
    , m_settings(settings)
    , m_keep(std::move(keep))
    , m_schedule(policyOf(settings.snacks), context.zone, moment())
{
    readJournal();
    endOpen();
    if (const auto& pause = m_settings.snacks.pause) {
        const Why why = pause->isCall ? Why::Call
            : pause->isUntilTomorrow  ? Why::UntilTomorrow
                                      : Why::Pause;
        const auto left = pause->until - context.clock.now();
        if (left > minutes(0) && left <= days(2))
            (void)m_schedule.pause(moment(), left, why);
    }
    readProgram();
    (void)m_schedule.setPolicy(policy(), moment());
    (void)m_schedule.setSession(sessionAt(), putOffTo());
    publish();
}

/// What was open when the program was closed is over, and the next one keeps its distance.
void SnackReminder::endOpen()
{
    std::optional<Record> open;
    for (const Record& record : m_records) {
        const EventKind kind = record.event.kind;
        if (kind == EventKind::Shown)
            m_schedule.wasShown(record.event.at.at);
        const bool begins = kind == EventKind::Shown || kind == EventKind::Held;
        const bool goesOn = kind == EventKind::Due || kind == EventKind::Released
            || (kind == EventKind::Started && record.event.offer == Offer::Snack);
        if (begins)
            open = record;
        else if (!goesOn)
            open.reset();
    }
    if (!open || open->event.at.date() != m_day)
        return;
    open->id = 0;
    open->event.kind
        = open->event.kind == EventKind::Shown ? EventKind::Unanswered : EventKind::Skipped;
    open->event.why = Why::Closed;
    open->event.at = m_context.now();
    keep({*open});
}

/// Nothing moves while a safety question is open, or where no movement fits.
snacks::Policy SnackReminder::policy() const
{
    snacks::Policy policy = policyOf(m_settings.snacks);
    if (m_hold != Hold::None || !m_turn)
        policy.hours = {};
    return policy;
}

void SnackReminder::readJournal()
{
    m_day = m_context.now().date();
    m_records.clear();
    if (m_context.journal == nullptr)
        return;
    auto records = m_context.journal->snacks().between(m_day - LooksBack, m_day);
    if (records)
        m_records = *std::move(records);
}

/// What the program wants today, and which movements it has for a break.
void SnackReminder::readProgram()
{
    m_hold = holdOn(m_context, m_settings);
    m_sessions.clear();
    m_begun.clear();
    m_hasOwnTimes = false;
    const auto own = ownProgram(m_context);
    const program::Program* program = own && *own ? &(*own)->program : nullptr;
    const program::Phase* phase = program == nullptr ? nullptr : program::phaseOn(*program, m_day);
    m_movements = snackMovements(m_context, m_settings, phase);
    keepTurn();
    if (program != nullptr && m_hold == Hold::None && m_context.journal != nullptr)
        readSessions(*program, (*own)->run.id);
}

void SnackReminder::readSessions(const program::Program& program, std::int64_t run)
{
    constexpr days Week{6};
    const auto records = m_context.journal->sessions().between(m_day - Week, m_day);
    if (!records)
        return;
    const auto plan = planOn(m_context, program, m_day, session::doneSessions(*records, run));
    std::vector<DaySession> asked;
    for (const program::PlannedSession& planned : plan.sessions) {
        const program::Session* session = program::findSession(program, planned.id);
        if (planned.items.empty() || session == nullptr)
            continue;
        DaySession& each = asked.emplace_back();
        each.name = sessionName(m_context, program, planned);
        each.times.assign(static_cast<std::size_t>(planned.timesPerDay), m_settings.sessionTime);
        const auto& own = session->schedule.at;
        std::copy_n(own.begin(), std::min(own.size(), each.times.size()), each.times.begin());
        m_hasOwnTimes = m_hasOwnTimes || !own.empty();
        for (const session::SessionRecord& record : *records) {
            if (session::isDoneIn(record, run) && record.programSession == planned.id
                && record.startedAt.date() == m_day)
                each.begun.push_back(record.startedAt.minuteOfDay());
        }
        m_begun.insert(m_begun.end(), each.begun.begin(), each.begun.end());
    }
    m_sessions = openSessions(asked);
}

/// The movement stays until it was answered, as long as it may still come.
void SnackReminder::keepTurn()
{
    const auto same = !m_turn || !m_schedule.isPending()
        ? m_movements.end()
        : std::find_if(m_movements.begin(), m_movements.end(), [&](const SnackMovement& each) {
              return each.movement == m_turn->movement.movement;
          });
    if (same == m_movements.end())
        m_turn = nextSnack(m_movements, m_records, m_day, weakSide(m_settings.hip));
    else
        m_turn->movement = *same;
}

/// The next movement; where there is none left for today, nothing comes.
void SnackReminder::takeTurn()
{
    const bool had = m_turn.has_value();
    m_turn = nextSnack(m_movements, m_records, m_day, weakSide(m_settings.hip));
    if (had != m_turn.has_value())
        (void)m_schedule.setPolicy(policy(), moment());
}

std::optional<OpenSession> SnackReminder::toTell() const
{
    std::vector<minutes> answered = m_begun;
    for (const Record& record : m_records) {
        const EventKind kind = record.event.kind;
        if (record.event.offer == Offer::Session && record.event.at.date() == m_day
            && (kind == EventKind::Started || kind == EventKind::NotNow
                || kind == EventKind::Unanswered))
            answered.push_back(record.event.at.minuteOfDay());
    }
    return sessionToTell(m_sessions, m_context.now().minuteOfDay(), answered);
}

std::optional<Instant> SnackReminder::sessionAt() const
{
    const person::SnackSettings& settings = m_settings.snacks;
    if (!settings.session || settings.sessionOffOn == toIso(m_day))
        return std::nullopt;
    const auto session = toTell();
    return session ? std::optional(m_context.zone.fromLocal(m_day + *session->at)) : std::nullopt;
}

/// Until when the person has put the session off; empty when they have not.
std::optional<Instant> SnackReminder::putOffTo() const
{
    const auto last = std::find_if(m_records.rbegin(), m_records.rend(), [](const Record& record) {
        return record.event.offer == Offer::Session;
    });
    if (last == m_records.rend() || last->event.kind != EventKind::Snoozed
        || last->event.at.date() != m_day)
        return std::nullopt;
    return last->event.at.at + last->event.length;
}

SnackReminder::Events SnackReminder::update(const snacks::Activity& activity)
{
    Events events;
    if (m_context.now().date() != m_day) {
        readJournal();
        readProgram();
        events = m_schedule.setPolicy(policy(), moment());
    }
    m_isInSession = activity.inSession;
    m_schedule.setZone(m_context.zone);
    append(events, m_schedule.setSession(sessionAt()));
    append(events, m_schedule.update(moment(), activity));
    return told(std::move(events));
}

SnackReminder::Events SnackReminder::refresh(const person::Settings& settings)
{
    m_settings = settings;
    readJournal();
    readProgram();
    Events events = m_schedule.setPolicy(policy(), moment());
    if (!settings.snacks.pause && m_schedule.pausedUntil())
        append(events, m_schedule.resume(moment()));
    append(events, m_schedule.setSession(sessionAt()));
    return told(std::move(events));
}

SnackReminder::Events SnackReminder::sleeping()
{
    return told(m_schedule.sleeping(moment()));
}

bool SnackReminder::seen()
{
    const bool changes = m_schedule.seen(moment());
    if (changes)
        publish();
    return changes;
}

SnackReminder::Events SnackReminder::start()
{
    return told(m_schedule.start(moment()));
}

SnackReminder::Events SnackReminder::done()
{
    return told(m_schedule.done(moment()));
}

SnackReminder::Events SnackReminder::notNow()
{
    const bool isSession
        = m_schedule.status().isOpen() && m_schedule.status().offer == Offer::Session;
    Events events = told(m_schedule.notNow(moment()));
    if (isSession) {
        m_settings.snacks.sessionOffOn = toIso(m_day);
        m_keep(m_settings.snacks);
    }
    return events;
}

SnackReminder::Events SnackReminder::later(minutes time)
{
    return told(m_schedule.later(moment(), time));
}

/// Nothing that may hold a reminder keeps somebody from a snack that they want, but for what makes
/// it unsafe, or is one already.
std::optional<NoSnack> SnackReminder::noneNow() const
{
    if (m_settings.startedOn.empty())
        return NoSnack::FirstStart;
    if (m_hold != Hold::None)
        return NoSnack::Held;
    if (m_isInSession)
        return NoSnack::InSession;
    return m_turn ? std::nullopt : std::optional(NoSnack::NoneLeft);
}

SnackReminder::Events SnackReminder::showNow()
{
    return !noneNow() ? told(m_schedule.showNow(moment())) : Events();
}

SnackReminder::Events SnackReminder::pause(minutes time, Why why)
{
    Events events = told(m_schedule.pause(moment(), time, why));
    keepPause();
    return events;
}

SnackReminder::Events SnackReminder::pauseUntilTomorrow()
{
    Events events = told(m_schedule.pauseUntilTomorrow(moment()));
    keepPause();
    return events;
}

SnackReminder::Events SnackReminder::resume()
{
    Events events = told(m_schedule.resume(moment()));
    keepPause();
    return events;
}

void SnackReminder::passOverDoNotDisturb()
{
    m_schedule.passOverDoNotDisturb();
}

void SnackReminder::keepPause()
{
    const auto paused = m_schedule.pausedUntil();
    m_settings.snacks.pause.reset();
    if (paused)
        m_settings.snacks.pause = person::SnackPause{
            paused->first, paused->second == Why::Call, paused->second == Why::UntilTomorrow};
    m_keep(m_settings.snacks);
}

/// Keeps what happened, each with the movement it was about.
SnackReminder::Events SnackReminder::told(Events events)
{
    std::vector<Record> records;
    for (const snacks::Event& event : events) {
        Record record;
        record.event = event;
        const bool isAboutMovement = event.offer == Offer::Snack
            && event.kind != EventKind::Credited && event.kind != EventKind::Rescheduled;
        if (isAboutMovement && m_turn) {
            record.movement = m_turn->movement.movement;
            record.name = m_turn->movement.name;
            record.side = m_turn->side;
        } else if (event.offer == Offer::Session) {
            record.name = m_state.session;
        }
        records.push_back(std::move(record));
        const bool isAsked = event.kind == EventKind::Shown && event.why == Why::Asked;
        if (event.kind == EventKind::Due || isAsked)
            m_held.reset();
        else if (event.kind == EventKind::Released && event.length >= minutes(1))
            m_held = event;
    }
    keep(records);
    // One that is put off comes again; after everything else it is the next one's turn.
    const bool isOver = std::any_of(events.begin(), events.end(), [](const snacks::Event& event) {
        return event.offer == Offer::Snack
            && (event.kind == EventKind::Done || event.kind == EventKind::NotNow
                || event.kind == EventKind::Unanswered);
    });
    if (isOver)
        takeTurn();
    publish();
    return events;
}

void SnackReminder::keep(const std::vector<Record>& records)
{
    if (records.empty())
        return;
    m_trouble.clear();
    if (m_context.journal != nullptr) {
        if (const auto kept = m_context.journal->snacks().add(records); !kept)
            m_trouble = toString(kept.error());
    }
    m_records.insert(m_records.end(), records.begin(), records.end());
}

/// The session that is told of, or comes next; that which is to do where nobody is to be told.
void SnackReminder::publishSession()
{
    m_state.isSessionTimeOfProgram = m_hasOwnTimes;
    m_state.session.clear();
    m_state.sessionTime.reset();
    m_state.sessionReminder.reset();
    if (const auto at = sessionAt(); at && *at > m_context.clock.now())
        m_state.sessionReminder = m_context.zone.at(*at);
    auto session = toTell();
    if (!session && !m_sessions.empty())
        session = m_sessions.front();
    if (!session)
        return;
    m_state.session = session->name;
    m_state.sessionTime = session->at;
}

/// Today's snacks, as they come where nothing holds them.
std::vector<ZonedInstant> SnackReminder::ahead() const
{
    const snacks::Status& status = m_state.status;
    snacks::Policy policy = m_schedule.policy();
    policy.every = m_state.every;
    const bool isNext = status.state == State::Waiting || status.state == State::Outside;
    std::optional<Instant> first;
    if (status.next)
        first = status.next->at;
    if (!isNext && status.state != State::Off)
        first = nextAfter(
            policy, m_context.zone, first.value_or(m_context.clock.now()), policy.every);
    std::vector<ZonedInstant> times;
    if (!first || m_context.zone.at(*first).date() != m_day)
        return times;
    for (const Instant at : timesFrom(policy, m_context.zone, *first))
        times.push_back(m_context.zone.at(at));
    return times;
}

void SnackReminder::publish()
{
    m_state.now = m_context.now();
    m_state.isOn = m_settings.snacks.on;
    m_state.hold = m_hold;
    m_state.noneNow = noneNow();
    m_state.status = m_schedule.status();
    m_state.turn = m_turn;
    m_state.every = m_schedule.policy().every * (m_state.status.isTwice ? 2 : 1);
    m_state.movements = m_movements;
    m_state.held = m_state.status.isOpen() ? m_held : std::nullopt;
    publishSession();
    m_state.trouble = m_trouble;
    m_state.today.clear();
    for (const Record& record : m_records) {
        if (record.event.at.date() == m_day)
            m_state.today.push_back(record);
    }
    const auto countOf = [&](EventKind kind) {
        return static_cast<int>(
            std::count_if(m_state.today.begin(), m_state.today.end(), [&](const Record& record) {
                return record.event.offer == Offer::Snack && record.event.kind == kind;
            }));
    };
    m_state.done = countOf(EventKind::Done);
    m_state.breaks = countOf(EventKind::Credited);
    m_state.preview.clear();
    person::SnackSettings on = m_settings.snacks;
    on.on = true;
    for (const Instant at : timesOfDay(policyOf(on), m_context.zone, m_day))
        m_state.preview.push_back(m_context.zone.at(at));
    m_state.ahead = ahead();
}

} // namespace hipwise::app
