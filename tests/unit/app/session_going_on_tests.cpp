#include "support/records.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::SessionRunner;
using session::Cue;
using session::PlayerStatus;
using session::SessionRecord;
using session::SessionStatus;
using session::SetResult;
using session::SetStatus;

namespace {

/// Three sets of 14 s with rests of 20 s, after 5 s to get ready.
app::SessionRequest threeSets()
{
    program::Dose dose;
    dose.sets = 3;
    dose.reps = 2;
    dose.tempo = {3s, 1s, 3s};
    dose.rest = 20s;
    app::SessionRequest request;
    request.title = "Three sets";
    request.items = {{"table-slide", dose}};
    return request;
}

std::vector<SetResult> resultsOf(const SessionRunner& runner)
{
    std::vector<SetResult> results;
    for (const session::SetRecord& set : runner.record().items[0].sets)
        results.push_back(set.result);
    return results;
}

/// A session of which one set was done before it was left alone for hours; gives what was kept.
SessionRecord leftAlone(Home& home)
{
    SessionRunner runner(home.context(), threeSets());
    (void)runner.start(pain(4));
    runner.setNote("Not too bad");
    home.play(runner, 5s + 14s + 20s + 8s);
    home.sleep(runner, 9h);
    return home.kept(runner.record().id);
}

} // namespace

TEST_CASE("a calendar that is set while a session plays changes nothing of the playing")
{
    const std::string calendar = GENERATE(as<std::string>(),
                                          "2026-11-23T11:00",
                                          "2026-11-23T05:00",
                                          "2026-11-25T08:00",
                                          "2026-11-20T08:00");
    INFO(calendar);
    Home calm;
    SessionRunner undisturbed(calm.context(), threeSets());
    auto expected = undisturbed.start(std::nullopt);
    const auto more = calm.play(undisturbed, 3min);
    expected.insert(expected.end(), more.begin(), more.end());
    REQUIRE(undisturbed.status() == PlayerStatus::Finished);

    Home home;
    SessionRunner runner(home.context(), threeSets());
    auto cues = runner.start(std::nullopt);
    const auto take
        = [&](std::vector<Cue>&& some) { cues.insert(cues.end(), some.begin(), some.end()); };
    take(home.play(runner, 5s + 8s));
    home.setCalendar(calendar);
    take(runner.tick());
    CHECK(runner.view().player.stepElapsed == 8s);
    CHECK_FALSE(runner.view().slept);
    take(home.play(runner, 3min));
    CHECK(cues == expected);
    CHECK(resultsOf(runner) == resultsOf(undisturbed));
    CHECK(home.kept(runner.record().id) == runner.record());
    CHECK(runner.record().status == SessionStatus::Finished);
}

TEST_CASE("a calendar that is set forward while a session is paused does not end it")
{
    Home home;
    SessionRunner runner(home.context(), threeSets());
    (void)runner.start(std::nullopt);
    home.play(runner, 13s);
    (void)runner.pause();
    home.setCalendar("2026-11-24T08:00");
    CHECK(home.play(runner, 2s).empty());
    CHECK(runner.status() == PlayerStatus::Paused);
    CHECK(runner.view().resting == 2s);
    (void)runner.resume();
    home.play(runner, 3s);
    CHECK(runner.view().player.stepElapsed == 8s);
}

TEST_CASE("a calendar that is set back does not keep a session that was left alone")
{
    Home home;
    SessionRunner runner(home.context(), threeSets());
    (void)runner.start(std::nullopt);
    home.play(runner, 13s);
    (void)runner.pause();
    home.setCalendar("2026-11-22T08:00");
    home.play(runner, 3s);
    home.sleep(runner, 4h);
    CHECK(runner.status() == PlayerStatus::Left);
}

TEST_CASE("a session that was interrupted is under way again in the journal from its start on")
{
    Home home;
    const SessionRecord left = leftAlone(home);
    REQUIRE(left.status == SessionStatus::Interrupted);
    SessionRunner runner(home.context(), left);
    CHECK(home.kept(left.id) == left);
    (void)runner.start(pain(9));
    SessionRecord running = left;
    running.status = SessionStatus::Running;
    running.endedAt.reset();
    CHECK(home.kept(left.id) == running);
    CHECK(runner.record() == running);
    CHECK(runner.view().set == 2); // the first open one
    CHECK(runner.status() == PlayerStatus::Playing);
}

