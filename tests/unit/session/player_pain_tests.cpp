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

using Results = std::vector<SetResult>;

namespace {

constexpr auto R = Side::Right;
constexpr auto L = Side::Left;

/// Ten repetitions of five seconds a set.
session::Work tenRepetitions(int sets)
{
    session::Work work = repetitions(sets);
    work.dose.reps = 10;
    return work;
}

bool isInOrder(const std::vector<session::Cue>& cues)
{
    return std::is_sorted(
        cues.begin(), cues.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
}

void checkPlaysOn(Stage& stage)
{
    stage.play(24h);
    CHECK(stage.state().status == PlayerStatus::Finished);
    CHECK(isInOrder(stage.cues));
}

} // namespace

TEST_CASE("fewer before the half of a set: it gets shorter, and goes on after a count")
{
    Stage stage({tenRepetitions(1)});
    stage.start().play(5s + 12s);
    (void)stage.newCues();
    stage.halve();
    CHECK(stage.state().status == PlayerStatus::Playing);
    CHECK(stage.state().step.duration == 25s);
    CHECK(stage.state().step.amount.reps == 5);
    CHECK(stage.state().stepElapsed == 12s);
    CHECK(stage.state().countIn == 3s);
    CHECK(stage.state().sessionLeft == 13s);
    CHECK(stage.sets.empty());
    stage.play(4s);
    CHECK(stage.newCues()
          == "00:17.0 countdown 3 bridge set 1\n"
             "00:17.0 countdown 2 bridge set 1\n"
             "00:17.0 countdown 1 bridge set 1\n"
             "00:17.0 resumed bridge set 1\n"
             "00:18.0 return 3 bridge set 1\n");
    stage.play(12s);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 5, 25s}});
    CHECK(stage.state().status == PlayerStatus::Finished);
}

TEST_CASE("fewer from the half of a set on: it ends there, and the next one follows")
{
    Stage stage({tenRepetitions(2)});
    stage.start().play(5s);
    SECTION("at the half")
    {
        stage.play(25s).halve();
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 5, 25s}});
    }
    SECTION("beyond it")
    {
        stage.play(29s).halve();
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 5, 29s}});
    }
    CHECK(stage.state().status == PlayerStatus::Playing);
    CHECK(stage.state().step.kind == StepKind::Rest);
    CHECK(stage.state().step.set == 2);
    CHECK(stage.state().stepElapsed == 0s);
    CHECK(stage.state().countIn == 0s);
    CHECK(stage.state().sessionLeft == 20s + 25s);
}

TEST_CASE("fewer in the last moment before the half of a set: it goes on")
{
    Stage stage({tenRepetitions(2)});
    stage.start().play(5s + 24999ms).halve();
    CHECK(stage.sets.empty());
    CHECK(stage.state().step.kind == StepKind::Set);
    CHECK(stage.play(3s).sets.empty());
    stage.play(1ms);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 5, 25s}});
}

TEST_CASE("a set that ends beyond its half counts with all the repetitions that were done")
{
    Stage stage({tenRepetitions(2)});
    stage.start().play(5s + 37s).halve();
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 7, 37s}});
}

TEST_CASE("fewer is for what is left of this movement, and for no other one")
{
    Stage stage({minutes(), tenRepetitions(3), minutes()});
    stage.start().play(5s + 90s + 30s + 50s + 20s + 29s).halve();
    CHECK(stage.state().sessionLeft == 20s + 25s + 20s + 90s);
    for (const session::Step& step : stage.player.plan().steps) {
        if (step.item == 1)
            CHECK(step.amount.reps == (step.set == 1 ? 10 : 5));
    }
    checkPlaysOn(stage);
    CHECK(stage.sets
          == Results{{key(0, 1), SetStatus::Done, 0, 90s},
                     {key(1, 1), SetStatus::Done, 10, 50s},
                     {key(1, 2), SetStatus::Partial, 5, 29s},
                     {key(1, 3), SetStatus::Partial, 5, 25s},
                     {key(2, 1), SetStatus::Done, 0, 90s}});
}

TEST_CASE("fewer seconds of a hold, and of minutes")
{
    const auto halvedAt = [](const session::Work& work, std::chrono::seconds at) {
        Stage stage({work});
        stage.start().play(5s + at).halve().play(24h);
        REQUIRE(stage.sets.size() == 1);
        return stage.sets[0];
    };
    session::Work hold = repetitions(1);
    hold.dose.type = content::DoseType::Hold;
    hold.dose.hold = 31s;
    CHECK(halvedAt(hold, 15s) == SetResult{key(0, 1), SetStatus::Partial, 0, 16s});
    CHECK(halvedAt(hold, 16s) == SetResult{key(0, 1), SetStatus::Partial, 0, 16s});
    CHECK(halvedAt(hold, 21s) == SetResult{key(0, 1), SetStatus::Partial, 0, 21s});
    CHECK(halvedAt(minutes(90s), 10s) == SetResult{key(0, 1), SetStatus::Partial, 0, 45s});
    CHECK(halvedAt(minutes(91s), 10s) == SetResult{key(0, 1), SetStatus::Partial, 0, 46s});
    CHECK(halvedAt(heldRepetitions(), 7s) == SetResult{key(0, 1), SetStatus::Partial, 1, 10s});
    CHECK(halvedAt(heldRepetitions(), 17s) == SetResult{key(0, 1), SetStatus::Partial, 1, 17s});
}

