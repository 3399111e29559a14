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

namespace {

/// A session that waits, started.
Stage waiting(std::vector<session::Work> work)
{
    Stage stage(std::move(work));
    stage.setWaits(true).start();
    return stage;
}

/// The same, at the end of its first lead, of which nothing is told any more.
Stage waitingForFirst(std::vector<session::Work> work)
{
    Stage stage = waiting(std::move(work));
    stage.play(5s);
    (void)stage.newCues();
    return stage;
}

/// The same, at the end of the rest before the second set of a bridge.
Stage waitingForSecond()
{
    Stage stage = waitingForFirst({repetitions(2), minutes()});
    stage.resume().play(5s + 15s + 20s);
    (void)stage.newCues();
    return stage;
}

void checkGetsReady(const Stage& stage)
{
    const PlayerState state = stage.state();
    CHECK(state.status == PlayerStatus::Playing);
    CHECK(state.step.kind == StepKind::GetReady);
    CHECK(state.step.duration == 5s);
    CHECK(state.stepElapsed == 0s);
}

} // namespace

TEST_CASE("a session that waits counts nothing down, and waits before its first set")
{
    Stage stage = waiting({repetitions(1)});
    stage.play(4999ms);
    CHECK(stage.state().status == PlayerStatus::Playing);
    stage.play(1ms);
    CHECK(stage.state().status == PlayerStatus::Waiting);
    CHECK(stage.state().step.kind == StepKind::GetReady);
    CHECK(stage.newCues() == "00:00.0 get-ready bridge set 1\n00:05.0 waiting bridge set 1\n");
}

TEST_CASE("time stands still while a session waits")
{
    Stage stage = waitingForFirst({repetitions(2)});
    const PlayerState before = stage.state();
    stage.play(1ms).play(1h).play(24h);
    CHECK(stage.state() == before);
    CHECK(stage.state().stepSecondsLeft() == 0);
    CHECK(stage.state().sessionLeft == 15s + 20s + 15s);
    CHECK(stage.newCues().empty());
    CHECK(stage.sets.empty());
}

TEST_CASE("when the person says so there are 5 seconds to get ready, and then the set begins")
{
    Stage stage = waitingForFirst({repetitions(1)});
    stage.wait(1h);
    SECTION("by going on")
    {
        stage.resume();
    }
    SECTION("by the next step")
    {
        stage.next();
    }
    checkGetsReady(stage);
    stage.play(4999ms);
    CHECK(stage.state().step.kind == StepKind::GetReady);
    stage.play(1ms);
    CHECK(stage.state().step.kind == StepKind::Set);
    CHECK(stage.newCues()
          == "00:05.0 get-ready bridge set 1\n"
             "00:07.0 countdown 3 bridge set 1\n"
             "00:08.0 countdown 2 bridge set 1\n"
             "00:09.0 countdown 1 bridge set 1\n"
             "00:10.0 start bridge set 1\n"
             "00:10.0 move 1 bridge set 1\n");
    stage.play(15s);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 3, 15s}});
    CHECK(stage.state().status == PlayerStatus::Finished);
}

TEST_CASE("a rest and a change of sides end in waiting")
{
    SECTION("a rest")
    {
        Stage stage = waitingForFirst({repetitions(2)});
        stage.resume().play(20s);
        (void)stage.newCues();
        stage.play(1h);
        CHECK(stage.newCues() == "00:45.0 waiting bridge set 2\n");
        CHECK(stage.state().step.kind == StepKind::Rest);
    }
    SECTION("a change of sides")
    {
        Stage stage = waitingForFirst({sidedHold(1, false)});
        stage.resume().play(5s + 29s);
        (void)stage.newCues();
        stage.play(1h);
        CHECK(stage.newCues()
              == "00:40.0 set-done stretch set 1 right\n"
                 "00:40.0 change-side stretch set 1 left\n"
                 "00:50.0 waiting stretch set 1 left\n");
        CHECK(stage.state().step.kind == StepKind::ChangeOver);
    }
    SECTION("a rest of no length")
    {
        Stage stage = waitingForFirst({heldRepetitions(2)});
        stage.resume().play(1h);
        CHECK(stage.state().status == PlayerStatus::Waiting);
        CHECK(stage.state().step.set == 2);
        CHECK(stage.sets.size() == 1);
    }
}

