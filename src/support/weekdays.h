#pragma once

#include "support/names.h"

#include <chrono>
#include <cstddef>

namespace hipwise {

/// The days of a week, Monday first, with the names under which packs, journals, settings and
/// scripts have them.
inline constexpr Names<std::chrono::weekday, 7> Weekdays{{{"mon", std::chrono::Monday},
                                                          {"tue", std::chrono::Tuesday},
                                                          {"wed", std::chrono::Wednesday},
                                                          {"thu", std::chrono::Thursday},
                                                          {"fri", std::chrono::Friday},
                                                          {"sat", std::chrono::Saturday},
                                                          {"sun", std::chrono::Sunday}}};

/// Of a list that has the days of a week, Monday first.
[[nodiscard]] constexpr std::size_t placeInWeek(std::chrono::weekday day)
{
    return day.iso_encoding() - 1;
}

} // namespace hipwise
