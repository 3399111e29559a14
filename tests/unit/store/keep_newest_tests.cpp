#include "store/journal_copies.h"
#include "unit/store/filled_journal.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

namespace hipwise::test {

using store::keepNewest;

namespace fs = std::filesystem;

namespace {

std::string backup(int day)
{
    return fmt::format("hipwise-backup-202611{:02}-101205.hipwise", day);
}

/// A folder with copies of the first days of a month; '+' can be read, '-' cannot.
struct Copies {
    explicit Copies(const std::string& readable)
    {
        makeFilled(folder / "one");
        fs::create_directory(folder / "copies");
        for (std::size_t i = 0; i < readable.size(); ++i) {
            const fs::path file = path / backup(static_cast<int>(i) + 1);
            if (readable[i] == '+')
                fs::copy_file(folder / "one", file);
            else
                writeBytes(file, "x");
        }
    }

    /// The days of which there still are copies.
    [[nodiscard]] std::vector<int> days() const
    {
        std::vector<int> found;
        for (int day = 1; day <= 30; ++day) {
            if (fs::exists(path / backup(day)))
                found.push_back(day);
        }
        return found;
    }

    TempDir folder;
    fs::path path = folder / "copies";
};

} // namespace

TEST_CASE("of the copies the newest eight are kept when nothing else is asked for")
{
    const Copies copies("++++++++++");
    CHECK(valueOf(keepNewest(copies.path)) == 2);
    CHECK(copies.days() == std::vector{3, 4, 5, 6, 7, 8, 9, 10});
    CHECK(valueOf(keepNewest(copies.path)) == 0);
    CHECK(copies.days().size() == 8);
}

TEST_CASE("no copy goes while there are not more than are kept")
{
    const Copies copies("+++");
    CHECK(valueOf(keepNewest(copies.path, 3)) == 0);
    CHECK(valueOf(keepNewest(copies.path, 2)) == 1);
    CHECK(copies.days() == std::vector{2, 3});
}

TEST_CASE("the last copy that can be read never goes")
{
    const auto [readable, count, removed, days]
        = GENERATE(table<std::string, int, int, std::vector<int>>({
            {"+---", 2, 1, {1, 3, 4}},
            {"++--", 2, 1, {2, 3, 4}},
            {"+-+-", 2, 2, {3, 4}},
            {"----", 2, 2, {3, 4}},
            {"++++", 0, 3, {4}},
            {"+++-", 0, 3, {3}},
            {"++++", -1, 3, {4}},
            {"----", 0, 4, {}},
            {"+---", 4, 0, {1, 2, 3, 4}},
        }));
    INFO(readable << " " << count);
    const Copies copies(readable);
    CHECK(valueOf(keepNewest(copies.path, count)) == removed);
    CHECK(copies.days() == days);
}

TEST_CASE("only copies that were made by hand or by the calendar go")
{
    const Copies copies("++");
    const std::vector<std::string> others{
        "journal-v1-20200101-000000.sqlite", "hipwise-backup-old.hipwise", "letter.odt"};
    for (const std::string& name : others)
        fs::copy_file(copies.folder / "one", copies.path / name);
    CHECK(valueOf(keepNewest(copies.path, 1)) == 1);
    CHECK(copies.days() == std::vector{2});
    for (const std::string& name : others)
        CHECK(fs::exists(copies.path / name));
}

TEST_CASE("a copy goes with what was left beside it")
{
    const Copies copies("++");
    writeBytes(copies.path / (backup(1) + "-wal"), "");
    writeBytes(copies.path / (backup(1) + "-shm"), "");
    CHECK(valueOf(keepNewest(copies.path, 1)) == 1);
    CHECK(namesIn(copies.path) == std::vector{backup(2)});
}

TEST_CASE("a copy that cannot be removed is named, and the others go")
{
    const Copies copies("++++");
    // A folder with something in it, where SQLite would keep a log.
    fs::create_directories(copies.path / (backup(2) + "-wal") / "inside");
    const Error error = errorOf(keepNewest(copies.path, 1));
    CHECK(error.where == (copies.path / (backup(2) + "-wal")).string());
    CHECK(copies.days() == std::vector{4});
}

TEST_CASE("there is nothing to remove where there is no folder")
{
    const TempDir folder;
    CHECK(valueOf(keepNewest(folder / "nowhere", 1)) == 0);
}

} // namespace hipwise::test
