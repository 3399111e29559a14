#include "ui/platform/desktop/idle_trust.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Somebody who is asked from time to time.
struct Asked {
    ui::IdleTrust trust;
    SteadyInstant now{1h};

    bool believed(milliseconds idle) { return trust.believes(idle, now, {}); }

    /// The program was used so long before.
    bool believedAfterInput(milliseconds idle, milliseconds before)
    {
        return trust.believes(idle, now, now - before);
    }
};

} // namespace

TEST_CASE("who says three times that nobody is there while the program is used is not believed")
{
    Asked asked;
    for (int time = 1; time <= 3; ++time) {
        asked.now += 30s;
        CHECK(asked.believedAfterInput(20s, 1s) == (time < 3));
    }
    asked.now += 30s;
    CHECK_FALSE(asked.believedAfterInput(1s, 1s)); // and never again
    CHECK_FALSE(asked.believed(1s));
}

TEST_CASE("each use of the program is compared with once")
{
    Asked asked;
    const SteadyInstant input = asked.now;
    for (int time = 0; time < 10; ++time) {
        asked.now += 30s;
        CHECK(asked.trust.believes(asked.now - input + 1min, asked.now, input));
    }
}

TEST_CASE("one truth between two lies makes up for them")
{
    Asked asked;
    for (const milliseconds said : {20s, 20s, 2s, 20s, 20s}) {
        asked.now += 30s;
        CHECK(asked.believedAfterInput(said, 1s));
    }
}

TEST_CASE("a desktop may hear of an input a few seconds later than the program")
{
    Asked asked;
    for (int time = 0; time < 10; ++time) {
        asked.now += 30s;
        CHECK(asked.believedAfterInput(5s + milliseconds(time), 1s));
    }
}

TEST_CASE("who never counts above two seconds for three hours is not believed until it does")
{
    Asked asked;
    for (auto passed = 0min; passed < 3h; passed += 1min) {
        INFO(passed.count() << " min");
        CHECK(asked.believed(passed.count() % 2 == 0 ? 0s : 2s));
        asked.now += 1min;
    }
    CHECK_FALSE(asked.believed(0s));
    asked.now += 1min;
    CHECK_FALSE(asked.believed(2s));
    asked.now += 1min;
    CHECK(asked.believed(2001ms));
    asked.now += 1min;
    CHECK(asked.believed(0s));

    SECTION("one pause in three hours is enough")
    {
        Asked busy;
        for (auto passed = 0min; passed < 9h; passed += 1min) {
            CHECK(busy.believed(passed.count() % 170 == 169 ? 3s : 0s));
            busy.now += 1min;
        }
    }
    SECTION("not when it is seldom asked")
    {
        Asked seldom;
        for (int time = 0; time < 59; ++time) {
            CHECK(seldom.believed(0s));
            seldom.now += 10min;
        }
        CHECK_FALSE(seldom.believed(0s));
    }
}

TEST_CASE("who stands still for ten minutes is not believed until it moves")
{
    Asked asked;
    for (int time = 0; time < 20; ++time) {
        CHECK(asked.believed(90s));
        asked.now += 30s;
    }
    CHECK_FALSE(asked.believed(90s));
    asked.now += 30s;
    CHECK(asked.believed(91s));

    SECTION("not when it was asked a few times only")
    {
        Asked seldom;
        for (int time = 0; time < 9; ++time) {
            CHECK(seldom.believed(90s));
            seldom.now += 10min;
        }
        CHECK_FALSE(seldom.believed(90s));
    }
}

TEST_CASE("an honest count of a long absence is believed")
{
    Asked asked;
    const SteadyInstant left = asked.now;
    for (int time = 0; time < 1000; ++time) {
        asked.now += 30s;
        CHECK(asked.trust.believes(asked.now - left, asked.now, left));
    }
}

} // namespace hipwise::test
