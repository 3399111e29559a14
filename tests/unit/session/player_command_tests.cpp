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

TEST_CASE("a paused hold does not count down")
{
    Stage stage({sidedHold(1, false)});
    stage.start().play(15s).pause();
    const PlayerState paused = stage.state();
    CHECK(paused.status == PlayerStatus::Paused);
    CHECK(paused.stepSecondsLeft() == 20);
    (void)stage.newCues();
    stage.play(1h).play(1h);
    CHECK(stage.state() == paused);
    CHECK(stage.newCues().empty());
    stage.wait(1h).resume();
    CHECK(stage.state().countInSecondsLeft() == 3);
    stage.play(3s);
    CHECK(stage.state().countInSecondsLeft() == 0);
    CHECK(stage.state().stepSecondsLeft() == 20);
    stage.play(1s);
    CHECK(stage.state().stepSecondsLeft() == 19);
}

TEST_CASE("time until a pause is played, even when nobody ticked in between")
{
    Stage stage({sidedHold(1, false)});
    stage.start().wait(25s).pause();
    CHECK(stage.state().step.kind == StepKind::Set);
    CHECK(stage.state().stepElapsed == 20s);
}

TEST_CASE("pausing twice or resuming while playing changes nothing")
{
    Stage stage({sidedHold(1, false)});
    stage.start().play(10s);
    (void)stage.newCues();
    stage.resume();
    CHECK(stage.newCues().empty());
    stage.pause().pause().play(5s).pause();
    CHECK(stage.newCues() == "00:10.0 paused stretch set 1 right\n");
    stage.resume().resume();
    CHECK(stage.newCues() == "00:10.0 countdown 3 stretch set 1 right\n");
    stage.play(3s).resume();
    CHECK(stage.newCues()
          == "00:10.0 countdown 2 stretch set 1 right\n"
             "00:10.0 countdown 1 stretch set 1 right\n"
             "00:10.0 resumed stretch set 1 right\n");
}

TEST_CASE("next cuts a set short, and what was done of it counts")
{
    Stage stage({repetitions(2)});
    stage.start().play(5s);
    SECTION("nothing of it")
    {
        stage.play(4999ms).next();
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Skipped, 0, 0s}});
    }
    SECTION("one repetition")
    {
        stage.play(5s).next();
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 1, 5s}});
    }
    SECTION("all but the last moment")
    {
        stage.play(14999ms).next();
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 2, 14s}});
    }
    CHECK(stage.state().step.kind == StepKind::Rest);
    CHECK(stage.state().step.set == 2);
    CHECK(stage.state().stepElapsed == 0s);
}

TEST_CASE("of a hold or minutes, every second counts")
{
    Stage stage({sidedHold(1, false)});
    stage.start().play(5s);
    SECTION("less than a second")
    {
        stage.play(999ms).next();
        CHECK(stage.sets[0].status == SetStatus::Skipped);
        CHECK(stage.sets[0].work == 0s);
    }
    SECTION("a second")
    {
        stage.play(1s).next();
        CHECK(stage.sets[0].status == SetStatus::Partial);
        CHECK(stage.sets[0].work == 1s);
    }
}

TEST_CASE("next in a rest goes to the set, and skips nothing")
{
    Stage stage({repetitions(2)});
    stage.start().play(25s).next();
    CHECK(stage.state().step.kind == StepKind::Set);
    CHECK(stage.state().step.set == 2);
    CHECK(stage.sets.size() == 1);
}

TEST_CASE("next in the last set ends the session")
{
    Stage stage({repetitions(1)});
    stage.start().play(12s);
    (void)stage.newCues();
    stage.next();
    CHECK(stage.state().status == PlayerStatus::Finished);
    CHECK(stage.newCues() == "00:12.0 skipped bridge set 1\n00:12.0 session-done\n");
}

TEST_CASE("next in a pause goes on playing")
{
    Stage stage({repetitions(2)});
    stage.start().play(8s).pause().wait(1h).next();
    CHECK(stage.state().status == PlayerStatus::Playing);
    CHECK(stage.state().step.kind == StepKind::Rest);
    CHECK(stage.state().stepElapsed == 0s);
}

