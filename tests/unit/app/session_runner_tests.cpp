#include "support/records.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::SessionRunner;
using session::PlayerStatus;
using session::SessionRecord;
using session::SessionStatus;
using session::SetResult;
using session::SetStatus;

namespace {

/// A home on the Thursday of the program: one set of the wall press (18 s), then both sides of the
/// turn-out, two sets of 24 s each.
struct Thursday : Home {
    Thursday()
    {
        useProgram();
        passUntil("2026-11-26T08:00");
    }

    [[nodiscard]] SetResult keptSet(const SessionRunner& runner, std::size_t item, std::size_t set)
    {
        return kept(runner.record().id).items.at(item).sets.at(set).result;
    }
};

} // namespace

TEST_CASE("a session stands in the journal from its start, with the words that are shown")
{
    Thursday home;
    SessionRunner runner(home.context("es"), home.request());
    CHECK(valueOf(home.journal.sessions().count()) == 0);
    const session::PainAnswer before{PainScore::from(3), HipSide::Left};
    (void)runner.start(before);
    const SessionRecord kept = home.kept(runner.record().id);
    CHECK(kept == runner.record());
    CHECK(kept.status == SessionStatus::Running);
    CHECK(kept.startedAt == home.now());
    CHECK(kept.title == "Get stronger");
    CHECK(kept.programDay == 4);
    CHECK(kept.programSession == "strengthen");
    CHECK(kept.packId == "shoulder");
    CHECK(kept.packVersion == "2.0.1");
    CHECK(kept.locale == "es");
    CHECK(kept.painBefore == before);
    REQUIRE(kept.items.size() == 2);
    CHECK(kept.items[0].name == "Empuje contra la pared");
    CHECK(kept.items[1].work.turnOver);
    CHECK(kept.items[1].words
          == "Túmbate sobre el lado izquierdo con una almohada bajo el brazo derecho.\n"
             "Dobla el codo derecho.\nGira la mano derecha hacia arriba.\nBaja despacio.");
    CHECK(kept.items[1].sets.size() == 4);
    CHECK(countSets(kept).done == 0);
}

TEST_CASE("pain that was not asked about is not in the journal")
{
    Thursday home;
    SessionRunner runner(home.context(), home.request());
    (void)runner.start(std::nullopt);
    CHECK_FALSE(home.kept(runner.record().id).painBefore);
    CHECK(valueOf(home.journal.pain().all()).empty());
}

TEST_CASE("every finished set is in the journal at once")
{
    Thursday home;
    SessionRunner runner(home.context(), home.request());
    (void)runner.start(std::nullopt);
    home.play(runner, 5s + 18s - 1ms);
    CHECK(home.keptSet(runner, 0, 0).status == SetStatus::Planned);
    home.play(runner, 1ms);
    CHECK(home.keptSet(runner, 0, 0) == SetResult{{0, 1, std::nullopt}, SetStatus::Done, 3, 18s});
    CHECK(home.kept(runner.record().id).items[0].sets[0].finishedAt == home.now());
    home.play(runner, 15s + 24s);
    CHECK(home.keptSet(runner, 1, 0) == SetResult{{1, 1, Side::Right}, SetStatus::Done, 4, 24s});
    CHECK(home.keptSet(runner, 1, 1).status == SetStatus::Planned);
}

TEST_CASE("a session that is played to its end is finished in the journal")
{
    Thursday home;
    SessionRunner runner(home.context(), home.request());
    (void)runner.start(std::nullopt);
    home.play(runner, runner.planned());
    CHECK(runner.view().player.status == PlayerStatus::Finished);
    const SessionRecord kept = home.kept(runner.record().id);
    CHECK(kept == runner.record());
    CHECK(kept.status == SessionStatus::Finished);
    CHECK(kept.endedAt == home.now());
    CHECK(countSets(kept) == session::SetCount{5, 5});
    CHECK_FALSE(valueOf(home.journal.sessions().running()));
    home.play(runner, 1h);
    CHECK(home.kept(runner.record().id) == kept);
}

TEST_CASE("a session that is stopped keeps what was done and skips the rest")
{
    Thursday home;
    SessionRunner runner(home.context(), home.request());
    (void)runner.start(std::nullopt);
    home.play(runner, 5s + 18s + 15s + 13s);
    (void)runner.stop();
    const SessionRecord kept = home.kept(runner.record().id);
    CHECK(kept == runner.record());
    CHECK(kept.status == SessionStatus::Stopped);
    CHECK(kept.items[1].sets[0].result.status == SetStatus::Partial);
    CHECK(kept.items[1].sets[0].result.reps == 2);
    CHECK(kept.items[1].sets[1].result.status == SetStatus::Skipped);
    CHECK_FALSE(kept.items[1].sets[1].finishedAt);
}

