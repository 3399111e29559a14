#include "unit/session/special_works.h"
#include "unit/session/stage.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;

using session::PlayerStatus;
using session::SetResult;
using session::SetStatus;
using session::StepKind;

using Results = std::vector<SetResult>;

namespace {

constexpr auto R = Side::Right;
constexpr auto L = Side::Left;

/// An easier movement: two repetitions a set.
session::Work easier(int sets = 1)
{
    session::Work work = repetitions(sets);
    work.movement = "easier";
    work.dose.reps = 2;
    return work;
}

void checkPlaysOn(Stage& stage)
{
    stage.setWaits(false).resume().play(24h);
    CHECK(stage.state().status == PlayerStatus::Finished);
    CHECK(std::is_sorted(stage.cues.begin(), stage.cues.end(), [](const auto& a, const auto& b) {
        return a.at < b.at;
    }));
}

void checkAt(const Stage& stage, StepKind kind, const session::SetKey& set)
{
    CHECK(stage.state().status == PlayerStatus::Playing);
    CHECK(stage.state().step.kind == kind);
    CHECK(stage.state().step.key() == set);
    CHECK(stage.state().stepElapsed == 0s);
}

} // namespace

TEST_CASE("an easier movement takes over, and the rest of this one is skipped")
{
    Stage stage({repetitions(3), minutes()});
    stage.start().play(5s + 15s + 20s + 7s);
    (void)stage.newCues();
    stage.replaceWith(easier(2));
    CHECK(stage.sets
          == Results{{key(0, 1), SetStatus::Done, 3, 15s},
                     {key(0, 2), SetStatus::Partial, 1, 7s},
                     {key(0, 3), SetStatus::Skipped, 0, 0s}});
    CHECK(stage.player.plan().items.size() == 3);
    CHECK(stage.player.plan().items.back() == easier(2));
    checkAt(stage, StepKind::GetReady, key(2, 1));
    CHECK(stage.state().stepSecondsLeft() == 5);
    CHECK(stage.state().sessionLeft == 5s + 10s + 20s + 10s + 20s + 90s);
    stage.play(5s);
    CHECK(stage.newCues()
          == "00:47.0 get-ready easier set 1\n"
             "00:49.0 countdown 3 easier set 1\n"
             "00:50.0 countdown 2 easier set 1\n"
             "00:51.0 countdown 1 easier set 1\n"
             "00:52.0 start easier set 1\n"
             "00:52.0 move 1 easier set 1\n");
    checkPlaysOn(stage);
    CHECK(Results(stage.sets.begin() + 3, stage.sets.end())
          == Results{{key(2, 1), SetStatus::Done, 2, 10s},
                     {key(2, 2), SetStatus::Done, 2, 10s},
                     {key(1, 1), SetStatus::Done, 0, 90s}});
}

TEST_CASE("a movement that has not begun can be replaced")
{
    Stage stage({repetitions(1), sidedHold(2, true), minutes()});
    stage.start().play(5s + 15s + 6s);
    SECTION("in the rest before it")
    {
        stage.replaceWith(easier());
    }
    SECTION("in a pause")
    {
        stage.pause().wait(1h).replaceWith(easier());
    }
    checkAt(stage, StepKind::GetReady, key(3, 1));
    checkPlaysOn(stage);
    CHECK(stage.sets
          == Results{{key(0, 1), SetStatus::Done, 3, 15s},
                     {key(1, 1, R), SetStatus::Skipped, 0, 0s},
                     {key(1, 2, R), SetStatus::Skipped, 0, 0s},
                     {key(1, 1, L), SetStatus::Skipped, 0, 0s},
                     {key(1, 2, L), SetStatus::Skipped, 0, 0s},
                     {key(3, 1), SetStatus::Done, 2, 10s},
                     {key(2, 1), SetStatus::Done, 0, 90s}});
}

