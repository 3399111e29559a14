#include "support/faulty_vfs.h"
#include "support/records.h"
#include "unit/app/home.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::SessionRunner;
using session::HurtChoice;
using session::PlayerStatus;
using session::SessionRecord;
using session::SessionStatus;

namespace {

/// More changes of files than anything here needs.
constexpr int MostChanges = 200;

app::SessionRequest twoMovements()
{
    program::Dose dose;
    dose.sets = 2;
    dose.reps = 2;
    dose.rest = 20s;
    app::SessionRequest request;
    request.title = "Two movements";
    request.items = {{"wall-press", dose}, {"table-slide", dose}};
    return request;
}

/// Rows of every table of the journal, as SQL counts them.
struct Rows {
    int sessions = 0;
    int items = 0;
    int sets = 0;
    int pain = 0;

    bool operator==(const Rows&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Rows& rows)
{
    return out << rows.sessions << ' ' << rows.items << ' ' << rows.sets << ' ' << rows.pain;
}

Rows rowsOf(const Home& home)
{
    SQLite::Database database(home.place.file.string());
    const auto count = [&](const std::string& table) {
        return database.execAndGet("SELECT count(*) FROM " + table).getInt();
    };
    return {count("sessions"), count("session_items"), count("session_sets"), count("pain_scores")};
}

/// Everything that a session can keep: a set, pain and an easier movement for the set that is left,
/// a worst score, a set put right, a note, an end, an answer after it.
void playEverything(Home& home, SessionRunner& runner)
{
    (void)runner.start(pain(3));
    home.play(runner, 5s + 10s + 20s + 6s); // one set, and a repetition of the second
    (void)runner.hurt(pain(6), session::PainSpot::Groin, HurtChoice::Easier);
    correct(runner, {0, 1, std::nullopt}, 1, 5s);
    home.play(runner, 5s + 15s + 1s); // the easier one, and into the rest
    runner.rate(2, pain(2));
    runner.rate(2, pain(4));
    runner.setNote("First");
    runner.setNote("Second");
    home.play(runner, 5min);
    runner.answerAfter({});
}

/// What playEverything leaves behind: before, hurt, the worst in a movement, after.
constexpr Rows Everything{1, 3, 5, 4};

} // namespace

TEST_CASE("with a disk that writes, everything is kept at once")
{
    Home home;
    SessionRunner runner(home.context(), twoMovements());
    playEverything(home, runner);
    REQUIRE(runner.status() == PlayerStatus::Finished);
    CHECK_FALSE(runner.waits());
    CHECK(home.kept(runner.record().id) == runner.record());
    CHECK(rowsOf(home) == Everything);
    CHECK(runner.record().items[0].sets[0].result.reps == 1);
    CHECK(runner.record().items[2].pain == pain(4));
    CHECK(runner.record().note == "Second");
}

TEST_CASE("what cannot be written waits, and is written once when the disk heals")
{
    const auto [fault, code] = GENERATE(table<Fault, ErrorCode>(
        {{Fault::DiskFull, ErrorCode::DiskFull}, {Fault::IoError, ErrorCode::WriteFailed}}));
    FaultyVfs vfs;
    Home home;
    SessionRunner runner(home.context(), twoMovements());
    vfs.failFrom(1, fault);
    playEverything(home, runner);
    CHECK(runner.status() == PlayerStatus::Finished);
    CHECK(runner.waits());
    REQUIRE(runner.saveError());
    CHECK(runner.saveError()->code == code);
    CHECK_FALSE(runner.saveWaiting());
    CHECK(rowsOf(home) == Rows{});
    vfs.heal();
    home.pass(10min);
    CHECK(runner.saveWaiting());
    CHECK_FALSE(runner.waits());
    CHECK_FALSE(runner.saveError());
    CHECK(home.kept(runner.record().id) == runner.record());
    CHECK(rowsOf(home) == Everything);
    const int changes = vfs.changes();
    CHECK(runner.saveWaiting());
    CHECK(vfs.changes() == changes);
}

TEST_CASE("a disk that fails anywhere while what waits is written makes nothing twice")
{
    const Fault fault = GENERATE(Fault::DiskFull, Fault::IoError);
    FaultyVfs vfs;
    bool saved = false;
    int failures = 0;
    for (int change = 1; !saved && change < MostChanges; ++change) {
        Home home;
        SessionRunner runner(home.context(), twoMovements());
        vfs.failFrom(1, fault);
        playEverything(home, runner);
        vfs.heal();
        vfs.failFrom(change, fault);
        saved = runner.saveWaiting();
        vfs.heal();
        failures += saved ? 0 : 1;
        CHECK(runner.saveWaiting());
        CHECK(home.kept(runner.record().id) == runner.record());
        CHECK(rowsOf(home) == Everything);
    }
    CHECK(saved);
    CHECK(failures > 10);
}

TEST_CASE("only sets are counted as unsaved, each of them once")
{
    FaultyVfs vfs;
    Home home;
    SessionRunner runner(home.context(), twoMovements());
    CHECK_FALSE(runner.waits());
    vfs.failFrom(1, Fault::DiskFull);
    (void)runner.start(pain(3));
    CHECK(runner.waits()); // the session itself
    CHECK(runner.view().unsavedSets == 0);
    runner.setNote("Nothing yet");
    (void)runner.hurt(pain(1), {}, HurtChoice::GoOn);
    CHECK(runner.view().unsavedSets == 0);
    home.play(runner, 5s + 10s);
    CHECK(runner.view().unsavedSets == 1);
    correct(runner, {0, 1, std::nullopt}, 1, 5s);
    CHECK(runner.view().unsavedSets == 1);
    home.play(runner, 20s + 10s);
    CHECK(runner.view().unsavedSets == 2);
    runner.rate(0, pain(2));
    (void)runner.stop();
    CHECK(runner.view().unsavedSets == 2);
    vfs.heal();
    CHECK(runner.saveWaiting());
    CHECK(runner.view().unsavedSets == 0);
    CHECK_FALSE(runner.view().saveError);
}

TEST_CASE("what waits is written with whatever is kept next")
{
    FaultyVfs vfs;
    Home home;
    SessionRunner runner(home.context(), twoMovements());
    (void)runner.start(std::nullopt);
    vfs.failFrom(1, Fault::DiskFull);
    home.play(runner, 5s + 10s + 1s);
    CHECK(runner.waits());
    vfs.heal();
    SECTION("a note")
    {
        runner.setNote("There is room again");
    }
    SECTION("a score")
    {
        runner.rate(0, pain(1));
    }
    SECTION("pain")
    {
        (void)runner.hurt({}, {}, HurtChoice::GoOn);
    }
    SECTION("a set that is put right")
    {
        correct(runner, {0, 1, std::nullopt}, 1, 5s);
    }
    CHECK_FALSE(runner.waits());
    CHECK(home.kept(runner.record().id) == runner.record());
}

TEST_CASE("a journal that somebody else holds is written when it is let go")
{
    Home home;
    SessionRunner runner(home.context(), twoMovements());
    SQLite::Database other(home.place.file.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    (void)runner.start(pain(3));
    REQUIRE(runner.saveError());
    CHECK(runner.saveError()->code == ErrorCode::Busy);
    home.play(runner, 5s + 10s);
    CHECK(runner.status() == PlayerStatus::Playing);
    CHECK(runner.view().unsavedSets == 1);
    other.exec("ROLLBACK");
    CHECK(runner.saveWaiting());
    CHECK(home.kept(runner.record().id) == runner.record());
    CHECK(rowsOf(home) == Rows{1, 2, 4, 1});
}

TEST_CASE("a journal that may not be written is written when it may be again")
{
    Home home;
    SessionRunner runner(home.context(), twoMovements());
    home.journal = valueOf(store::Journal::openReadOnly(home.place.file));
    playEverything(home, runner);
    REQUIRE(runner.saveError());
    CHECK(runner.saveError()->code == ErrorCode::ReadOnly);
    CHECK(runner.status() == PlayerStatus::Finished);
    home.journal = home.place.open();
    CHECK(runner.saveWaiting());
    CHECK(home.kept(runner.record().id) == runner.record());
    CHECK(rowsOf(home) == Everything);
}

TEST_CASE("an interruption that could not be written is written later, with its own time")
{
    FaultyVfs vfs;
    Home home;
    SessionRunner runner(home.context(), twoMovements());
    (void)runner.start(std::nullopt);
    home.play(runner, 5s + 10s + 3s);
    const ZonedInstant seen = home.now();
    vfs.failFrom(1, Fault::DiskFull);
    home.sleep(runner, 5h);
    CHECK(runner.status() == PlayerStatus::Left);
    CHECK(home.kept(runner.record().id).status == SessionStatus::Running);
    vfs.heal();
    CHECK(runner.saveWaiting());
    CHECK(home.kept(runner.record().id) == runner.record());
    CHECK(home.kept(runner.record().id).status == SessionStatus::Interrupted);
    CHECK(home.kept(runner.record().id).endedAt == seen);
}

TEST_CASE("a session that goes on with a full disk is under way in the journal when there is room")
{
    FaultyVfs vfs;
    Home home;
    SessionRecord left;
    {
        SessionRunner runner(home.context(), twoMovements());
        (void)runner.start(std::nullopt);
        home.play(runner, 5s + 10s + 3s);
        home.sleep(runner, 5h);
        left = home.kept(runner.record().id);
    }
    vfs.failFrom(1, Fault::DiskFull);
    SessionRunner runner(home.context(), left);
    (void)runner.start(std::nullopt);
    CHECK(runner.waits());
    CHECK(runner.view().unsavedSets == 0);
    CHECK(runner.record().id == left.id);
    CHECK(home.kept(left.id) == left);
    home.play(runner, 20s + 10s);
    CHECK(runner.view().unsavedSets == 1);
    vfs.heal();
    CHECK(runner.saveWaiting());
    CHECK(home.kept(left.id) == runner.record());
    CHECK(home.kept(left.id).status == SessionStatus::Running);
    CHECK(rowsOf(home) == Rows{1, 2, 4, 0});
}

TEST_CASE("without a journal all waits, and there is no reason to be told")
{
    Home home;
    SessionRunner runner(home.contextWithoutJournal(), twoMovements());
    playEverything(home, runner);
    CHECK(runner.waits());
    CHECK_FALSE(runner.saveError());
    CHECK_FALSE(runner.saveWaiting());
    CHECK(runner.view().unsavedSets > 0);
    CHECK(rowsOf(home) == Rows{});
}
