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

/// "R1, L1, R2": the sets of the first movement in the order of the plan.
std::string order(const Stage& stage)
{
    std::string text;
    for (const session::Step& step : stage.player.plan().steps) {
        if (step.kind == StepKind::Set && step.item == 0)
            text += (text.empty() ? "" : ", ") + std::string(step.side == L ? "L" : "R")
                + std::to_string(step.set);
    }
    return text;
}

/// There is time to change to the side of a set.
void checkChangesTo(const Stage& stage, const session::SetKey& set, std::chrono::seconds time = 10s)
{
    const PlayerState state = stage.state();
    CHECK(state.status == PlayerStatus::Playing);
    CHECK(state.step.kind == StepKind::ChangeOver);
    CHECK(state.step.key() == set);
    CHECK(state.step.duration == time);
    CHECK(state.stepElapsed == 0s);
}

void checkUnchangedBySwap(Stage& stage)
{
    const PlayerState before = stage.state();
    const session::Plan plan = stage.player.plan();
    const auto cues = stage.cues;
    const Results sets = stage.sets;
    stage.swapSides();
    CHECK(stage.state() == before);
    CHECK(stage.player.plan() == plan);
    CHECK(stage.cues == cues);
    CHECK(stage.sets == sets);
}

/// Plays to the end; every set that was still to come is done in full.
void checkAllDone(Stage& stage, std::size_t before, std::size_t count)
{
    stage.play(24h);
    CHECK(stage.state().status == PlayerStatus::Finished);
    REQUIRE(stage.sets.size() == before + count);
    for (std::size_t set = before; set < stage.sets.size(); ++set)
        CHECK(stage.sets[set].status == SetStatus::Done);
}

} // namespace

TEST_CASE("before its first set the whole order of a movement is turned")
{
    SECTION("both sides of a set")
    {
        Stage stage({sidedHold(2, false), sidedHold(1, false)});
        stage.start().play(2s).swapSides();
        checkChangesTo(stage, key(0, 1, L));
        CHECK(order(stage) == "L1, R1, L2, R2");
        checkAllDone(stage, 0, 6);
        CHECK(stage.sets[0].key == key(0, 1, L));
        CHECK(stage.sets[4].key == key(1, 1, R)); // the next movement is as it was
    }
    SECTION("all sets of one side, and then turning over")
    {
        Stage stage({sidedHold(2, true)});
        stage.start().play(2s).swapSides();
        checkChangesTo(stage, key(0, 1, L));
        CHECK(order(stage) == "L1, L2, R1, R2");
        checkAllDone(stage, 0, 4);
    }
    SECTION("a side that does more")
    {
        Stage stage({legLift(2, 1)});
        stage.start().swapSides();
        checkChangesTo(stage, key(0, 1, L));
        CHECK(order(stage) == "L1, R1, R2");
        checkAllDone(stage, 0, 3);
    }
}

TEST_CASE("sides can be swapped in the rest before a movement")
{
    Stage stage({minutes(), sidedHold(1, false)});
    stage.start().play(5s + 90s + 10s).swapSides();
    CHECK(stage.state().step.key() == key(1, 1, L));
    CHECK(stage.state().step.kind != StepKind::Set);
    CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 0, 90s}});
    checkAllDone(stage, 1, 2);
}

TEST_CASE("swapped twice before its first set a movement begins as it was planned")
{
    const bool turnOver = GENERATE(false, true);
    Stage stage({sidedHold(2, turnOver)});
    const std::string planned = order(stage);
    stage.start().play(2s).swapSides().play(2s).swapSides();
    checkChangesTo(stage, key(0, 1, R));
    CHECK(order(stage) == planned);
    checkAllDone(stage, 0, 4);
}

TEST_CASE("between the sides it is the next set of the other side that comes first")
{
    SECTION("both sides of a set")
    {
        Stage stage({sidedHold(2, false)});
        stage.start().play(5s + 30s + 4s).swapSides();
        checkChangesTo(stage, key(0, 2, R));
        CHECK(order(stage) == "R1, R2, L1, L2");
        checkAllDone(stage, 1, 3);
    }
    SECTION("where sides change by turning over, all of its sets")
    {
        Stage stage({sidedHold(2, true)});
        stage.start().play(5s + 30s + 4s).swapSides();
        checkChangesTo(stage, key(0, 1, L), 11s); // what was left of the rest is not lost
        CHECK(order(stage) == "R1, L1, L2, R2");
        checkAllDone(stage, 1, 3);
    }
}

TEST_CASE("in a set what was done of it stays, and it begins again later")
{
    Stage stage({sidedHold(1, false)});
    stage.start().play(5s + 12s);
    (void)stage.newCues();
    stage.swapSides();
    CHECK(stage.newCues() == "00:17.0 change-side stretch set 1 left\n");
    checkChangesTo(stage, key(0, 1, L));
    CHECK(order(stage) == "L1, R1");
    const SetResult before{key(0, 1, R), SetStatus::Partial, 0, 12s};
    CHECK(stage.sets == Results{before});
    CHECK(stage.state().sessionLeft == 10s + 30s + 10s + 30s);
    stage.play(10s + 30s + 10s);
    CHECK(stage.state().step.key() == key(0, 1, R));
    CHECK(stage.state().stepElapsed == 0s);
    SECTION("and is done")
    {
        checkAllDone(stage, 2, 1);
        CHECK(stage.sets.back() == SetResult{key(0, 1, R), SetStatus::Done, 0, 30s});
    }
    SECTION("or left out, which keeps what was done")
    {
        stage.next();
        CHECK(stage.sets == Results{before, {key(0, 1, L), SetStatus::Done, 0, 30s}});
    }
}

