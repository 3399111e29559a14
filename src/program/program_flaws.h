#pragma once

#include "program/program.h"

#include <chrono>
#include <string>

/// What no program may have. A program with a flaw is not read, and no change leads to one.
namespace hipwise::program {

/// Bounds of the numbers of a program, beside those of a dose (dose.h).
inline constexpr std::chrono::minutes MostGoal{180};
inline constexpr int MostLoadSteps = 99;
inline constexpr int MostTempo = 20; ///< seconds, of each part of a repetition
inline constexpr int MostRounds = 40; ///< of intervals
inline constexpr int MostInterval = 60 * 60; ///< seconds
inline constexpr int MostPhaseDays = 366;
inline constexpr int MostTimesPerWeek = 7;
inline constexpr int MostEveryDays = 60;
inline constexpr int MostTimesPerDay = 24;
inline constexpr int MostRestDays = 6;
inline constexpr int MostSessionsMade = 1'000'000;

/// A sentence: no phase, the same id twice, a session without a schedule, numbers outside of their
/// bounds, pauses with a common day or in another order than that of time, a session that is moved
/// twice from one day or is not there. Empty when all is well.
[[nodiscard]] std::string flawOf(const Program& program);

/// The same of a part of it.
[[nodiscard]] std::string flawOf(const Schedule& schedule);
[[nodiscard]] std::string flawOf(const Dose& dose);

/// Whether it can be the goal of a movement: a minute to MostGoal.
[[nodiscard]] bool isGoal(std::chrono::minutes goal);

} // namespace hipwise::program
