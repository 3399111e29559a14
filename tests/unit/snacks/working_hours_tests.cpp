#include "unit/snacks/desk_day.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using snacks::EventKind;
using snacks::HoursState;
using snacks::Policy;

namespace {

/// From ten in the evening until half past five, on Monday's night only.
Policy nightShift()
{
    Policy policy;
    policy.every = 60min;
    policy.hours.at(0) = {{22h, 5h + 30min}};
    return policy;
}

HoursState stateAt(const Policy& policy, std::string_view local)
{
    const TimeZone zone = valueOf(TimeZone::named("Europe/Lisbon"));
    return hoursAt(policy, zone.at(zone.fromLocal(valueOf(parseIsoLocal(local)))));
}

} // namespace

TEST_CASE("work begins with its first minute and ends before the last")
{
    const Policy policy = DeskDay::everyFortyFive();
    CHECK(stateAt(policy, "2026-03-30T08:59:59") == HoursState::Outside);
    CHECK(stateAt(policy, "2026-03-30T09:00") == HoursState::Working);
    CHECK(stateAt(policy, "2026-03-30T12:29:59") == HoursState::Working);
    CHECK(stateAt(policy, "2026-03-30T12:30") == HoursState::Lunch);
    CHECK(stateAt(policy, "2026-03-30T13:15") == HoursState::Working);
    CHECK(stateAt(policy, "2026-03-30T16:59:59") == HoursState::Working);
    CHECK(stateAt(policy, "2026-03-30T17:00") == HoursState::Outside);
    CHECK(stateAt(policy, "2026-03-28T10:00") == HoursState::Outside); // a Saturday
}

TEST_CASE("hours past midnight belong to the day on which they begin")
{
    const Policy policy = nightShift();
    CHECK(stateAt(policy, "2026-03-30T21:59") == HoursState::Outside);
    CHECK(stateAt(policy, "2026-03-30T22:00") == HoursState::Working);
    CHECK(stateAt(policy, "2026-03-31T05:29") == HoursState::Working);
    CHECK(stateAt(policy, "2026-03-31T05:30") == HoursState::Outside);
    CHECK(stateAt(policy, "2026-03-30T05:00") == HoursState::Outside);
    CHECK(stateAt(policy, "2026-03-31T22:00") == HoursState::Outside);
}

TEST_CASE("a shift past midnight has its snacks")
{
    DeskDay day("2026-03-30T20:00", nightShift());
    day.until("12:00");
    CHECK(day.timesOf(EventKind::Shown)
          == Lines{"23:00", "00:05", "01:10", "02:15", "03:20", "04:25"});
    CHECK(day.status().state == snacks::State::Outside);
}

TEST_CASE("several stretches of a day each begin with a whole interval")
{
    Policy policy;
    policy.every = 60min;
    policy.hours.at(0) = {{9h, 11h}, {15h, 17h}};
    DeskDay day("2026-03-30T08:00", policy);
    day.until("23:00");
    CHECK(day.timesOf(EventKind::Shown) == Lines{"10:00", "16:00"});
}

TEST_CASE("without hours, or with a lunch over all of them, nothing comes, and nobody says when")
{
    Policy policy = nightShift();
    policy.hours = {};
    DeskDay none("2026-03-30T08:00", policy);
    none.until("23:00");
    CHECK(none.told().empty());
    CHECK(none.next() == "-");
    CHECK(none.status().state == snacks::State::Off);

    Policy covered = DeskDay::everyFortyFive();
    covered.lunch = HourRange{8h, 18h};
    DeskDay lunch("2026-03-30T08:00", covered);
    lunch.until("23:00");
    CHECK(lunch.told().empty());
    CHECK(lunch.next() == "-");
}

TEST_CASE("a range that ends where it begins lasts a whole day")
{
    Policy policy;
    policy.hours.fill({{8h, 8h}});
    CHECK(stateAt(policy, "2026-03-30T07:59") == HoursState::Working);
    CHECK(stateAt(policy, "2026-03-30T08:00") == HoursState::Working);
    const TimeZone zone = valueOf(TimeZone::named("Europe/Lisbon"));
    CHECK_FALSE(
        nextChange(policy, zone, zone.fromLocal(valueOf(parseIsoLocal("2026-03-30T10:00")))));
}

