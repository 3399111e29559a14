#pragma once

#include "program/program.h"

/// Changes of a schedule that keep it one that a program can have.
namespace hipwise::ui {

enum class ScheduleKind { Weekdays, TimesPerWeek, EveryDays };

inline constexpr int DaysPerWeek = 7;
inline constexpr int MostEveryDays = 14;
inline constexpr int MostTimesPerDay = 6;
inline constexpr int MostRestDays = 3;

[[nodiscard]] ScheduleKind kindOf(const program::Schedule& schedule);

/// About as often, said in another way.
[[nodiscard]] program::Schedule asKind(program::Schedule schedule, ScheduleKind kind);

/// How many free days fit between two of so many sessions a week.
[[nodiscard]] int mostRestDays(int timesPerWeek);
/// Fewer free days where that many no longer fit.
[[nodiscard]] program::Schedule withTimesPerWeek(program::Schedule schedule, int times);
/// The last day that is left stays.
[[nodiscard]] program::Schedule withWeekday(program::Schedule schedule,
                                            std::chrono::weekday day,
                                            bool on);
/// Times of day that there is no session for any more are gone.
[[nodiscard]] program::Schedule withTimesPerDay(program::Schedule schedule, int times);
/// A time of day for each session: those there are, then others over the day.
[[nodiscard]] program::Schedule withTimesOfDay(program::Schedule schedule);

} // namespace hipwise::ui
