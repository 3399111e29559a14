#include "snacks/schedule.h"

#include <algorithm>

// What the schedule says of itself, and when it wants to be asked again.

namespace hipwise::snacks {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr hours Long{3};
constexpr seconds WhileAway{60}; ///< whether somebody is back
constexpr seconds WhileHeld{30}; ///< and whether it can come
constexpr hours Seldom{1}; ///< where nothing is expected

} // namespace

/// What the status says, and when it has to be looked at again.
SteadyInstant Schedule::tellState(Status& status) const
{
    const SteadyInstant now = m_now.sleepless;
    if (isShown()) {
        status.state = m_phase;
        return m_goesAway;
    }
    if (m_pause) {
        status.state = State::Paused;
        status.why = m_pause->why;
        status.next = wall(m_pause->until);
        return m_isDueTold ? m_pause->until : std::clamp(m_due, now, m_pause->until);
    }
    if (m_heldSince) {
        status.state = State::Held;
        status.why = m_heldBy;
        const milliseconds held = now - *m_heldSince;
        status.heldFor = std::chrono::floor<minutes>(held);
        status.isHeldLong = held >= Long;
        return m_heldBy == Why::Typing   ? now + TypingPause
            : m_heldBy == Why::JustWoke  ? m_quietUntil
            : m_heldBy == Why::JustShown ? *m_shown + Apart
                                         : now + WhileHeld;
    }
    if (m_hours != HoursState::Working) {
        status.state = State::Outside;
        status.why = m_hours == HoursState::Lunch ? Why::Lunch : Why::OutsideHours;
        return now + Seldom;
    }
    return m_due;
}

/// The next snack; where the interval ends outside of working hours, a whole one after their next
/// begin.
void Schedule::tellNext(Status& status, SteadyInstant& check) const
{
    status.next = wall(m_due);
    const bool isWorking = m_hours == HoursState::Working;
    const auto change = nextChange(m_policy, m_zone, m_now.calendar);
    if (!isWorking || (change && *change <= status.next->at)) {
        const auto working = nextWorking(m_policy, m_zone, isWorking ? *change : m_now.calendar);
        status.next.reset();
        if (working)
            status.next = m_zone.at(*working + interval());
        else
            status.state = State::Off;
    }
    if (change)
        check = std::min(check, m_now.sleepless + (*change - m_now.calendar));
}

void Schedule::refresh()
{
    const SteadyInstant now = m_now.sleepless;
    Status status;
    status.offer = m_offer;
    status.isPlain = !m_activity.idle.has_value();
    status.isTwice = interval() != m_policy.every;
    status.snoozesLeft = snoozesLeft();
    SteadyInstant check = tellState(status);
    if (status.state == State::Waiting || status.state == State::Outside)
        tellNext(status, check);
    if (m_session && m_session->due > m_now.calendar && m_session->due != Instant::max())
        check = std::min(check, now + (m_session->due - m_now.calendar));
    if (status.state == State::Waiting) {
        // Often enough not to miss a break.
        const milliseconds toBreak = m_activity.idle
            ? std::max<milliseconds>(breakLength() - *m_activity.idle, TypingPause)
            : milliseconds(Seldom);
        check = std::min(check, now + (m_presence.absence() ? WhileAway : toBreak));
    }
    m_nextCheck = std::max(check, now + seconds(1));
    m_status = status;
}

} // namespace hipwise::snacks
