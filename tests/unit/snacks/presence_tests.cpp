#include "snacks/presence.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace std::chrono_literals;

using snacks::Activity;
using snacks::Presence;
using snacks::Why;

namespace {

constexpr auto LongEnough = 90s;

/// Somebody, seen again and again.
struct Seen {
    SimulatedClock clock{Instant{}};
    Presence presence{snacks::momentOf(clock)};
    Activity activity{0s, false, false, false, false};

    void after(std::chrono::milliseconds time, bool needsNoKey = false)
    {
        clock.advance(time);
        presence.update(snacks::momentOf(clock), activity, LongEnough, needsNoKey);
    }
};

} // namespace

TEST_CASE("nobody is away until they were for long enough")
{
    Seen seen;
    seen.activity.idle = 89s;
    seen.after(89s);
    CHECK_FALSE(seen.presence.absence());
    seen.activity.idle = 90s;
    seen.after(1s);
    CHECK(seen.presence.absence() == Why::Away);
    CHECK_FALSE(seen.presence.ended());
    seen.activity.idle = 2s;
    seen.after(12s);
    REQUIRE(seen.presence.ended());
    // From the last key before to the first one after.
    CHECK(seen.presence.ended()->to - seen.presence.ended()->from == 100s);
    seen.after(1s);
    CHECK_FALSE(seen.presence.ended());
}

TEST_CASE("a locked screen holds at once, and counts as away from its beginning")
{
    Seen seen;
    seen.activity.locked = true;
    seen.after(1s);
    CHECK(seen.presence.absence() == Why::Locked);
    seen.activity.idle = 2min;
    seen.after(2min);
    seen.activity = {0s, false, false, false, false};
    seen.after(1s);
    REQUIRE(seen.presence.ended());
    CHECK(seen.presence.ended()->why == Why::Locked);
    CHECK_FALSE(seen.presence.absence());
}

TEST_CASE("sleep is what the one clock counts and the other does not")
{
    Seen seen;
    seen.clock.sleep(59s);
    seen.after(1s);
    CHECK(seen.presence.slept() == 0ms);
    seen.clock.sleep(60s);
    seen.after(1s);
    CHECK(seen.presence.slept() == 60s);
    seen.after(1s);
    CHECK(seen.presence.slept() == 0ms);
}

TEST_CASE("whoever looks at something is not away, unless the screen is locked")
{
    Seen seen;
    seen.activity.idle = 5min;
    seen.after(5min, true);
    CHECK_FALSE(seen.presence.absence());
    seen.activity.locked = true;
    seen.after(1s, true);
    CHECK(seen.presence.absence() == Why::Locked);
}

TEST_CASE("no time counts twice: not as a lock what was sleep, nor as away what was told")
{
    Seen seen;
    seen.activity.locked = true;
    seen.activity.idle = 10min;
    seen.after(10min);
    seen.clock.sleep(8h);
    seen.after(1s);
    CHECK(seen.presence.slept() == 8h);
    CHECK_FALSE(seen.presence.ended());
    SECTION("unlocked soon after")
    {
        seen.activity = {0s, false, false, false, false};
        seen.after(20s);
        CHECK_FALSE(seen.presence.ended());
    }
    SECTION("unlocked later")
    {
        seen.after(2min);
        seen.activity = {0s, false, false, false, false};
        seen.after(1s);
        REQUIRE(seen.presence.ended());
        CHECK(seen.presence.ended()->to - seen.presence.ended()->from == 2min + 1s);
    }
    SECTION("the screen was not locked, and idle time counts sleep, too")
    {
        seen.activity = {8h, false, false, false, false};
        seen.after(1s);
        seen.activity.idle = 0s;
        seen.after(70s);
        REQUIRE(seen.presence.ended());
        CHECK(seen.presence.ended()->to - seen.presence.ended()->from <= 72s);
    }
}
