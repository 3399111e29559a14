#include "store/journal_copies.h"
#include "store/journal_rescue.h"
#include "support/records.h"
#include "unit/store/filled_journal.h"
#include "unit/store/unwritable.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using store::KeptFile;
using store::restore;
using store::startEmpty;

namespace fs = std::filesystem;

namespace {

constexpr const char* Stamp = "20261124-080000";

const std::vector<KeptFile>& someFiles()
{
    static const std::vector<KeptFile> files{{"packs/knee.json", "{}"},
                                             {"settings", "language=es"}};
    return files;
}

/// A filled journal of which there is a copy, and which has one session more by now.
struct Place : JournalFile {
    Place()
    {
        makeFilled(file);
        auto journal = open();
        copy = valueOf(store::makeCopy(journal, copies, "20261123-101205", someFiles())).file;
        fillShort(journal, 1);
    }

    fs::path copy;
};

/// For somebody else, whom Unwritable lets a test become.
void openToAll(const fs::path& path)
{
    fs::permissions(path, fs::perms::all);
}

} // namespace

TEST_CASE("a copy takes the place of the journal, which is moved aside")
{
    const Place place;
    const std::string before = bytesOf(place.file);
    const auto copyBefore = filesIn(place.copies);
    const auto restored = valueOf(restore(place.copy, place.file, Stamp));
    CHECK(restored.aside == place.folder / "journal.sqlite.aside-20261124-080000");
    CHECK(restored.files == someFiles());
    CHECK(restored.summary.sessions == FilledSessions);
    CHECK(restored.summary.hasSettings);
    CHECK(bytesOf(restored.aside) == before);
    CHECK(filesIn(place.copies) == copyBefore);
    auto journal = place.open();
    CHECK(valueOf(journal.check()).empty());
    CHECK(valueOf(journal.summary()).sessions == FilledSessions);
    auto old = valueOf(store::Journal::open(restored.aside, place.copies, Stamp));
    CHECK(valueOf(old.sessions().count()) == FilledSessions + 1);
}

TEST_CASE("a restored journal has every row of the copy, and none of its files")
{
    const Place place;
    (void)valueOf(restore(place.copy, place.file, Stamp));
    Counts expected = countsIn(place.copy);
    REQUIRE(expected["kept_files"] == 2);
    expected["kept_files"] = 0;
    CHECK(countsIn(place.file) == expected);
    CHECK_THAT(bytesOf(place.file), !Catch::Contains("language=es"));
    constexpr auto Others = fs::perms::group_all | fs::perms::others_all;
    CHECK((fs::status(place.file).permissions() & Others) == fs::perms::none);
}

TEST_CASE("a copy is restored where there is no journal, not even its folder")
{
    const Place place;
    const fs::path file = place.folder / "another" / "computer" / "journal.sqlite";
    const auto restored = valueOf(restore(place.copy, file, Stamp));
    CHECK(restored.aside.empty());
    CHECK(namesIn(file.parent_path()) == std::vector<std::string>{"journal.sqlite"});
    CHECK(valueOf(store::summaryOf(file)).sessions == FilledSessions);
}

TEST_CASE("the log of the old journal does not get into the restored one")
{
    const Place place;
    const JournalFile crashed;
    {
        auto journal = place.open();
        fillShort(journal, 5);
        fs::copy_file(place.file, crashed.file);
        fs::copy_file(place.file.string() + "-wal", crashed.file.string() + "-wal");
    }
    const auto restored = valueOf(restore(place.copy, crashed.file, Stamp));
    CHECK(fs::exists(restored.aside.string() + "-wal"));
    CHECK(valueOf(crashed.open().sessions().count()) == FilledSessions);
    auto old = valueOf(store::Journal::open(restored.aside, place.copies, Stamp));
    CHECK(valueOf(old.sessions().count()) == FilledSessions + 6);
}

TEST_CASE("a log that was left without its journal does not get into the restored one")
{
    const Place place;
    {
        const JournalFile other;
        auto journal = other.open();
        fillShort(journal, 3);
        fs::remove(place.file);
        fs::copy_file(other.file.string() + "-wal", place.file.string() + "-wal");
    }
    const auto restored = valueOf(restore(place.copy, place.file, Stamp));
    CHECK(fs::exists(restored.aside.string() + "-wal"));
    CHECK(valueOf(place.open().sessions().count()) == FilledSessions);
}

TEST_CASE("a copy of an older schema is restored as it is, and brought up to date afterwards")
{
    const JournalFile place;
    makeFilled(place.file);
    const fs::path copy = place.folder / "old.sqlite";
    makeOld(copy);
    const Counts counts = countsIn(copy);
    const auto restored = valueOf(restore(copy, place.file, Stamp));
    CHECK(restored.files.empty());
    CHECK(restored.summary.sessions == 3);
    CHECK(countsIn(place.file) == counts);
    auto journal = place.open();
    CHECK(valueOf(journal.sessions().count()) == 3);
    CHECK(valueOf(journal.check()).empty());
    CHECK(fs::exists(place.copies / "journal-v1-20261123-101205.sqlite"));
}

TEST_CASE("a journal that was moved aside can be restored with what is in its log")
{
    const JournalFile place;
    {
        const JournalFile running;
        auto journal = running.open();
        fill(journal);
        fs::copy_file(running.file, place.folder / "aside");
        fs::copy_file(running.file.string() + "-wal", place.folder / "aside-wal");
    }
    const auto restored = valueOf(restore(place.folder / "aside", place.file, Stamp));
    CHECK(restored.summary.sessions == FilledSessions);
    CHECK(valueOf(place.open().sessions().count()) == FilledSessions);
}

