#include "ui/platform/desktop/idle_unit.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Somebody who answers at times that a test says.
struct Desktop {
    ui::IdleUnit unit;
    SteadyInstant now{1h};

    milliseconds after(milliseconds passed, std::uint32_t number)
    {
        now += passed;
        return unit.read(number, now);
    }
};

} // namespace

TEST_CASE("idle time is in milliseconds until it is known better")
{
    Desktop desktop;
    CHECK(desktop.after(0s, 40) == 40ms);
    CHECK(desktop.after(10s, 50) == 50ms); // may be chance
}

TEST_CASE("idle time that grows by one a second is in seconds")
{
    Desktop desktop;
    desktop.after(0s, 3);
    desktop.after(10s, 13);
    CHECK(desktop.after(10s, 23) == 23s);
    CHECK(desktop.after(30s, 2) == 2s); // somebody has touched something
    CHECK(desktop.after(30s, 31) == 31s);

    SECTION("also when it is asked for every second")
    {
        Desktop often;
        milliseconds read{};
        for (std::uint32_t number = 0; number <= 12; ++number)
            read = often.after(1s, number);
        CHECK(read == 12s);
    }
    SECTION("also when answers are a second late")
    {
        Desktop late;
        late.after(0s, 0);
        late.after(11s, 10);
        CHECK(late.after(9s, 20) == 20s);
    }
}

TEST_CASE("idle time that grows by a thousand a second is in milliseconds")
{
    Desktop desktop;
    desktop.after(0s, 1000);
    CHECK(desktop.after(10s, 11'020) == 11'020ms);
    // From then on chance changes nothing.
    desktop.after(10s, 10);
    desktop.after(10s, 20);
    CHECK(desktop.after(10s, 30) == 30ms);
}

TEST_CASE("what looked like seconds by chance is put right by the first pause")
{
    Desktop desktop;
    desktop.after(0s, 10);
    desktop.after(10s, 20);
    REQUIRE(desktop.after(10s, 30) == 30s);
    CHECK(desktop.after(10s, 10'030) == 10'030ms);
    CHECK(desktop.after(10s, 70) == 70ms);
}

TEST_CASE("growth while somebody touches keys says nothing of the unit")
{
    Desktop desktop;
    desktop.after(0s, 100);
    desktop.after(10s, 110);
    desktop.after(10s, 400); // not in a row
    desktop.after(10s, 410);
    CHECK(desktop.after(10s, 900) == 900ms);
    desktop.after(10s, 0);
    desktop.after(2s, 2); // too short to tell
    CHECK(desktop.after(2s, 4) == 4ms);
}

} // namespace hipwise::test
