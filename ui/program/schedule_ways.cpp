#include "ui/program/schedule_ways.h"

#include <algorithm>

namespace hipwise::ui {

using program::Schedule;
using std::chrono::hours;
using std::chrono::weekday;

namespace {

int timesAWeek(const Schedule& schedule)
{
    if (!schedule.weekdays.empty())
        return static_cast<int>(schedule.weekdays.size());
    if (schedule.timesPerWeek > 0)
        return schedule.timesPerWeek;
    return std::max(1, DaysPerWeek / std::max(1, schedule.everyDays));
}

std::vector<weekday> spreadFromMonday(int times)
{
    std::vector<weekday> days;
    for (int i = 0; i < times; ++i)
        days.push_back(std::chrono::Monday + std::chrono::days(i * DaysPerWeek / times));
    return days;
}

} // namespace

ScheduleKind kindOf(const Schedule& schedule)
{
    if (!schedule.weekdays.empty())
        return ScheduleKind::Weekdays;
    return schedule.everyDays > 0 ? ScheduleKind::EveryDays : ScheduleKind::TimesPerWeek;
}

Schedule asKind(Schedule schedule, ScheduleKind kind)
{
    if (kind == kindOf(schedule))
        return schedule;
    const int times = timesAWeek(schedule);
    schedule.weekdays.clear();
    schedule.timesPerWeek = 0;
    schedule.everyDays = 0;
    switch (kind) {
    case ScheduleKind::Weekdays:
        schedule.weekdays = spreadFromMonday(times);
        break;
    case ScheduleKind::TimesPerWeek:
        return withTimesPerWeek(std::move(schedule), times);
    case ScheduleKind::EveryDays:
        schedule.everyDays = std::max(1, DaysPerWeek / times);
        break;
    }
    return schedule;
}

int mostRestDays(int timesPerWeek)
{
    return std::clamp(DaysPerWeek / std::max(1, timesPerWeek) - 1, 0, MostRestDays);
}

Schedule withTimesPerWeek(Schedule schedule, int times)
{
    schedule.timesPerWeek = std::clamp(times, 1, DaysPerWeek);
    const int fitting = DaysPerWeek / schedule.timesPerWeek - 1;
    schedule.restDaysBetween = std::min(schedule.restDaysBetween, fitting);
    return schedule;
}

Schedule withWeekday(Schedule schedule, weekday day, bool on)
{
    std::vector<weekday>& days = schedule.weekdays;
    const auto found = std::find(days.begin(), days.end(), day);
    if (on && found == days.end())
        days.push_back(day);
    else if (!on && found != days.end() && days.size() > 1)
        days.erase(found);
    std::sort(days.begin(), days.end(), [](weekday a, weekday b) {
        return a.iso_encoding() < b.iso_encoding();
    });
    return schedule;
}

Schedule withTimesPerDay(Schedule schedule, int times)
{
    schedule.timesPerDay = std::clamp(times, 1, MostTimesPerDay);
    const bool hadAll = !schedule.at.empty();
    if (schedule.at.size() > static_cast<std::size_t>(schedule.timesPerDay))
        schedule.at.resize(static_cast<std::size_t>(schedule.timesPerDay));
    return hadAll ? withTimesOfDay(std::move(schedule)) : schedule;
}

Schedule withTimesOfDay(Schedule schedule)
{
    constexpr hours First{9};
    constexpr hours Last{20};
    constexpr hours Latest{23};
    const hours gap = (Last - First) / std::max(1, schedule.timesPerDay - 1);
    while (schedule.at.size() < static_cast<std::size_t>(schedule.timesPerDay)) {
        const std::chrono::minutes next = schedule.at.empty() ? First : schedule.at.back() + gap;
        schedule.at.push_back(std::min<std::chrono::minutes>(next, Latest));
    }
    std::sort(schedule.at.begin(), schedule.at.end());
    return schedule;
}

} // namespace hipwise::ui
