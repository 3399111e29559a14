#include "store/journal_aside.h"
#include "unit/store/filled_journal.h"
#include "unit/store/unwritable.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using store::moveAside;
using store::moveBack;
using store::putInPlace;

namespace fs = std::filesystem;

namespace {

constexpr const char* Stamp = "20261123-101205";

/// Longest name of a file.
constexpr std::size_t LongestName = 255;

/// A journal and everything that SQLite may keep beside it, each with its name as its content.
void writeAll(const fs::path& journal)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        writeBytes(journal.string() + suffix, std::string("content") + suffix);
}

} // namespace

TEST_CASE("a journal is moved aside with everything beside it")
{
    const JournalFile place;
    writeAll(place.file);
    const fs::path aside = valueOf(moveAside(place.file, Stamp));
    CHECK(aside == place.folder / "journal.sqlite.aside-20261123-101205");
    CHECK(filesIn(place.folder.path())
          == std::map<std::string, std::string>{
              {"journal.sqlite.aside-20261123-101205", "content"},
              {"journal.sqlite.aside-20261123-101205-journal", "content-journal"},
              {"journal.sqlite.aside-20261123-101205-shm", "content-shm"},
              {"journal.sqlite.aside-20261123-101205-wal", "content-wal"}});
}

TEST_CASE("a journal that was moved aside opens with what was in its log")
{
    const JournalFile place;
    {
        const JournalFile running;
        auto journal = running.open();
        fill(journal);
        fs::copy_file(running.file, place.file);
        fs::copy_file(running.file.string() + "-wal", place.file.string() + "-wal");
    }
    REQUIRE(fs::file_size(place.file.string() + "-wal") > 0);
    const fs::path aside = valueOf(moveAside(place.file, Stamp));
    auto journal = valueOf(store::Journal::open(aside, place.copies, Stamp));
    CHECK(valueOf(journal.sessions().count()) == FilledSessions);
    CHECK_FALSE(fs::exists(place.file));
}

TEST_CASE("moving aside overwrites nothing, not even what lies beside")
{
    const JournalFile place;
    writeAll(place.file);
    std::string taken;
    SECTION("a journal")
    {
        taken = "journal.sqlite.aside-20261123-101205";
    }
    SECTION("a log without its journal")
    {
        taken = "journal.sqlite.aside-20261123-101205-wal";
    }
    writeBytes(place.folder / taken, "precious");
    CHECK(valueOf(moveAside(place.file, Stamp)).filename()
          == "journal.sqlite.aside-20261123-101205-2");
    writeAll(place.file);
    CHECK(valueOf(moveAside(place.file, Stamp)).filename()
          == "journal.sqlite.aside-20261123-101205-3");
    CHECK(bytesOf(place.folder / taken) == "precious");
    CHECK(namesIn(place.folder.path()).size() == 9);
}

TEST_CASE("a log without its journal is moved aside as well")
{
    const JournalFile place;
    writeBytes(place.file.string() + "-wal", "content");
    const fs::path aside = valueOf(moveAside(place.file, Stamp));
    CHECK(namesIn(place.folder.path()) == std::vector{aside.filename().string() + "-wal"});
}

TEST_CASE("a link that leads nowhere is moved aside like a journal")
{
    const JournalFile place;
    fs::create_symlink(place.folder / "nowhere", place.file);
    const fs::path aside = valueOf(moveAside(place.file, Stamp));
    CHECK(fs::is_symlink(aside));
    CHECK_FALSE(fs::is_symlink(place.file));
}

TEST_CASE("there is nothing to move aside where there is no journal")
{
    const JournalFile place;
    CHECK(errorOf(moveAside(place.file, Stamp)).code == ErrorCode::NotFound);
    CHECK(errorOf(moveAside(place.folder / "nowhere" / "journal.sqlite", Stamp)).code
          == ErrorCode::NotFound);
}

TEST_CASE("when one file cannot be moved aside none is")
{
    const TempDir folder;
    const std::size_t asideSuffix = std::string(".aside-").size() + std::string(Stamp).size();
    // So that names are too long with "-journal" or with "-wal" behind them.
    const std::size_t room = GENERATE(std::size_t(7), std::size_t(4), std::size_t(3));
    const fs::path file = folder / std::string(LongestName - asideSuffix - room, 'j');
    writeAll(file);
    const auto before = filesIn(folder.path());
    CHECK(errorOf(moveAside(file, Stamp)).code == ErrorCode::WriteFailed);
    CHECK(filesIn(folder.path()) == before);
}

