#include "unit/session/special_works.h"
#include "unit/session/stage.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;

using session::CueKind;
using session::cuesOf;
using session::PlayerState;
using session::PlayerStatus;
using session::SetResult;
using session::SetStatus;
using session::Step;
using session::StepCue;
using session::StepKind;
using session::Work;
using session::WorkPhase;

using Cues = std::vector<StepCue>;
using Results = std::vector<SetResult>;

namespace {

Cues cuesOfSet(const Work& work, std::chrono::seconds length)
{
    return cuesOf({StepKind::Set, 0, 1, {}, length, work.dose}, work.dose);
}

Cues cuesOfSet(const Work& work)
{
    return cuesOfSet(work, work.dose.setTime());
}

auto count(const Cues& cues, CueKind kind)
{
    return std::count_if(
        cues.begin(), cues.end(), [kind](const StepCue& cue) { return cue.kind == kind; });
}

struct Part {
    WorkPhase phase;
    int round;
    std::chrono::milliseconds elapsed;
    std::chrono::milliseconds duration;

    bool operator==(const Part&) const = default;
};

Part partOf(const Stage& stage)
{
    const PlayerState state = stage.state();
    return {state.phase, state.rep, state.phaseElapsed, state.phaseDuration};
}

} // namespace

TEST_CASE("every change between running and walking is told and counted down to")
{
    CHECK(cuesOfSet(runWalk(2, 30s, 60s))
          == Cues{{0ms, CueKind::Start, 0},
                  {0ms, CueKind::Run, 1},
                  {27s, CueKind::Countdown, 3},
                  {28s, CueKind::Countdown, 2},
                  {29s, CueKind::Countdown, 1},
                  {30s, CueKind::Walk, 1},
                  {87s, CueKind::Countdown, 3},
                  {88s, CueKind::Countdown, 2},
                  {89s, CueKind::Countdown, 1},
                  {90s, CueKind::Run, 2},
                  {117s, CueKind::Countdown, 3},
                  {118s, CueKind::Countdown, 2},
                  {119s, CueKind::Countdown, 1},
                  {120s, CueKind::Walk, 2},
                  {177s, CueKind::Countdown, 3},
                  {178s, CueKind::Countdown, 2},
                  {179s, CueKind::Countdown, 1}});
}

TEST_CASE("a part is counted down to its end from 5 seconds on")
{
    CHECK(count(cuesOfSet(runWalk(3, 4s, 4s)), CueKind::Countdown) == 0);
    CHECK(count(cuesOfSet(runWalk(3, 5s, 4s)), CueKind::Countdown) == 9);
    CHECK(count(cuesOfSet(runWalk(3, 4s, 5s)), CueKind::Countdown) == 9);
    CHECK(count(cuesOfSet(runWalk(3, 5s, 5s)), CueKind::Countdown) == 18);
    CHECK(cuesOfSet(runWalk(1, 5s, 4s))
          == Cues{{0ms, CueKind::Start, 0},
                  {0ms, CueKind::Run, 1},
                  {2s, CueKind::Countdown, 3},
                  {3s, CueKind::Countdown, 2},
                  {4s, CueKind::Countdown, 1},
                  {5s, CueKind::Walk, 1}});
}

TEST_CASE("a round without walking, or without running, has no such part")
{
    const Cues runs = cuesOfSet(runWalk(2, 10s, 0s));
    CHECK(count(runs, CueKind::Run) == 2);
    CHECK(count(runs, CueKind::Walk) == 0);
    const Cues walks = cuesOfSet(runWalk(2, 0s, 10s));
    CHECK(count(walks, CueKind::Run) == 0);
    CHECK(count(walks, CueKind::Walk) == 2);
}

TEST_CASE("running and walking have no half, because they change more often")
{
    CHECK(count(cuesOfSet(runWalk(1, 60s, 60s)), CueKind::HalfWay) == 0);
    CHECK(count(cuesOfSet(minutes(120s)), CueKind::HalfWay) == 1);
}

