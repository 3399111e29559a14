#include "unit/app/home.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::LastSet;
using app::SessionRunner;
using session::SessionRecord;
using session::SetKey;
using session::SetRecord;
using session::SetResult;
using session::SetStatus;

namespace {

program::Dose repetitions()
{
    program::Dose dose;
    dose.sets = 1;
    dose.reps = 4;
    dose.left = program::Amount{1, 2, 0s, 0s};
    dose.right = program::Amount{1, 4, 0s, 0s};
    dose.rest = 20s;
    dose.changeOver = 8s;
    return dose; // of 2-1-2 seconds
}

program::Dose hold()
{
    program::Dose dose;
    dose.type = content::DoseType::Hold;
    dose.sets = 2;
    dose.hold = 30s;
    dose.rest = 20s;
    return dose;
}

/// A session that has begun: after 5 s the turn-out, 20 s right, 8 s to turn over, 10 s left, then
/// after a rest of 20 s two holds of 30 s.
struct Correcting : Home {
    Correcting() { (void)runner.start(std::nullopt); }

    static app::SessionRequest request()
    {
        app::SessionRequest request;
        request.items = {{"side-lying-turn-out", repetitions()}, {"table-slide", hold()}};
        return request;
    }

    [[nodiscard]] SessionRecord stored() { return kept(runner.record().id); }

    SessionRunner runner{context(), request()};
};

constexpr SetKey RightSet{0, 1, Side::Right};

} // namespace

TEST_CASE("the set that ended last can be put right while the next one is led up to")
{
    Correcting home;
    CHECK_FALSE(home.runner.view().lastSet);
    home.play(home.runner, 5s + 19s);
    CHECK_FALSE(home.runner.view().lastSet); // it is under way
    home.play(home.runner, 1s);
    CHECK(home.runner.view().lastSet == LastSet{RightSet, 4, 4});
    home.play(home.runner, 8s + 9s);
    CHECK_FALSE(home.runner.view().lastSet);
    home.play(home.runner, 1s);
    CHECK(home.runner.view().lastSet == LastSet{{0, 1, Side::Left}, 2, 2}); // asked of that side
    home.play(home.runner, 20s + 30s);
    CHECK(home.runner.view().player.step.kind == session::StepKind::Rest);
    CHECK_FALSE(home.runner.view().lastSet); // a hold is not counted
}

TEST_CASE("a set that is put right keeps the time at which it ended")
{
    Correcting home;
    home.play(home.runner, 5s + 20s);
    const ZonedInstant ended = home.now();
    home.play(home.runner, 2s);
    SetResult expected{RightSet, SetStatus::Partial, 3, 15s};
    SECTION("less")
    {
        correct(home.runner, RightSet, 3, 15s);
    }
    SECTION("as much as was asked")
    {
        correct(home.runner, RightSet, 3, 15s);
        correct(home.runner, RightSet, 4, 20s);
        expected = {RightSet, SetStatus::Done, 4, 20s};
    }
    SECTION("more")
    {
        correct(home.runner, RightSet, 6, 30s);
        expected = {RightSet, SetStatus::Done, 6, 30s};
    }
    SECTION("nothing")
    {
        correct(home.runner, RightSet, 0, 15s);
        expected = {RightSet, SetStatus::Skipped, 0, 0s};
    }
    CHECK(home.stored() == home.runner.record());
    CHECK(home.stored().items[0].sets[0] == SetRecord{expected, ended});
    REQUIRE(home.runner.view().lastSet);
    CHECK(home.runner.view().lastSet->reps == expected.reps);
    CHECK(home.runner.view().lastSet->planned == 4);
}

TEST_CASE("a set of one side is measured by what was asked of that side")
{
    Correcting home;
    home.play(home.runner, 5s + 20s + 8s + 10s);
    const SetKey left{0, 1, Side::Left};
    correct(home.runner, left, 1, 5s);
    CHECK(home.stored().items[0].sets[1].result == SetResult{left, SetStatus::Partial, 1, 5s});
    correct(home.runner, left, 2, 10s);
    CHECK(home.stored().items[0].sets[1].result.status == SetStatus::Done);
    CHECK(home.stored().items[0].sets[0].result.status == SetStatus::Done);
}

TEST_CASE("a hold is put right by its seconds")
{
    Correcting home;
    home.play(home.runner, 5s + 20s + 8s + 10s + 20s + 30s);
    const SetKey held{1, 1, std::nullopt};
    correct(home.runner, held, 0, 29s);
    CHECK(home.stored().items[1].sets[0].result == SetResult{held, SetStatus::Partial, 0, 29s});
    correct(home.runner, held, 0, 30s);
    CHECK(home.stored().items[1].sets[0].result == SetResult{held, SetStatus::Done, 0, 30s});
    CHECK(home.stored() == home.runner.record());
}

TEST_CASE("putting a set right does not disturb the playing")
{
    Correcting home;
    home.play(home.runner, 5s + 20s + 2s);
    const auto before = home.runner.view().player;
    correct(home.runner, RightSet, 1, 5s);
    CHECK(home.runner.view().player == before);
    home.play(home.runner, 10min);
    CHECK(home.stored().status == session::SessionStatus::Finished);
    CHECK(home.stored().items[0].sets[0].result.reps == 1);
    correct(home.runner, RightSet, 2, 10s); // on the page at the end
    CHECK(home.stored().items[0].sets[0].result.reps == 2);
    CHECK(home.stored() == home.runner.record());
}

TEST_CASE("a note is kept as it is written, and written only when it changes")
{
    Correcting home;
    home.runner.setNote("Pulled in the \"outer\" hip.\nMañana más despacio");
    CHECK(home.stored().note == "Pulled in the \"outer\" hip.\nMañana más despacio");
    {
        SQLite::Database other(home.place.file.string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN EXCLUSIVE");
        home.runner.setNote(home.runner.record().note);
        CHECK_FALSE(home.runner.saveError());
    }
    home.play(home.runner, 10min);
    home.runner.setNote("");
    CHECK(home.stored().note.empty());
    CHECK(home.stored() == home.runner.record());
}

TEST_CASE("the side that hurts begins, and the right one where neither does, or both do")
{
    CHECK(app::weakSide(HipSide::Left) == Side::Left);
    CHECK(app::weakSide(HipSide::Right) == Side::Right);
    CHECK(app::weakSide(HipSide::Both) == Side::Right);
    CHECK(app::weakSide(std::nullopt) == Side::Right);
}

TEST_CASE("works have sides and turning over from the pack, and leave out what it does not have")
{
    const Home home;
    const auto works = app::worksOf(home.pack,
                                    {{"side-lying-turn-out", repetitions()},
                                     {"unknown", hold()},
                                     {"wall-press", hold()},
                                     {"table-slide", {}}});
    REQUIRE(works.size() == 3);
    const session::Work turnOut{
        "side-lying-turn-out", repetitions(), content::Sides::OneAtATime, true};
    CHECK(works[0] == turnOut);
    CHECK(works[1] == session::Work{"wall-press", hold(), content::Sides::Alternating, false});
    CHECK(works[2] == session::Work{"table-slide", {}, content::Sides::BothTogether, false});
    CHECK(app::worksOf(home.pack, {}).empty());
}
