#include "store/journal_aside.h"
#include "store/journal_copies.h"
#include "store/journal_delete.h"
#include "store/journal_rescue.h"
#include "support/records.h"
#include "unit/store/filled_journal.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <optional>

namespace hipwise::test {

namespace fs = std::filesystem;

namespace {

constexpr const char* Stamp = "20261124-080000";
constexpr std::size_t PageSize = 4096;

void overwrite(const fs::path& file, std::size_t page)
{
    std::string bytes = bytesOf(file);
    bytes.replace(page * PageSize, PageSize, std::string(PageSize, '\xff'));
    writeBytes(file, bytes);
}

/// Something that can happen to the file of a journal.
struct Damage {
    std::string name;
    void (*apply)(const fs::path& file);
    std::optional<ErrorCode> opens; ///< what opening it says; empty when it becomes an empty one
    std::optional<ErrorCode> rescues; ///< what rescuing it says; empty when something is rescued
    int sessions = 0; ///< how many of them are rescued, at least
};

const std::vector<Damage>& damages()
{
    using enum ErrorCode;
    static const std::vector<Damage> all{
        {"4 KB in the middle overwritten",
         [](const fs::path& file) { overwrite(file, fs::file_size(file) / PageSize / 2); },
         Damaged,
         {},
         FilledSessions / 2},
        {"the first page overwritten",
         [](const fs::path& file) { overwrite(file, 0); },
         Invalid,
         Invalid},
        {"the end cut off",
         [](const fs::path& file) { fs::resize_file(file, fs::file_size(file) - PageSize - 100); },
         Damaged,
         {},
         FilledSessions},
        {"half of it cut off",
         [](const fs::path& file) { fs::resize_file(file, fs::file_size(file) / 2); },
         Damaged,
         {}},
        {"0 bytes", [](const fs::path& file) { fs::resize_file(file, 0); }, {}, Invalid},
        {"not a database",
         [](const fs::path& file) { writeBytes(file, std::string(20'000, 'x')); },
         Invalid,
         Invalid},
        {"the log of another journal beside it", addForeignLog, Damaged, {}, FilledSessions},
        {"a log of nonsense beside it",
         [](const fs::path& file) {
             writeBytes(file.string() + "-wal", std::string(PageSize, 'x'));
             overwrite(file, 30);
         },
         Damaged,
         {},
         FilledSessions / 2},
        {"a later version",
         [](const fs::path& file) { execute(file, "PRAGMA user_version = 99"); },
         TooNew,
         TooNew},
        {"a version that never was",
         [](const fs::path& file) { execute(file, "PRAGMA user_version = -3"); },
         Damaged,
         {},
         FilledSessions},
        {"another program's",
         [](const fs::path& file) { execute(file, "PRAGMA application_id = 7"); },
         Invalid,
         Invalid},
    };
    return all;
}

/// A damaged journal of which there is a copy, and a file of nobody's concern.
struct Place : JournalFile {
    explicit Place(const Damage& damage)
    {
        makeFilled(file);
        {
            auto journal = open();
            copy = valueOf(store::makeCopy(journal, copies, "20261123-101205", {{"settings", ""}}))
                       .file;
            fillShort(journal, 1);
        }
        damage.apply(file);
        writeBytes(folder / "settings", "language=es");
        before = filesIn(folder.path());
        copiesBefore = filesIn(copies);
    }

    /// Every file is as it was. SQLite may have made an empty log and its index.
    void checkUnchanged() const
    {
        auto now = filesIn(folder.path());
        for (const auto& [name, bytes] : before)
            CHECK(now[name] == bytes);
        for (const auto& [name, bytes] : now)
            CHECK((before.contains(name) || name.ends_with("-shm") || bytes.empty()));
    }

    /// What was there is aside now, byte for byte.
    void checkAside(const fs::path& aside) const
    {
        auto now = filesIn(folder.path());
        for (const auto& [name, bytes] : before) {
            if (!name.starts_with("journal.sqlite"))
                continue;
            const auto suffix = name.substr(file.filename().string().size());
            CHECK(now[aside.filename().string() + suffix] == bytes);
        }
        CHECK(now["settings"] == "language=es");
        CHECK(filesIn(copies) == copiesBefore);
    }

    fs::path copy;
    std::map<std::string, std::string> before;
    std::map<std::string, std::string> copiesBefore;
};

} // namespace

TEST_CASE("a journal that cannot be used says so, and stays as it is")
{
    const Damage damage = GENERATE(from_range(damages()));
    INFO(damage.name);
    const Place place(damage);
    if (!damage.opens)
        return;
    CHECK(errorOf(place.tryOpen()).code == *damage.opens);
    CHECK(errorOf(store::Journal::openReadOnly(place.file)).code == *damage.opens);
    CHECK(errorOf(store::summaryOf(place.file)).code == *damage.opens);
    place.checkUnchanged();
}

TEST_CASE("a copy can be restored whatever happened to the journal")
{
    const Damage damage = GENERATE(from_range(damages()));
    INFO(damage.name);
    const Place place(damage);
    const auto restored = valueOf(store::restore(place.copy, place.file, Stamp));
    CHECK(restored.summary.sessions == FilledSessions);
    place.checkAside(restored.aside);
    Counts expected = countsIn(place.copy);
    expected["kept_files"] = 0;
    CHECK(countsIn(place.file) == expected);
    auto journal = place.open();
    CHECK(valueOf(journal.check()).empty());
    CHECK(valueOf(journal.sessions().count()) == FilledSessions);
}

TEST_CASE("what can be read is rescued whatever happened to the journal")
{
    const Damage damage = GENERATE(from_range(damages()));
    INFO(damage.name);
    const Place place(damage);
    const auto rescued = store::rescue(place.file, place.file, Stamp);
    if (damage.rescues) {
        CHECK(errorOf(rescued).code == *damage.rescues);
        CHECK(filesIn(place.folder.path()) == place.before);
        return;
    }
    const auto value = valueOf(rescued);
    CHECK(value.sessions >= damage.sessions);
    CHECK(value.lostSessions.value_or(0) + value.sessions <= FilledSessions + 1);
    place.checkAside(value.aside);
    auto journal = place.open();
    CHECK(valueOf(journal.check()).empty());
    CHECK(valueOf(journal.sessions().count()) == value.sessions);
}

TEST_CASE("one can start empty whatever happened to the journal")
{
    const Damage damage = GENERATE(from_range(damages()));
    INFO(damage.name);
    const Place place(damage);
    place.checkAside(valueOf(store::startEmpty(place.file, Stamp)));
    CHECK(rowsIn(place.file) == 0);
    CHECK(valueOf(place.open().summary()) == store::JournalSummary{});
}

TEST_CASE("a damaged journal can be moved aside and is the same there")
{
    const Damage damage = GENERATE(from_range(damages()));
    INFO(damage.name);
    const Place place(damage);
    const fs::path aside = valueOf(store::moveAside(place.file, Stamp));
    place.checkAside(aside);
    CHECK_FALSE(fs::exists(place.file));
    if (damage.opens)
        CHECK(errorOf(store::Journal::openReadOnly(aside)).code == *damage.opens);
}

TEST_CASE("a damaged journal is deleted like any other")
{
    const Damage damage = GENERATE(from_range(damages()));
    INFO(damage.name);
    const Place place(damage);
    valueOf(store::deleteJournal(place.file));
    CHECK(namesIn(place.folder.path()) == std::vector<std::string>{"copies", "settings"});
    CHECK(valueOf(place.open().sessions().count()) == 0);
}

} // namespace hipwise::test
