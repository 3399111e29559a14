#include "support/journal_file.h"
#include "support/records.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <array>

namespace hipwise::test {

using session::SessionRecord;
using session::SessionStatus;
using session::SetResult;
using session::SetStatus;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr auto Morning = "2026-11-23T10:00:00.250Z";
constexpr auto Later = "2026-11-23T10:05:00.750Z";

std::vector<std::int64_t> idsOf(const std::vector<SessionRecord>& records)
{
    std::vector<std::int64_t> ids;
    ids.reserve(records.size());
    for (const SessionRecord& record : records)
        ids.push_back(record.id);
    return ids;
}

using Ids = std::vector<std::int64_t>;

} // namespace

TEST_CASE("a session comes back as it was begun")
{
    const JournalFile place;
    auto journal = place.open();
    SessionRecord planned = plannedSession(instant(Morning, minutes(-210)));
    planned.programRun = valueOf(journal.programs().start(programRun("2026-11-20")));
    planned.programDay = 4;
    planned.programSession = "evening";
    planned.id = 77;
    const auto id = valueOf(journal.sessions().begin(planned));
    planned.id = id;
    CHECK(id == 1);
    CHECK(valueOf(journal.sessions().load(id)) == planned);
}

TEST_CASE("sets keep the order of the plan")
{
    const JournalFile place;
    auto journal = place.open();
    const auto id = valueOf(journal.sessions().begin(plannedSession(instant(Morning))));
    const auto sets = valueOf(journal.sessions().load(id)).items.at(1).sets;
    REQUIRE(sets.size() == 4);
    CHECK(sets[0].result.key == session::SetKey{1, 1, Side::Left});
    CHECK(sets[1].result.key == session::SetKey{1, 2, Side::Left});
    CHECK(sets[2].result.key == session::SetKey{1, 1, Side::Right});
    CHECK(sets[3].result.key == session::SetKey{1, 2, Side::Right});
}

TEST_CASE("a session that is already over is stored as it is")
{
    const JournalFile place;
    auto journal = place.open();
    SessionRecord record = plannedSession(instant(Morning));
    keep(record, resultsOf(record).front(), instant(Later));
    finish(record, instant(Later));
    record.painAfter = pain(5);
    record.id = valueOf(journal.sessions().begin(record));
    CHECK(valueOf(journal.sessions().load(record.id)) == record);
}

TEST_CASE("a session without movements is kept")
{
    const JournalFile place;
    auto journal = place.open();
    SessionRecord record;
    record.startedAt = instant(Morning);
    record.id = valueOf(journal.sessions().begin(record));
    CHECK(valueOf(journal.sessions().load(record.id)) == record);
}

TEST_CASE("pain that was asked and not answered differs from pain that was not asked")
{
    const JournalFile place;
    auto journal = place.open();
    SessionRecord record = plannedSession(instant(Morning));
    SECTION("asked")
    {
        record.painBefore = session::PainAnswer{};
    }
    SECTION("not asked")
    {
        record.painBefore.reset();
    }
    const auto id = valueOf(journal.sessions().begin(record));
    CHECK(valueOf(journal.sessions().load(id)).painBefore == record.painBefore);
}

TEST_CASE("every set is kept with what was done of it")
{
    const JournalFile place;
    auto journal = place.open();
    SessionRecord record = plannedSession(instant(Morning));
    record.id = valueOf(journal.sessions().begin(record));
    for (const SetResult& result : resultsOf(record)) {
        valueOf(journal.sessions().saveSet(record.id, result, instant(Later)));
        keep(record, result, instant(Later));
        CHECK(valueOf(journal.sessions().load(record.id)) == record);
    }
}

TEST_CASE("a set that was done again replaces what was kept")
{
    const JournalFile place;
    auto journal = place.open();
    const SessionRecord planned = plannedSession(instant(Morning));
    const auto id = valueOf(journal.sessions().begin(planned));
    SetResult result = resultsOf(planned).front();
    valueOf(journal.sessions().saveSet(id, result, instant(Morning)));
    result.status = SetStatus::Partial;
    result.reps = 3;
    result.work = seconds(11);
    valueOf(journal.sessions().saveSet(id, result, instant(Later)));
    const auto kept = valueOf(journal.sessions().load(id)).items.front().sets;
    CHECK(kept.size() == planned.items.front().sets.size());
    CHECK(kept.front() == session::SetRecord{result, instant(Later)});
}