TEST_CASE("skipping a movement skips what is left of it, and nothing else")
{
    Stage stage({sidedHold(2, false), repetitions(1)});
    stage.start().play(5s + 30s + 10s + 12s).skipMovement();
    CHECK(stage.sets
          == Results{{key(0, 1, Side::Right), SetStatus::Done, 0, 30s},
                     {key(0, 1, Side::Left), SetStatus::Partial, 0, 12s},
                     {key(0, 2, Side::Right), SetStatus::Skipped, 0, 0s},
                     {key(0, 2, Side::Left), SetStatus::Skipped, 0, 0s}});
    CHECK(stage.state().step.item == 1);
    CHECK(stage.state().step.kind == StepKind::Rest);
}

TEST_CASE("in the rest before a movement it is the coming movement that is skipped")
{
    Stage stage({repetitions(1), minutes(), repetitions(1)});
    stage.start().play(22s).skipMovement();
    CHECK(stage.sets.size() == 2);
    CHECK(stage.sets[1] == SetResult{key(1, 1), SetStatus::Skipped, 0, 0s});
    CHECK(stage.state().step.item == 2);
}

TEST_CASE("skipping the last movement ends the session")
{
    Stage stage({repetitions(2)});
    stage.start().play(1s).skipMovement();
    CHECK(stage.state().status == PlayerStatus::Finished);
    CHECK(stage.sets.size() == 2);
}

TEST_CASE("a session that is stopped keeps what was done and skips nothing else")
{
    Stage stage({repetitions(2)});
    stage.start();
    SECTION("in a set")
    {
        stage.play(11s).stop();
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 1, 6s}});
    }
    SECTION("in a rest")
    {
        stage.play(21s).stop();
        CHECK(stage.sets.size() == 1);
    }
    SECTION("in a pause")
    {
        stage.play(11s).pause().wait(1h).stop();
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 1, 6s}});
    }
    CHECK(stage.state().status == PlayerStatus::Stopped);
    CHECK(stage.state().sessionLeft == 0s);
    CHECK(stage.cues.back().kind == session::CueKind::Stopped);
    const auto cues = stage.cues;
    stage.play(1h).next().back().stop();
    CHECK(stage.cues == cues);
}

TEST_CASE("a rest can be made longer")
{
    Stage stage({repetitions(2)});
    stage.start().play(30s); // 10 of 20 seconds of rest
    (void)stage.newCues();
    stage.addRest(30s);
    CHECK(stage.state().stepSecondsLeft() == 40);
    CHECK(stage.state().sessionLeft == 55s);
    stage.play(40s);
    CHECK(stage.newCues()
          == "01:05.0 get-ready bridge set 2\n"
             "01:07.0 countdown 3 bridge set 2\n"
             "01:08.0 countdown 2 bridge set 2\n"
             "01:09.0 countdown 1 bridge set 2\n"
             "01:10.0 start bridge set 2\n"
             "01:10.0 move 1 bridge set 2\n");
}

TEST_CASE("a rest that is made longer in its last seconds counts down again")
{
    Stage stage({repetitions(2)});
    stage.start().play(38s);
    CHECK(stage.newCues().ends_with("countdown 2 bridge set 2\n"));
    stage.addRest(30s).play(29s);
    CHECK(stage.newCues()
          == "01:05.0 get-ready bridge set 2\n"
             "01:07.0 countdown 3 bridge set 2\n");
}

TEST_CASE("only a rest can be made longer, and never shorter")
{
    Stage stage({repetitions(2), sidedHold(1, false)});
    const auto left = [&] { return stage.state().sessionLeft; };
    stage.start();
    CHECK(stage.addRest(30s).state().sessionLeft == stage.player.plan().duration());
    stage.play(6s);
    const auto inSet = left();
    CHECK(stage.addRest(30s).state().sessionLeft == inSet);
    stage.play(15s);
    const auto inRest = left();
    CHECK(stage.addRest(-10s).addRest(0s).state().sessionLeft == inRest);
    CHECK(stage.addRest(1s).state().sessionLeft == inRest + 1s);
    CHECK(stage.pause().addRest(1s).state().sessionLeft == inRest + 2s);
}
