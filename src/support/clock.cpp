#include "support/clock.h"

namespace hipwise {

SimulatedClock::SimulatedClock(Instant start)
    : m_now(start)
{
}

Instant SimulatedClock::now() const
{
    return m_now;
}

SteadyInstant SimulatedClock::steadyNow() const
{
    return m_steady;
}

SteadyInstant SimulatedClock::sleeplessNow() const
{
    return m_sleepless;
}

void SimulatedClock::advance(std::chrono::milliseconds passed)
{
    m_steady += passed;
    sleep(passed);
}

void SimulatedClock::sleep(std::chrono::milliseconds passed)
{
    m_now += passed;
    m_sleepless += passed;
}

void SimulatedClock::setCalendar(Instant instant)
{
    m_now = instant;
}

} // namespace hipwise