TEST_CASE("a movement that a session waits for can be replaced, and it waits for the other one")
{
    Stage stage({repetitions(2)});
    stage.setWaits(true).start().play(1h).replaceWith(easier());
    checkAt(stage, StepKind::GetReady, key(1, 1));
    stage.play(1h);
    CHECK(stage.state().status == PlayerStatus::Waiting);
    checkPlaysOn(stage);
    CHECK(stage.sets
          == Results{{key(0, 1), SetStatus::Skipped, 0, 0s},
                     {key(0, 2), SetStatus::Skipped, 0, 0s},
                     {key(1, 1), SetStatus::Done, 2, 10s}});
}

TEST_CASE("what takes over can be replaced as well")
{
    Stage stage({repetitions(1), minutes()});
    stage.start().play(5s + 6s).replaceWith(easier(2));
    session::Work easiest = heldRepetitions();
    stage.play(5s + 6s).replaceWith(easiest);
    CHECK(stage.player.plan().items.size() == 4);
    CHECK(stage.player.plan().items[3] == easiest);
    checkPlaysOn(stage);
    CHECK(stage.sets
          == Results{{key(0, 1), SetStatus::Partial, 1, 6s},
                     {key(2, 1), SetStatus::Partial, 1, 6s},
                     {key(2, 2), SetStatus::Skipped, 0, 0s},
                     {key(3, 1), SetStatus::Done, 2, 20s},
                     {key(1, 1), SetStatus::Done, 0, 90s}});
}

TEST_CASE("what takes over may do more on one side")
{
    Stage stage({sidedHold(3, false)});
    stage.start().play(5s + 30s + 10s + 12s);
    session::Work lift = legLift(2, 3);
    lift.first = L;
    stage.replaceWith(lift);
    checkAt(stage, StepKind::GetReady, key(1, 1, L));
    const std::size_t before = stage.sets.size();
    CHECK(before == 6);
    checkPlaysOn(stage);
    CHECK(Results(stage.sets.begin() + 6, stage.sets.end())
          == Results{{key(1, 1, L), SetStatus::Done, 8, 40s},
                     {key(1, 1, R), SetStatus::Done, 8, 40s},
                     {key(1, 2, L), SetStatus::Done, 8, 40s},
                     {key(1, 2, R), SetStatus::Done, 8, 40s},
                     {key(1, 3, L), SetStatus::Done, 8, 40s}});
}

TEST_CASE("a set that somebody went back to and that is then replaced keeps what was done of it")
{
    Stage stage({repetitions(2)});
    stage.start().play(5s + 15s + 3s).back().replaceWith(easier());
    CHECK(stage.sets
          == Results{{key(0, 1), SetStatus::Done, 3, 15s}, {key(0, 2), SetStatus::Skipped, 0, 0s}});
    checkPlaysOn(stage);
    CHECK(stage.sets.size() == 3);
}

TEST_CASE("a rest, and then this set from its start")
{
    Stage stage({repetitions(2)});
    stage.start().play(5s + 7s);
    (void)stage.newCues();
    stage.again(60s);
    checkAt(stage, StepKind::Rest, key(0, 1));
    CHECK(stage.state().stepSecondsLeft() == 60);
    CHECK(stage.state().sessionLeft == 60s + 15s + 20s + 15s);
    stage.play(60s);
    CHECK(stage.newCues()
          == "00:12.0 again bridge set 1\n"
             "00:12.0 rest 60 bridge set 1\n"
             "01:07.0 get-ready bridge set 1\n"
             "01:09.0 countdown 3 bridge set 1\n"
             "01:10.0 countdown 2 bridge set 1\n"
             "01:11.0 countdown 1 bridge set 1\n"
             "01:12.0 start bridge set 1\n"
             "01:12.0 move 1 bridge set 1\n");
    CHECK(stage.state().stepElapsed == 0s);
    stage.play(15s);
    CHECK(stage.sets.back() == SetResult{key(0, 1), SetStatus::Done, 3, 15s});
    checkPlaysOn(stage);
    CHECK(stage.sets.back() == SetResult{key(0, 2), SetStatus::Done, 3, 15s});
}

