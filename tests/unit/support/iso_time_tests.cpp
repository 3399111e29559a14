#include "support/civil_time.h"
#include "support/records.h"
#include "support/results.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

TEST_CASE("a date comes back from its text")
{
    const std::string text = GENERATE(
        "1900-01-01", "1999-12-31", "2000-02-29", "2024-02-29", "2026-11-23", "2999-12-31");
    CHECK(toIso(valueOf(parseIsoDate(text))) == text);
}

TEST_CASE("every day of a century has a text of its own, in order")
{
    std::string previous;
    int wrong = 0;
    const CivilDate last = day("2100-12-31");
    for (CivilDate date = day("2000-01-01"); date <= last; date += std::chrono::days(1)) {
        const std::string text = toIso(date);
        wrong += text > previous && parseIsoDate(text) == date ? 0 : 1;
        previous = text;
    }
    CHECK(wrong == 0);
}

TEST_CASE("days that do not exist are refused")
{
    const std::string text = GENERATE("1899-12-31",
                                      "3000-01-01",
                                      "2026-02-29",
                                      "1900-02-29",
                                      "2026-04-31",
                                      "2026-01-32",
                                      "2026-01-00",
                                      "2026-00-10",
                                      "2026-13-01");
    CHECK(errorOf(parseIsoDate(text)).code == ErrorCode::Invalid);
}

TEST_CASE("a date is written in one form only")
{
    const std::string text = GENERATE("",
                                      "2026",
                                      "2026-1-01",
                                      "2026-01-1",
                                      "26-01-01",
                                      "2026/01/01",
                                      "20260101",
                                      " 2026-01-01",
                                      "2026-01-01 ",
                                      "2026-01-01T",
                                      "+026-01-01",
                                      "-026-01-01",
                                      "2026--1-01",
                                      "2026-01-0a",
                                      "two thousand");
    const Error error = errorOf(parseIsoDate(text));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK_THAT(error.message, Catch::Contains("\"" + text + "\""));
}

TEST_CASE("an instant comes back from its text to the millisecond")
{
    const std::string text = GENERATE("1970-01-01T00:00:00.000Z",
                                      "1969-12-31T23:59:59.999Z",
                                      "2026-11-23T10:12:05.123Z",
                                      "2026-11-23T23:59:59.001Z",
                                      "2999-12-31T23:59:59.999Z");
    CHECK(toIso(valueOf(parseIsoInstant(text))) == text);
}

TEST_CASE("an instant may leave its milliseconds out")
{
    CHECK(toIso(valueOf(parseIsoInstant("2026-11-23T10:12:05Z"))) == "2026-11-23T10:12:05.000Z");
}

TEST_CASE("an instant is written in one form only")
{
    const std::string text = GENERATE("",
                                      "Z",
                                      "2026-11-23",
                                      "2026-11-23Z",
                                      "2026-11-23T10:12:05",
                                      "2026-11-23T10:12:05.123",
                                      "2026-11-23T10:12:05z",
                                      "2026-11-23 10:12:05Z",
                                      "2026-11-23T10:12Z",
                                      "2026-11-23T10:12:05+00:00",
                                      "2026-11-23T10:12:05.1Z",
                                      "2026-11-23T10:12:05.1234Z",
                                      "2026-11-23T10:12:05.12aZ",
                                      "2026-11-23T10:12:05.-12Z",
                                      "2026-11-23T10:12:05,123Z",
                                      "2026-11-23T24:00:00Z",
                                      "2026-11-23T23:60:00Z",
                                      "2026-11-23T23:59:60Z",
                                      "2026-11-23T-1:00:00Z",
                                      "2026-02-30T10:12:05Z");
    CHECK(errorOf(parseIsoInstant(text)).code == ErrorCode::Invalid);
}

TEST_CASE("a wall clock is written with its offset")
{
    CHECK(toIso(instant("2026-11-23T10:12:05.123Z", 60min)) == "2026-11-23T11:12:05.123+01:00");
    CHECK(toIso(instant("2026-11-23T22:30:00Z", 345min)) == "2026-11-24T04:15:00.000+05:45");
    CHECK(toIso(instant("2026-11-23T02:00:00Z", -210min)) == "2026-11-22T22:30:00.000-03:30");
    CHECK(toIso(instant("2026-11-23T02:00:00Z", -1min)) == "2026-11-23T01:59:00.000-00:01");
    CHECK(toIso(instant("2026-11-23T02:00:00Z", 0min)) == "2026-11-23T02:00:00.000+00:00");
}

TEST_CASE("a local time may be a day, or go to the minute or the second")
{
    const auto midnight = std::chrono::local_seconds(day("2026-11-23"));
    CHECK(valueOf(parseIsoLocal("2026-11-23")) == midnight);
    CHECK(valueOf(parseIsoLocal("2026-11-23T10:12")) == midnight + 10h + 12min);
    CHECK(valueOf(parseIsoLocal("2026-11-23 10:12")) == midnight + 10h + 12min);
    CHECK(valueOf(parseIsoLocal("2026-11-23T23:59:59")) == midnight + 24h - 1s);
}

TEST_CASE("what is no local time is refused")
{
    const std::string text = GENERATE("",
                                      "10:12",
                                      "2026-11-23T",
                                      "2026-11-23T1",
                                      "2026-11-23T10",
                                      "2026-11-23T10:1",
                                      "2026-11-23T10-12",
                                      "2026-11-23T10:12-05",
                                      "2026-11-23T10:12:05Z",
                                      "2026-11-23T24:00",
                                      "2026-11-23x10:12",
                                      "2026-11-31T10:12");
    CHECK(errorOf(parseIsoLocal(text)).code == ErrorCode::Invalid);
}
