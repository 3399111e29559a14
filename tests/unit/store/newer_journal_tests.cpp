#include "support/records.h"
#include "unit/store/filled_journal.h"
#include "unit/store/unwritable.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

namespace hipwise::test {

namespace fs = std::filesystem;

namespace {

/// What a later Hipwise may have made of a journal: more tables, more columns.
constexpr const char* Later = "CREATE TABLE weather (day TEXT PRIMARY KEY, rain INTEGER);"
                              "INSERT INTO weather VALUES ('2026-11-23', 1);"
                              "ALTER TABLE sessions ADD COLUMN mood TEXT;";

void makeNewer(const fs::path& file, const std::string& change)
{
    makeFilled(file);
    execute(file, change + "PRAGMA user_version = " + std::to_string(store::SchemaVersion + 1));
}

Result<store::Journal> read(const JournalFile& place)
{
    return store::Journal::openNewer(place.file);
}

} // namespace

TEST_CASE("a newer journal is read where it still has what is looked for, and stays as it is")
{
    const JournalFile place;
    makeNewer(place.file, Later);
    const std::string before = bytesOf(place.file);
    {
        auto journal = valueOf(read(place));
        CHECK(valueOf(journal.schemaVersion()) == store::SchemaVersion + 1);
        CHECK(valueOf(journal.sessions().all()).size() == FilledSessions);
        CHECK(valueOf(journal.summary()).sessions == FilledSessions);
        CHECK(valueOf(journal.corrections().all()).size() == FilledCorrections);
        CHECK_FALSE(journal.sessions().begin(shortSession(lastFilled())));
        CHECK_FALSE(journal.corrections().removeSession(1, lastFilled().at));
    }
    CHECK(bytesOf(place.file) == before);
}

TEST_CASE("a newer journal in a folder that cannot be written to is read as well")
{
    const JournalFile place;
    makeNewer(place.file, Later);
    const auto before = filesIn(place.folder.path());
    {
        const Unwritable folder(place.folder.path());
        if (!folder.holds()) {
            WARN("permissions mean nothing here; not tested");
            return;
        }
        CHECK(valueOf(valueOf(read(place)).sessions().all()).size() == FilledSessions);
    }
    CHECK(filesIn(place.folder.path()) == before);
}

TEST_CASE("a newer journal that lacks something is not read, and what it lacks is named")
{
    const JournalFile place;
    std::string missing;
    SECTION("a column")
    {
        makeNewer(place.file, "ALTER TABLE sessions RENAME COLUMN title TO heading;");
        missing = "sessions.title";
    }
    SECTION("a table")
    {
        makeNewer(place.file, "ALTER TABLE corrections RENAME TO changes;");
        missing = "corrections.";
    }
    const std::string before = bytesOf(place.file);
    const Error error = errorOf(read(place));
    CHECK(error.code == ErrorCode::TooNew);
    CHECK_THAT(error.message, Catch::Contains(missing));
    CHECK(bytesOf(place.file) == before);
}

TEST_CASE("only a newer journal is opened as one")
{
    const JournalFile place;
    ErrorCode expected = ErrorCode::Invalid;
    SECTION("one of this version")
    {
        makeFilled(place.file);
    }
    SECTION("an older one")
    {
        makeOld(place.file);
    }
    SECTION("another program's")
    {
        execute(place.file, "CREATE TABLE notes (id INTEGER); PRAGMA user_version = 99");
    }
    SECTION("a damaged one")
    {
        makeNewer(place.file, Later);
        std::string bytes = bytesOf(place.file);
        const std::size_t page = 4096;
        bytes.replace(page, bytes.size() - page, bytes.size() - page, '\x55');
        writeBytes(place.file, bytes);
        expected = ErrorCode::Damaged;
    }
    SECTION("none")
    {
        expected = ErrorCode::NotFound;
    }
    CHECK(errorOf(read(place)).code == expected);
}

} // namespace hipwise::test