TEST_CASE("a copy that cannot be used is not restored, and nothing changes")
{
    const Place place;
    ErrorCode expected = ErrorCode::Invalid;
    SECTION("none")
    {
        fs::remove(place.copy);
        expected = ErrorCode::NotFound;
    }
    SECTION("an empty file")
    {
        fs::resize_file(place.copy, 0);
    }
    SECTION("a text")
    {
        writeBytes(place.copy, std::string(5000, 'x'));
    }
    SECTION("half of one")
    {
        fs::resize_file(place.copy, fs::file_size(place.copy) / 2);
        expected = ErrorCode::Damaged;
    }
    SECTION("one of a later version")
    {
        execute(place.copy, "PRAGMA user_version = 99");
        expected = ErrorCode::TooNew;
    }
    SECTION("one of which rows are missing")
    {
        execute(place.copy, "PRAGMA foreign_keys = OFF; DELETE FROM sessions WHERE id = 3");
        expected = ErrorCode::Damaged;
    }
    const auto before = filesIn(place.folder.path());
    const auto copiesBefore = filesIn(place.copies);
    const Error error = errorOf(restore(place.copy, place.file, Stamp));
    CHECK(error.code == expected);
    CHECK(error.where == place.copy.string());
    CHECK(filesIn(place.folder.path()) == before);
    CHECK(filesIn(place.copies) == copiesBefore);
}

TEST_CASE("a copy is read where nothing can be written")
{
    const Place place;
    const TempDir target;
    fs::copy_file(place.file, place.copies / "used.sqlite"); // with the mark of a log
    openToAll(target.path());
    openToAll(place.folder.path());
    const Unwritable folder(place.copies);
    if (!folder.holds()) {
        WARN("permissions mean nothing here; not tested");
        return;
    }
    CHECK(valueOf(restore(place.copies / "used.sqlite", target / "journal.sqlite", Stamp))
              .summary.sessions
          == FilledSessions + 1);
}

TEST_CASE("a journal in a folder that cannot be written to is not replaced")
{
    const Place place;
    const TempDir target;
    makeFilled(target / "journal.sqlite");
    auto copied = place.open();
    const auto before = filesIn(target.path());
    {
        for (const fs::path& path : {place.folder.path(), place.copies, place.copy})
            openToAll(path);
        const Unwritable folder(target.path());
        if (!folder.holds()) {
            WARN("permissions mean nothing here; not tested");
            return;
        }
        CHECK(errorOf(restore(place.copy, target / "journal.sqlite", Stamp)).code
              == ErrorCode::ReadOnly);
        CHECK(errorOf(store::makeCopy(copied, target.path(), Stamp, {})).code
              == ErrorCode::ReadOnly);
        CHECK(errorOf(startEmpty(target / "journal.sqlite", Stamp)).code == ErrorCode::ReadOnly);
        CHECK(
            errorOf(store::rescue(target / "journal.sqlite", target / "journal.sqlite", Stamp)).code
            == ErrorCode::ReadOnly);
    }
    CHECK(filesIn(target.path()) == before);
}

TEST_CASE("starting empty moves the journal aside and makes one with nothing in it")
{
    const Place place;
    const std::string before = bytesOf(place.file);
    const fs::path aside = valueOf(startEmpty(place.file, Stamp));
    CHECK(bytesOf(aside) == before);
    CHECK(rowsIn(place.file) == 0);
    auto journal = place.open();
    CHECK(valueOf(journal.summary()) == store::JournalSummary{});
    fillShort(journal, 1);
    CHECK(valueOf(journal.sessions().count()) == 1);
    constexpr auto Others = fs::perms::group_all | fs::perms::others_all;
    CHECK((fs::status(place.file).permissions() & Others) == fs::perms::none);
}

TEST_CASE("starting empty twice in the same second keeps both journals")
{
    const Place place;
    const fs::path first = valueOf(startEmpty(place.file, Stamp));
    const fs::path second = valueOf(startEmpty(place.file, Stamp));
    CHECK(valueOf(store::summaryOf(first)).sessions == FilledSessions + 1);
    CHECK(valueOf(store::summaryOf(second)).sessions == 0);
}

TEST_CASE("starting empty makes a journal where there is none")
{
    const TempDir folder;
    const fs::path file = folder / "new" / "journal.sqlite";
    CHECK(valueOf(startEmpty(file, Stamp)).empty());
    CHECK(namesIn(file.parent_path()) == std::vector<std::string>{"journal.sqlite"});
    CHECK(valueOf(store::summaryOf(file)) == store::JournalSummary{});
}

TEST_CASE("a draft that was broken off does not get into the next journal")
{
    const Place place;
    writeBytes(place.file.string() + ".new", "half a journal");
    writeBytes(place.file.string() + ".new-journal", "and its rollback");
    writeBytes(place.file.string() + ".new-wal", "and its log");
    (void)valueOf(restore(place.copy, place.file, Stamp));
    CHECK(valueOf(place.open().sessions().count()) == FilledSessions);
    for (const std::string& name : namesIn(place.folder.path()))
        CHECK_THAT(name, !Catch::Contains(".new"));
}

} // namespace hipwise::test
