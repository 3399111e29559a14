#include "support/faulty_vfs.h"
#include "support/records.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

#include <random>

using namespace hipwise;
using namespace hipwise::test;

using app::SessionRunner;
using session::SessionRecord;

namespace {

app::SessionRequest threeSets()
{
    app::SessionRequest request;
    request.title = "Three sets";
    program::Dose dose;
    dose.sets = 3;
    dose.reps = 2;
    dose.rest = 20s;
    request.items = {{"table-slide", dose}};
    return request;
}

void play(Home& home, SessionRunner& runner, std::chrono::milliseconds time)
{
    home.play(runner, time);
}

} // namespace

TEST_CASE("a set that cannot be written waits, and is written once when there is room again")
{
    FaultyVfs vfs;
    Home home;
    SessionRunner runner(home.context(), threeSets());
    (void)runner.start(std::nullopt);
    vfs.failFrom(1, Fault::DiskFull);
    play(home, runner, 15s);
    CHECK(runner.view().unsavedSets == 1);
    REQUIRE(runner.saveError());
    CHECK(runner.saveError()->code == ErrorCode::DiskFull);
    CHECK(runner.view().player.status == session::PlayerStatus::Playing);
    CHECK(countSets(home.kept(runner.record().id)).done == 0);

    play(home, runner, 30s); // the second set fails as well
    CHECK(runner.view().unsavedSets == 2);
    const SessionRecord expected = runner.record();
    vfs.heal();
    CHECK(runner.saveWaiting());
    CHECK(runner.view().unsavedSets == 0);
    CHECK_FALSE(runner.saveError());
    CHECK(home.kept(expected.id) == expected);
    // Each set has the time at which it ended, not the time at which it was written.
    CHECK(expected.items[0].sets[1].finishedAt->at - expected.items[0].sets[0].finishedAt->at
          == 30s);
}

TEST_CASE("what waits is written with the next set")
{
    FaultyVfs vfs;
    Home home;
    SessionRunner runner(home.context(), threeSets());
    (void)runner.start(std::nullopt);
    vfs.failFrom(1, Fault::IoError);
    play(home, runner, 15s);
    vfs.heal();
    CHECK(runner.view().unsavedSets == 1);
    play(home, runner, 30s);
    CHECK(runner.view().unsavedSets == 0);
    CHECK(home.kept(runner.record().id) == runner.record());
}

TEST_CASE("a session that could not be begun in the journal is written whole later")
{
    FaultyVfs vfs;
    Home home;
    SessionRunner runner(home.context(), threeSets());
    const ZonedInstant began = home.now();
    vfs.failFrom(1, Fault::DiskFull);
    (void)runner.start(pain(5));
    CHECK(runner.saveError());
    play(home, runner, 15s);
    CHECK(valueOf(home.journal.sessions().count()) == 0);
    vfs.heal();
    SECTION("with the next set")
    {
        play(home, runner, 30s);
    }
    SECTION("when it is over")
    {
        (void)runner.stop();
    }
    SECTION("when asked")
    {
        CHECK(runner.saveWaiting());
    }
    CHECK_FALSE(runner.saveError());
    CHECK(runner.view().unsavedSets == 0);
    CHECK(valueOf(home.journal.sessions().count()) == 1);
    const SessionRecord kept = home.kept(runner.record().id);
    CHECK(kept == runner.record());
    CHECK(kept.startedAt == began);
    CHECK(kept.painBefore == pain(5));
}

TEST_CASE("an end that could not be written is written later, with its own time")
{
    FaultyVfs vfs;
    Home home;
    SessionRunner runner(home.context(), threeSets());
    (void)runner.start(std::nullopt);
    vfs.failFrom(1, Fault::DiskFull);
    play(home, runner, runner.planned());
    const ZonedInstant ended = home.now();
    home.pass(1min);
    runner.answerAfter(pain(1));
    const ZonedInstant answered = home.now();
    CHECK(home.kept(runner.record().id).status == session::SessionStatus::Running);
    home.pass(10min);
    vfs.heal();
    CHECK(runner.saveWaiting());
    const SessionRecord kept = home.kept(runner.record().id);
    CHECK(kept == runner.record());
    CHECK(kept.status == session::SessionStatus::Finished);
    CHECK(kept.endedAt == ended);
    const auto scores = valueOf(home.journal.pain().all());
    REQUIRE(scores.size() == 1);
    CHECK(scores[0].context == session::PainContext::After);
    CHECK(scores[0].askedAt == answered);
    CHECK(runner.saveWaiting());
    CHECK(valueOf(home.journal.pain().all()).size() == 1);
}

TEST_CASE("without a journal a session plays, and says that nothing is kept")
{
    Home home;
    SessionRunner runner(home.contextWithoutJournal(), threeSets());
    (void)runner.start(pain(3));
    play(home, runner, 15s);
    CHECK(runner.view().unsavedSets == 1);
    CHECK_FALSE(runner.saveWaiting());
    play(home, runner, 1h);
    runner.answerAfter(pain(2));
    CHECK(runner.view().player.status == session::PlayerStatus::Finished);
    CHECK(countSets(runner.record()) == session::SetCount{3, 3});
    CHECK(runner.record().painAfter == pain(2));
}

TEST_CASE("whatever somebody does, and whatever the disk does, journal and screen agree")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        FaultyVfs vfs;
        Home home;
        SessionRunner runner(home.context(), threeSets());
        (void)runner.start(std::nullopt);
        for (int command = 0; command < 25; ++command) {
            if (random() % 4 == 0)
                vfs.failFrom(1 + static_cast<int>(random() % 4), Fault::DiskFull);
            switch (random() % 8) {
            case 0:
                (void)runner.next();
                break;
            case 1:
                (void)runner.back();
                break;
            case 2:
                (void)runner.pause();
                break;
            case 3:
                (void)runner.resume();
                break;
            case 4:
                if (random() % 4 == 0)
                    (void)runner.stop();
                break;
            default:
                play(home, runner, std::chrono::milliseconds(random() % 20000));
            }
            if (random() % 3 == 0)
                vfs.heal();
            // A result that went in and was reported as failed is no harm; one that waits is kept.
            if (!runner.saveError() && runner.view().unsavedSets == 0)
                REQUIRE(home.kept(runner.record().id) == runner.record());
        }
        vfs.heal();
        REQUIRE(runner.saveWaiting());
        REQUIRE(home.kept(runner.record().id) == runner.record());
    }
}
