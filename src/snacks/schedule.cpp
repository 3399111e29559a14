#include "snacks/schedule.h"

#include <algorithm>
#include <utility>

namespace hipwise::snacks {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr seconds TypingAtMost{60};
constexpr minutes AfterWaking{5};
constexpr minutes Answerable{5}; ///< a snack that is not answered goes away
constexpr minutes AnswerableQuietly{30}; ///< where nothing but a line in a page tells of it
constexpr minutes Late{2}; ///< what is later than this was forgotten
constexpr int UnansweredAtMost = 2; ///< in a row, where nobody knows whether somebody is there

} // namespace

Schedule::Schedule(const Policy& policy, const TimeZone& zone, const Moment& now)
    : m_policy(policy.bounded())
    , m_zone(zone)
    , m_now(now)
    , m_presence(now)
    , m_hours(hoursAt(m_policy, zone.at(now.calendar)))
{
    restart(now.sleepless);
    refresh();
}

milliseconds Schedule::interval() const
{
    const bool isAlone = !m_activity.idle && m_unanswered >= UnansweredAtMost;
    return isAlone ? m_policy.every * 2 : m_policy.every;
}

milliseconds Schedule::breakLength() const
{
    return std::max<milliseconds>(m_policy.length, ShortestBreak);
}

minutes Schedule::answerable() const
{
    return m_policy.mode == Mode::Quiet ? std::min(AnswerableQuietly, m_policy.every / 2)
                                        : Answerable;
}

int Schedule::snoozesLeft() const
{
    const bool isSession = m_offer == Offer::Session && m_session;
    return m_policy.mostSnoozes - (isSession ? m_session->snoozes : m_snoozes);
}

ZonedInstant Schedule::wall(SteadyInstant at) const
{
    return m_zone.at(m_now.calendar + (at - m_now.sleepless));
}

std::optional<std::pair<Instant, Why>> Schedule::pausedUntil() const
{
    if (!m_pause)
        return std::nullopt;
    return std::pair(wall(m_pause->until).at, m_pause->why);
}

void Schedule::tell(EventKind kind, Why why, milliseconds length)
{
    const auto rounded = std::chrono::round<minutes>(length);
    m_events.push_back({m_zone.at(m_now.calendar), kind, why, m_offer, rounded});
}

Schedule::Events Schedule::take()
{
    refresh();
    return std::exchange(m_events, {});
}

/// The interval counts from there; what was due is not due any more.
void Schedule::restart(SteadyInstant from)
{
    m_from = from;
    m_due = from + interval();
    if (m_shown)
        m_due = std::max(m_due, *m_shown + Apart);
    m_snoozes = 0;
    if (m_offer == Offer::Session && m_heldSince)
        return; // the session goes on waiting
    if (m_offer == Offer::Snack)
        m_putOff.reset();
    m_offer = Offer::Snack;
    m_isDueTold = false;
    m_heldSince.reset();
    m_free.reset();
}

void Schedule::show(Offer offer, Why why)
{
    m_phase = State::Shown;
    m_offer = offer;
    m_shown = m_now.sleepless;
    m_goesAway = m_now.sleepless + answerable();
    m_putOff.reset();
    m_heldSince.reset();
    m_free.reset();
    tell(EventKind::Shown, why);
}

/// What was due, or was put off, does not come any more.
void Schedule::giveUp(Why why)
{
    if (m_offer == Offer::Snack && (m_isDueTold || m_putOff == Offer::Snack))
        tell(EventKind::Skipped, why);
}

/// What is shown is over; the next snack comes after a whole interval, a session not again.
void Schedule::close()
{
    m_phase = State::Waiting;
    if (m_offer == Offer::Session && m_session)
        m_session->due = Instant::max();
    restart(m_now.sleepless);
}

/// Says how what is shown ends; nothing where none is.
void Schedule::end(EventKind kind, Why why)
{
    if (!isShown())
        return;
    tell(kind, why);
    close();
}

Why Schedule::whyNoWork() const
{
    return m_hours == HoursState::Lunch ? Why::Lunch : Why::OutsideHours;
}

