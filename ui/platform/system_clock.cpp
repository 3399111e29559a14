#include "ui/platform/system_clock.h"

#include <QTimeZone>

namespace hipwise::ui {

using std::chrono::milliseconds;

namespace {

SteadyInstant realSteady()
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::steady_clock::now());
}

/// The steady clock of this system stands still while it sleeps; this one does not.
SteadyInstant realSleepless()
{
    timespec time{};
    if (::clock_gettime(CLOCK_BOOTTIME, &time) != 0)
        return realSteady();
    return SteadyInstant(std::chrono::duration_cast<milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec)));
}

Instant realCalendar()
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

} // namespace

SystemClock::SystemClock(int rate, std::optional<Instant> start)
    : m_rate(rate)
    , m_steadyStart(realSteady())
    , m_sleeplessStart(realSleepless())
    , m_start(start.value_or(realCalendar()))
    , m_real(rate == 1 && !start)
{
}

Instant SystemClock::now() const
{
    return m_real ? realCalendar() : m_start + (realSteady() - m_steadyStart) * m_rate;
}

SteadyInstant SystemClock::steadyNow() const
{
    return m_steadyStart + (realSteady() - m_steadyStart) * m_rate;
}

SteadyInstant SystemClock::sleeplessNow() const
{
    return m_sleeplessStart + (realSleepless() - m_sleeplessStart) * m_rate;
}

TimeZone systemTimeZone()
{
    const auto zone = TimeZone::named(QTimeZone::systemTimeZoneId().toStdString());
    return zone ? *zone : TimeZone::utc();
}

} // namespace hipwise::ui
