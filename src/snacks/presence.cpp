#include "snacks/presence.h"

#include <algorithm>
#include <utility>

namespace hipwise::snacks {

using std::chrono::milliseconds;

void follow(std::optional<SteadyInstant>& since, bool lasts, SteadyInstant now)
{
    if (!lasts)
        since.reset();
    else if (!since)
        since = now;
}

Presence::Presence(const Moment& now)
    : m_now(now)
{
}

std::optional<Break> Presence::current(milliseconds longEnough, bool needsNoKey) const
{
    const SteadyInstant now = m_now.sleepless;
    if (m_session)
        return Break{Why::Session, *m_session, now};
    if (m_locked && now - *m_locked >= longEnough)
        return Break{Why::Locked, *m_locked, now};
    if (m_activity.idle && *m_activity.idle >= longEnough && !needsNoKey)
        return Break{Why::Away, std::max(now - *m_activity.idle, m_told), now};
    return std::nullopt;
}

void Presence::update(const Moment& now,
                      const Activity& activity,
                      milliseconds longEnough,
                      bool needsNoKey)
{
    const Moment before = std::exchange(m_now, now);
    m_activity = activity;
    m_ended.reset();
    const milliseconds slept = (now.sleepless - before.sleepless) - (now.awake - before.awake);
    m_slept = slept >= ShortestBreak ? slept : milliseconds(0);
    follow(m_locked, activity.locked, now.sleepless);
    follow(m_session, activity.inSession, now.sleepless);
    if (m_slept > milliseconds(0)) {
        // The sleep is told, and counts for all that was before.
        m_away.reset();
        m_told = now.sleepless;
        if (m_locked)
            m_locked = now.sleepless;
    }
    const auto current = this->current(longEnough, needsNoKey);
    if (current) {
        if (!m_away)
            m_away = current;
        return;
    }
    if (!m_away)
        return;
    const milliseconds idle = activity.idle.value_or(milliseconds(0));
    m_away->to = m_away->why == Why::Session ? now.sleepless
                                             : std::max(m_away->from, now.sleepless - idle);
    if (m_away->to - m_away->from >= ShortestBreak) {
        m_ended = m_away;
        m_told = m_away->to;
    }
    m_away.reset();
}

std::optional<Why> Presence::absence() const
{
    if (m_away)
        return m_away->why;
    return m_locked ? std::optional(Why::Locked) : std::nullopt;
}

} // namespace hipwise::snacks
