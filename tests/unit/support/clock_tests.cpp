#include "support/clock.h"
#include "support/records.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

TEST_CASE("a simulated clock stands still until it is told to move")
{
    const Instant start = instant("2026-11-23T10:00:00Z").at;
    SimulatedClock clock(start);
    const SteadyInstant steady = clock.steadyNow();
    CHECK(clock.now() == start);
    CHECK(clock.now() == start);
    clock.advance(1500ms);
    CHECK(clock.now() == start + 1500ms);
    CHECK(clock.steadyNow() - steady == 1500ms);
}

TEST_CASE("while the computer sleeps only the steady clock stands still")
{
    const Instant start = instant("2026-11-23T10:00:00Z").at;
    SimulatedClock clock(start);
    const SteadyInstant steady = clock.steadyNow();
    const SteadyInstant sleepless = clock.sleeplessNow();
    clock.sleep(40min);
    CHECK(clock.now() == start + 40min);
    CHECK(clock.steadyNow() == steady);
    CHECK(clock.sleeplessNow() == sleepless + 40min);
    clock.advance(1s);
    CHECK(clock.steadyNow() == steady + 1s);
    CHECK(clock.sleeplessNow() == sleepless + 40min + 1s);
    clock.setCalendar(start);
    CHECK(clock.sleeplessNow() == sleepless + 40min + 1s);
}

TEST_CASE("setting the calendar, even back, leaves the steady clock alone")
{
    SimulatedClock clock(instant("2026-11-23T10:00:00Z").at);
    clock.advance(10s);
    const SteadyInstant steady = clock.steadyNow();
    const Instant yesterday = instant("2026-11-22T10:00:00Z").at;
    clock.setCalendar(yesterday);
    CHECK(clock.now() == yesterday);
    CHECK(clock.steadyNow() == steady);
    clock.advance(1s);
    CHECK(clock.now() == yesterday + 1s);
    CHECK(clock.steadyNow() == steady + 1s);
}
