#include "store/journal_aside.h"
#include "store/journal_delete.h"
#include "unit/store/filled_journal.h"
#include "unit/store/unwritable.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using store::deleteJournal;

namespace fs = std::filesystem;

TEST_CASE("a journal is deleted with everything of it, and nothing else")
{
    const JournalFile place;
    for (const char* name : {"journal.sqlite",
                             "journal.sqlite-wal",
                             "journal.sqlite-shm",
                             "journal.sqlite-journal",
                             "journal.sqlite.new",
                             "journal.sqlite.new-journal",
                             "journal.sqlite.aside-20261123-101205",
                             "journal.sqlite.aside-20261123-101205-wal",
                             "journal.sqlite.aside-20261123-101205-shm",
                             "journal.sqlite.aside-20261123-101205-2",
                             "journal.sqlite.aside-20250101-000000",
                             "journal.sqlite.txt",
                             "journal.sqlite2",
                             "my-journal.sqlite",
                             "settings"})
        writeBytes(place.folder / name, name);
    valueOf(deleteJournal(place.file));
    CHECK(namesIn(place.folder.path())
          == std::vector<std::string>{
              "journal.sqlite.txt", "journal.sqlite2", "my-journal.sqlite", "settings"});
}

TEST_CASE("a real journal is gone after it was deleted, and a new one is empty")
{
    const JournalFile place;
    makeFilled(place.file);
    (void)valueOf(store::moveAside(place.file, "20261123-101205"));
    makeFilled(place.file);
    (void)place.open();
    valueOf(deleteJournal(place.file));
    CHECK(namesIn(place.folder.path()).empty());
    CHECK(valueOf(place.open().sessions().count()) == 0);
}

TEST_CASE("a journal that is not there is deleted without a failure")
{
    const JournalFile place;
    valueOf(deleteJournal(place.file));
    valueOf(deleteJournal(place.folder / "nowhere" / "journal.sqlite"));
    CHECK(namesIn(place.folder.path()).empty());
}

TEST_CASE("copies stay when a journal is deleted")
{
    const JournalFile place;
    makeOld(place.file);
    (void)place.open();
    const auto copies = filesIn(place.copies);
    REQUIRE(copies.size() == store::SchemaVersion - 1);
    valueOf(deleteJournal(place.file));
    CHECK(filesIn(place.copies) == copies);
}

TEST_CASE("a file that cannot be removed is named, and the others are removed")
{
    const JournalFile place;
    // Folders with something in them cannot be removed like files.
    const fs::path stays = place.folder
        / GENERATE("journal.sqlite.aside-20261123-101205", "journal.sqlite-wal", "journal.sqlite");
    for (const char* name : {"journal.sqlite",
                             "journal.sqlite-wal",
                             "journal.sqlite.new",
                             "journal.sqlite.aside-20261123-101205",
                             "journal.sqlite.aside-20261124-101205"}) {
        if (place.folder / name != stays)
            writeBytes(place.folder / name, name);
    }
    fs::create_directories(stays / "inside");
    CHECK(errorOf(deleteJournal(place.file)).where == stays.string());
    CHECK(namesIn(place.folder.path()) == std::vector{stays.filename().string()});
}

TEST_CASE("a journal in a folder that cannot be written to is not deleted")
{
    const JournalFile place;
    makeFilled(place.file);
    const auto before = filesIn(place.folder.path());
    {
        const Unwritable folder(place.folder.path());
        if (!folder.holds()) {
            WARN("permissions mean nothing here; not tested");
            return;
        }
        const Error error = errorOf(deleteJournal(place.file));
        CHECK(error.code == ErrorCode::ReadOnly);
        CHECK(error.where == place.file.string());
    }
    CHECK(filesIn(place.folder.path()) == before);
}

TEST_CASE("a relative name is deleted like any other")
{
    const TempDir folder;
    writeBytes(folder / "journal.sqlite", "x");
    writeBytes(folder / "journal.sqlite.aside-20261123-101205", "x");
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    const auto deleted = deleteJournal("journal.sqlite");
    fs::current_path(before);
    valueOf(deleted);
    CHECK(namesIn(folder.path()).empty());
}

} // namespace hipwise::test
