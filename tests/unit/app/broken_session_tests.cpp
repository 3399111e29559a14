#include "support/faulty_vfs.h"
#include "support/records.h"
#include "unit/app/home.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::BrokenSession;
using session::SessionRecord;
using session::SessionStatus;
using session::SetKey;
using session::SetStatus;

namespace {

/// A movement of which the left side does three sets and the right one two, left before right.
session::Work weakLeft(bool turnOver)
{
    program::Dose dose;
    dose.sets = 2;
    dose.reps = 8;
    dose.left = program::Amount{3, 6, 0s, 0s};
    dose.right = program::Amount{2, 8, 0s, 0s};
    return {"clam", dose, content::Sides::OneAtATime, turnOver};
}

/// A home in which it is the morning of Monday 23 November 2026.
struct Broken : Home {
    /// A session that begins at a time and is never ended.
    std::int64_t begin(std::string_view iso)
    {
        return valueOf(journal.sessions().begin(plannedSession(instant(iso, 0min))));
    }

    void done(std::int64_t id, const SetKey& set, const ZonedInstant& at)
    {
        valueOf(journal.sessions().saveSet(id, {set, SetStatus::Done, 5, 20s}, at));
    }

    void interrupt(std::int64_t id, std::string_view iso)
    {
        valueOf(journal.sessions().end(id, SessionStatus::Interrupted, instant(iso, 0min)));
    }

    [[nodiscard]] std::optional<BrokenSession> offered()
    {
        return valueOf(app::brokenToday(context()));
    }

    [[nodiscard]] std::int64_t offeredId()
    {
        const auto broken = offered();
        return broken ? broken->id : 0;
    }

    [[nodiscard]] std::optional<BrokenSession> closed()
    {
        return valueOf(app::closeForgotten(context()));
    }
};

constexpr auto Yesterday = "2026-11-22T18:00:00Z";
constexpr auto Today = "2026-11-23T07:00:00Z";

} // namespace

TEST_CASE("the session of today that was broken off is offered with where it stopped")
{
    Broken home;
    CHECK_FALSE(home.offered());
    const auto id = home.begin(Today);
    const ZonedInstant start = instant(Today, 0min);
    BrokenSession expected{id, "Lunes, \"fácil\"", start, "Movement bridge", 1, 2};
    CHECK(home.offered() == expected);
    home.done(id, {0, 1, {}}, start);
    expected.set = 2;
    CHECK(home.offered() == expected);
    home.done(id, {0, 2, {}}, start);
    expected.movement = "Movement side-lying-hip-abduction";
    expected.set = 1;
    CHECK(home.offered() == expected);
}

TEST_CASE("where the sides do different sets, the sets are those of the side that is next")
{
    const bool turnOver = GENERATE(true, false);
    const session::Plan plan = session::makePlan({weakLeft(turnOver)});
    Broken home;
    SessionRecord record = shortSession(instant(Today, 0min));
    record.items = {{plan.items[0], "Clam", "Words", plannedSets(plan, 0)}};
    REQUIRE(record.items[0].sets.size() == 5);
    const auto id = valueOf(home.journal.sessions().begin(record));
    for (const session::SetRecord& set : record.items[0].sets) {
        const SetKey& key = set.result.key;
        const int sets = key.side == Side::Left ? 3 : 2;
        CHECK(home.offered()
              == BrokenSession{id, record.title, record.startedAt, "Clam", key.set, sets});
        home.done(id, key, record.startedAt);
    }
    CHECK(home.offered() == BrokenSession{id, record.title, record.startedAt, "", 1, 1});
}

TEST_CASE("sets that were left out are not where a session stopped")
{
    Broken home;
    const auto id = home.begin(Today);
    const ZonedInstant now = home.now();
    for (const int set : {1, 2})
        valueOf(home.journal.sessions().saveSet(
            id, {{0, set, std::nullopt}, SetStatus::Skipped, 0, 0s}, now));
    home.done(id, {1, 2, Side::Left}, now); // out of order: the first set of it is still open
    CHECK(home.offered()->movement == "Movement side-lying-hip-abduction");
    CHECK(home.offered()->set == 1);
}

TEST_CASE("only a session of today is offered, the one under way before one that was interrupted")
{
    Broken home;
    const auto old = home.begin(Yesterday);
    CHECK(home.offeredId() == 0);
    home.interrupt(old, "2026-11-22T18:10:00Z");
    CHECK(home.offeredId() == 0);
    const auto first = home.begin("2026-11-23T00:00:00Z");
    CHECK(home.offeredId() == first);
    home.interrupt(first, "2026-11-23T00:10:00Z");
    CHECK(home.offeredId() == first);
    const auto second = home.begin(Today);
    CHECK(home.offeredId() == second);
    home.interrupt(second, "2026-11-23T07:10:00Z");
    CHECK(home.offeredId() == second); // the newer one
    valueOf(app::finishBroken(home.context(), second));
    CHECK(home.offeredId() == first);
    valueOf(app::finishBroken(home.context(), first));
    CHECK(home.offeredId() == 0);
}

TEST_CASE("a session that runs tomorrow, because the calendar was set back, is offered")
{
    Broken home;
    const auto id = home.begin("2026-11-24T07:00:00Z");
    CHECK(home.offeredId() == id);
    CHECK_FALSE(home.closed());
    CHECK(home.kept(id).status == SessionStatus::Running);
}

