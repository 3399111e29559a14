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

snacks::AfterSleep afterSleepOf(person::AfterSleep rule)
{
    switch (rule) {
    case person::AfterSleep::StandStill:
        return snacks::AfterSleep::StandStill;
    case person::AfterSleep::GoOn:
        return snacks::AfterSleep::GoOn;
    case person::AfterSleep::StartAnew:
        break;
    }
    return snacks::AfterSleep::StartAnew;
}

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
    policy.afterSleep = afterSleepOf(settings.afterSleep);
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
    m_wasTold = std::any_of(m_records.begin(), m_records.end(), [&](const Record& record) {
        return record.event.offer == Offer::Session && record.event.kind == EventKind::Shown
            && record.event.at.date() == m_day;
    });
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
    publish();
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
    m_session.clear();
    m_sessionTime.reset();
    const auto own = ownProgram(m_context);
    const program::Program* program = own && *own ? &(*own)->program : nullptr;
    const program::Phase* phase = program == nullptr ? nullptr : program::phaseOn(*program, m_day);
    m_movements = snackMovements(m_context, m_settings, phase);
    if (!m_turn || !m_schedule.status().isOpen())
        m_turn = nextSnack(m_movements, m_records, m_day, weakSide(m_settings.hip));
    if (program == nullptr || m_hold != Hold::None || m_context.journal == nullptr)
        return;
    constexpr days Week{6};
    const auto records = m_context.journal->sessions().between(m_day - Week, m_day);
    const auto done = records ? session::doneSessions(*records, (*own)->run.id)
                              : std::vector<program::DoneSession>();
    const auto plan = planOn(m_context, *program, m_day, done);
    for (const program::PlannedSession& planned : plan.sessions) {
        const auto times
            = std::count(done.begin(), done.end(), program::DoneSession{planned.id, m_day});
        if (planned.items.empty() || times >= planned.timesPerDay)
            continue;
        const program::Session* session = program::findSession(*program, planned.id);
        m_session = sessionName(m_context, *program, planned);
        m_sessionTime = m_settings.sessionTime;
        const auto index = static_cast<std::size_t>(times);
        if (session != nullptr && index < session->schedule.at.size())
            m_sessionTime = session->schedule.at[index];
        return;
    }
}

/// The next movement; where there is none left for today, nothing comes.
void SnackReminder::takeTurn()
{
    const bool had = m_turn.has_value();
    m_turn = nextSnack(m_movements, m_records, m_day, weakSide(m_settings.hip));
    if (had != m_turn.has_value())
        (void)m_schedule.setPolicy(policy(), moment());
}

std::optional<Instant> SnackReminder::sessionAt() const
{
    const person::SnackSettings& settings = m_settings.snacks;
    if (!settings.session || !m_sessionTime || m_wasTold || settings.sessionOffOn == toIso(m_day))
        return std::nullopt;
    return m_context.zone.fromLocal(m_day + *m_sessionTime);
}

SnackReminder::Events SnackReminder::update(const snacks::Activity& activity)
{
    Events events;
    if (m_context.now().date() != m_day) {
        m_wasTold = false;
        readJournal();
        readProgram();
        events = m_schedule.setPolicy(policy(), moment());
    }
    if (const auto at = sessionAt(); at && *at <= m_context.clock.now())
        readProgram(); // it may have been done meanwhile
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
    Events events;
    if (!settings.snacks.pause && m_schedule.pausedUntil())
        append(events, m_schedule.resume(moment()));
    append(events, m_schedule.setPolicy(policy(), moment()));
    append(events, m_schedule.setSession(sessionAt()));
    return told(std::move(events));
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

SnackReminder::Events SnackReminder::showNow()
{
    return m_turn ? told(m_schedule.showNow(moment())) : Events();
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
            record.name = m_session;
        }
        records.push_back(std::move(record));
        const bool isAsked = event.kind == EventKind::Shown && event.why == Why::Asked;
        if (event.kind == EventKind::Due || isAsked)
            m_held.reset();
        else if (event.kind == EventKind::Released && event.length >= minutes(1))
            m_held = event;
    }
    m_trouble.clear();
    if (!records.empty() && m_context.journal != nullptr) {
        if (const auto kept = m_context.journal->snacks().add(records); !kept)
            m_trouble = toString(kept.error());
    }
    m_records.insert(m_records.end(), records.begin(), records.end());
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

void SnackReminder::publish()
{
    m_state.now = m_context.now();
    m_state.isOn = m_settings.snacks.on;
    m_state.hold = m_hold;
    m_state.status = m_schedule.status();
    m_state.turn = m_turn;
    m_state.every = m_schedule.policy().every * (m_state.status.isTwice ? 2 : 1);
    m_state.movements = m_movements;
    m_state.held = m_state.status.isOpen() ? m_held : std::nullopt;
    m_state.session = m_session;
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
    m_state.ahead.clear();
    const auto& next = m_state.status.next;
    if (!next || next->date() != m_day || m_state.status.state == State::Paused)
        return;
    for (const Instant at : timesFrom(m_schedule.policy(), m_context.zone, next->at))
        m_state.ahead.push_back(m_context.zone.at(at));
}

} // namespace hipwise::app
