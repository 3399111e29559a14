#pragma once

#include "app/measures.h"

#include <QString>
#include <QStringList>

/// What a person can do, in words of the interface language.
namespace hipwise::ui {

/// "Chair stand".
[[nodiscard]] QString measureName(person::MeasureKind kind);
/// Which leg stands.
[[nodiscard]] QString legName(Side side);

/// "4.3": points or seconds that are kept in tenths, without a zero at the end.
[[nodiscard]] QString tenthsWords(int tenths);
/// "12 stands", "with the arms", "Left leg: 12.4 s, holding on".
[[nodiscard]] QString entryWords(const person::Measure& measure);
/// "putting on socks 3, climbing stairs 5".
[[nodiscard]] QString ratedWords(const app::RatingDay& day);

/// Why a test is left out, a sentence each.
[[nodiscard]] QStringList leaveOutWords(const app::TestState& test);
/// What is still missing until a line can be drawn; empty when it can.
[[nodiscard]] QString lineHint(std::size_t points);

/// A line is drawn from so many points on.
inline constexpr std::size_t FewestPoints = 3;

} // namespace hipwise::ui
