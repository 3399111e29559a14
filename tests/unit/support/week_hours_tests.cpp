#include "support/week_hours.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace std::chrono_literals;

TEST_CASE("a time of day is written in one way, and read strictly")
{
    CHECK(toTimeText(0min) == "00:00");
    CHECK(toTimeText(23h + 59min) == "23:59");
    CHECK(parseTimeOfDay("08:30") == 8h + 30min);
    CHECK(parseTimeOfDay("23:59:59") == 23h + 59min);
    for (const char* wrong : {"", "8:30", "24:00", "08:60", "08.30", " 08:30", "08:30 "})
        CHECK_FALSE(parseTimeOfDay(wrong));
}

TEST_CASE("a range has a beginning and an end, past midnight too")
{
    CHECK(parseHourRange("22:00-05:30") == HourRange{22h, 5h + 30min});
    CHECK(toString(HourRange{22h, 5h + 30min}) == "22:00-05:30");
    for (const char* wrong : {"", "-", "22:00", "22:00-", "-05:30", "22:00-25:00"})
        CHECK_FALSE(parseHourRange(wrong));
}

TEST_CASE("the hours of a week are one line")
{
    WeekHours week;
    week.at(0) = {{9h, 12h}, {13h, 17h}};
    week.at(6) = {{22h, 5h}};
    CHECK(toString(week) == "mon 09:00-12:00 13:00-17:00, sun 22:00-05:00");
    CHECK(parseWeekHours(toString(week)) == week);
    CHECK(parseWeekHours("") == WeekHours{});
    CHECK(parseWeekHours("mon 09:00-12:00 noon 13:00-17:00,someday 10:00-11:00, sun 22:00-05:00")
          == week);
}
