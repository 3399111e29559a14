#include "unit/session/stage.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using session::PlayerState;
using session::PlayerStatus;
using session::SetResult;
using session::SetStatus;
using session::StepKind;
using session::WorkPhase;

using Results = std::vector<SetResult>;

TEST_CASE("a session waits until it is started")
{
    Stage stage({repetitions(1)});
    stage.play(1h).pause().resume().next().back().skipMovement().addRest(30s).stop();
    CHECK(stage.state().status == PlayerStatus::Ready);
    CHECK(stage.cues.empty());
    CHECK(stage.sets.empty());
    CHECK(stage.state().sessionLeft == 20s);
}

TEST_CASE("a session starts once")
{
    Stage stage({repetitions(1)});
    stage.start().play(3s).start();
    CHECK(stage.newCues()
          == "00:00.0 get-ready bridge set 1\n"
             "00:02.0 countdown 3 bridge set 1\n"
             "00:03.0 countdown 2 bridge set 1\n");
    CHECK(stage.state().stepElapsed == 3s);
}

TEST_CASE("a session plays its steps one after another to its end")
{
    Stage stage({repetitions(2)});
    stage.start();
    CHECK(stage.state().step.kind == StepKind::GetReady);
    stage.play(5s);
    CHECK(stage.state().step.kind == StepKind::Set);
    stage.play(15s);
    CHECK(stage.state().step.kind == StepKind::Rest);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 3, 15s}});
    stage.play(20s);
    CHECK(stage.state().step.kind == StepKind::Set);
    CHECK(stage.state().step.set == 2);
    stage.play(14999ms);
    CHECK(stage.state().status == PlayerStatus::Playing);
    stage.play(1ms);
    CHECK(stage.state().status == PlayerStatus::Finished);
    CHECK(stage.sets.size() == 2);
    CHECK(stage.cues.back().kind == session::CueKind::SessionDone);
}

TEST_CASE("the state says which part of a repetition is under way")
{
    Stage stage({repetitions(1)});
    stage.start().play(5s);
    const auto expect = [&](int rep, WorkPhase phase, std::chrono::milliseconds elapsed) {
        const PlayerState state = stage.state();
        CHECK(state.rep == rep);
        CHECK(state.phase == phase);
        CHECK(state.phaseElapsed == elapsed);
    };
    expect(1, WorkPhase::Move, 0ms);
    stage.play(1999ms);
    expect(1, WorkPhase::Move, 1999ms);
    stage.play(1ms);
    expect(1, WorkPhase::Hold, 0ms);
    stage.play(1s);
    expect(1, WorkPhase::Back, 0ms);
    stage.play(1999ms);
    expect(1, WorkPhase::Back, 1999ms);
    stage.play(1ms);
    expect(2, WorkPhase::Move, 0ms);
    stage.play(9999ms);
    expect(3, WorkPhase::Back, 1999ms);
}

TEST_CASE("holds and minutes have one phase for all of the set")
{
    Stage hold({sidedHold(1, false)});
    hold.start().play(15s);
    CHECK(hold.state().phase == WorkPhase::Hold);
    CHECK(hold.state().rep == 0);
    CHECK(hold.state().phaseElapsed == 10s);
    CHECK(hold.state().phaseDuration == 30s);
    Stage walk({minutes()});
    walk.start().play(15s);
    CHECK(walk.state().phase == WorkPhase::Steady);
    CHECK(walk.state().phaseDuration == 90s);
}

TEST_CASE("seconds to go are rounded up, so that the last one reads 1")
{
    Stage stage({sidedHold(1, false)});
    stage.start().play(5s);
    CHECK(stage.state().stepSecondsLeft() == 30);
    stage.play(1ms);
    CHECK(stage.state().stepSecondsLeft() == 30);
    stage.play(999ms);
    CHECK(stage.state().stepSecondsLeft() == 29);
    stage.play(28s);
    CHECK(stage.state().stepSecondsLeft() == 1);
    stage.play(999ms);
    CHECK(stage.state().stepSecondsLeft() == 1);
    CHECK(stage.state().phaseSecondsLeft() == 1);
}

TEST_CASE("the time to the end counts down with the session")
{
    Stage stage({repetitions(2), minutes()});
    stage.start();
    const auto whole = stage.player.plan().duration();
    CHECK(whole == 165s);
    for (auto played = 0s; played < whole; played += 11s) {
        CHECK(stage.state().sessionLeft == whole - played);
        stage.play(11s);
    }
    CHECK(stage.state().sessionLeft == 0s);
}

TEST_CASE("after the end nothing is left and nothing happens")
{
    Stage stage({repetitions(1)});
    stage.start().play(1h);
    REQUIRE(stage.state().status == PlayerStatus::Finished);
    CHECK(stage.state().stepSecondsLeft() == 0);
    CHECK(stage.state().sessionLeft == 0s);
    CHECK(stage.state().step.kind == StepKind::Set);
    const auto cues = stage.cues;
    const auto sets = stage.sets;
    stage.play(1h).pause().resume().next().back().skipMovement().addRest(30s).stop().start();
    CHECK(stage.cues == cues);
    CHECK(stage.sets == sets);
    CHECK(stage.state().status == PlayerStatus::Finished);
}

TEST_CASE("a session without movements is over when it starts")
{
    Stage stage({});
    CHECK(stage.state().sessionLeft == 0s);
    stage.start();
    CHECK(stage.state().status == PlayerStatus::Finished);
    CHECK(stage.newCues() == "00:00.0 session-done\n");
}

TEST_CASE("a rest of no length is passed without a sound")
{
    Stage stage({heldRepetitions(2)});
    stage.start().play(25s);
    CHECK(stage.state().step.kind == StepKind::Set);
    CHECK(stage.state().step.set == 2);
    CHECK(stage.newCues().find("rest") == std::string::npos);
}

TEST_CASE("a clock that runs backwards stands still")
{
    Stage stage({repetitions(1)});
    stage.start().play(7s);
    const PlayerState before = stage.state();
    stage.play(-3s);
    CHECK(stage.state() == before);
    stage.play(3s);
    CHECK(stage.state() == before);
    stage.play(1s);
    CHECK(stage.state().stepElapsed == before.stepElapsed + 1s);
}

TEST_CASE("an old record with a dose that takes no time ends its sets at once")
{
    session::Work work = repetitions(2);
    work.dose.tempo = {0s, 0s, 0s};
    Stage stage({work});
    stage.start().play(1h);
    CHECK(stage.state().status == PlayerStatus::Finished);
    CHECK(stage.sets.size() == 2);
}

TEST_CASE("sets that were finished before are not played again")
{
    SECTION("the session goes on at the first open set")
    {
        Stage stage({repetitions(3)}, {key(0, 1)});
        stage.start();
        CHECK(stage.state().step.set == 2);
        stage.play(1h);
        CHECK(stage.sets.size() == 2);
    }
    SECTION("a gap is filled")
    {
        Stage stage({sidedHold(1, false), minutes()}, {key(0, 1, Side::Right), key(1, 1)});
        CHECK(stage.player.plan().duration() == 180s);
        stage.start();
        CHECK(stage.state().step.side == Side::Left);
        CHECK(stage.state().sessionLeft == 40s);
        stage.play(1h);
        CHECK(stage.sets == Results{{key(0, 1, Side::Left), SetStatus::Done, 0, 30s}});
    }
    SECTION("when all are finished the session is over")
    {
        Stage stage({repetitions(1)}, {key(0, 1)});
        stage.start();
        CHECK(stage.state().status == PlayerStatus::Finished);
        CHECK(stage.sets.empty());
    }
}
