#include "snacks/schedule.h"

#include <algorithm>

// What the person says to it.

namespace hipwise::snacks {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr minutes Doable{20}; ///< one that was begun and left alone goes away, too
constexpr hours Tomorrow{8}; ///< o'clock

} // namespace

Schedule::Events Schedule::start(const Moment& now)
{
    m_now = now;
    if (m_phase == State::Shown) {
        m_phase = State::Started;
        m_goesAway = now.sleepless + Doable;
        m_unanswered = 0;
        tell(EventKind::Started, Why::Asked);
        if (m_offer == Offer::Session)
            close(); // from here on it is a session of its own
    }
    return take();
}

Schedule::Events Schedule::done(const Moment& now)
{
    return answer(now, EventKind::Done);
}

Schedule::Events Schedule::notNow(const Moment& now)
{
    return answer(now, EventKind::NotNow);
}

/// Ends what is shown.
Schedule::Events Schedule::answer(const Moment& now, EventKind kind)
{
    m_now = now;
    if (isShown())
        m_unanswered = 0;
    end(kind, Why::Asked);
    return take();
}

Schedule::Events Schedule::later(const Moment& now, minutes time)
{
    m_now = now;
    const bool isDue = isShown() || m_heldSince;
    if (snoozesLeft() <= 0 || (!isDue && m_hours != HoursState::Working))
        return take();
    m_unanswered = 0;
    m_phase = State::Waiting;
    m_isDueTold = false;
    m_heldSince.reset();
    m_free.reset();
    m_putOff = m_offer;
    tell(EventKind::Snoozed, Why::Asked, time);
    if (m_offer == Offer::Session && m_session) {
        ++m_session->snoozes;
        m_session->due = now.calendar + time;
        restart(now.sleepless);
    } else {
        ++m_snoozes;
        m_due = (isDue ? now.sleepless : m_due) + time;
    }
    return take();
}

Schedule::Events Schedule::showNow(const Moment& now)
{
    m_now = now;
    if (!isShown()) {
        if (m_heldSince && m_offer == Offer::Snack)
            tell(EventKind::Released, m_heldBy, now.sleepless - *m_heldSince);
        m_offer = Offer::Snack;
        restart(now.sleepless);
        m_snoozes = m_policy.mostSnoozes;
        show(Offer::Snack, Why::Asked);
    }
    return take();
}

Schedule::Events Schedule::pause(const Moment& now, milliseconds time, Why why)
{
    m_now = now;
    m_pause = Pause{now.sleepless + time, why};
    if (why == Why::UntilTomorrow) {
        end(EventKind::NotNow, why);
    } else if (isShown()) {
        m_phase = State::Waiting;
        m_isDueTold = true;
        m_due = std::min(m_due, now.sleepless);
        hold(why);
    }
    return take();
}

Schedule::Events Schedule::pauseUntilTomorrow(const Moment& now)
{
    const CivilDate tomorrow = m_zone.at(now.calendar).date() + std::chrono::days(1);
    const milliseconds time = m_zone.fromLocal(tomorrow + Tomorrow) - now.calendar;
    return pause(now, time, Why::UntilTomorrow);
}

Schedule::Events Schedule::resume(const Moment& now)
{
    m_now = now;
    m_pause.reset();
    passDue();
    return take();
}

} // namespace hipwise::snacks