TEST_CASE("a forgotten session ended when something was done last, and what was open stays open")
{
    Broken home;
    const auto id = home.begin(Yesterday);
    ZonedInstant last = instant(Yesterday, 0min);
    SECTION("a set")
    {
        last = instant("2026-11-22T18:09:00.500Z", 60min);
        home.done(id, {0, 1, {}}, instant("2026-11-22T18:05:00Z", 0min));
        home.done(id, {1, 1, Side::Left}, last); // after a set that comes later in the plan
        home.done(id, {1, 1, Side::Right}, instant("2026-11-22T18:07:00Z", 0min));
    }
    SECTION("nothing but its start")
    {
    }
    const SessionRecord before = home.kept(id);
    REQUIRE(home.closed());
    const SessionRecord kept = home.kept(id);
    CHECK(kept.status == SessionStatus::Interrupted);
    CHECK(kept.endedAt == last);
    CHECK(kept.items == before.items);
    CHECK_FALSE(home.closed());
    CHECK(home.offeredId() == 0);
}

TEST_CASE("all forgotten sessions are closed at once, and the newest of them is told")
{
    Broken home;
    const auto newest = home.begin(Yesterday);
    const auto oldest = home.begin("2026-10-01T09:00:00Z");
    const auto middle = home.begin("2026-11-22T08:00:00Z");
    home.done(middle, {0, 1, {}}, instant("2026-11-22T08:03:00Z", 0min));
    CHECK(home.closed()
          == BrokenSession{
              newest, "Lunes, \"fácil\"", instant(Yesterday, 0min), "Movement bridge", 1, 2});
    for (const auto id : {newest, oldest, middle})
        CHECK(home.kept(id).status == SessionStatus::Interrupted);
    CHECK(home.kept(newest).endedAt == instant(Yesterday, 0min));
    CHECK(home.kept(oldest).endedAt == instant("2026-10-01T09:00:00Z", 0min));
    CHECK(home.kept(middle).endedAt == instant("2026-11-22T08:03:00Z", 0min));
}

TEST_CASE("a session of today is not forgotten, from its first to its last moment")
{
    Broken home;
    const auto id = home.begin("2026-11-23T00:00:00Z");
    home.passUntil("2026-11-23T23:59:59");
    home.pass(999ms);
    CHECK_FALSE(home.closed());
    CHECK(home.kept(id).status == SessionStatus::Running);
    home.pass(1ms);
    REQUIRE(home.closed());
    CHECK(home.kept(id).endedAt == instant("2026-11-23T00:00:00Z", 0min));
}

TEST_CASE("a forgotten session is closed as well while one of today is under way")
{
    Broken home;
    const auto old = home.begin(Yesterday);
    const auto today = home.begin(Today);
    const auto told = home.closed();
    CHECK(home.kept(old).status == SessionStatus::Interrupted);
    CHECK(home.kept(today).status == SessionStatus::Running);
    REQUIRE(told);
    CHECK(told->id == old);
}

TEST_CASE("sessions that have ended are not closed again")
{
    Broken home;
    for (const SessionStatus status :
         {SessionStatus::Finished, SessionStatus::Stopped, SessionStatus::Interrupted}) {
        const auto id = home.begin(Yesterday);
        valueOf(home.journal.sessions().end(id, status, home.now()));
    }
    const auto before = valueOf(home.journal.sessions().all());
    CHECK_FALSE(home.closed());
    CHECK(valueOf(home.journal.sessions().all()) == before);
}

TEST_CASE("a broken session that is ended where it stopped was stopped then, not now")
{
    Broken home;
    const auto id = home.begin(Today);
    ZonedInstant last = instant(Today, 0min);
    if (GENERATE(true, false)) {
        last = instant("2026-11-23T07:04:00Z", 0min);
        home.done(id, {0, 1, {}}, last);
    }
    if (GENERATE(true, false))
        home.interrupt(id, "2026-11-23T07:40:00Z");
    valueOf(app::finishBroken(home.context(), id));
    const SessionRecord kept = home.kept(id);
    CHECK(kept.status == SessionStatus::Stopped);
    CHECK(kept.endedAt == last);
    CHECK(kept.items[2].sets[1].result.status == SetStatus::Skipped);
    CHECK_FALSE(kept.items[2].sets[1].finishedAt);
    CHECK_FALSE(home.offered());
}

TEST_CASE("a forgotten session stays as it is when the journal cannot be written, and it is said")
{
    FaultyVfs vfs;
    Broken home;
    const auto id = home.begin(Yesterday);
    const SessionRecord before = home.kept(id);
    vfs.failFrom(1, Fault::DiskFull);
    CHECK(errorOf(app::closeForgotten(home.context())).code == ErrorCode::DiskFull);
    CHECK(errorOf(app::finishBroken(home.context(), id)).code == ErrorCode::DiskFull);
    vfs.heal();
    CHECK(home.kept(id) == before);
    home.journal = valueOf(store::Journal::openReadOnly(home.place.file));
    CHECK(errorOf(app::closeForgotten(home.context())).code == ErrorCode::ReadOnly);
    CHECK_FALSE(home.offered()); // reading still goes
    home.journal = home.place.open();
    CHECK(home.closed());
}

TEST_CASE("a journal that cannot be read says so, and without one nothing is broken")
{
    Broken home;
    const auto id = home.begin(Today);
    CHECK_FALSE(valueOf(app::brokenToday(home.contextWithoutJournal())));
    CHECK_FALSE(valueOf(app::closeForgotten(home.contextWithoutJournal())));
    CHECK(errorOf(app::finishBroken(home.contextWithoutJournal(), id)).code == ErrorCode::NotFound);
    SQLite::Database(home.place.file.string(), SQLite::OPEN_READWRITE)
        .exec("ALTER TABLE sessions RENAME TO gone");
    CHECK_FALSE(app::brokenToday(home.context()));
    CHECK_FALSE(app::closeForgotten(home.context()));
    CHECK_FALSE(app::finishBroken(home.context(), id));
}