TEST_CASE("a set can be taken back to planned")
{
    const JournalFile place;
    auto journal = place.open();
    const SessionRecord planned = plannedSession(instant(Morning));
    const auto id = valueOf(journal.sessions().begin(planned));
    valueOf(journal.sessions().saveSet(id, resultsOf(planned).front(), instant(Later)));
    const SetResult taken = planned.items.front().sets.front().result;
    valueOf(journal.sessions().saveSet(id, taken, instant(Later)));
    CHECK(valueOf(journal.sessions().load(id)).items == planned.items);
}

TEST_CASE("a set that the session does not have is not found")
{
    const JournalFile place;
    auto journal = place.open();
    const SessionRecord planned = plannedSession(instant(Morning));
    const auto id = valueOf(journal.sessions().begin(planned));
    SetResult result = resultsOf(planned).front();
    auto session = id;
    SECTION("another session")
    {
        session = id + 1;
    }
    SECTION("another movement")
    {
        result.key.item = 3;
    }
    SECTION("another number")
    {
        result.key.set = 3;
    }
    SECTION("another side")
    {
        result.key.side = Side::Left;
    }
    CHECK(errorOf(journal.sessions().saveSet(session, result, instant(Later))).code
          == ErrorCode::NotFound);
    CHECK(valueOf(journal.sessions().load(id)).items == planned.items);
}

TEST_CASE("ending a session skips the sets that are still planned")
{
    const JournalFile place;
    auto journal = place.open();
    SessionRecord record = plannedSession(instant(Morning));
    record.id = valueOf(journal.sessions().begin(record));
    const SetResult done = resultsOf(record).front();
    valueOf(journal.sessions().saveSet(record.id, done, instant(Later)));
    keep(record, done, instant(Later));
    valueOf(journal.sessions().end(record.id, SessionStatus::Finished, instant(Later, minutes(0))));
    finish(record, instant(Later, minutes(0)));
    CHECK(valueOf(journal.sessions().load(record.id)) == record);
}

TEST_CASE("ending a session again replaces how and when it ended")
{
    const JournalFile place;
    auto journal = place.open();
    const auto id = valueOf(journal.sessions().begin(plannedSession(instant(Morning))));
    valueOf(journal.sessions().end(id, SessionStatus::Stopped, instant(Morning)));
    valueOf(journal.sessions().end(id, SessionStatus::Finished, instant(Later)));
    const auto record = valueOf(journal.sessions().load(id));
    CHECK(record.status == SessionStatus::Finished);
    CHECK(record.endedAt == instant(Later));
}

TEST_CASE("a session does not end as running")
{
    const JournalFile place;
    auto journal = place.open();
    SessionRecord record = plannedSession(instant(Morning));
    record.id = valueOf(journal.sessions().begin(record));
    CHECK(errorOf(journal.sessions().end(record.id, SessionStatus::Running, instant(Later))).code
          == ErrorCode::WriteFailed);
    CHECK(valueOf(journal.sessions().load(record.id)) == record);
}

TEST_CASE("unknown sessions are not found")
{
    const JournalFile place;
    auto journal = place.open();
    CHECK(errorOf(journal.sessions().load(5)).code == ErrorCode::NotFound);
    CHECK(errorOf(journal.sessions().end(5, SessionStatus::Stopped, instant(Later))).code
          == ErrorCode::NotFound);
}

TEST_CASE("a session of an unknown program run is not begun")
{
    const JournalFile place;
    auto journal = place.open();
    SessionRecord record = plannedSession(instant(Morning));
    record.programRun = 9;
    CHECK(errorOf(journal.sessions().begin(record)).code == ErrorCode::NotFound);
    CHECK(valueOf(journal.sessions().count()) == 0);
}

TEST_CASE("a session with two sets of the same key is not begun at all")
{
    const JournalFile place;
    auto journal = place.open();
    SessionRecord record = plannedSession(instant(Morning));
    record.items.back().sets.push_back(record.items.back().sets.front());
    CHECK(errorOf(journal.sessions().begin(record)).code == ErrorCode::WriteFailed);
    CHECK(valueOf(journal.sessions().count()) == 0);
    CHECK(valueOf(journal.pain().all()).empty());
}