TEST_CASE("a journal in a folder that cannot be written to stays there")
{
    const JournalFile place;
    writeAll(place.file);
    const auto before = filesIn(place.folder.path());
    {
        const Unwritable folder(place.folder.path());
        if (!folder.holds()) {
            WARN("permissions mean nothing here; not tested");
            return;
        }
        CHECK(errorOf(moveAside(place.file, Stamp)).code == ErrorCode::ReadOnly);
    }
    CHECK(filesIn(place.folder.path()) == before);
}

TEST_CASE("a journal comes back from aside with everything beside it")
{
    const JournalFile place;
    writeAll(place.file);
    const auto before = filesIn(place.folder.path());
    valueOf(moveBack(valueOf(moveAside(place.file, Stamp)), place.file));
    CHECK(filesIn(place.folder.path()) == before);
}

TEST_CASE("a journal does not come back over another one, and the error says where it is")
{
    const JournalFile place;
    writeAll(place.file);
    const fs::path aside = valueOf(moveAside(place.file, Stamp));
    writeBytes(place.file, "another");
    const Error error = errorOf(moveBack(aside, place.file));
    CHECK_THAT(error.message, Catch::Contains(aside.string()));
    CHECK(bytesOf(place.file) == "another");
    CHECK(bytesOf(aside) == "content");
    CHECK(bytesOf(aside.string() + "-wal") == "content-wal");
}

TEST_CASE("a draft takes the place of a journal, which is moved aside")
{
    const JournalFile place;
    writeAll(place.file);
    writeBytes(place.folder / "draft", "new");
    const fs::path aside = valueOf(putInPlace(place.folder / "draft", place.file, Stamp));
    CHECK(bytesOf(place.file) == "new");
    CHECK(bytesOf(aside) == "content");
    CHECK_FALSE(fs::exists(place.file.string() + "-wal"));
    CHECK_FALSE(fs::exists(place.file.string() + "-journal"));
    CHECK_FALSE(fs::exists(place.folder / "draft"));
}

TEST_CASE("a draft takes the place of no journal, and nothing is moved aside")
{
    const JournalFile place;
    writeBytes(place.folder / "draft", "new");
    CHECK(valueOf(putInPlace(place.folder / "draft", place.file, Stamp)).empty());
    CHECK(namesIn(place.folder.path()) == std::vector<std::string>{"journal.sqlite"});
}

TEST_CASE("a journal is back in its place when the draft cannot take it")
{
    const JournalFile place;
    writeAll(place.file);
    SECTION("all of it is there")
    {
    }
    SECTION("only its log is there")
    {
        fs::remove(place.file);
    }
    const auto before = filesIn(place.folder.path());
    CHECK(errorOf(putInPlace(place.folder / "no-draft", place.file, Stamp)).code
          == ErrorCode::WriteFailed);
    CHECK(filesIn(place.folder.path()) == before);
}

TEST_CASE("a journal stays in its place when not everything beside it can be moved aside")
{
    const TempDir folder;
    const std::size_t asideSuffix = std::string(".aside-").size() + std::string(Stamp).size();
    const fs::path file = folder / std::string(LongestName - asideSuffix - 7, 'j');
    writeAll(file);
    writeBytes(folder / "draft", "new");
    const auto before = filesIn(folder.path());
    CHECK(errorOf(putInPlace(folder / "draft", file, Stamp)).code == ErrorCode::WriteFailed);
    CHECK(filesIn(folder.path()) == before);
}

TEST_CASE("a folder in the place of a journal is moved aside, and comes back")
{
    const JournalFile place;
    fs::create_directories(place.file / "inside");
    CHECK(errorOf(putInPlace(place.folder / "no-draft", place.file, Stamp)).code
          == ErrorCode::WriteFailed);
    CHECK(fs::exists(place.file / "inside"));
    writeBytes(place.folder / "draft", "new");
    const fs::path aside = valueOf(putInPlace(place.folder / "draft", place.file, Stamp));
    CHECK(fs::exists(aside / "inside"));
    CHECK(bytesOf(place.file) == "new");
}

} // namespace hipwise::test
