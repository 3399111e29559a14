#include "store/journal_summary.h"
#include "store/opening.h"
#include "support/faulty_vfs.h"
#include "support/records.h"
#include "unit/store/filled_journal.h"
#include "unit/store/no_room.h"
#include "unit/store/unwritable.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

namespace hipwise::test {

namespace fs = std::filesystem;

namespace {

constexpr const char* NoPermissions = "permissions mean nothing here; not tested";

/// What a crash leaves: a filled journal, of whose log one session more has not been taken over.
void makeCrashed(const fs::path& file, bool withIndex)
{
    const JournalFile place;
    makeFilled(place.file);
    auto journal = place.open();
    fillShort(journal, 1);
    fs::copy_file(place.file, file);
    fs::copy_file(place.file.string() + "-wal", file.string() + "-wal");
    if (withIndex)
        fs::copy_file(place.file.string() + "-shm", file.string() + "-shm");
}

/// How many sessions a journal has that is opened for reading only.
int sessionsIn(const fs::path& file)
{
    auto journal = valueOf(store::Journal::openReadOnly(file));
    return static_cast<int>(valueOf(journal.sessions().all()).size());
}

} // namespace

TEST_CASE("a journal in a folder that cannot be written to is read, and nothing is made there")
{
    const JournalFile place;
    makeFilled(place.file);
    const auto before = filesIn(place.folder.path());
    {
        const Unwritable folder(place.folder.path());
        if (!folder.holds()) {
            WARN(NoPermissions);
            return;
        }
        CHECK(sessionsIn(place.file) == FilledSessions);
        auto journal = valueOf(store::Journal::openReadOnly(place.file));
        CHECK(valueOf(journal.check()).empty());
        CHECK(errorOf(journal.sessions().begin(shortSession(lastFilled()))).code
              == ErrorCode::ReadOnly);
        CHECK(valueOf(store::summaryOf(place.file)).sessions == FilledSessions);
        CHECK(errorOf(place.tryOpen()).code == ErrorCode::ReadOnly);
    }
    CHECK(filesIn(place.folder.path()) == before);
}

TEST_CASE("what an empty log leaves beside a journal does not keep it from being read")
{
    const JournalFile place;
    makeFilled(place.file);
    writeBytes(place.file.string() + "-wal", "");
    const bool withIndex = GENERATE(false, true);
    if (withIndex)
        writeBytes(place.file.string() + "-shm", "");
    const Unwritable folder(place.folder.path());
    if (!folder.holds()) {
        WARN(NoPermissions);
        return;
    }
    CHECK(sessionsIn(place.file) == FilledSessions);
}

TEST_CASE("a journal is not read without the changes in its log")
{
    const JournalFile place;
    makeCrashed(place.file, false);
    const auto before = filesIn(place.folder.path());
    {
        const Unwritable folder(place.folder.path());
        if (!folder.holds()) {
            WARN(NoPermissions);
            return;
        }
        const Error error = errorOf(store::Journal::openReadOnly(place.file));
        CHECK(error.code == ErrorCode::ReadOnly);
        CHECK(error.where == place.file.string());
        CHECK(errorOf(store::summaryOf(place.file)).code == ErrorCode::ReadOnly);
    }
    CHECK(filesIn(place.folder.path()) == before);
    CHECK(sessionsIn(place.file) == FilledSessions + 1);
}

TEST_CASE("a journal is read with its log where the index of the log is there")
{
    const JournalFile place;
    makeCrashed(place.file, true);
    const Unwritable folder(place.folder.path());
    if (!folder.holds()) {
        WARN(NoPermissions);
        return;
    }
    CHECK(sessionsIn(place.file) == FilledSessions + 1);
}

TEST_CASE("a journal is not read without the changes that must be undone")
{
    const JournalFile place;
    makeFilled(place.file);
    writeBytes(place.file.string() + "-journal", std::string(2000, 'x'));
    const Unwritable folder(place.folder.path());
    if (!folder.holds()) {
        WARN(NoPermissions);
        return;
    }
    CHECK(errorOf(store::Journal::openReadOnly(place.file)).code == ErrorCode::ReadOnly);
}

TEST_CASE("a journal that may not be changed is read in a folder that can be written to")
{
    const JournalFile place;
    makeCrashed(place.file, false);
    const std::string before = bytesOf(place.file);
    constexpr auto Reading = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
    for (const auto& entry : fs::directory_iterator(place.folder.path()))
        fs::permissions(entry, Reading);
    fs::permissions(place.folder.path(), fs::perms::all);
    {
        const SomebodyElse somebody;
        if (::eaccess(place.file.c_str(), W_OK) == 0) {
            WARN(NoPermissions);
            return;
        }
        CHECK(sessionsIn(place.file) == FilledSessions + 1);
        CHECK(errorOf(place.tryOpen()).code == ErrorCode::ReadOnly);
    }
    CHECK(bytesOf(place.file) == before);
}

TEST_CASE("a journal on a full disk is read")
{
    FaultyVfs vfs;
    const JournalFile place;
    makeCrashed(place.file, GENERATE(false, true));
    const std::string before = bytesOf(place.file);
    vfs.failFrom(1, GENERATE(Fault::DiskFull, Fault::IoError));
    CHECK(sessionsIn(place.file) == FilledSessions + 1);
    CHECK(valueOf(store::summaryOf(place.file)).sessions == FilledSessions + 1);
    {
        auto journal = valueOf(store::Journal::openReadOnly(place.file));
        CHECK(valueOf(journal.check()).empty());
        CHECK(valueOf(journal.pain().all()).size() == 2 * FilledSessions + FilledChecks);
    }
    vfs.heal();
    CHECK(bytesOf(place.file) == before);
}

TEST_CASE("a journal is read where not even the index of its log finds room")
{
    const JournalFile place;
    makeFilled(place.file);
    const auto before = bytesOf(place.file);
    Result<store::JournalSummary> summary;
    Result<store::Journal> writing = failure(ErrorCode::NotFound, "");
    {
        const NoRoom room;
        summary = store::summaryOf(place.file);
        writing = place.tryOpen();
    }
    CHECK(valueOf(summary).sessions == FilledSessions);
    CHECK(errorOf(writing).code == ErrorCode::DiskFull);
    CHECK(bytesOf(place.file) == before);
}

TEST_CASE("a journal is not read without its log where the index finds no room")
{
    const JournalFile place;
    makeCrashed(place.file, false);
    Result<store::JournalSummary> summary;
    {
        const NoRoom room;
        summary = store::summaryOf(place.file);
    }
    CHECK(errorOf(summary).code == ErrorCode::ReadOnly);
    CHECK(valueOf(store::summaryOf(place.file)).sessions == FilledSessions + 1);
}

TEST_CASE("a journal that nobody changes is read without its log and makes nothing beside it")
{
    // Everything here means something in an address.
    const TempDir folder;
    const fs::path file = folder / "file:a %41?b#c&d=ñ.sqlite";
    makeCrashed(file, false);
    const auto before = filesIn(folder.path());
    {
        SQLite::Database database = store::openUnchanging(file);
        CHECK(database.execAndGet("SELECT count(*) FROM sessions").getInt() == FilledSessions);
        CHECK(valueOf(store::inspect(database, file)) == store::SchemaVersion);
        CHECK_THROWS_AS(database.exec("DELETE FROM sessions"), SQLite::Exception);
        CHECK(filesIn(folder.path()) == before);
    }
    CHECK(filesIn(folder.path()) == before);
}

TEST_CASE("a file that is not there is not made by reading it as one that nobody changes")
{
    const TempDir folder;
    CHECK_THROWS_AS((void)store::openUnchanging(folder / "none.sqlite"), SQLite::Exception);
    CHECK(namesIn(folder.path()).empty());
}

} // namespace hipwise::test
