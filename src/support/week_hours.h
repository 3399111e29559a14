#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// A part of a day in minutes since local midnight. One that ends where it begins, or before, goes
/// past midnight.
struct HourRange {
    std::chrono::minutes from{0};
    std::chrono::minutes to{0};

    bool operator==(const HourRange&) const = default;
};

/// Ranges of every weekday, Monday first; a day may have none.
using WeekHours = std::array<std::vector<HourRange>, 7>;

/// Monday to Friday, 9 to 17.
[[nodiscard]] WeekHours usualWorkHours();
/// 12 to 13.
[[nodiscard]] HourRange usualLunch();

/// "09:00-17:00".
[[nodiscard]] std::string toString(const HourRange& range);
[[nodiscard]] std::optional<HourRange> parseHourRange(std::string_view text);

/// "mon 09:00-12:00 13:00-17:00, tue ..."; days without ranges are left out.
[[nodiscard]] std::string toString(const WeekHours& hours);
/// What cannot be understood is left out.
[[nodiscard]] WeekHours parseWeekHours(std::string_view text);

/// "08:30", or the time with its seconds left out; empty for anything else.
[[nodiscard]] std::optional<std::chrono::minutes> parseTimeOfDay(std::string_view text);
/// "08:30".
[[nodiscard]] std::string toTimeText(std::chrono::minutes sinceMidnight);

} // namespace hipwise
