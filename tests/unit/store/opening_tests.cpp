#include "support/faulty_vfs.h"
#include "support/journal_file.h"
#include "support/records.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

namespace hipwise::test {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t PageSize = 4096;

/// Changes a file behind the program's back.
void execute(const fs::path& file, const std::string& sql)
{
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

int number(const fs::path& file, const std::string& pragma)
{
    SQLite::Database database(file.string());
    return database.execAndGet("PRAGMA " + pragma).getInt();
}

/// A journal with enough in it to have many pages.
void fill(const JournalFile& place)
{
    auto journal = place.open();
    for (int i = 0; i < 40; ++i)
        (void)valueOf(journal.sessions().begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
}

} // namespace

TEST_CASE("a journal is made where there is none, with its folder")
{
    JournalFile place;
    place.file = place.folder / "profiles" / "default" / "journal.sqlite";
    auto journal = place.open();
    CHECK(valueOf(journal.sessions().count()) == 0);
    CHECK(valueOf(journal.check()).empty());
    CHECK(number(place.file, "application_id") == store::ApplicationId);
    CHECK(number(place.file, "user_version") == store::SchemaVersion);
    CHECK_FALSE(fs::exists(place.copies));
    constexpr auto Others = fs::perms::group_all | fs::perms::others_all;
    CHECK((fs::status(place.file).permissions() & Others) == fs::perms::none);
}

TEST_CASE("an empty file becomes a journal")
{
    const JournalFile place;
    writeBytes(place.file, "");
    auto journal = place.open();
    CHECK(valueOf(journal.sessions().count()) == 0);
}

TEST_CASE("an empty database, left when making a journal was broken off, becomes a journal")
{
    const JournalFile place;
    execute(place.file, "PRAGMA journal_mode = WAL");
    auto journal = place.open();
    CHECK(valueOf(journal.sessions().count()) == 0);
}

TEST_CASE("a journal opens again with what was kept")
{
    const JournalFile place;
    const auto id
        = valueOf(place.open().sessions().begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
    auto journal = place.open();
    CHECK(valueOf(journal.sessions().load(id)).title == "Lunes, \"fácil\"");
    CHECK_FALSE(fs::exists(place.copies));
}

TEST_CASE("a journal keeps a write-ahead log")
{
    const JournalFile place;
    const auto journal = place.open();
    SQLite::Database database(place.file.string());
    CHECK(database.execAndGet("PRAGMA journal_mode").getString() == "wal");
}

TEST_CASE("every committed change is flushed to the disk")
{
    FaultyVfs vfs;
    const JournalFile place;
    auto journal = place.open();
    const auto planned = plannedSession(instant("2026-11-23T10:00:00Z"));
    const auto id = valueOf(journal.sessions().begin(planned));
    for (const session::SetResult& result : resultsOf(planned)) {
        const int before = vfs.flushes();
        valueOf(journal.sessions().saveSet(id, result, instant("2026-11-23T10:05:00Z")));
        CHECK(vfs.flushes() > before);
    }
}

TEST_CASE("a journal of a later version is refused and stays as it is")
{
    const JournalFile place;
    (void)place.open();
    execute(place.file, "CREATE TABLE later (id INTEGER); PRAGMA user_version = 99");
    const std::string before = bytesOf(place.file);
    CHECK(errorOf(place.tryOpen()).code == ErrorCode::TooNew);
    CHECK(errorOf(store::Journal::openReadOnly(place.file)).code == ErrorCode::TooNew);
    CHECK(bytesOf(place.file) == before);
}

TEST_CASE("a later version that is only in the write-ahead log is seen there, and stays there")
{
    const JournalFile place;
    (void)place.open();
    const JournalFile crashed;
    {
        SQLite::Database database(place.file.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA user_version = 99");
        // Copied while open: what a crash leaves.
        fs::copy_file(place.file, crashed.file);
        fs::copy_file(place.file.string() + "-wal", crashed.file.string() + "-wal");
    }
    const std::string before = bytesOf(crashed.file);
    const std::string logBefore = bytesOf(crashed.file.string() + "-wal");
    REQUIRE_FALSE(logBefore.empty());
    CHECK(errorOf(crashed.tryOpen()).code == ErrorCode::TooNew);
    CHECK(bytesOf(crashed.file) == before);
    CHECK(bytesOf(crashed.file.string() + "-wal") == logBefore);
}

TEST_CASE("a file that is not a journal is refused and stays as it is")
{
    const JournalFile place;
    SECTION("another program's database")
    {
        execute(place.file, "CREATE TABLE other (id INTEGER); INSERT INTO other VALUES (1)");
    }
    SECTION("another program's database with its own mark")
    {
        execute(place.file, "PRAGMA application_id = 7; CREATE TABLE other (id INTEGER)");
    }
    SECTION("a short text")
    {
        writeBytes(place.file, "hello");
    }
    SECTION("a long text")
    {
        writeBytes(place.file, std::string(20000, 'x'));
    }
    const std::string before = bytesOf(place.file);
    const Error error = errorOf(place.tryOpen());
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.where == place.file.string());
    CHECK_FALSE(error.message.empty());
    CHECK(errorOf(store::Journal::openReadOnly(place.file)).code == ErrorCode::Invalid);
    CHECK(bytesOf(place.file) == before);
}

TEST_CASE("a damaged journal is refused and stays as it is")
{
    const JournalFile place;
    fill(place);
    const std::string whole = bytesOf(place.file);
    SECTION("cut off within a page")
    {
        fs::resize_file(place.file, whole.size() / 2 + 100);
    }
    SECTION("cut off after a page")
    {
        fs::resize_file(place.file, 3 * PageSize);
    }
    SECTION("a page overwritten")
    {
        std::string damaged = whole;
        damaged.replace(5 * PageSize, PageSize, std::string(PageSize, '\xff'));
        writeBytes(place.file, damaged);
    }
    SECTION("a version that never was")
    {
        execute(place.file, "PRAGMA user_version = -3");
    }
    const std::string before = bytesOf(place.file);
    CHECK(errorOf(place.tryOpen()).code == ErrorCode::Damaged);
    CHECK(errorOf(store::Journal::openReadOnly(place.file)).code == ErrorCode::Damaged);
    CHECK(bytesOf(place.file) == before);
}

TEST_CASE("a journal opened for reading only reads and does not write")
{
    const JournalFile place;
    const auto planned = plannedSession(instant("2026-11-23T10:00:00Z"));
    const auto id = valueOf(place.open().sessions().begin(planned));
    const std::string before = bytesOf(place.file);
    {
        auto journal = valueOf(store::Journal::openReadOnly(place.file));
        CHECK(valueOf(journal.sessions().load(id)).items == planned.items);
        CHECK(valueOf(journal.check()).empty());
        CHECK(errorOf(journal.sessions().begin(planned)).code == ErrorCode::ReadOnly);
        CHECK(errorOf(journal.pain().add({})).code == ErrorCode::ReadOnly);
        CHECK(errorOf(journal.programs().start(programRun("2026-11-23"))).code
              == ErrorCode::ReadOnly);
    }
    CHECK(bytesOf(place.file) == before);
}

TEST_CASE("a journal can be read while another connection has it open")
{
    const JournalFile place;
    auto writing = place.open();
    auto reading = valueOf(store::Journal::openReadOnly(place.file));
    (void)valueOf(writing.sessions().begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
    CHECK(valueOf(reading.sessions().count()) == 1);
}

TEST_CASE("a missing journal cannot be opened for reading, and is not made")
{
    const JournalFile place;
    CHECK(errorOf(store::Journal::openReadOnly(place.file)).code == ErrorCode::NotFound);
    CHECK_FALSE(fs::exists(place.file));
}

TEST_CASE("a journal of an older schema cannot be opened for reading only")
{
    const JournalFile place;
    writeBytes(place.file, "");
    CHECK(errorOf(store::Journal::openReadOnly(place.file)).code == ErrorCode::Invalid);
    CHECK(bytesOf(place.file).empty());
}

TEST_CASE("a journal that may not be written is not opened for writing")
{
    const JournalFile place;
    (void)place.open();
    FaultyVfs vfs;
    vfs.denyWriting(true);
    CHECK(errorOf(place.tryOpen()).code == ErrorCode::ReadOnly);
}

TEST_CASE("a folder in place of the journal is unreadable")
{
    const JournalFile place;
    fs::create_directory(place.file);
    CHECK(errorOf(place.tryOpen()).code == ErrorCode::Unreadable);
    CHECK(errorOf(store::Journal::openReadOnly(place.file)).code == ErrorCode::Unreadable);
}

TEST_CASE("a journal in a place that is no folder is not made")
{
    const JournalFile place;
    writeBytes(place.folder / "text", "text");
    const auto journal
        = store::Journal::open(place.folder / "text" / "new" / "journal.sqlite", place.copies, "");
    CHECK(errorOf(journal).code == ErrorCode::WriteFailed);
}

TEST_CASE("a journal that another connection holds for itself is busy")
{
    const JournalFile place;
    (void)place.open();
    SQLite::Database other(place.file.string(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    CHECK(errorOf(place.tryOpen()).code == ErrorCode::Busy);
}

TEST_CASE("a change while another connection writes is busy, soon, and can be made again")
{
    const JournalFile place;
    auto journal = place.open();
    const auto planned = plannedSession(instant("2026-11-23T10:00:00Z"));
    SQLite::Database other(place.file.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    const auto begun = std::chrono::steady_clock::now();
    CHECK(errorOf(journal.sessions().begin(planned)).code == ErrorCode::Busy);
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(2));
    CHECK(valueOf(journal.sessions().count()) == 0);
    other.exec("ROLLBACK");
    (void)valueOf(journal.sessions().begin(planned));
}

TEST_CASE("a journal moves with its repositories")
{
    const JournalFile place;
    auto first = place.open();
    store::SessionRepository& sessions = first.sessions();
    store::Journal second = std::move(first);
    (void)valueOf(sessions.begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
    CHECK(valueOf(second.sessions().count()) == 1);
}

TEST_CASE("a relative name that looks like an address is a file")
{
    const TempDir folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    const auto journal = store::Journal::open("file:journal.sqlite", "copies", "20261123-101205");
    const bool copied = journal && journal->copyTo("file:copy.sqlite");
    fs::current_path(before);
    CHECK(copied);
    CHECK(fs::exists(folder / "file:journal.sqlite"));
    CHECK(fs::exists(folder / "file:copy.sqlite"));
}

} // namespace hipwise::test