Schedule::Events Schedule::update(const Moment& now, const Activity& activity)
{
    const Moment before = std::exchange(m_now, now);
    m_activity = activity;
    if (!activity.doNotDisturb)
        m_passesOverDoNotDisturb = false;
    const bool isInCall = m_pause && m_pause->why == Why::Call;
    m_presence.update(now, activity, breakLength(), isShown() || activity.fullScreen || isInCall);
    passDesktop();
    passSleep();
    passLock();
    passSession();
    passBreak();
    passPause();
    const milliseconds jump = (now.calendar - before.calendar) - (now.sleepless - before.sleepless);
    passHours(std::chrono::abs(jump) < Late);
    passOffer();
    passDue();
    return take();
}

/// Nights, breaks and lunch do not end it: who forgot to switch it off is told the next day.
void Schedule::passDesktop()
{
    follow(m_fullScreen, holdsFullScreen(), m_now.sleepless);
    follow(m_doNotDisturb, holdsDoNotDisturb(), m_now.sleepless);
}

void Schedule::passSleep()
{
    const milliseconds slept = m_presence.slept();
    if (slept == milliseconds(0))
        return;
    m_quietUntil = m_now.sleepless + AfterWaking;
    end(EventKind::Unanswered, Why::Asleep);
    switch (m_policy.afterSleep) {
    case AfterSleep::StartAnew:
        if (slept >= breakLength()) {
            giveUp(Why::Asleep);
            tell(EventKind::Credited, Why::Asleep, slept);
            restart(m_now.sleepless);
        }
        break;
    case AfterSleep::StandStill:
        m_from += slept;
        m_due += slept;
        break;
    case AfterSleep::GoOn:
        // What would have come meanwhile comes, but not at once.
        if (m_due < m_now.sleepless)
            m_due = m_now.sleepless;
        break;
    }
}

void Schedule::passLock()
{
    if (m_activity.locked)
        end(EventKind::Unanswered, Why::Locked);
}

/// A session that begins is what its reminder was for, and more than a snack.
void Schedule::passSession()
{
    if (m_activity.inSession)
        end(m_offer == Offer::Session ? EventKind::Started : EventKind::Unanswered, Why::Session);
}

void Schedule::passBreak()
{
    if (!m_presence.ended())
        return;
    const Break& ended = *m_presence.ended();
    giveUp(ended.why);
    // Outside of one's hours nobody counts breaks.
    if (hoursAt(m_policy, wall(ended.from)) == HoursState::Working
        || hoursAt(m_policy, wall(ended.to)) == HoursState::Working)
        tell(EventKind::Credited, ended.why, ended.to - ended.from);
    restart(ended.to);
}

void Schedule::passPause()
{
    if (m_pause && m_now.sleepless >= m_pause->until)
        m_pause.reset();
}

void Schedule::passHours(bool isCalendarRight)
{
    const HoursState state = hoursAt(m_policy, m_zone.at(m_now.calendar));
    // Where somebody has set the calendar the interval goes on.
    if (state == std::exchange(m_hours, state) || isShown() || !isCalendarRight)
        return;
    if (state == HoursState::Working)
        return restart(m_now.sleepless);
    if (m_offer == Offer::Snack && (m_isDueTold || m_putOff == Offer::Snack)) {
        giveUp(whyNoWork());
        restart(m_now.sleepless);
    }
}

void Schedule::passOffer()
{
    if (!isShown() || m_now.sleepless < m_goesAway)
        return;
    ++m_unanswered;
    tell(EventKind::Unanswered, Why::Interval);
    close();
}

bool Schedule::holdsFullScreen() const
{
    return m_activity.fullScreen && m_policy.heldByFullScreen;
}

bool Schedule::holdsDoNotDisturb() const
{
    return m_activity.doNotDisturb && m_policy.heldByDoNotDisturb && !m_passesOverDoNotDisturb;
}

std::optional<Why> Schedule::blocker() const
{
    if (m_pause)
        return m_pause->why;
    if (const auto absence = m_presence.absence())
        return absence;
    if (holdsFullScreen())
        return Why::FullScreen;
    if (holdsDoNotDisturb())
        return Why::DoNotDisturb;
    if (m_now.sleepless < m_quietUntil)
        return Why::JustWoke;
    if (m_shown && m_now.sleepless < *m_shown + Apart && m_putOff != m_offer)
        return Why::JustShown;
    return std::nullopt;
}

