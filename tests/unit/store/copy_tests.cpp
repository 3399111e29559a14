#include "support/faulty_vfs.h"
#include "support/journal_file.h"
#include "support/records.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

namespace hipwise::test {

namespace fs = std::filesystem;

namespace {

/// A journal with a little of everything.
store::Journal filled(const JournalFile& place)
{
    auto journal = place.open();
    (void)valueOf(journal.programs().start(programRun("2026-11-20")));
    for (int i = 0; i < 5; ++i)
        (void)valueOf(journal.sessions().begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
    (void)valueOf(journal.pain().add({0, instant("2026-11-23T09:00:00Z"), {}, {}, pain(2)}));
    return journal;
}

std::size_t filesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("a copy opens with all that the journal has")
{
    const JournalFile place;
    auto journal = filled(place);
    const fs::path file = place.folder / "saved" / "copy.sqlite";
    valueOf(journal.copyTo(file));
    CHECK(filesIn(file.parent_path()) == 1);
    auto copy = valueOf(store::Journal::open(file, place.copies, "20261123-101206"));
    CHECK(valueOf(copy.check()).empty());
    CHECK(valueOf(copy.sessions().all()) == valueOf(journal.sessions().all()));
    CHECK(valueOf(copy.pain().all()) == valueOf(journal.pain().all()));
    CHECK(valueOf(copy.programs().all()) == valueOf(journal.programs().all()));
}

TEST_CASE("a copy never overwrites")
{
    const JournalFile place;
    const auto journal = filled(place);
    const fs::path file = place.folder / "precious";
    writeBytes(file, "precious");
    CHECK(errorOf(journal.copyTo(file)).code == ErrorCode::WriteFailed);
    CHECK(bytesOf(file) == "precious");
}

TEST_CASE("a journal opened for reading only can be copied")
{
    const JournalFile place;
    (void)filled(place);
    const auto journal = valueOf(store::Journal::openReadOnly(place.file));
    valueOf(journal.copyTo(place.folder / "copy.sqlite"));
    auto copy = valueOf(store::Journal::openReadOnly(place.folder / "copy.sqlite"));
    CHECK(valueOf(copy.sessions().count()) == 5);
}

TEST_CASE("what a copy that was broken off left behind is replaced")
{
    const JournalFile place;
    const auto journal = filled(place);
    writeBytes(place.folder / "copy.sqlite.new", "half a copy");
    valueOf(journal.copyTo(place.folder / "copy.sqlite"));
    CHECK_FALSE(fs::exists(place.folder / "copy.sqlite.new"));
}

TEST_CASE("a copy that fails leaves nothing behind")
{
    FaultyVfs vfs;
    const JournalFile place;
    const auto journal = filled(place);
    const fs::path folder = place.folder / "saved";
    fs::create_directory(folder);
    const Fault fault = GENERATE(Fault::DiskFull, Fault::IoError);
    for (const int change : {1, 3, 10}) {
        vfs.failFrom(change, fault);
        const Error error = errorOf(journal.copyTo(folder / "copy.sqlite"));
        CHECK(error.code
              == (fault == Fault::DiskFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed));
        vfs.heal();
        CHECK(fs::is_empty(folder));
    }
    valueOf(journal.copyTo(folder / "copy.sqlite"));
}

TEST_CASE("a copy into a place that is no folder fails")
{
    const JournalFile place;
    const auto journal = filled(place);
    writeBytes(place.folder / "text", "text");
    CHECK(errorOf(journal.copyTo(place.folder / "text" / "copy.sqlite")).code
          == ErrorCode::WriteFailed);
}

TEST_CASE("a check finds rows that refer to what does not exist")
{
    const JournalFile place;
    (void)filled(place);
    SQLite::Database(place.file.string(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA foreign_keys = OFF; DELETE FROM sessions WHERE id = 3");
    const auto journal = place.open();
    const auto findings = valueOf(journal.check());
    CHECK_THAT(findings,
               Catch::VectorContains(std::string(
                   "a row of session_items refers to a row of sessions that does not exist")));
}

TEST_CASE("a check finds values that the tables forbid")
{
    const JournalFile place;
    auto journal = filled(place);
    SQLite::Database(place.file.string(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA ignore_check_constraints = ON; UPDATE sessions SET status = 'lost'"
              " WHERE id = 2");
    CHECK_FALSE(valueOf(journal.check()).empty());
    CHECK(errorOf(journal.sessions().load(2)).code == ErrorCode::Damaged);
    CHECK(valueOf(journal.sessions().load(1)).id == 1);
}

} // namespace hipwise::test
