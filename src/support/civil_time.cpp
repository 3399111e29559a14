#include "support/civil_time.h"

#include <date/tz.h>
#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <stdexcept>

namespace hipwise {

using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2999;

/// Exactly `text.size()` digits, or nothing.
std::optional<int> digits(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool signless = !text.empty() && text.front() != '-';
    if (error != std::errc() || end != text.data() + text.size() || !signless)
        return std::nullopt;
    return value;
}

std::chrono::local_time<milliseconds> wallClock(const ZonedInstant& instant)
{
    return std::chrono::local_time<milliseconds>(
        (instant.at + instant.utcOffset).time_since_epoch());
}

std::string isoDateTime(std::chrono::local_time<milliseconds> local)
{
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::hh_mm_ss time(local - day);
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}",
                       toIso(day),
                       time.hours().count(),
                       time.minutes().count(),
                       time.seconds().count(),
                       time.subseconds().count());
}

std::optional<std::chrono::seconds> parseTime(std::string_view text)
{
    if ((text.size() != 5 && text.size() != 8) || text[2] != ':'
        || (text.size() == 8 && text[5] != ':'))
        return std::nullopt;
    const auto hour = digits(text.substr(0, 2));
    const auto minute = digits(text.substr(3, 2));
    const auto second = text.size() == 8 ? digits(text.substr(6, 2)) : std::optional<int>(0);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    return std::chrono::hours(*hour) + minutes(*minute) + std::chrono::seconds(*second);
}

} // namespace

CivilDate ZonedInstant::date() const
{
    return std::chrono::floor<std::chrono::days>(wallClock(*this));
}

milliseconds ZonedInstant::timeOfDay() const
{
    return wallClock(*this) - date();
}

minutes ZonedInstant::minuteOfDay() const
{
    return std::chrono::floor<minutes>(timeOfDay());
}

Result<TimeZone> TimeZone::named(std::string_view name)
{
    try {
        return TimeZone(date::locate_zone(name));
    } catch (const std::runtime_error&) {
        return failure(ErrorCode::NotFound,
                       fmt::format("expected the name of a time zone, found \"{}\"", name));
    }
}

TimeZone TimeZone::utc()
{
    return TimeZone(nullptr);
}

TimeZone::TimeZone(const date::time_zone* zone)
    : m_zone(zone)
{
}

ZonedInstant TimeZone::at(Instant instant) const
{
    if (m_zone == nullptr)
        return {instant, minutes(0)};
    const auto info = m_zone->get_info(date::sys_time<milliseconds>(instant.time_since_epoch()));
    return {instant, std::chrono::floor<minutes>(info.offset)};
}

Instant TimeZone::fromLocal(std::chrono::local_seconds local) const
{
    if (m_zone == nullptr)
        return Instant(local.time_since_epoch());
    const auto sys
        = m_zone->to_sys(date::local_seconds(local.time_since_epoch()), date::choose::earliest);
    return Instant(sys.time_since_epoch());
}

std::string TimeZone::name() const
{
    return m_zone == nullptr ? "UTC" : m_zone->name();
}

std::string toIso(CivilDate date)
{
    const std::chrono::year_month_day day(date);
    return fmt::format("{:04}-{:02}-{:02}",
                       static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

Result<CivilDate> parseIsoDate(std::string_view text)
{
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const auto year = digits(text.substr(0, 4));
        const auto month = digits(text.substr(5, 2));
        const auto day = digits(text.substr(8, 2));
        if (year && month && day && *year >= FirstYear && *year <= LastYear) {
            const std::chrono::year_month_day date(
                std::chrono::year{*year},
                std::chrono::month{static_cast<unsigned>(*month)},
                std::chrono::day{static_cast<unsigned>(*day)});
            if (date.ok())
                return CivilDate(date);
        }
    }
    return failure(ErrorCode::Invalid,
                   fmt::format("expected a date like 2026-11-23, found \"{}\"", text));
}

std::string toIso(Instant instant)
{
    return isoDateTime(wallClock({instant, minutes(0)})) + "Z";
}

std::string toIso(const ZonedInstant& instant)
{
    const auto offset = instant.utcOffset.count();
    const auto size = offset < 0 ? -offset : offset;
    return fmt::format("{}{}{:02}:{:02}",
                       isoDateTime(wallClock(instant)),
                       offset < 0 ? '-' : '+',
                       size / 60,
                       size % 60);
}

Result<Instant> parseIsoInstant(std::string_view text)
{
    std::string_view rest = text;
    milliseconds fraction(0);
    if (rest.size() == 24 && rest[19] == '.') {
        const auto value = digits(rest.substr(20, 3));
        fraction = milliseconds(value.value_or(-1));
        rest = rest.substr(0, 19);
    } else if (rest.size() == 20) {
        rest = rest.substr(0, 19);
    }
    const auto local = parseIsoLocal(rest);
    const bool complete = rest.size() == 19 && rest[10] == 'T' && text.ends_with('Z');
    if (!complete || fraction.count() < 0 || !local)
        return failure(
            ErrorCode::Invalid,
            fmt::format("expected a time like 2026-11-23T10:12:05Z, found \"{}\"", text));
    return Instant(local->time_since_epoch()) + fraction;
}

Result<std::chrono::local_seconds> parseIsoLocal(std::string_view text)
{
    const auto day = parseIsoDate(text.substr(0, 10));
    if (day && text.size() == 10)
        return std::chrono::local_seconds(*day);
    if (day && (text[10] == 'T' || text[10] == ' ')) {
        if (const auto time = parseTime(text.substr(11)))
            return *day + *time;
    }
    return failure(ErrorCode::Invalid,
                   fmt::format("expected a time like 2026-11-23T10:12:05, found \"{}\"", text));
}

} // namespace hipwise
