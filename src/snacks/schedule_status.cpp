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

/// The first of what the desktop shows or says that has lasted for long.
std::optional<Why> Schedule::longHold() const
{
    const auto isLong = [this](const std::optional<SteadyInstant>& since) {
        return since && m_now.sleepless - *since >= Long;
    };
    if (isLong(m_fullScreen))
        return Why::FullScreen;
    return isLong(m_doNotDisturb) ? std::optional(Why::DoNotDisturb) : std::nullopt;
}

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
        // What falls due meanwhile is told then.
        const bool fallsDue = m_hours == HoursState::Working && m_due > now;
        return fallsDue ? std::min(m_due, m_pause->until) : m_pause->until;
    }
    if (m_heldSince) {
        status.state = State::Held;
        status.why = m_free ? Why::Typing : m_heldBy;
        status.heldFor = std::chrono::floor<minutes>(now - *m_heldSince);
        status.longHold = longHold();
        return status.why == Why::Typing   ? now + TypingPause
            : status.why == Why::JustWoke  ? m_quietUntil
            : status.why == Why::JustShown ? *m_shown + Apart
                                           : now + WhileHeld;
    }
    if (m_hours != HoursState::Working) {
        status.state = State::Outside;
        status.why = whyNoWork();
        return now + Seldom;
    }
    return m_due;
}

/// The next snack; where the interval ends outside of working hours, a whole one after their next
/// begin.
void Schedule::tellNext(Status& status, const std::optional<Instant>& change) const
{
    status.next = wall(m_due);
    const bool isWorking = m_hours == HoursState::Working;
    if (isWorking && (!change || *change > status.next->at))
        return;
    const auto next = nextAfter(m_policy, m_zone, isWorking ? *change : m_now.calendar, interval());
    status.next.reset();
    if (next) {
        status.next = m_zone.at(*next);
        return;
    }
    status.state = State::Off;
    if (nextWorking(m_policy, m_zone, m_now.calendar))
        status.why = Why::OutsideHours; // there are some, and none is long enough
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
    if (!isShown()) {
        const auto change = nextChange(m_policy, m_zone, m_now.calendar);
        if (change)
            check = std::min(check, now + (*change - m_now.calendar));
        if (status.state == State::Waiting || status.state == State::Outside)
            tellNext(status, change);
    }
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
