#include "unit/session/special_works.h"
#include "unit/session/stage.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;

using session::PlayerState;
using session::PlayerStatus;
using session::SetResult;
using session::SetStatus;
using session::StepKind;
using session::WorkPhase;

using Results = std::vector<SetResult>;

namespace {

void checkRepetition(const Stage& stage, int rep)
{
    const PlayerState state = stage.state();
    CHECK(state.rep == rep);
    CHECK(state.phase == WorkPhase::Move);
    CHECK(state.phaseElapsed == 0s);
}

/// Neither one more nor one less does anything.
void checkCountsNothing(Stage& stage)
{
    const PlayerState before = stage.state();
    const auto cues = stage.cues;
    const Results sets = stage.sets;
    stage.adjustReps(1).adjustReps(-1);
    CHECK(stage.state() == before);
    CHECK(stage.cues == cues);
    CHECK(stage.sets == sets);
}

} // namespace

TEST_CASE("a repetition more is done, and the next one begins")
{
    Stage stage({repetitions(1)});
    stage.start().play(5s + 2500ms);
    (void)stage.newCues();
    stage.adjustReps(1);
    checkRepetition(stage, 2);
    CHECK(stage.state().sessionLeft == 10s);
    CHECK(stage.newCues() == "00:07.5 move 2 bridge set 1\n");
    stage.play(6s);
    CHECK(stage.newCues()
          == "00:09.5 hold 2 bridge set 1\n"
             "00:10.5 return 2 bridge set 1\n"
             "00:12.5 move 3 bridge set 1\n");
    stage.play(4s);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 3, 15s}});
}

TEST_CASE("the last repetition does not count, and comes again")
{
    Stage stage({repetitions(1)});
    stage.start().play(5s + 12s);
    (void)stage.newCues();
    stage.adjustReps(-1);
    checkRepetition(stage, 2);
    CHECK(stage.state().sessionLeft == 10s);
    stage.play(5s);
    CHECK(stage.newCues()
          == "00:17.0 move 2 bridge set 1\n"
             "00:19.0 hold 2 bridge set 1\n"
             "00:20.0 return 2 bridge set 1\n"
             "00:22.0 move 3 bridge set 1\n");
    stage.play(4999ms);
    CHECK(stage.sets.empty());
    stage.play(1ms);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 3, 15s}});
}

TEST_CASE("what counts of a set that is cut short is what was adjusted")
{
    Stage stage({repetitions(1)});
    stage.start().play(5s + 7s);
    SECTION("one more")
    {
        stage.adjustReps(1).next();
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 2, 10s}});
    }
    SECTION("one less")
    {
        stage.adjustReps(-1).next();
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Skipped, 0, 0s}});
    }
    SECTION("one more and one less")
    {
        stage.adjustReps(1).adjustReps(-1).next();
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 1, 5s}});
    }
    SECTION("nothing")
    {
        stage.adjustReps(0).next();
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 1, 7s}});
    }
}

TEST_CASE("at the moment a repetition begins it is that one which is under way")
{
    Stage more({repetitions(1)});
    more.start().play(5s + 5s).adjustReps(1);
    checkRepetition(more, 3);
    Stage less({repetitions(1)});
    less.start().play(5s + 10s).adjustReps(-1);
    checkRepetition(less, 2);
}

TEST_CASE("in the first repetition one less begins the set again")
{
    Stage stage({repetitions(1)});
    const auto at = GENERATE(0ms, 1ms, 4999ms);
    stage.start().play(5s + at).adjustReps(-1);
    checkRepetition(stage, 1);
    CHECK(stage.state().stepElapsed == 0s);
    CHECK(stage.sets.empty());
    stage.play(14999ms);
    CHECK(stage.sets.empty());
    stage.play(1ms);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 3, 15s}});
    CHECK(stage.cues.back().at == 20s + at);
}