TEST_CASE("this set again, at once or in a pause, with time to get ready")
{
    Stage stage({repetitions(2)});
    stage.start().play(5s + 15s + 20s + 7s);
    SECTION("at once")
    {
        stage.again();
    }
    SECTION("in a pause")
    {
        stage.pause().wait(1h).again();
    }
    SECTION("while it is counted in")
    {
        stage.pause().resume().play(1s).again();
        CHECK(stage.state().countIn == 0s);
    }
    checkAt(stage, StepKind::GetReady, key(0, 2));
    CHECK(stage.state().stepSecondsLeft() == 5);
    stage.play(5s);
    checkAt(stage, StepKind::Set, key(0, 2));
}

TEST_CASE("what was done of a set stays unless something of it is done again")
{
    Stage stage({repetitions(1), minutes()});
    stage.start().play(5s + 11s).again(30s);
    const Results before{{key(0, 1), SetStatus::Partial, 2, 11s}};
    CHECK(stage.sets == before);
    SECTION("skipped")
    {
        stage.next().play(4s).next();
        CHECK(stage.sets == before);
        CHECK(stage.state().step.item == 1);
    }
    SECTION("skipped with its movement")
    {
        stage.skipMovement();
        CHECK(stage.sets == before);
        CHECK(stage.state().step.item == 1);
    }
    SECTION("stopped")
    {
        stage.stop();
        CHECK(stage.sets == before);
    }
    SECTION("done again in part")
    {
        stage.play(30s + 6s).next();
        CHECK(stage.sets.back() == SetResult{key(0, 1), SetStatus::Partial, 1, 6s});
    }
    SECTION("done again")
    {
        stage.play(30s + 15s);
        CHECK(stage.sets.back() == SetResult{key(0, 1), SetStatus::Done, 3, 15s});
    }
}

TEST_CASE("a set of which nothing was done yet is still open when it begins again")
{
    Stage stage({repetitions(2)});
    stage.start().play(5s + 4s).again(30s);
    CHECK(stage.sets.empty());
    SECTION("until it is skipped")
    {
        stage.next().next();
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Skipped, 0, 0s}});
    }
    SECTION("until it is done")
    {
        stage.play(45s);
        CHECK(stage.sets == Results{{key(0, 1), SetStatus::Done, 3, 15s}});
    }
}

TEST_CASE("in a rest it is the set after it that gets a rest of that length")
{
    Stage stage({repetitions(2)});
    stage.start().play(5s + 15s + 15s);
    const Results before = stage.sets;
    SECTION("a rest")
    {
        stage.again(60s);
        checkAt(stage, StepKind::Rest, key(0, 2));
        CHECK(stage.state().sessionLeft == 60s + 15s);
    }
    SECTION("or the time to get ready")
    {
        stage.again();
        checkAt(stage, StepKind::GetReady, key(0, 2));
        CHECK(stage.state().sessionLeft == 5s + 15s);
    }
    CHECK(stage.sets == before);
}

TEST_CASE("a rest before the set in a session that waits ends in waiting")
{
    Stage stage({repetitions(1)});
    stage.setWaits(true).start().play(5s).resume().play(5s + 7s).again(60s);
    stage.play(59999ms);
    CHECK(stage.state().status == PlayerStatus::Playing);
    stage.play(1h);
    CHECK(stage.state().status == PlayerStatus::Waiting);
    CHECK(stage.state().step.kind == StepKind::Rest);
}

TEST_CASE("a set that has become less is less when it begins again")
{
    Stage stage({repetitions(1)});
    stage.start().play(5s + 2s).halve().again(30s).play(30s);
    CHECK(stage.state().step.amount.reps == 2);
    checkPlaysOn(stage);
    CHECK(stage.sets.back() == SetResult{key(0, 1), SetStatus::Partial, 2, 10s});
}

TEST_CASE("where nothing is played nothing takes over and nothing begins again")
{
    Stage stage({repetitions(1)});
    const session::Plan plan = stage.player.plan();
    stage.replaceWith(easier()).again().again(60s);
    CHECK(stage.state().status == PlayerStatus::Ready);
    stage.start().play(1h);
    const auto cues = stage.cues;
    stage.replaceWith(easier()).again().again(60s);
    CHECK(stage.player.plan() == plan);
    CHECK(stage.cues == cues);
    CHECK(stage.sets.size() == 1);
    CHECK(stage.state().status == PlayerStatus::Finished);
}
