#include "person/typical_range.h"

#include "support/names.h"

#include <array>
#include <chrono>

namespace hipwise::person {

namespace {

constexpr Names<RangeGroup, 2> GroupNames{{{"women", RangeGroup::Women}, {"men", RangeGroup::Men}}};

struct Row {
    TypicalRange women;
    TypicalRange men;
};

constexpr int YearsPerRow = 5;
/// From 60 to 64 years, then every five years. Rikli & Jones 1999, rikli1999.
constexpr std::array<Row, 7> Rows{{{{12, 17}, {14, 19}},
                                   {{11, 16}, {12, 18}},
                                   {{10, 15}, {12, 17}},
                                   {{10, 15}, {11, 17}},
                                   {{9, 14}, {10, 15}},
                                   {{8, 13}, {8, 14}},
                                   {{4, 11}, {7, 12}}}};

} // namespace

std::string_view toString(RangeGroup group)
{
    return nameIn(GroupNames, group);
}

std::optional<RangeGroup> parseRangeGroup(std::string_view text)
{
    return valueIn(GroupNames, text);
}

std::optional<TypicalRange> chairStandRange(int age, RangeGroup group)
{
    if (age < YoungestInRange || age > OldestInRange)
        return std::nullopt;
    const Row& row = Rows.at(static_cast<std::size_t>((age - YoungestInRange) / YearsPerRow));
    return group == RangeGroup::Women ? row.women : row.men;
}

std::optional<int> ageIn(CivilDate today, int birthYear)
{
    constexpr int OldestEver = 120;
    const std::chrono::year_month_day date{today};
    const int age = static_cast<int>(date.year()) - birthYear;
    if (birthYear <= 0 || age < 0 || age > OldestEver)
        return std::nullopt;
    return age;
}

} // namespace hipwise::person