bool Schedule::isTyping() const
{
    return m_activity.idle && *m_activity.idle < TypingPause;
}

std::optional<Offer> Schedule::dueOffer() const
{
    if (m_session && m_session->due <= m_now.calendar)
        return Offer::Session;
    if (m_hours == HoursState::Working && m_due <= m_now.sleepless)
        return Offer::Snack;
    return std::nullopt;
}

void Schedule::hold(Why why)
{
    if (m_heldSince && m_heldBy == why)
        return;
    if (!m_heldSince)
        m_heldSince = m_now.sleepless;
    m_heldBy = why;
    tell(EventKind::Held, why);
}

/// Nothing is due any more of what waits: hours are other ones now, or snacks are off.
void Schedule::dropHold()
{
    if (!m_heldSince || isShown() || dueOffer())
        return;
    giveUp(m_hours == HoursState::Working ? Why::Settings : whyNoWork());
    m_heldSince.reset();
    restart(m_now.sleepless);
}

void Schedule::passDue()
{
    dropHold();
    const auto offer = isShown() ? std::nullopt : dueOffer();
    if (!offer)
        return;
    const bool isForgotten
        = *offer == Offer::Snack && !m_isDueTold && m_now.sleepless > m_due + Late;
    if (isForgotten) {
        // Nobody asked for so long that what it was due for is past.
        tell(EventKind::Rescheduled, Why::Watchdog);
        return restart(m_now.sleepless);
    }
    const Why why = *offer == Offer::Session ? Why::SessionTime : Why::Interval;
    if (std::exchange(m_offer, *offer) != *offer) {
        m_isDueTold = false;
        m_heldSince.reset();
    }
    if (!std::exchange(m_isDueTold, true))
        tell(EventKind::Due, why);
    if (const auto held = blocker()) {
        m_free.reset();
        return hold(*held);
    }
    if (!m_free)
        m_free = m_now.sleepless;
    if (isTyping() && m_now.sleepless < *m_free + TypingAtMost) {
        if (!m_heldSince)
            hold(Why::Typing);
        return;
    }
    if (m_heldSince)
        tell(EventKind::Released, m_heldBy, *m_free - *m_heldSince);
    show(*offer, why);
}

Schedule::Events Schedule::sleeping(const Moment& now)
{
    m_now = now;
    end(EventKind::Unanswered, Why::Asleep);
    return take();
}

void Schedule::wasShown(Instant at)
{
    if (at <= m_now.calendar)
        m_shown = m_now.sleepless - (m_now.calendar - at);
}

bool Schedule::seen(const Moment& now)
{
    const milliseconds before = interval();
    m_unanswered = 0;
    if (interval() == before || isPending())
        return false;
    m_now = now;
    m_due = std::max(m_from + interval(), now.sleepless + minutes(1));
    refresh();
    return true;
}

Schedule::Events Schedule::setPolicy(const Policy& policy, const Moment& now)
{
    m_now = now;
    if (policy.bounded() == m_policy)
        return take();
    const SteadyInstant before = m_due;
    const bool wasWorking = m_hours == HoursState::Working;
    m_policy = policy.bounded();
    m_hours = hoursAt(m_policy, m_zone.at(now.calendar));
    dropHold();
    // What waits goes on waiting.
    if (!isPending()) {
        const bool begins = !wasWorking && m_hours == HoursState::Working;
        restart(begins ? now.sleepless : m_from);
        m_due = std::max(m_due, now.sleepless + minutes(1));
        if (m_due != before)
            tell(EventKind::Rescheduled, Why::Settings);
    }
    return take();
}

Schedule::Events Schedule::setSession(const std::optional<Instant>& at,
                                      const std::optional<Instant>& putOffTo)
{
    if (at && m_session && m_session->at == *at)
        return take();
    const bool isWaiting = m_offer == Offer::Session && (isShown() || m_heldSince);
    if (isWaiting) {
        tell(EventKind::Skipped, Why::Session);
        m_phase = State::Waiting;
        m_heldSince.reset();
        restart(m_now.sleepless);
    }
    m_session.reset();
    if (at)
        m_session = Session{*at, putOffTo.value_or(*at), 0};
    return take();
}

} // namespace hipwise::snacks