TEST_CASE("a length that ends in the middle of a part makes it shorter, and counts down to that")
{
    const Work work = runWalk(3, 30s, 60s);
    SECTION("in a walk")
    {
        CHECK(cuesOfSet(work, 50s)
              == Cues{{0ms, CueKind::Start, 0},
                      {0ms, CueKind::Run, 1},
                      {27s, CueKind::Countdown, 3},
                      {28s, CueKind::Countdown, 2},
                      {29s, CueKind::Countdown, 1},
                      {30s, CueKind::Walk, 1},
                      {47s, CueKind::Countdown, 3},
                      {48s, CueKind::Countdown, 2},
                      {49s, CueKind::Countdown, 1}});
    }
    SECTION("with less than 5 seconds of a walk")
    {
        CHECK(cuesOfSet(work, 34s).back() == StepCue{30s, CueKind::Walk, 1});
        CHECK(cuesOfSet(work, 35s).back() == StepCue{34s, CueKind::Countdown, 1});
    }
    SECTION("between two parts")
    {
        CHECK(cuesOfSet(work, 30s).back() == StepCue{29s, CueKind::Countdown, 1});
        CHECK(cuesOfSet(work, 90s).back() == StepCue{89s, CueKind::Countdown, 1});
        CHECK(count(cuesOfSet(work, 90s), CueKind::Run) == 1);
        CHECK(count(cuesOfSet(work, 91s), CueKind::Run) == 2);
    }
}

TEST_CASE("the state says which part of which round is under way")
{
    Stage stage({runWalk(2, 30s, 60s)});
    stage.start().play(5s);
    CHECK(partOf(stage) == Part{WorkPhase::Run, 1, 0s, 30s});
    stage.play(29999ms);
    CHECK(partOf(stage) == Part{WorkPhase::Run, 1, 29999ms, 30s});
    CHECK(stage.state().phaseSecondsLeft() == 1);
    stage.play(1ms);
    CHECK(partOf(stage) == Part{WorkPhase::Walk, 1, 0s, 60s});
    stage.play(59999ms);
    CHECK(partOf(stage) == Part{WorkPhase::Walk, 1, 59999ms, 60s});
    stage.play(1ms);
    CHECK(partOf(stage) == Part{WorkPhase::Run, 2, 0s, 30s});
    stage.play(30s);
    CHECK(partOf(stage) == Part{WorkPhase::Walk, 2, 0s, 60s});
    stage.play(59999ms);
    CHECK(partOf(stage) == Part{WorkPhase::Walk, 2, 59999ms, 60s});
    CHECK(stage.sets.empty());
    stage.play(1ms);
    CHECK(stage.state().status == PlayerStatus::Finished);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 0, 180s}});
}

TEST_CASE("a pause in a part is counted in, and the part goes on")
{
    Stage stage({runWalk(2, 30s, 60s)});
    stage.start().play(5s + 40s).pause().wait(1h).resume().play(3s);
    CHECK(partOf(stage) == Part{WorkPhase::Walk, 1, 10s, 60s});
    (void)stage.newCues();
    stage.play(50s);
    CHECK(stage.newCues()
          == "01:32.0 countdown 3 run-walk set 1\n"
             "01:33.0 countdown 2 run-walk set 1\n"
             "01:34.0 countdown 1 run-walk set 1\n"
             "01:35.0 run 2 run-walk set 1\n");
}

TEST_CASE("half of running and walking may end in the middle of a part")
{
    // Three rounds of 90 seconds: half is 135, in the second walk.
    Stage stage({runWalk(3, 30s, 60s)});
    stage.start().play(5s + 70s).halve().play(3s);
    CHECK(stage.state().step.duration == 135s);
    CHECK(partOf(stage) == Part{WorkPhase::Walk, 1, 40s, 60s});
    stage.play(20s + 30s + 1s);
    CHECK(partOf(stage) == Part{WorkPhase::Walk, 2, 1s, 15s});
    CHECK(stage.state().phaseSecondsLeft() == stage.state().stepSecondsLeft());
    (void)stage.newCues();
    stage.play(1h);
    CHECK(stage.newCues()
          == "02:17.0 countdown 3 run-walk set 1\n"
             "02:18.0 countdown 2 run-walk set 1\n"
             "02:19.0 countdown 1 run-walk set 1\n"
             "02:20.0 set-done run-walk set 1\n"
             "02:20.0 movement-done run-walk set 1\n"
             "02:20.0 session-done\n");
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 0, 135s}});
}

TEST_CASE("running and walking that is cut short counts with its seconds")
{
    Stage stage({runWalk(2, 30s, 60s)});
    stage.start().play(5s + 95s).next();
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 0, 95s}});
}

TEST_CASE("a second set of running and walking begins with its first round")
{
    Work work = runWalk(2, 30s, 60s);
    work.dose.sets = 2;
    Stage stage({work});
    stage.start().play(5s + 180s + 30s);
    CHECK(stage.state().step.set == 2);
    CHECK(partOf(stage) == Part{WorkPhase::Run, 1, 0s, 30s});
}