TEST_CASE("a session that was broken off by a crash is under way in the journal as it stands")
{
    Home home;
    {
        SessionRunner runner(home.context(), threeSets());
        (void)runner.start(pain(4));
        home.play(runner, 5s + 14s + 3s);
    }
    const SessionRecord running = valueOf(home.journal.sessions().running()).value();
    home.pass(20min);
    SessionRunner runner(home.context(), running);
    CHECK_FALSE(runner.waits());
    (void)runner.start(std::nullopt);
    CHECK(home.kept(running.id) == running);
    CHECK(runner.view().set == 2);
    CHECK_FALSE(runner.view().slept);
}

TEST_CASE("a session that goes on is played to its end, and what was done before is kept once")
{
    Home home;
    const SessionRecord left = leftAlone(home);
    home.pass(10min);
    SessionRunner runner(home.context(), left);
    (void)runner.start(std::nullopt);
    home.play(runner, 3min);
    const SessionRecord kept = home.kept(left.id);
    CHECK(kept == runner.record());
    CHECK(kept.status == SessionStatus::Finished);
    CHECK(kept.startedAt == left.startedAt);
    CHECK(kept.painBefore == pain(4));
    CHECK(kept.note == "Not too bad");
    CHECK(kept.items[0].sets[0] == left.items[0].sets[0]);
    CHECK(countSets(kept) == session::SetCount{3, 3});
    CHECK(valueOf(home.journal.sessions().count()) == 1);
    CHECK(valueOf(home.journal.pain().all()).size() == 1);
    CHECK_FALSE(valueOf(brokenToday(home.context())));
}

TEST_CASE("a session can be left alone twice, and goes on twice")
{
    Home home("2026-11-23T01:00");
    const SessionRecord left = leftAlone(home);
    SessionRunner again(home.context(), left);
    (void)again.start(std::nullopt);
    home.play(again, 20s + 14s); // the rest before the second set, and the set
    const ZonedInstant seen = home.now();
    home.sleep(again, 5h);
    CHECK(home.kept(left.id).status == SessionStatus::Interrupted);
    CHECK(home.kept(left.id).endedAt == seen);
    SessionRunner last(home.context(), home.kept(left.id));
    (void)last.start(std::nullopt);
    CHECK(last.view().set == 3);
    (void)last.stop();
    const SessionRecord kept = home.kept(left.id);
    CHECK(kept == last.record());
    CHECK(kept.status == SessionStatus::Stopped);
    CHECK(kept.items[0].sets[2].result.status == SetStatus::Skipped);
    CHECK(countSets(kept) == session::SetCount{2, 3});
}

TEST_CASE("a session that goes on with nothing open is finished, and loses nothing")
{
    Home home;
    SessionRecord left = leftAlone(home);
    for (const std::size_t set : {1U, 2U}) {
        const SetResult skipped{left.items[0].sets[set].result.key, SetStatus::Skipped, 0, 0s};
        valueOf(home.journal.sessions().saveSet(left.id, skipped, home.now()));
    }
    left = home.kept(left.id);
    SessionRunner runner(home.context(), left);
    (void)runner.start(std::nullopt);
    CHECK(runner.status() == PlayerStatus::Finished);
    CHECK(home.kept(left.id).status == SessionStatus::Finished);
    CHECK(home.kept(left.id).items == left.items);
}

TEST_CASE("an easier movement that had come in is still there when the session goes on")
{
    Home home;
    SessionRecord left;
    {
        app::SessionRequest request = threeSets();
        request.items[0].movement = "wall-press";
        SessionRunner runner(home.context(), request);
        (void)runner.start(std::nullopt);
        home.play(runner, 5s + 14s + 20s + 1s);
        (void)runner.hurt(pain(6), {}, session::HurtChoice::Easier);
        REQUIRE(runner.record().items.size() == 2);
        home.play(runner, 6s);
        home.sleep(runner, 5h);
        left = home.kept(runner.record().id);
    }
    SessionRunner runner(home.context(), left);
    (void)runner.start(std::nullopt);
    CHECK(runner.view().player.step.item == 1);
    CHECK(runner.view().set == 1);
    home.play(runner, 30min);
    const SessionRecord kept = home.kept(left.id);
    CHECK(kept == runner.record());
    CHECK(kept.status == SessionStatus::Finished);
    CHECK(kept.items[0] == left.items[0]);
    CHECK(kept.items[1].insteadOf == std::size_t{0});
    CHECK(countSets(kept.items[1]) == session::SetCount{2, 2});
    CHECK(kept.hurts == left.hurts);
}