TEST_CASE("nobody has to wait for a rest to end")
{
    Stage stage = waitingForFirst({repetitions(2)});
    stage.resume().play(5s + 15s + 7s);
    (void)stage.newCues();
    stage.next();
    checkGetsReady(stage);
    stage.play(2s);
    CHECK(stage.newCues() == "00:32.0 get-ready bridge set 2\n00:34.0 countdown 3 bridge set 2\n");
    SECTION("and the time to get ready is the whole of it")
    {
        stage.play(3s);
        CHECK(stage.state().step.kind == StepKind::Set);
    }
    SECTION("or to get ready")
    {
        stage.next();
        CHECK(stage.state().step.kind == StepKind::Set);
        CHECK(stage.state().stepElapsed == 0s);
        CHECK(stage.newCues()
              == "00:34.0 skipped bridge set 2\n"
                 "00:34.0 start bridge set 2\n"
                 "00:34.0 move 1 bridge set 2\n");
    }
    CHECK(stage.sets.size() == 1);
}

TEST_CASE("going on while nothing waits changes nothing")
{
    Stage stage = waiting({repetitions(1)});
    stage.play(2s);
    const PlayerState before = stage.state();
    CHECK(stage.resume().state() == before);
    stage.play(3s).resume().play(2s);
    const PlayerState gettingReady = stage.state();
    CHECK(stage.resume().state() == gettingReady);
}

TEST_CASE("a session that waits can be paused")
{
    Stage stage = waitingForFirst({repetitions(1)});
    stage.pause();
    CHECK(stage.state().status == PlayerStatus::Paused);
    stage.play(1h);
    CHECK(stage.state().status == PlayerStatus::Paused);
    CHECK(stage.newCues() == "00:05.0 paused bridge set 1\n");
    SECTION("after the pause it waits on")
    {
        stage.resume().play(1h);
        CHECK(stage.state().status == PlayerStatus::Waiting);
        CHECK(stage.sets.empty());
        CHECK(stage.newCues() == "00:05.0 resumed bridge set 1\n00:05.0 waiting bridge set 1\n");
        stage.resume();
        checkGetsReady(stage);
    }
    SECTION("and the next step is the set")
    {
        stage.next();
        checkGetsReady(stage);
    }
}

TEST_CASE("a pause while getting ready goes on where it was")
{
    Stage stage = waitingForFirst({repetitions(1)});
    stage.resume().play(3s).pause().play(1h).resume().play(1s);
    CHECK(stage.state().stepSecondsLeft() == 1);
    stage.play(1s);
    CHECK(stage.state().step.kind == StepKind::Set);
}

TEST_CASE("back from a set that waits goes to the one before, and waits for it")
{
    Stage stage = waitingForSecond();
    REQUIRE(stage.state().status == PlayerStatus::Waiting);
    stage.back();
    checkGetsReady(stage);
    CHECK(stage.state().step.set == 1);
    stage.play(1h);
    CHECK(stage.state().status == PlayerStatus::Waiting);
    CHECK(stage.state().step.set == 1);
    CHECK(stage.sets.size() == 1);
    stage.resume().play(20s);
    CHECK(stage.sets.back() == SetResult{key(0, 1), SetStatus::Done, 3, 15s});
}

TEST_CASE("a set that waits can be skipped with its movement")
{
    Stage stage = waitingForSecond();
    stage.skipMovement();
    CHECK(stage.sets.back() == SetResult{key(0, 2), SetStatus::Skipped, 0, 0s});
    CHECK(stage.state().step.item == 1);
    CHECK(stage.state().status == PlayerStatus::Playing);
    stage.play(1h);
    CHECK(stage.state().status == PlayerStatus::Waiting);
    CHECK(stage.state().step.item == 1);
}