TEST_CASE("the running session is the newest one that has not ended")
{
    const JournalFile place;
    auto journal = place.open();
    CHECK_FALSE(valueOf(journal.sessions().running()));
    const auto old
        = valueOf(journal.sessions().begin(plannedSession(instant("2026-11-20T10:00:00Z"))));
    const auto young = valueOf(journal.sessions().begin(plannedSession(instant(Morning))));
    CHECK(valueOf(journal.sessions().running()).value().id == young);
    valueOf(journal.sessions().end(young, SessionStatus::Stopped, instant(Later)));
    CHECK(valueOf(journal.sessions().running()).value().id == old);
    valueOf(journal.sessions().end(old, SessionStatus::Stopped, instant(Later)));
    CHECK_FALSE(valueOf(journal.sessions().running()));
}

TEST_CASE("a session belongs to the local day it began")
{
    const JournalFile place;
    auto journal = place.open();
    const auto before = valueOf(
        journal.sessions().begin(shortSession(instant("2026-11-23T22:59:59.999Z", minutes(60)))));
    const auto after = valueOf(
        journal.sessions().begin(shortSession(instant("2026-11-23T23:00:00.000Z", minutes(60)))));
    valueOf(journal.sessions().end(
        before, SessionStatus::Finished, instant("2026-11-23T23:40:00Z", minutes(60))));
    const auto& sessions = journal.sessions();
    CHECK(idsOf(valueOf(sessions.between(day("2026-11-23"), day("2026-11-23")))) == Ids{before});
    CHECK(idsOf(valueOf(sessions.between(day("2026-11-24"), day("2026-11-24")))) == Ids{after});
    CHECK(idsOf(valueOf(sessions.between(day("2026-11-23"), day("2026-11-24"))))
          == Ids{after, before});
    CHECK(valueOf(sessions.between(day("2026-11-24"), day("2026-11-23"))).empty());
    CHECK(valueOf(sessions.between(day("2026-11-25"), day("2026-12-25"))).empty());
}

TEST_CASE("lists are newest first, and all is oldest first, whatever the order they came in")
{
    const JournalFile place;
    auto journal = place.open();
    auto& sessions = journal.sessions();
    const auto second = valueOf(sessions.begin(plannedSession(instant("2026-11-21T10:00:00Z"))));
    const auto third = valueOf(sessions.begin(plannedSession(instant("2026-11-22T10:00:00Z"))));
    const auto first = valueOf(sessions.begin(plannedSession(instant("2026-11-20T10:00:00Z"))));
    CHECK(idsOf(valueOf(sessions.all())) == Ids{first, second, third});
    CHECK(idsOf(valueOf(sessions.newest(2))) == Ids{third, second});
    CHECK(idsOf(valueOf(sessions.newest(9))) == Ids{third, second, first});
    CHECK(valueOf(sessions.newest(0)).empty());
    CHECK(valueOf(sessions.newest(-1)).empty());
    CHECK(valueOf(sessions.count()) == 3);
}

TEST_CASE("a list has every session in full")
{
    const JournalFile place;
    auto journal = place.open();
    SessionRecord first = plannedSession(instant("2026-11-20T10:00:00Z"));
    SessionRecord second = shortSession(instant("2026-11-21T10:00:00Z"));
    first.id = valueOf(journal.sessions().begin(first));
    second.id = valueOf(journal.sessions().begin(second));
    CHECK(valueOf(journal.sessions().all()) == std::vector<SessionRecord>{first, second});
}

TEST_CASE("a list takes the same number of statements for one session and for many")
{
    const JournalFile place;
    (void)place.open();
    SQLite::Database database(place.file.string(), SQLite::OPEN_READWRITE);
    int statements = 0;
    const auto count = [](unsigned, void* context, void*, void*) {
        ++*static_cast<int*>(context);
        return 0;
    };
    sqlite3_trace_v2(database.getHandle(), SQLITE_TRACE_STMT, count, &statements);
    store::SessionRepository sessions(database);
    const auto statementsOf = [&](const auto& list) {
        statements = 0;
        (void)valueOf(list());
        return statements;
    };
    const auto all = [&] { return sessions.all(); };
    const auto newest = [&] { return sessions.newest(50); };
    const auto between = [&] { return sessions.between(day("2026-01-01"), day("2026-12-31")); };
    (void)valueOf(sessions.begin(plannedSession(instant(Morning))));
    const std::array few{statementsOf(all), statementsOf(newest), statementsOf(between)};
    for (int i = 0; i < 20; ++i)
        (void)valueOf(sessions.begin(plannedSession(instant(Morning))));
    CHECK(statementsOf(all) == few[0]);
    CHECK(statementsOf(newest) == few[1]);
    CHECK(statementsOf(between) == few[2]);
}