TEST_CASE("a set of which nothing was done yet is still open when the other side comes first")
{
    Stage stage({legLift(1, 1)});
    stage.start().play(5s + 4s).swapSides();
    CHECK(stage.sets.empty());
    checkAllDone(stage, 0, 2);
}

TEST_CASE("in the last set of a side all of the other one go first, to turn over only twice")
{
    Stage stage({sidedHold(2, true)});
    stage.start().play(5s + 30s + 15s + 12s).swapSides();
    checkChangesTo(stage, key(0, 1, L));
    CHECK(order(stage) == "R1, L1, L2, R2");
    checkAllDone(stage, 2, 3);
}

TEST_CASE("where no set of the other side is open, nothing changes")
{
    SECTION("in the last set")
    {
        Stage stage({sidedHold(1, false), repetitions(1)});
        checkUnchangedBySwap(stage.start().play(5s + 30s + 10s + 7s));
    }
    SECTION("before the last set")
    {
        Stage stage({sidedHold(1, true)});
        checkUnchangedBySwap(stage.start().play(5s + 30s + 3s).pause());
    }
    SECTION("when the other side is finished")
    {
        Stage stage({legLift(3, 1)});
        checkUnchangedBySwap(stage.start().play(5s + 40s + 10s + 40s + 30s + 7s));
    }
    SECTION("where both sides work")
    {
        Stage stage({repetitions(2)});
        checkUnchangedBySwap(stage.start().play(7s));
        Stage waiting({repetitions(2, content::Sides::Alternating)});
        checkUnchangedBySwap(waiting.setWaits(true).start().play(1h));
    }
    SECTION("where nothing is played")
    {
        Stage stage({sidedHold(2, false)});
        checkUnchangedBySwap(stage);
        checkUnchangedBySwap(stage.start().play(7s).stop());
    }
}

TEST_CASE("sets that have become less stay less when sides are swapped")
{
    Stage stage({sidedHold(2, false)});
    stage.start().play(5s + 5s).halve().swapSides();
    CHECK(order(stage) == "L1, R1, L2, R2");
    CHECK(stage.state().step.amount.hold == 15s);
    CHECK(stage.state().sessionLeft == 10s + 15s + 10s + 15s + 15s + 15s + 10s + 15s);
    stage.play(24h);
    REQUIRE(stage.sets.size() == 5);
    CHECK(stage.sets[0] == SetResult{key(0, 1, R), SetStatus::Partial, 0, 5s});
    for (std::size_t set = 1; set < 5; ++set) {
        CHECK(stage.sets[set].status == SetStatus::Partial);
        CHECK(stage.sets[set].work == 15s);
    }
}

TEST_CASE("a set that was done in full before the others became less stays as it was")
{
    Stage stage({sidedHold(2, false)});
    stage.start().play(5s + 30s + 2s).halve().swapSides().play(24h);
    CHECK(stage.sets
          == Results{{key(0, 1, R), SetStatus::Done, 0, 30s},
                     {key(0, 2, R), SetStatus::Partial, 0, 15s},
                     {key(0, 1, L), SetStatus::Partial, 0, 15s},
                     {key(0, 2, L), SetStatus::Partial, 0, 15s}});
}

TEST_CASE("swapping in a pause goes on playing, and a session that waits waits again")
{
    Stage paused({sidedHold(1, false)});
    paused.start().play(15s).pause().wait(1h).swapSides();
    checkChangesTo(paused, key(0, 1, L));
    Stage waiting({sidedHold(1, false)});
    waiting.setWaits(true).start().play(1h).swapSides();
    checkChangesTo(waiting, key(0, 1, L));
    (void)waiting.newCues();
    waiting.play(1h);
    CHECK(waiting.state().status == PlayerStatus::Waiting);
    CHECK(waiting.newCues() == "00:15.0 waiting stretch set 1 left\n");
}

TEST_CASE("however often sides are swapped, each set is done")
{
    Stage stage({sidedHold(3, false)});
    stage.start();
    for (int swap = 0; swap < 5; ++swap)
        stage.play(13s).swapSides();
    stage.play(24h);
    CHECK(stage.state().status == PlayerStatus::Finished);
    std::vector<session::SetKey> done;
    for (const SetResult& result : stage.sets) {
        if (result.status == SetStatus::Done)
            done.push_back(result.key);
    }
    std::sort(done.begin(), done.end());
    CHECK(done
          == std::vector{
              key(0, 1, L), key(0, 1, R), key(0, 2, L), key(0, 2, R), key(0, 3, L), key(0, 3, R)});
}