TEST_CASE("a session that waits can be stopped, broken off and left")
{
    Stage stage = waitingForSecond();
    const Results before = stage.sets;
    SECTION("stopped")
    {
        stage.stop();
        CHECK(stage.state().status == PlayerStatus::Stopped);
        CHECK(stage.newCues() == "00:45.0 stopped bridge set 2\n");
    }
    SECTION("broken off")
    {
        stage.wait(8h).breakOff();
        CHECK(stage.state().status == PlayerStatus::Paused);
        CHECK(stage.newCues() == "00:45.0 paused bridge set 2\n");
    }
    SECTION("left")
    {
        stage.leave();
        CHECK(stage.state().status == PlayerStatus::Left);
        CHECK(stage.newCues().empty());
    }
    CHECK(stage.sets == before);
}

TEST_CASE("a rest that is over can still be made longer, and waits again")
{
    Stage stage = waitingForSecond();
    stage.addRest(30s);
    CHECK(stage.state().status == PlayerStatus::Playing);
    CHECK(stage.state().stepSecondsLeft() == 30);
    stage.play(29999ms);
    CHECK(stage.newCues().empty());
    stage.play(1ms);
    CHECK(stage.state().status == PlayerStatus::Waiting);
    CHECK(stage.newCues() == "01:15.0 waiting bridge set 2\n");
}

TEST_CASE("only a rest can be made longer while a session waits")
{
    Stage stage = waitingForFirst({repetitions(1)});
    const PlayerState before = stage.state();
    CHECK(stage.addRest(30s).state() == before);
    Stage rest = waitingForSecond();
    const PlayerState resting = rest.state();
    CHECK(rest.addRest(0s).addRest(-5s).state() == resting);
}

TEST_CASE("a pause in a set is counted in as ever")
{
    Stage stage = waitingForFirst({repetitions(1)});
    stage.resume().play(5s + 6s).pause().resume();
    CHECK(stage.state().countIn == 3s);
    stage.play(3s + 9s);
    CHECK(stage.state().status == PlayerStatus::Finished);
}

TEST_CASE("waiting that is turned on holds from the next lead on")
{
    Stage stage({repetitions(3)});
    stage.start();
    SECTION("in a set")
    {
        stage.play(10s).setWaits(true).play(1h);
        CHECK(stage.state().step.set == 2);
    }
    SECTION("in a rest, which counts down to its set as it began to")
    {
        stage.play(30s).setWaits(true);
        (void)stage.newCues();
        stage.play(10s);
        CHECK(stage.newCues()
              == "00:35.0 get-ready bridge set 2\n"
                 "00:37.0 countdown 3 bridge set 2\n"
                 "00:38.0 countdown 2 bridge set 2\n"
                 "00:39.0 countdown 1 bridge set 2\n"
                 "00:40.0 start bridge set 2\n"
                 "00:40.0 move 1 bridge set 2\n");
        stage.play(1h);
        CHECK(stage.state().step.set == 3);
    }
    CHECK(stage.state().status == PlayerStatus::Waiting);
}

TEST_CASE("waiting that is turned off holds from the next lead on")
{
    Stage stage = waitingForFirst({repetitions(3)});
    SECTION("while it waits: there is time to get ready all the same")
    {
        stage.setWaits(false).play(1h);
        CHECK(stage.state().status == PlayerStatus::Waiting);
        SECTION("by going on")
        {
            stage.resume();
        }
        SECTION("by the next step")
        {
            stage.next();
        }
        checkGetsReady(stage);
    }
    SECTION("in a rest, which nobody counted down")
    {
        stage.resume().play(5s + 15s + 10s).setWaits(false).play(1h);
        CHECK(stage.state().status == PlayerStatus::Waiting);
        CHECK(stage.state().step.set == 2);
        stage.resume();
    }
    stage.play(24h);
    CHECK(stage.state().status == PlayerStatus::Finished);
    CHECK(stage.sets.size() == 3);
}