TEST_CASE("fewer repetitions are held as long as before")
{
    Stage stage({heldRepetitions(2)});
    stage.start().play(5s + 3s).halve();
    CHECK(stage.state().step.amount.hold == 5s);
    stage.play(3s);
    CHECK(stage.state().phase == session::WorkPhase::Hold);
    CHECK(stage.state().phaseDuration == 5s);
    CHECK(stage.state().phaseElapsed == 1s);
    checkPlaysOn(stage);
    CHECK(stage.sets
          == Results{{key(0, 1), SetStatus::Partial, 1, 10s},
                     {key(0, 2), SetStatus::Partial, 1, 10s}});
}

TEST_CASE("a long hold that becomes shorter tells its new half, if that is still to come")
{
    session::Work hold = sidedHold(1, false);
    hold.dose.hold = 60s;
    Stage stage({hold});
    stage.start().play(5s + 10s).halve();
    (void)stage.newCues();
    stage.play(3s + 20s);
    CHECK(stage.newCues()
          == "00:15.0 countdown 2 stretch set 1 right\n"
             "00:15.0 countdown 1 stretch set 1 right\n"
             "00:15.0 resumed stretch set 1 right\n"
             "00:20.0 half-way stretch set 1 right\n"
             "00:32.0 countdown 3 stretch set 1 right\n"
             "00:33.0 countdown 2 stretch set 1 right\n"
             "00:34.0 countdown 1 stretch set 1 right\n"
             "00:35.0 set-done stretch set 1 right\n"
             "00:35.0 change-side stretch set 1 left\n");
}

TEST_CASE("fewer on one side is fewer on the other one")
{
    Stage stage({sidedHold(2, false), legLift(2, 1)});
    stage.start().play(5s + 5s).halve();
    checkPlaysOn(stage);
    for (std::size_t set = 0; set < 4; ++set)
        CHECK(stage.sets[set].work == 15s);
    CHECK(stage.sets[4] == SetResult{key(1, 1, R), SetStatus::Done, 8, 40s});
    Stage weak({legLift(2, 1)});
    weak.start().play(5s + 5s).halve();
    checkPlaysOn(weak);
    CHECK(weak.sets
          == Results{{key(0, 1, R), SetStatus::Partial, 4, 20s},
                     {key(0, 1, L), SetStatus::Partial, 4, 20s},
                     {key(0, 2, R), SetStatus::Partial, 4, 20s}});
}

TEST_CASE("fewer in a rest: the rest goes on, and the set after it is shorter")
{
    Stage stage({tenRepetitions(2)});
    stage.start().play(5s + 50s + 8s).halve();
    CHECK(stage.state().status == PlayerStatus::Playing);
    CHECK(stage.state().step.kind == StepKind::Rest);
    CHECK(stage.state().step.amount.reps == 5);
    CHECK(stage.state().stepSecondsLeft() == 12);
    CHECK(stage.state().countIn == 0s);
    CHECK(stage.state().sessionLeft == 12s + 25s);
    checkPlaysOn(stage);
    CHECK(
        stage.sets
        == Results{{key(0, 1), SetStatus::Done, 10, 50s}, {key(0, 2), SetStatus::Partial, 5, 25s}});
}

TEST_CASE("fewer and fewer still")
{
    Stage stage({tenRepetitions(1)});
    stage.start().play(5s + 2s).halve().halve();
    CHECK(stage.state().step.amount.reps == 3);
    stage.halve().halve();
    CHECK(stage.state().step.amount.reps == 1);
    stage.halve();
    CHECK(stage.state().step.amount.reps == 1);
    checkPlaysOn(stage);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Partial, 1, 5s}});
}

TEST_CASE("one repetition cannot become less, and is done when it is done")
{
    session::Work work = repetitions(1);
    work.dose.reps = 1;
    Stage stage({work});
    stage.start().play(5s + 2s).halve();
    checkPlaysOn(stage);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 1, 5s}});
}

TEST_CASE("fewer in a pause goes on playing, and a session that waits goes on waiting")
{
    Stage paused({tenRepetitions(1)});
    paused.start().play(10s).pause().wait(1h).halve();
    CHECK(paused.state().status == PlayerStatus::Playing);
    CHECK(paused.state().countIn == 3s);
    CHECK(paused.state().stepElapsed == 5s);
    Stage waiting({tenRepetitions(1)});
    waiting.setWaits(true).start().play(5s).halve().play(1h);
    CHECK(waiting.state().status == PlayerStatus::Waiting);
    CHECK(waiting.resume().play(5s + 25s).sets == Results{{key(0, 1), SetStatus::Partial, 5, 25s}});
}

TEST_CASE("where nothing is played nothing becomes less")
{
    Stage stage({tenRepetitions(1)});
    const session::Plan plan = stage.player.plan();
    stage.halve();
    CHECK(stage.state().status == PlayerStatus::Ready);
    CHECK(stage.player.plan() == plan);
    stage.start().play(1h);
    const Results before = stage.sets;
    stage.halve();
    CHECK(stage.player.plan() == plan);
    CHECK(stage.sets == before);
    CHECK(stage.state().status == PlayerStatus::Finished);
}
