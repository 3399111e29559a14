#include "support/week_hours.h"

#include "support/civil_time.h"
#include "support/names.h"
#include "support/weekdays.h"

#include <fmt/format.h>

namespace hipwise {

using std::chrono::hours;
using std::chrono::minutes;

namespace {

/// The text before a separator, which is taken off together with it.
std::string_view takeUntil(std::string_view& text, char separator)
{
    const auto end = text.find(separator);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

} // namespace

WeekHours usualWorkHours()
{
    constexpr std::size_t WorkDays = 5;
    constexpr HourRange Work{hours(9), hours(17)};
    WeekHours week;
    for (std::size_t day = 0; day < WorkDays; ++day)
        week.at(day) = {Work};
    return week;
}

HourRange usualLunch()
{
    constexpr HourRange Lunch{hours(12), hours(13)};
    return Lunch;
}

std::optional<minutes> parseTimeOfDay(std::string_view text)
{
    const auto moment = parseIsoLocal(fmt::format("2000-01-01T{}", text));
    if (!moment)
        return std::nullopt;
    return std::chrono::floor<minutes>(*moment - std::chrono::floor<std::chrono::days>(*moment));
}

std::string toTimeText(minutes sinceMidnight)
{
    constexpr int MinutesPerHour = 60;
    const auto count = sinceMidnight.count();
    return fmt::format("{:02}:{:02}", count / MinutesPerHour, count % MinutesPerHour);
}

std::string toString(const HourRange& range)
{
    return toTimeText(range.from) + "-" + toTimeText(range.to);
}

std::optional<HourRange> parseHourRange(std::string_view text)
{
    const auto from = parseTimeOfDay(takeUntil(text, '-'));
    const auto to = parseTimeOfDay(text);
    return from && to ? std::optional(HourRange{*from, *to}) : std::nullopt;
}

std::string toString(const WeekHours& week)
{
    std::string text;
    for (const auto& [name, day] : Weekdays) {
        const std::vector<HourRange>& ranges = week.at(placeInWeek(day));
        if (ranges.empty())
            continue;
        text += (text.empty() ? "" : ", ") + std::string(name);
        for (const HourRange& range : ranges)
            text += " " + toString(range);
    }
    return text;
}

WeekHours parseWeekHours(std::string_view text)
{
    WeekHours week;
    while (!text.empty()) {
        std::string_view part = takeUntil(text, ',');
        while (part.starts_with(' '))
            part.remove_prefix(1);
        const auto day = valueIn(Weekdays, takeUntil(part, ' '));
        while (day && !part.empty()) {
            if (const auto range = parseHourRange(takeUntil(part, ' ')))
                week.at(placeInWeek(*day)).push_back(*range);
        }
    }
    return week;
}

} // namespace hipwise
