#include "store/migrations.h"
#include "support/faulty_vfs.h"
#include "support/journal_file.h"
#include "support/records.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

namespace hipwise::test {

using store::Migration;

namespace fs = std::filesystem;

namespace {

/// More changes of files than a migration needs.
constexpr int MostChanges = 1000;

/// A journal of this version with one session, and a connection to it that can be migrated further.
struct OldJournal {
    OldJournal()
    {
        auto journal = place.open();
        (void)valueOf(journal.sessions().begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
    }

    [[nodiscard]] SQLite::Database connect() const
    {
        return {place.file.string(), SQLite::OPEN_READWRITE};
    }

    JournalFile place;
    store::CopyPlace copies{place.copies, "20261123-101205"};
};

/// The version of this program, and those of the next ones.
constexpr int Now = store::SchemaVersion;

std::string copyName(int version, const std::string& more = {})
{
    return "journal-v" + std::to_string(version) + "-20261123-101205" + more + ".sqlite";
}

int versionOf(SQLite::Database& database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

std::vector<Migration> stepsWith(const std::string& second, const std::string& third)
{
    auto steps = store::allMigrations();
    steps.push_back({Now + 1, second});
    steps.push_back({Now + 2, third});
    return steps;
}

constexpr const char* AddNotes = "CREATE TABLE notes (id INTEGER PRIMARY KEY, words TEXT) STRICT;"
                                 " INSERT INTO notes (words) SELECT title FROM sessions;";
constexpr const char* AddMood = "ALTER TABLE notes ADD COLUMN mood INTEGER;";

} // namespace

TEST_CASE("the known steps are complete, in order, and lead to the schema version")
{
    const auto steps = store::allMigrations();
    REQUIRE(steps.size() == store::SchemaVersion);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        CHECK(steps[i].version == static_cast<int>(i) + 1);
        CHECK_FALSE(steps[i].sql.empty());
    }
    CHECK(store::migrationText("none.sql").empty());
}

TEST_CASE("an older journal is brought up to date step by step, each after a copy")
{
    const OldJournal old;
    SQLite::Database database = old.connect();
    valueOf(store::migrate(database, stepsWith(AddNotes, AddMood), old.copies));
    CHECK(versionOf(database) == Now + 2);
    CHECK(database.execAndGet("SELECT words FROM notes").getString() == "Lunes, \"fácil\"");
    for (const int version : {Now, Now + 1}) {
        SQLite::Database copy((old.place.copies / copyName(version)).string());
        CHECK(versionOf(copy) == version);
        CHECK(copy.execAndGet("SELECT count(*) FROM sessions").getInt() == 1);
        CHECK(copy.execAndGet("PRAGMA integrity_check").getString() == "ok");
    }
}

TEST_CASE("a journal that is up to date is neither changed nor copied")
{
    const OldJournal old;
    const std::string before = bytesOf(old.place.file);
    SQLite::Database database = old.connect();
    valueOf(store::migrate(database, store::allMigrations(), old.copies));
    CHECK(bytesOf(old.place.file) == before);
    CHECK_FALSE(fs::exists(old.place.copies));
}

TEST_CASE("a step that fails changes neither version nor content")
{
    const OldJournal old;
    SQLite::Database database = old.connect();
    const std::string wrong = GENERATE(as<std::string>(),
                                       "CREATE TABLE half (id INTEGER); UPDATE nowhere SET a = 1;",
                                       "DELETE FROM sessions; CREATE TABLE broken (",
                                       "UPDATE session_items SET session_id = 99;",
                                       "UPDATE sessions SET title = 'lost', status = 'lost';");
    const Error error = errorOf(store::migrate(database, stepsWith(wrong, AddMood), old.copies));
    CHECK(error.where == "migration to version " + std::to_string(Now + 1));
    CHECK_FALSE(error.message.empty());
    CHECK(versionOf(database) == Now);
    CHECK_FALSE(database.tableExists("half"));
    auto journal = old.place.open();
    CHECK(valueOf(journal.check()).empty());
    CHECK(valueOf(journal.sessions().all()).front().title == "Lunes, \"fácil\"");
    CHECK(fs::exists(old.place.copies / copyName(Now)));
}

TEST_CASE("the steps before one that fails stay")
{
    const OldJournal old;
    SQLite::Database database = old.connect();
    const auto failed
        = store::migrate(database, stepsWith(AddNotes, "UPDATE nowhere SET a = 1;"), old.copies);
    CHECK_FALSE(failed);
    CHECK(versionOf(database) == Now + 1);
    CHECK(database.tableExists("notes"));
}

TEST_CASE("a second attempt in the same second keeps both copies")
{
    const OldJournal old;
    SQLite::Database database = old.connect();
    const auto steps = stepsWith("UPDATE nowhere SET a = 1;", AddMood);
    CHECK_FALSE(store::migrate(database, steps, old.copies));
    CHECK_FALSE(store::migrate(database, steps, old.copies));
    CHECK(fs::exists(old.place.copies / copyName(Now)));
    CHECK(fs::exists(old.place.copies / copyName(Now, "-2")));
}

TEST_CASE("a table that others refer to can be rebuilt")
{
    const OldJournal old;
    SQLite::Database database = old.connect();
    const std::string rebuild
        = "CREATE TABLE sessions_new AS SELECT * FROM sessions; DROP TABLE sessions;"
          "ALTER TABLE sessions_new RENAME TO sessions;"
          "CREATE UNIQUE INDEX sessions_ids ON sessions (id);";
    valueOf(store::migrate(database, stepsWith(rebuild, "SELECT 1;"), old.copies));
    CHECK(database.execAndGet("SELECT count(*) FROM session_items").getInt() == 3);
}

TEST_CASE("without a copy there is no migration")
{
    const OldJournal old;
    writeBytes(old.place.copies, "a file where the folder should be");
    SQLite::Database database = old.connect();
    CHECK_FALSE(store::migrate(database, stepsWith(AddNotes, AddMood), old.copies));
    CHECK(versionOf(database) == Now);
}

TEST_CASE("a migration that runs out of room anywhere leaves a whole version")
{
    const Fault fault = GENERATE(Fault::DiskFull, Fault::IoError);
    FaultyVfs vfs;
    int failures = 0;
    bool migrated = false;
    for (int change = 1; !migrated && change < MostChanges; change += 3) {
        const OldJournal old;
        {
            SQLite::Database database = old.connect();
            vfs.failFrom(change, fault);
            migrated
                = store::migrate(database, stepsWith(AddNotes, AddMood), old.copies).has_value();
            CHECK(migrated != vfs.hasFailed());
            vfs.heal();
        }
        SQLite::Database database = old.connect();
        const int version = versionOf(database);
        CHECK(database.tableExists("notes") == (version > Now));
        CHECK(database.execAndGet("SELECT count(*) FROM session_sets").getInt() == 8);
        CHECK(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
        CHECK((version == Now + 2) == migrated);
        failures += migrated ? 0 : 1;
    }
    CHECK(migrated);
    CHECK(failures > 5);
}

} // namespace hipwise::test
