#include "support/civil_time.h"
#include "support/records.h"
#include "support/results.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

namespace {

TimeZone zone(std::string_view name)
{
    return valueOf(TimeZone::named(name));
}

Instant utc(std::string_view iso)
{
    return valueOf(parseIsoInstant(iso));
}

std::chrono::local_seconds local(std::string_view iso)
{
    return valueOf(parseIsoLocal(iso));
}

} // namespace

TEST_CASE("clocks jump at the instant their zone says, not before")
{
    struct Case {
        const char* zone;
        const char* utc;
        const char* wall;
    };

    const auto [name, at, wall] = GENERATE(values<Case>({
        {"Europe/Lisbon", "2026-03-29T00:59:59.999Z", "2026-03-29T00:59:59.999+00:00"},
        {"Europe/Lisbon", "2026-03-29T01:00:00.000Z", "2026-03-29T02:00:00.000+01:00"},
        {"Europe/Lisbon", "2026-10-25T00:59:59.999Z", "2026-10-25T01:59:59.999+01:00"},
        {"Europe/Lisbon", "2026-10-25T01:00:00.000Z", "2026-10-25T01:00:00.000+00:00"},
        {"Australia/Sydney", "2026-04-04T15:59:59.999Z", "2026-04-05T02:59:59.999+11:00"},
        {"Australia/Sydney", "2026-04-04T16:00:00.000Z", "2026-04-05T02:00:00.000+10:00"},
        {"Australia/Sydney", "2026-10-03T15:59:59.999Z", "2026-10-04T01:59:59.999+10:00"},
        {"Australia/Sydney", "2026-10-03T16:00:00.000Z", "2026-10-04T03:00:00.000+11:00"},
        {"America/New_York", "2026-03-08T06:59:59.999Z", "2026-03-08T01:59:59.999-05:00"},
        {"America/New_York", "2026-03-08T07:00:00.000Z", "2026-03-08T03:00:00.000-04:00"},
        {"America/New_York", "2026-11-01T05:59:59.999Z", "2026-11-01T01:59:59.999-04:00"},
        {"America/New_York", "2026-11-01T06:00:00.000Z", "2026-11-01T01:00:00.000-05:00"},
    }));
    CHECK(toIso(zone(name).at(utc(at))) == wall);
}

TEST_CASE("a time that clocks skip is the first valid time after it")
{
    CHECK(toIso(zone("Europe/Lisbon").fromLocal(local("2026-03-29T00:59:59")))
          == "2026-03-29T00:59:59.000Z");
    CHECK(toIso(zone("Europe/Lisbon").fromLocal(local("2026-03-29T01:00:00")))
          == "2026-03-29T01:00:00.000Z");
    CHECK(toIso(zone("Europe/Lisbon").fromLocal(local("2026-03-29T01:59:59")))
          == "2026-03-29T01:00:00.000Z");
    CHECK(toIso(zone("Europe/Lisbon").fromLocal(local("2026-03-29T02:00:00")))
          == "2026-03-29T01:00:00.000Z");
    CHECK(toIso(zone("Australia/Sydney").fromLocal(local("2026-10-04T02:30")))
          == "2026-10-03T16:00:00.000Z");
    CHECK(toIso(zone("America/New_York").fromLocal(local("2026-03-08T02:30")))
          == "2026-03-08T07:00:00.000Z");
}

TEST_CASE("a time that clocks show twice is the earlier one")
{
    CHECK(toIso(zone("Europe/Lisbon").fromLocal(local("2026-10-25T01:30")))
          == "2026-10-25T00:30:00.000Z");
    CHECK(toIso(zone("Europe/Lisbon").fromLocal(local("2026-10-25T02:00")))
          == "2026-10-25T02:00:00.000Z");
    CHECK(toIso(zone("Australia/Sydney").fromLocal(local("2026-04-05T02:30")))
          == "2026-04-04T15:30:00.000Z");
    CHECK(toIso(zone("America/New_York").fromLocal(local("2026-11-01T01:30")))
          == "2026-11-01T05:30:00.000Z");
}

TEST_CASE("a wall clock leads back to its instant, but for the second time of a doubled hour")
{
    const std::string name
        = GENERATE("Europe/Lisbon", "Australia/Sydney", "America/New_York", "Asia/Kathmandu");
    const TimeZone place = zone(name);
    int later = 0;
    for (Instant at = utc("2026-01-01T00:00:00Z"); at < utc("2027-01-01T00:00:00Z"); at += 15min) {
        const auto wall = std::chrono::floor<std::chrono::seconds>(
            std::chrono::local_time<std::chrono::milliseconds>(
                (at + place.at(at).utcOffset).time_since_epoch()));
        const Instant back = place.fromLocal(wall);
        if (back != at) {
            CHECK(at - back == 1h);
            ++later;
        }
    }
    CHECK(later == (name == "Asia/Kathmandu" ? 0 : 4));
}

TEST_CASE("a day of a zone begins at its own midnight")
{
    const ZonedInstant before = zone("Australia/Sydney").at(utc("2026-11-22T12:59:59.999Z"));
    CHECK(toIso(before.date()) == "2026-11-22");
    CHECK(before.timeOfDay() == 24h - 1ms);
    CHECK(before.minuteOfDay() == 24h - 1min);
    const ZonedInstant after = zone("Australia/Sydney").at(utc("2026-11-22T13:00:00Z"));
    CHECK(toIso(after.date()) == "2026-11-23");
    CHECK(after.timeOfDay() == 0ms);
    CHECK(after.minuteOfDay() == 0min);
    CHECK(toIso(zone("America/New_York").at(utc("2026-11-23T04:59:59Z")).date()) == "2026-11-22");
}

TEST_CASE("the time of day counts up from midnight before 1970 as well")
{
    const ZonedInstant last = instant("1969-12-31T23:59:59.999Z", 0min);
    CHECK(toIso(last.date()) == "1969-12-31");
    CHECK(last.timeOfDay() == 24h - 1ms);
}

TEST_CASE("an entry keeps the day and time it was made at, wherever it is read")
{
    const ZonedInstant entry = zone("Australia/Sydney").at(utc("2026-11-22T20:00:00Z"));
    const ZonedInstant stored{utc(toIso(entry.at)), entry.utcOffset};
    CHECK(stored == entry);
    CHECK(toIso(stored.date()) == "2026-11-23");
    CHECK(stored.timeOfDay() == 7h);
}

TEST_CASE("UTC is a zone without rules")
{
    const TimeZone plain = TimeZone::utc();
    CHECK(plain.name() == "UTC");
    CHECK(toIso(plain.at(utc("2026-07-01T12:00:00Z"))) == "2026-07-01T12:00:00.000+00:00");
    CHECK(toIso(plain.fromLocal(local("2026-07-01T12:00"))) == "2026-07-01T12:00:00.000Z");
}

TEST_CASE("a zone is found by its name only")
{
    CHECK(zone("Europe/Lisbon").name() == "Europe/Lisbon");
    const std::string name = GENERATE("", "Mars/Olympus", "europe/lisbon", "../etc/passwd");
    CHECK(errorOf(TimeZone::named(name)).code == ErrorCode::NotFound);
}
