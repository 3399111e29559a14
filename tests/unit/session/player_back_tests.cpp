#include "unit/session/stage.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using session::PlayerStatus;
using session::SetResult;
using session::SetStatus;
using session::Step;
using session::StepKind;

using Results = std::vector<SetResult>;

namespace {

void checkAt(const Stage& stage, const session::SetKey& set)
{
    const Step step = stage.state().step;
    CHECK(step.kind == StepKind::GetReady);
    CHECK(step.duration == 5s);
    CHECK(session::SetKey{step.item, step.set, step.side} == set);
    CHECK(stage.state().stepElapsed == 0s);
    CHECK(stage.state().status == PlayerStatus::Playing);
}

} // namespace

TEST_CASE("back in the first set starts it again")
{
    Stage stage({repetitions(2)});
    stage.start().play(12s).back();
    checkAt(stage, key(0, 1));
    CHECK(stage.sets.empty());
    stage.play(20s);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 3, 15s}});
}

TEST_CASE("back while getting ready for the first set gives the whole time again")
{
    Stage stage({repetitions(1)});
    stage.start().play(4s).back();
    checkAt(stage, key(0, 1));
}

TEST_CASE("back during side 2 returns to side 1")
{
    Stage stage({sidedHold(2, false)});
    stage.start().play(5s + 30s + 10s + 20s);
    REQUIRE(stage.state().step.side == Side::Left);
    stage.back();
    checkAt(stage, key(0, 1, Side::Right));
    // Both sides are done again, in full.
    stage.play(5s + 30s + 10s + 30s);
    CHECK(stage.sets
          == Results{{key(0, 1, Side::Right), SetStatus::Done, 0, 30s},
                     {key(0, 1, Side::Right), SetStatus::Done, 0, 30s},
                     {key(0, 1, Side::Left), SetStatus::Done, 0, 30s}});
}

TEST_CASE("back while changing sides or resting returns to the set before")
{
    Stage stage({sidedHold(1, false), repetitions(1)});
    stage.start().play(5s + 30s + 3s).back();
    checkAt(stage, key(0, 1, Side::Right));
    stage.play(5s + 30s + 10s + 30s + 7s); // into the rest before the next movement
    REQUIRE(stage.state().step.item == 1);
    stage.back();
    checkAt(stage, key(0, 1, Side::Left));
}

TEST_CASE("back from a movement returns to the last set of the one before")
{
    Stage stage({repetitions(2), minutes()});
    stage.start().play(5s + 15s + 20s + 15s + 20s + 40s);
    REQUIRE(stage.state().step.item == 1);
    stage.back();
    checkAt(stage, key(0, 2));
}

TEST_CASE("back again and again goes to the beginning, set by set")
{
    Stage stage({repetitions(3)});
    stage.start().play(5s + 15s + 20s + 15s + 20s + 10s);
    stage.back();
    checkAt(stage, key(0, 2));
    stage.back();
    checkAt(stage, key(0, 1));
    stage.back();
    checkAt(stage, key(0, 1));
    CHECK(stage.state().sessionLeft == 5s + 15s + 20s + 15s + 20s + 15s);
}

TEST_CASE("back in a pause goes on playing")
{
    Stage stage({repetitions(2)});
    stage.start().play(45s).pause().wait(1h).back();
    checkAt(stage, key(0, 1));
}

TEST_CASE("back is announced at the moment it happens, and playing time goes on from there")
{
    Stage stage({repetitions(2)});
    stage.start().play(45s);
    (void)stage.newCues();
    stage.back().play(5s);
    CHECK(stage.newCues()
          == "00:45.0 again bridge set 2\n"
             "00:45.0 get-ready bridge set 1\n"
             "00:47.0 countdown 3 bridge set 1\n"
             "00:48.0 countdown 2 bridge set 1\n"
             "00:49.0 countdown 1 bridge set 1\n"
             "00:50.0 start bridge set 1\n"
             "00:50.0 move 1 bridge set 1\n");
}

TEST_CASE("a set that is done again in part counts as it was done last")
{
    Stage stage({repetitions(2)});
    stage.start().play(25s).back().play(5s + 6s).next();
    CHECK(stage.sets
          == Results{{key(0, 1), SetStatus::Done, 3, 15s}, {key(0, 1), SetStatus::Partial, 1, 6s}});
}

TEST_CASE("going back and on again without doing anything keeps what was done")
{
    Stage stage({repetitions(2), minutes()});
    stage.start().play(25s);
    const Results before = stage.sets;
    REQUIRE(before == Results{{key(0, 1), SetStatus::Done, 3, 15s}});
    stage.back();
    SECTION("next, and next")
    {
        stage.next().next();
        CHECK(stage.sets == before);
        CHECK(stage.state().step.set == 2);
    }
    SECTION("skipping the movement")
    {
        stage.skipMovement();
        CHECK(stage.sets.size() == 2);
        CHECK(stage.sets.back() == SetResult{key(0, 2), SetStatus::Skipped, 0, 0s});
        CHECK(stage.state().step.item == 1);
    }
    SECTION("stopping")
    {
        stage.play(6s).stop();
        CHECK(stage.sets == before);
    }
}

TEST_CASE("going back to a set of a session that was broken off keeps what was done of it")
{
    Stage stage({repetitions(2)}, {key(0, 1)});
    stage.start().back();
    checkAt(stage, key(0, 1));
    stage.next().next();
    CHECK(stage.sets.empty());
    CHECK(stage.state().step.set == 2);
}

TEST_CASE("back reaches a movement that was skipped")
{
    Stage stage({repetitions(1), minutes()});
    stage.start().play(1s).skipMovement();
    REQUIRE(stage.sets == Results{{key(0, 1), SetStatus::Skipped, 0, 0s}});
    stage.back();
    checkAt(stage, key(0, 1));
    stage.play(20s);
    CHECK(stage.sets.back() == SetResult{key(0, 1), SetStatus::Done, 3, 15s});
}
