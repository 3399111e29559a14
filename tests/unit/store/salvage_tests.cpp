#include "store/journal_rescue.h"
#include "support/records.h"
#include "unit/store/filled_journal.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>
#include <fmt/format.h>

namespace hipwise::test {

using store::rescue;
using store::Rescued;

namespace fs = std::filesystem;

namespace {

constexpr const char* Stamp = "20261124-080000";

/// Writes what the tables forbid.
void force(const fs::path& file, const std::string& sql)
{
    execute(file, "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;" + sql);
}

/// Rescues a filled journal after something was forced into it.
struct Forced : JournalFile {
    explicit Forced(const std::string& sql)
    {
        makeFilled(file);
        before = countsIn(file);
        force(file, sql);
        rescued = valueOf(rescue(file, file, Stamp));
        after = countsIn(file);
        CHECK(valueOf(open().check()).empty());
        CHECK(valueOf(open().sessions().all()).size()
              == static_cast<std::size_t>(rescued.sessions));
    }

    /// How many rows a table has lost.
    [[nodiscard]] std::int64_t lost(const std::string& table) const
    {
        return before.at(table) - after.at(table);
    }

    Rescued rescued;
    Counts before;
    Counts after;
};

} // namespace

TEST_CASE("a session with a value that this program does not write is left out with its parts")
{
    const std::string value = GENERATE("title = CAST(x'41ff42' AS TEXT)",
                                       "title = CAST(x'410042' AS TEXT)",
                                       "status = 'unknown'",
                                       "started_at = '2026-13-01T10:00:00.000Z'",
                                       "ended_at = 'zzzz-zz-zzTzz:zz:zz.zzzZ'",
                                       "session_on = '0026-10-03'",
                                       "started_offset_min = 2000",
                                       "program_day = 3000000000",
                                       "by_hand = 7",
                                       "deleted_at = 'soon'");
    INFO(value);
    const Forced place("UPDATE sessions SET " + value + " WHERE id = 5");
    CHECK(place.rescued.sessions == FilledSessions - 1);
    CHECK(place.rescued.lostSessions == 1);
    CHECK(place.lost("sessions") == 1);
    CHECK(place.lost("session_items") == 3);
    CHECK(place.lost("session_sets") == 8);
    CHECK(place.lost("pain_scores") == 2);
    CHECK(place.lost("program_runs") == 0);
}

TEST_CASE("a session whose program is lost stays without it")
{
    const Forced place("DELETE FROM program_runs WHERE id = 2");
    CHECK(place.rescued.sessions == FilledSessions);
    CHECK(place.rescued.lostSessions == 0);
    CHECK(place.lost("program_runs") == 1);
    auto journal = place.open();
    CHECK_FALSE(valueOf(journal.sessions().load(5)).programRun);
    CHECK(valueOf(journal.sessions().load(5)).items.size() == 3);
}

TEST_CASE("a program that began in no year that there is is left out")
{
    const Forced place("UPDATE program_runs SET started_on = '0026-09-27' WHERE id = 2");
    CHECK(place.lost("program_runs") == 1);
    CHECK(place.rescued.sessions == FilledSessions);
    CHECK(valueOf(place.open().programs().all()).size() == 1);
}

TEST_CASE("of two programs in use one is left out")
{
    const Forced place("DROP INDEX program_runs_in_use; UPDATE program_runs SET ended_on = NULL");
    CHECK(place.lost("program_runs") == 1);
    CHECK(place.rescued.sessions == FilledSessions);
}

TEST_CASE("items behind one that is lost are left out, and the session stays")
{
    const Forced place("UPDATE session_items SET sides = 'none' WHERE session_id = 5 AND item = 1");
    CHECK(place.rescued.sessions == FilledSessions);
    CHECK(place.lost("session_items") == 2);
    CHECK(place.lost("session_sets") == 6);
    CHECK(place.lost("pain_scores") == 0);
    auto journal = place.open();
    CHECK(valueOf(journal.sessions().load(5)).items.size() == 1);
    CHECK(valueOf(journal.sessions().load(5)).painAfter);
}

TEST_CASE("a session without any item that can be read stays")
{
    const Forced place("UPDATE session_items SET dose_sets = -1 WHERE session_id = 5");
    CHECK(place.rescued.sessions == FilledSessions);
    CHECK(place.rescued.lostSessions == 0);
    CHECK(valueOf(place.open().sessions().load(5)).items.empty());
}

TEST_CASE("a set, a score or a correction that does not fit is left out alone")
{
    const auto [sql, table, rows] = GENERATE(Catch::Generators::table<std::string,
                                                                      std::string,
                                                                      int>({
        {"UPDATE session_sets SET status = 'x' WHERE session_id = 5 AND item = 0 AND set_number = "
         "1",
         "session_sets",
         1},
        {"UPDATE session_sets SET finished_at = 'zzzz-zz-zzTzz:zz:zz.zzzZ' WHERE session_id = 5",
         "session_sets",
         8},
        {"UPDATE pain_scores SET score = 11 WHERE id IN (1, 2)", "pain_scores", 2},
        {"UPDATE pain_scores SET session_id = 999 WHERE id = 1", "pain_scores", 1},
        {"UPDATE corrections SET side = 'up' WHERE id = 1", "corrections", 1},
        {"UPDATE corrections SET made_at = 'zzzz-zz-zzTzz:zz:zz.zzzZ' WHERE id = 1",
         "corrections",
         1},
        {"UPDATE corrections SET session_id = 999 WHERE id = 1", "corrections", 1},
    }));
    INFO(sql);
    const Forced place(sql);
    for (const auto& [name, count] : place.before)
        CHECK(place.lost(name) == (name == table ? rows : 0));
    CHECK(place.rescued.sessions == FilledSessions);
}

TEST_CASE("what was removed and not forgotten is rescued as removed")
{
    const Forced place(
        "UPDATE sessions SET deleted_at = '2026-11-23T10:00:00.000Z' WHERE id = 5;"
        "UPDATE pain_scores SET deleted_at = '2026-11-23T10:00:00.000Z' WHERE id = 1");
    CHECK(place.after == place.before);
    CHECK(place.rescued.sessions == FilledSessions - 1);
    CHECK(place.rescued.lostSessions == 0);
    auto journal = place.open();
    valueOf(journal.corrections().bringBackSession(5));
    CHECK(valueOf(journal.sessions().load(5)).items.size() == 3);
}

TEST_CASE("files that a copy holds do not get into a rescued journal")
{
    const Forced place("INSERT INTO kept_files VALUES ('settings', x'00')");
    CHECK(place.after.at("kept_files") == 0);
    CHECK(place.rescued.sessions == FilledSessions);
}

TEST_CASE("a journal of which a whole table is missing is rescued without it")
{
    const Forced place("DROP TABLE session_sets; DROP TABLE corrections");
    CHECK(place.rescued.sessions == FilledSessions);
    CHECK(place.after.at("session_sets") == 0);
    CHECK(place.lost("session_items") == 0);
    CHECK(place.lost("pain_scores") == 0);
}

TEST_CASE("nobody knows how many sessions were lost where nothing tells of them")
{
    const Forced place("DROP TABLE sessions");
    CHECK(place.rescued.sessions == 0);
    CHECK_FALSE(place.rescued.lostSessions);
    CHECK(place.after.at("pain_scores") == FilledChecks);
    CHECK(place.lost("program_runs") == 0);
}

TEST_CASE("an older journal is rescued with every row, in the schema of today")
{
    const JournalFile place;
    makeOld(place.file, 50);
    const Counts before = countsIn(place.file);
    const Rescued rescued = valueOf(rescue(place.file, place.file, Stamp));
    CHECK(rescued.sessions == 53);
    CHECK(rescued.lostSessions == 0);
    const Counts after = countsIn(place.file);
    for (const auto& [table, count] : before)
        CHECK(after.at(table) == count);
    auto journal = place.open();
    CHECK_FALSE(fs::exists(place.copies)); // nothing to bring up to date
    CHECK(valueOf(journal.check()).empty());
    auto old = valueOf(store::Journal::open(rescued.aside, place.copies, Stamp));
    CHECK(valueOf(journal.sessions().all()) == valueOf(old.sessions().all()));
    CHECK(valueOf(journal.pain().all()) == valueOf(old.pain().all()));
    CHECK(valueOf(journal.programs().all()) == valueOf(old.programs().all()));
}

TEST_CASE("an older journal that is damaged is rescued in part")
{
    const JournalFile place;
    makeOld(place.file, 200);
    std::string bytes = bytesOf(place.file);
    bytes.replace(bytes.size() / 8192 * 4096, 4096, std::string(4096, '\xff'));
    writeBytes(place.file, bytes);
    REQUIRE(errorOf(place.tryOpen()).code == ErrorCode::Damaged);
    const Rescued rescued = valueOf(rescue(place.file, place.file, Stamp));
    CHECK(rescued.sessions > 150);
    CHECK(rescued.lostSessions.value_or(203 - rescued.sessions) == 203 - rescued.sessions);
    CHECK(valueOf(place.open().check()).empty());
}

TEST_CASE("a journal is rescued from one that was moved aside, which stays where it is")
{
    const JournalFile place;
    makeFilled(place.folder / "aside");
    force(place.folder / "aside", "UPDATE sessions SET title = x'00ff' || title WHERE id = 5");
    const auto before = bytesOf(place.folder / "aside");
    (void)place.open();
    const Rescued rescued = valueOf(rescue(place.folder / "aside", place.file, Stamp));
    CHECK(rescued.sessions == FilledSessions - 1);
    CHECK(bytesOf(place.folder / "aside") == before);
    CHECK(valueOf(store::summaryOf(rescued.aside)).sessions == 0);
    CHECK(valueOf(place.open().sessions().count()) == rescued.sessions);
}

} // namespace hipwise::test