TEST_CASE("the tables refuse what the program does not write")
{
    const JournalFile place;
    auto journal = place.open();
    (void)valueOf(journal.sessions().begin(plannedSession(instant(Morning))));
    SQLite::Database database(place.file.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA foreign_keys = ON");
    const auto* change = GENERATE("UPDATE sessions SET status = 'lost'",
                                  "UPDATE sessions SET session_on = '2026-11-24'",
                                  "UPDATE sessions SET started_at = '2026-11-23 10:00'",
                                  "UPDATE sessions SET started_offset_min = NULL",
                                  "UPDATE sessions SET started_offset_min = 2000",
                                  "UPDATE sessions SET ended_at = '2026-11-23T10:00:00.000Z'",
                                  "UPDATE sessions SET status = 'finished'",
                                  "UPDATE sessions SET title = NULL",
                                  "UPDATE sessions SET program_day = -1",
                                  "UPDATE sessions SET program_run_id = 5",
                                  "UPDATE session_items SET sides = 'left'",
                                  "UPDATE session_items SET dose_type = 'often'",
                                  "UPDATE session_items SET dose_reps = 'ten'",
                                  "UPDATE session_items SET dose_sets = 0",
                                  "UPDATE session_items SET turn_over = 2",
                                  "UPDATE session_sets SET side = 'up'",
                                  "UPDATE session_sets SET status = 'done'",
                                  "UPDATE session_sets SET work_s = -1",
                                  "UPDATE session_sets SET finished_offset_min = 0",
                                  "UPDATE session_sets SET position = 0",
                                  "UPDATE pain_scores SET score = 11",
                                  "UPDATE pain_scores SET side = 'knee'",
                                  "UPDATE pain_scores SET context = 'check'",
                                  "UPDATE pain_scores SET session_id = NULL",
                                  "UPDATE pain_scores SET asked_on = '2026-11-22'");
    INFO(change);
    CHECK_THROWS_AS(database.exec(change), SQLite::Exception);
}

TEST_CASE("values that the program cannot have written are damage")
{
    const JournalFile place;
    auto journal = place.open();
    (void)valueOf(journal.programs().start(programRun("2026-11-20")));
    (void)valueOf(journal.sessions().begin(plannedSession(instant(Morning))));
    SQLite::Database database(place.file.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    const auto* change = GENERATE("UPDATE sessions SET started_at = 'yesterday'",
                                  "UPDATE sessions SET program_day = 99999999999",
                                  "UPDATE session_items SET dose_type = 'often'",
                                  "UPDATE session_items SET item = 7 WHERE item = 1",
                                  "DELETE FROM session_items WHERE item = 2",
                                  "UPDATE session_sets SET side = 'up' WHERE side = 'left'",
                                  "UPDATE pain_scores SET score = 12");
    database.exec(change);
    database.exec("UPDATE program_runs SET started_on = 'once'");
    INFO(change);
    CHECK(errorOf(journal.sessions().load(1)).code == ErrorCode::Damaged);
    CHECK(errorOf(journal.sessions().running()).code == ErrorCode::Damaged);
    CHECK(errorOf(journal.sessions().all()).code == ErrorCode::Damaged);
    CHECK(errorOf(journal.programs().current()).code == ErrorCode::Damaged);
}

TEST_CASE("what belongs to a session goes with it")
{
    const JournalFile place;
    auto journal = place.open();
    (void)valueOf(journal.sessions().begin(plannedSession(instant(Morning))));
    SQLite::Database database(place.file.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA foreign_keys = ON; DELETE FROM sessions");
    for (const std::string table : {"session_items", "session_sets", "pain_scores"})
        CHECK(database.execAndGet("SELECT count(*) FROM " + table).getInt() == 0);
}

} // namespace hipwise::test
