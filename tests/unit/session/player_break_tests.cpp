#include "unit/session/stage.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using session::PlayerState;
using session::PlayerStatus;
using session::SetResult;
using session::SetStatus;
using session::StepKind;

using Results = std::vector<SetResult>;

TEST_CASE("what the computer slept through is lost")
{
    Stage stage({sidedHold(1, false)});
    stage.start().play(5s + 10s);
    (void)stage.newCues();
    stage.wait(8h).breakOff();
    CHECK(stage.state().status == PlayerStatus::Paused);
    CHECK(stage.state().stepElapsed == 10s);
    CHECK(stage.newCues() == "00:15.0 paused stretch set 1 right\n");
    CHECK(stage.sets.empty());
    const PlayerState before = stage.state();
    CHECK(stage.play(1h).state() == before);
    stage.resume().play(3s + 19999ms);
    CHECK(stage.sets.empty());
    stage.play(1ms);
    CHECK(stage.sets == Results{{key(0, 1, Side::Right), SetStatus::Done, 0, 30s}});
}

TEST_CASE("a rest that is slept through is still to come")
{
    Stage stage({repetitions(2)});
    stage.start().play(5s + 15s + 4s).wait(8h).breakOff();
    CHECK(stage.state().step.kind == StepKind::Rest);
    CHECK(stage.state().stepSecondsLeft() == 16);
    stage.resume().play(15s);
    CHECK(stage.state().step.kind == StepKind::Rest);
    CHECK(stage.play(1s).state().step.kind == StepKind::Set);
}

TEST_CASE("a session that does not play is not broken off")
{
    Stage stage({repetitions(1)});
    stage.breakOff();
    CHECK(stage.state().status == PlayerStatus::Ready);
    stage.start().play(7s).pause();
    const PlayerState paused = stage.state();
    const auto cues = stage.cues;
    CHECK(stage.wait(8h).breakOff().state() == paused);
    CHECK(stage.cues == cues);
    stage.resume().play(1h);
    CHECK(stage.wait(8h).breakOff().state().status == PlayerStatus::Finished);
}

TEST_CASE("a set is counted in after a pause")
{
    Stage stage({repetitions(1)});
    stage.start().play(5s + 6s).pause().play(1h);
    (void)stage.newCues();
    stage.resume();
    CHECK(stage.state().status == PlayerStatus::Playing);
    CHECK(stage.state().countIn == 3s);
    CHECK(stage.state().sessionLeft == 9s);
    CHECK(stage.newCues() == "00:11.0 countdown 3 bridge set 1\n");
    stage.play(999ms);
    CHECK(stage.newCues().empty());
    CHECK(stage.state().countInSecondsLeft() == 3);
    stage.play(1ms);
    CHECK(stage.newCues() == "00:11.0 countdown 2 bridge set 1\n");
    CHECK(stage.state().countInSecondsLeft() == 2);
    stage.play(1s);
    CHECK(stage.newCues() == "00:11.0 countdown 1 bridge set 1\n");
    stage.play(999ms);
    CHECK(stage.state().countInSecondsLeft() == 1);
    CHECK(stage.state().stepElapsed == 6s);
    CHECK(stage.state().sessionLeft == 9s);
    stage.play(1ms);
    CHECK(stage.state().countIn == 0s);
    CHECK(stage.newCues() == "00:11.0 resumed bridge set 1\n");
    stage.play(1s);
    CHECK(stage.newCues() == "00:12.0 hold 2 bridge set 1\n");
    CHECK(stage.state().stepElapsed == 7s);
}

TEST_CASE("what is left of a tick after the count belongs to the set")
{
    Stage stage({repetitions(1)});
    stage.start().play(5s + 6s).pause().resume();
    (void)stage.newCues();
    stage.play(3s + 9s);
    CHECK(stage.state().status == PlayerStatus::Finished);
    CHECK(stage.newCues().starts_with("00:11.0 countdown 2 bridge set 1\n"
                                      "00:11.0 countdown 1 bridge set 1\n"
                                      "00:11.0 resumed bridge set 1\n"
                                      "00:12.0 hold 2 bridge set 1\n"));
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 3, 15s}});
}

TEST_CASE("a pause in the count begins it anew")
{
    Stage stage({repetitions(1)});
    stage.start().play(5s + 6s).pause().resume().play(2500ms);
    (void)stage.newCues();
    stage.pause();
    CHECK(stage.state().status == PlayerStatus::Paused);
    CHECK(stage.state().countIn == 0s);
    CHECK(stage.state().stepElapsed == 6s);
    stage.play(1h).resume();
    CHECK(stage.state().countIn == 3s);
    stage.play(3s);
    CHECK(stage.newCues()
          == "00:11.0 paused bridge set 1\n"
             "00:11.0 countdown 3 bridge set 1\n"
             "00:11.0 countdown 2 bridge set 1\n"
             "00:11.0 countdown 1 bridge set 1\n"
             "00:11.0 resumed bridge set 1\n");
    CHECK(stage.state().stepElapsed == 6s);
}

TEST_CASE("a sleep in the count begins it anew")
{
    Stage stage({repetitions(1)});
    stage.start().play(5s + 6s).pause().resume().play(1s).wait(8h).breakOff();
    CHECK(stage.state().status == PlayerStatus::Paused);
    CHECK(stage.resume().state().countIn == 3s);
    CHECK(stage.state().stepElapsed == 6s);
}

TEST_CASE("a rest goes on at once after a pause")
{
    Stage stage({repetitions(2)});
    stage.start().play(5s + 15s + 4s).pause().play(1h);
    (void)stage.newCues();
    stage.resume();
    CHECK(stage.state().countIn == 0s);
    CHECK(stage.newCues() == "00:24.0 resumed bridge set 2\n");
    CHECK(stage.play(1s).state().stepSecondsLeft() == 15);
}

TEST_CASE("a set that is ended in the count counts with what was done before")
{
    Stage stage({repetitions(2)});
    stage.start().play(5s + 6s).pause().resume().play(2s);
    SECTION("by the next step")
    {
        stage.next();
        CHECK(stage.state().step.kind == StepKind::Rest);
        CHECK(stage.state().countIn == 0s);
    }
    SECTION("by stopping")
    {
        stage.stop();
        CHECK(stage.state().status == PlayerStatus::Stopped);
    }
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 1, 6s}});
}

TEST_CASE("a session that is left alone leaves open what is open")
{
    Stage stage({repetitions(3)});
    stage.start().play(5s + 15s + 20s);
    SECTION("in a set")
    {
        stage.play(7s);
    }
    SECTION("in a pause")
    {
        stage.play(7s).pause();
    }
    SECTION("in a rest")
    {
        stage.next().play(3s);
    }
    const Results sets = stage.sets;
    const auto cues = stage.cues;
    stage.leave();
    CHECK(stage.state().status == PlayerStatus::Left);
    const PlayerState left = stage.state();
    stage.play(1h).pause().resume().next().back().again().skipMovement().halve().swapSides();
    stage.replaceWith(minutes()).adjustReps(1).addRest(30s).breakOff().stop().start();
    CHECK(stage.state() == left);
    CHECK(stage.sets == sets);
    CHECK(stage.cues == cues);
    CHECK(stage.player.plan().items.size() == 1);
}

TEST_CASE("only a session that is under way can be left")
{
    Stage stage({repetitions(1)});
    CHECK(stage.leave().state().status == PlayerStatus::Ready);
    CHECK(stage.start().play(1h).leave().state().status == PlayerStatus::Finished);
    Stage stopped({repetitions(1)});
    CHECK(stopped.start().stop().leave().state().status == PlayerStatus::Stopped);
}