TEST_CASE("the times of a day ahead: an interval after each beginning, and no more at the end")
{
    const TimeZone zone = valueOf(TimeZone::named("Europe/Lisbon"));
    const Policy policy = DeskDay::everyFortyFive();
    const CivilDate monday = valueOf(parseIsoDate("2026-03-30"));
    Lines times;
    for (const Instant at : timesOfDay(policy, zone, monday))
        times.push_back(wallTime(zone.at(at)));
    CHECK(times == Lines{"09:45", "10:30", "11:15", "12:00", "14:00", "14:45", "15:30", "16:15"});
    CHECK(timesOfDay(policy, zone, monday - std::chrono::days(1)).empty());
    // From when the next one is known to come.
    times.clear();
    const Instant first = zone.fromLocal(valueOf(parseIsoLocal("2026-03-30T11:50")));
    for (const Instant at : timesFrom(policy, zone, first))
        times.push_back(wallTime(zone.at(at)));
    CHECK(times == Lines{"11:50", "14:00", "14:45", "15:30", "16:15"});
}

TEST_CASE("an interval counts real minutes where the clocks change")
{
    Policy policy = nightShift();
    policy.hours.fill({{22h, 6h}});
    DeskDay spring("2026-03-28T22:00", policy);
    spring.until("06:30");
    CHECK(spring.timesOf(EventKind::Shown)
          == Lines{"23:00", "00:05", "02:10", "03:15", "04:20", "05:25"});
    DeskDay autumn("2026-10-24T22:00", policy);
    autumn.until("06:30");
    CHECK(autumn.timesOf(EventKind::Shown)
          == Lines{"23:00", "00:05", "01:10", "01:15", "02:20", "03:25", "04:30", "05:35"});
}

TEST_CASE("a working day is the same everywhere, also where the clocks change, and on a leap day")
{
    struct Place {
        std::string_view zone;
        std::string_view day;
    };

    const auto place = GENERATE(Place{"Europe/Lisbon", "2026-03-29"},
                                Place{"Europe/Lisbon", "2026-10-25"},
                                Place{"Australia/Sydney", "2026-10-04"},
                                Place{"Australia/Sydney", "2026-04-05"},
                                Place{"America/New_York", "2026-03-08"},
                                Place{"America/New_York", "2026-11-01"},
                                Place{"Etc/GMT-5", "2026-03-29"},
                                Place{"Europe/Lisbon", "2028-02-29"});
    CAPTURE(place.zone, place.day);
    Policy policy = DeskDay::everyFortyFive();
    policy.hours.fill({{9h, 17h}});
    DeskDay day(std::string(place.day) + "T00:00", policy, place.zone);
    for (const std::string_view time :
         {"09:46", "10:31", "11:16", "12:01", "14:01", "14:46", "15:31", "16:16"}) {
        day.until(time);
        day.keep(day.schedule.start(day.moment()));
        CHECK(day.status().state == snacks::State::Started);
        day.keep(day.schedule.done(day.moment()));
    }
    day.until("23:59");
    CHECK(day.timesOf(EventKind::Done).size() == 8);
    CHECK(day.timesOf(EventKind::Shown).size() == 8);
}

TEST_CASE(
    "a stretch of work that is shorter than the interval has no snack, and nobody promises one")
{
    Policy policy = DeskDay::everyFortyFive();
    policy.hours = {};
    policy.hours.at(0) = {{9h, 13h + 30min}}; // Monday, with lunch until a quarter past one
    DeskDay day("2026-03-30T12:05", policy);
    CHECK(day.status().next->date() == valueOf(parseIsoDate("2026-04-06")));
    CHECK(day.next() == "09:45");
    Lines times;
    const TimeZone zone = valueOf(TimeZone::named("Europe/Lisbon"));
    for (const Instant at : timesOfDay(policy, zone, valueOf(parseIsoDate("2026-03-30"))))
        times.push_back(wallTime(zone.at(at)));
    CHECK(times == Lines{"09:45", "10:30", "11:15", "12:00"});

    policy.hours.fill({{9h, 9h + 45min}});
    DeskDay never("2026-03-30T08:00", policy);
    CHECK(never.status().state == snacks::State::Off);
    CHECK(never.status().why == snacks::Why::OutsideHours);
    CHECK(never.next() == "-");
    never.until("23:00");
    CHECK(never.told().empty());
}
