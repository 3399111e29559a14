#include "ui/platform/system_clock.h"

#include <QTimeZone>

namespace hipwise::ui {

using std::chrono::milliseconds;

namespace {

SteadyInstant realSteady()
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::steady_clock::now());
}

Instant realCalendar()
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

} // namespace

SystemClock::SystemClock(int rate, std::optional<Instant> start)
    : m_rate(rate)
    , m_steadyStart(realSteady())
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

TimeZone systemTimeZone()
{
    const auto zone = TimeZone::named(QTimeZone::systemTimeZoneId().toStdString());
    return zone ? *zone : TimeZone::utc();
}

} // namespace hipwise::ui