TEST_CASE("a movement that is skipped is skipped in the journal")
{
    Thursday home;
    SessionRunner runner(home.context(), home.request());
    (void)runner.start(std::nullopt);
    (void)runner.skipMovement();
    CHECK(home.keptSet(runner, 0, 0).status == SetStatus::Skipped);
    CHECK(runner.view().item == 2);
}

TEST_CASE("a set that is done again replaces what was kept")
{
    Thursday home;
    SessionRunner runner(home.context(), home.request());
    (void)runner.start(std::nullopt);
    home.play(runner, 5s + 18s + 3s);
    (void)runner.back();
    home.play(runner, 5s + 7s);
    CHECK(home.keptSet(runner, 0, 0).reps == 3);
    (void)runner.next();
    CHECK(home.keptSet(runner, 0, 0) == SetResult{{0, 1, {}}, SetStatus::Partial, 1, 7s});
    CHECK(home.kept(runner.record().id) == runner.record());
}

TEST_CASE("a paused session waits, and a longer rest lasts longer")
{
    Thursday home;
    SessionRunner runner(home.context(), home.request());
    (void)runner.start(std::nullopt);
    home.play(runner, 10s);
    CHECK(runner.pause().back().kind == session::CueKind::Paused);
    home.play(runner, 1h);
    CHECK(runner.view().player.stepElapsed == 5s);
    CHECK(runner.resume().back().kind == session::CueKind::Countdown);
    home.play(runner, 3s + 13s); // it is counted in
    runner.addRest(30s);
    CHECK(runner.view().player.stepSecondsLeft() == 45);
}

TEST_CASE("the answer at the end is kept with the session")
{
    Thursday home;
    SessionRunner runner(home.context(), home.request());
    (void)runner.start(pain(4));
    home.play(runner, runner.planned());
    runner.answerAfter(pain(2));
    CHECK(home.kept(runner.record().id) == runner.record());
    CHECK(home.kept(runner.record().id).painAfter == pain(2));
    runner.answerAfter({std::nullopt, std::nullopt}); // thought better of it
    REQUIRE(home.kept(runner.record().id).painAfter);
    CHECK_FALSE(home.kept(runner.record().id).painAfter->score);
}

TEST_CASE("a session that was broken off goes on at its first open set")
{
    Thursday home;
    SessionRecord broken;
    {
        app::SessionRequest request = home.request();
        request.firstSide = Side::Left;
        SessionRunner runner(home.context(), request);
        (void)runner.start(pain(4));
        home.play(runner, 5s + 18s + 15s + 24s + 10s); // and the power goes
    }
    broken = valueOf(home.journal.sessions().running()).value();
    home.pass(20min);
    SessionRunner runner(home.context(), broken);
    (void)runner.start(std::nullopt);
    CHECK(runner.view().movement == "side-lying-turn-out");
    CHECK(runner.view().player.step.side == Side::Left); // begun on the left, so still there
    CHECK(runner.view().set == 2);
    home.play(runner, 1h);
    const SessionRecord kept = home.kept(broken.id);
    CHECK(kept == runner.record());
    CHECK(kept.status == SessionStatus::Finished);
    CHECK(kept.startedAt == broken.startedAt);
    CHECK(kept.painBefore == pain(4));
    CHECK(kept.items[0] == broken.items[0]);
    CHECK(countSets(kept) == session::SetCount{5, 5});
    CHECK(valueOf(home.journal.sessions().count()) == 1);
}

TEST_CASE("a broken session with nothing open is finished at once")
{
    Thursday home;
    std::int64_t id = 0;
    {
        SessionRunner runner(home.context(), home.request());
        (void)runner.start(std::nullopt);
        (void)runner.skipMovement();
        id = runner.record().id;
    }
    SessionRecord broken = home.kept(id);
    for (session::SetRecord& set : broken.items[1].sets) {
        set.result.status = SetStatus::Skipped;
        valueOf(home.journal.sessions().saveSet(id, set.result, home.now()));
    }
    SessionRunner runner(home.context(), home.kept(id));
    (void)runner.start(std::nullopt);
    CHECK(runner.view().player.status == PlayerStatus::Finished);
    CHECK(home.kept(id).status == SessionStatus::Finished);
}

TEST_CASE("a movement the pack does not have is left out of a session")
{
    Thursday home;
    app::SessionRequest request = home.request();
    request.items.insert(request.items.begin(), {"unknown", {}});
    SessionRunner runner(home.context(), request);
    CHECK(runner.record().items.size() == 2);
    CHECK(runner.view().items == 2);
}

TEST_CASE("a session of nothing ends when it starts")
{
    Thursday home;
    SessionRunner runner(home.context(), app::SessionRequest{});
    CHECK(runner.view().items == 0);
    (void)runner.start(std::nullopt);
    CHECK(runner.view().player.status == PlayerStatus::Finished);
    CHECK(home.kept(runner.record().id).status == SessionStatus::Finished);
}