TEST_CASE("one more in the last repetition ends the set with all of them")
{
    Stage stage({repetitions(2)});
    stage.start().play(5s + 11s);
    (void)stage.newCues();
    stage.adjustReps(1);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 3, 15s}});
    CHECK(stage.newCues() == "00:16.0 set-done bridge set 1\n00:16.0 rest 20 bridge set 2\n");
    CHECK(stage.state().step.kind == StepKind::Rest);
    CHECK(stage.state().sessionLeft == 35s);
    stage.play(20s).adjustReps(1).adjustReps(1).adjustReps(1);
    CHECK(stage.sets.back() == SetResult{key(0, 2), SetStatus::Done, 3, 15s});
    CHECK(stage.state().status == PlayerStatus::Finished);
    CHECK(stage.cues.back().at == 36s);
    checkCountsNothing(stage);
}

TEST_CASE("held repetitions are adjusted whole, with their hold")
{
    Stage stage({heldRepetitions()});
    stage.start().play(5s + 4500ms);
    REQUIRE(stage.state().phase == WorkPhase::Hold);
    (void)stage.newCues();
    stage.adjustReps(1);
    checkRepetition(stage, 2);
    stage.play(5s);
    CHECK(stage.newCues()
          == "00:09.5 move 2 press set 1\n"
             "00:11.5 hold 2 press set 1\n"
             "00:13.5 countdown 3 press set 1\n"
             "00:14.5 countdown 2 press set 1\n");
    stage.adjustReps(-1);
    checkRepetition(stage, 1);
    stage.play(10s + 1s).adjustReps(1);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 2, 20s}});
}

TEST_CASE("a set that has become less ends with its own last repetition, and in part")
{
    Stage stage({repetitions(1)});
    stage.start().play(5s + 2s).halve().adjustReps(1);
    checkRepetition(stage, 2);
    stage.adjustReps(1);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 2, 10s}});
}

TEST_CASE("a repetition can be adjusted in a pause, which goes on")
{
    Stage stage({repetitions(1)});
    stage.start().play(5s + 7s).pause().wait(1h).adjustReps(1);
    CHECK(stage.state().status == PlayerStatus::Paused);
    CHECK(stage.state().rep == 3);
    stage.play(1h).adjustReps(-1);
    CHECK(stage.state().rep == 2);
    CHECK(stage.state().sessionLeft == 10s);
    stage.resume().play(3s + 10s);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 3, 15s}});
}

TEST_CASE("repetitions are adjusted nowhere but in sets that count them")
{
    SECTION("not in a hold")
    {
        Stage stage({sidedHold(1, false)});
        checkCountsNothing(stage.start().play(15s));
    }
    SECTION("not in minutes, walked or run")
    {
        Stage walk({minutes()});
        checkCountsNothing(walk.start().play(15s));
        Stage run({runWalk(3, 60s, 60s)});
        checkCountsNothing(run.start().play(80s));
    }
    SECTION("not while getting ready or resting")
    {
        Stage stage({repetitions(2)});
        checkCountsNothing(stage.start().play(3s));
        checkCountsNothing(stage.play(2s + 15s + 3s));
    }
    SECTION("not before the start, or after the end")
    {
        Stage stage({repetitions(1)});
        checkCountsNothing(stage);
        checkCountsNothing(stage.start().play(7s).stop());
    }
}

TEST_CASE("however repetitions are adjusted, time goes forwards")
{
    Stage stage({repetitions(2), heldRepetitions(2)});
    stage.start();
    for (int command = 0; command < 40; ++command)
        stage.play(std::chrono::milliseconds(1700)).adjustReps(command % 3 == 0 ? 1 : -1);
    stage.play(24h);
    CHECK(stage.state().status == PlayerStatus::Finished);
    CHECK(stage.sets.size() == 4);
    CHECK(std::is_sorted(stage.cues.begin(), stage.cues.end(), [](const auto& a, const auto& b) {
        return a.at < b.at;
    }));
}
