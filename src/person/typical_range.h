#pragma once

#include "support/civil_time.h"

#include <optional>
#include <string_view>

namespace hipwise::person {

/// The two columns of the table.
enum class RangeGroup { Women, Men };

/// "women", "men": as stored. Parsing any other text gives nothing.
[[nodiscard]] std::string_view toString(RangeGroup group);
[[nodiscard]] std::optional<RangeGroup> parseRangeGroup(std::string_view text);

/// Stands in 30 seconds, both ends included.
struct TypicalRange {
    int lowest = 0;
    int highest = 0;

    bool operator==(const TypicalRange&) const = default;
};

/// Ages in whole years that the table has.
inline constexpr int YoungestInRange = 60;
inline constexpr int OldestInRange = 94;

/// The middle half (25th to 75th centile) of healthy people of that age. They had no joint pain in
/// exercise, so it is no goal for somebody who has. Empty for ages outside of the table: for
/// younger people no sound numbers were found.
/// Source: Rikli & Jones 1999, source key rikli1999, as printed in summaries of it.
[[nodiscard]] std::optional<TypicalRange> chairStandRange(int age, RangeGroup group);

/// The age that somebody reaches this year; empty for a year that is not known (0) or not one of a
/// living person.
[[nodiscard]] std::optional<int> ageIn(CivilDate today, int birthYear);

} // namespace hipwise::person
