#include "store/journal_copies.h"
#include "support/records.h"
#include "unit/store/filled_journal.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

namespace hipwise::test {

using store::copiesIn;
using store::KeptFile;
using store::makeCopy;

namespace fs = std::filesystem;

namespace {

const std::vector<KeptFile>& someFiles()
{
    static const std::vector<KeptFile> files{
        {"packs/knee.json", std::string("{\"a\": \0 \xff}", 10)},
        {"packs/empty.json", ""},
        {"settings", "language=es\nname=O'Brien \"ñ\"\n"},
    };
    return files;
}

std::map<std::string, std::string> keptIn(const fs::path& copy)
{
    SQLite::Database database(copy.string());
    SQLite::Statement rows(database, "SELECT name, content FROM kept_files");
    std::map<std::string, std::string> files;
    while (rows.executeStep())
        files[rows.getColumn(0).getString()] = rows.getColumn(1).getString();
    return files;
}

/// A filled journal, and a folder for copies that is not there yet.
struct Place : JournalFile {
    Place() { makeFilled(file); }
};

/// A copy by its name, with one byte in it that makes it no journal; or a real one.
void addCopy(const Place& place, const std::string& name, bool readable = true)
{
    fs::create_directories(place.copies);
    if (readable)
        fs::copy_file(place.file, place.copies / name);
    else
        writeBytes(place.copies / name, "x");
}

std::vector<std::string> namesOf(const std::vector<store::JournalCopy>& copies)
{
    std::vector<std::string> names;
    names.reserve(copies.size());
    for (const store::JournalCopy& copy : copies)
        names.push_back(copy.file.filename().string());
    return names;
}

std::chrono::local_seconds local(std::string_view iso)
{
    return parseIsoLocal(iso).value();
}

} // namespace

TEST_CASE("a copy holds the journal and the files, and the journal does not hold the files")
{
    const Place place;
    const Counts journalCounts = countsIn(place.file);
    auto journal = place.open();
    const auto copy = valueOf(makeCopy(journal, place.copies, "20261123-101205", someFiles()));
    CHECK(copy.file == place.copies / "hipwise-backup-20261123-101205.hipwise");
    CHECK(copy.when == local("2026-11-23T10:12:05"));
    CHECK(namesIn(place.copies) == std::vector{copy.file.filename().string()});
    Counts expected = journalCounts;
    expected["kept_files"] = 3;
    CHECK(countsIn(copy.file) == expected);
    const auto kept = keptIn(copy.file);
    REQUIRE(kept.size() == someFiles().size());
    for (const KeptFile& file : someFiles())
        CHECK(kept.at(file.name) == file.content);
    CHECK(journalCounts.at("kept_files") == 0);
    CHECK(countsIn(place.file) == journalCounts);
    CHECK(valueOf(copy.summary).sessions == FilledSessions);
    CHECK(valueOf(copy.summary).hasSettings);
    CHECK(valueOf(copy.summary).packs == 2);
}

TEST_CASE("a copy opens as a journal with all that the journal has")
{
    const Place place;
    auto journal = place.open();
    const auto copy = valueOf(makeCopy(journal, place.copies, "20261123-101205", someFiles()));
    auto opened = valueOf(store::Journal::openReadOnly(copy.file));
    CHECK(valueOf(opened.check()).empty());
    CHECK(valueOf(opened.sessions().all()) == valueOf(journal.sessions().all()));
    CHECK(valueOf(opened.pain().all()) == valueOf(journal.pain().all()));
    CHECK(valueOf(opened.programs().all()) == valueOf(journal.programs().all()));
    CHECK(valueOf(opened.corrections().all()) == valueOf(journal.corrections().all()));
}

TEST_CASE("a copy is nobody else's business")
{
    const Place place;
    auto journal = place.open();
    const auto copy = valueOf(makeCopy(journal, place.copies, "20261123-101205", someFiles()));
    constexpr auto Others = fs::perms::group_all | fs::perms::others_all;
    CHECK((fs::status(copy.file).permissions() & Others) == fs::perms::none);
}

TEST_CASE("copies of the same second get a number and overwrite nothing")
{
    const Place place;
    auto journal = place.open();
    const auto first = valueOf(makeCopy(journal, place.copies, "20261123-101205", {}));
    const std::string before = bytesOf(first.file);
    fillShort(journal, 1);
    const auto second = valueOf(makeCopy(journal, place.copies, "20261123-101205", {}));
    const auto third = valueOf(makeCopy(journal, place.copies, "20261123-101205", {}));
    CHECK(second.file.filename() == "hipwise-backup-20261123-101205-2.hipwise");
    CHECK(third.file.filename() == "hipwise-backup-20261123-101205-3.hipwise");
    CHECK(bytesOf(first.file) == before);
    CHECK(valueOf(second.summary).sessions == FilledSessions + 1);
}

TEST_CASE("a journal that was a copy gives copies that hold only what is asked for")
{
    const Place place;
    execute(place.file, "INSERT INTO kept_files VALUES ('settings', zeroblob(300000))");
    auto journal = place.open();
    const auto copy
        = valueOf(makeCopy(journal, place.copies, "20261123-101205", {{"packs/a.json", "a"}}));
    CHECK(keptIn(copy.file) == std::map<std::string, std::string>{{"packs/a.json", "a"}});
    CHECK(fs::file_size(copy.file) < 300'000);
}

TEST_CASE("a copy that does not have as many rows as the journal is not kept")
{
    const Place place;
    // Only the copy gets files, so only the copy loses a row.
    execute(place.file,
            "CREATE TRIGGER forget AFTER INSERT ON kept_files BEGIN"
            " DELETE FROM pain_scores WHERE id = 5; END");
    auto journal = place.open();
    const Error error
        = errorOf(makeCopy(journal, place.copies, "20261123-101205", {{"settings", ""}}));
    CHECK(error.code == ErrorCode::WriteFailed);
    CHECK(namesIn(place.copies).empty());
    CHECK(valueOf(journal.summary()).painScores == 2 * FilledSessions + FilledChecks);
}

TEST_CASE("a copy is made only with a date that can be read again")
{
    const Place place;
    auto journal = place.open();
    for (const char* stamp : {"",
                              "now",
                              "20261123",
                              "20261323-101205",
                              "20261123-251205",
                              "20261123-1012050",
                              "20261123T101205",
                              "2026112-3101205"}) {
        INFO(stamp);
        CHECK(errorOf(makeCopy(journal, place.copies, stamp, {})).code == ErrorCode::Invalid);
    }
    CHECK_FALSE(fs::exists(place.copies));
}

TEST_CASE("two files of the same name are not kept in a copy")
{
    const Place place;
    auto journal = place.open();
    const auto copy = makeCopy(
        journal, place.copies, "20261123-101205", {{"settings", "a"}, {"settings", "b"}});
    CHECK(errorOf(copy).code == ErrorCode::WriteFailed);
    CHECK(namesIn(place.copies).empty());
}

TEST_CASE("what a copy that was broken off left behind goes when the next one is made")
{
    const Place place;
    fs::create_directory(place.copies);
    writeBytes(place.copies / "hipwise-backup-20261122-080000.hipwise.new", "half a copy");
    writeBytes(place.copies / "hipwise-backup-20261122-080000.hipwise.new-journal", "and more");
    writeBytes(place.copies / "letter.new", "foreign");
    auto journal = place.open();
    (void)valueOf(makeCopy(journal, place.copies, "20261123-101205", {}));
    CHECK(namesIn(place.copies)
          == std::vector<std::string>{"hipwise-backup-20261123-101205.hipwise", "letter.new"});
}

TEST_CASE("copies are listed newest first, those made before a migration among them")
{
    const Place place;
    for (const char* name : {"hipwise-backup-20261123-101205.hipwise",
                             "hipwise-backup-20261123-101205-10.hipwise",
                             "hipwise-backup-20261123-101205-9.hipwise",
                             "hipwise-backup-20261123-101204.hipwise",
                             "hipwise-backup-20271123-000000.hipwise"})
        addCopy(place, name);
    makeOld(place.copies / "journal-v1-20261123-235959.sqlite");
    makeOld(place.copies / "journal-v12-20261123-235959-2.sqlite");
    const auto copies = copiesIn(place.copies);
    CHECK(namesOf(copies)
          == std::vector<std::string>{"hipwise-backup-20271123-000000.hipwise",
                                      "journal-v12-20261123-235959-2.sqlite",
                                      "journal-v1-20261123-235959.sqlite",
                                      "hipwise-backup-20261123-101205-10.hipwise",
                                      "hipwise-backup-20261123-101205-9.hipwise",
                                      "hipwise-backup-20261123-101205.hipwise",
                                      "hipwise-backup-20261123-101204.hipwise"});
    CHECK(copies[0].when == local("2027-11-23T00:00:00"));
    CHECK(copies[1].when == local("2026-11-23T23:59:59"));
    CHECK(valueOf(copies[1].summary).sessions == 3);
    CHECK(valueOf(copies[3].summary).sessions == FilledSessions);
    for (const store::JournalCopy& copy : copies)
        CHECK(copy.isReadable());
}

TEST_CASE("the copies that migrations make are listed")
{
    const JournalFile place;
    makeOld(place.file);
    (void)place.open();
    const auto copies = copiesIn(place.copies);
    REQUIRE(copies.size() == store::SchemaVersion - 1);
    CHECK(copies[0].when == local("2026-11-23T10:12:05"));
    CHECK(valueOf(copies[0].summary).sessions == 3);
}

TEST_CASE("files with other names are not listed, and folders neither")
{
    const Place place;
    for (const char* name : {"hipwise-backup-20261123-101205.hipwise.new",
                             "hipwise-backup-20261123-101205.sqlite",
                             "hipwise-backup-20261123-101205-1.hipwise",
                             "hipwise-backup-20261123-101205-02.hipwise",
                             "hipwise-backup-20261123-101205-x.hipwise",
                             "hipwise-backup-20261123-101205-.hipwise",
                             "hipwise-backup-20261123-101205x.hipwise",
                             "hipwise-backup-20261131-101205.hipwise",
                             "hipwise-backup-20261123.hipwise",
                             "hipwise-backup-.hipwise",
                             "my-hipwise-backup-20261123-101205.hipwise",
                             "journal-v1-sample.sqlite",
                             "journal-v-20261123-101205.sqlite",
                             "journal-vx-20261123-101205.sqlite",
                             "journal-v1.sqlite",
                             "journal.sqlite",
                             "letter.odt"})
        addCopy(place, name);
    fs::create_directory(place.copies / "hipwise-backup-20261123-101206.hipwise");
    CHECK(namesOf(copiesIn(place.copies)).empty());
    CHECK(copiesIn(place.folder / "nowhere").empty());
}

TEST_CASE("a copy that cannot be read is listed, and says why")
{
    const Place place;
    addCopy(place, "hipwise-backup-20261123-101205.hipwise");
    addCopy(place, "hipwise-backup-20261123-101206.hipwise", false);
    addCopy(place, "hipwise-backup-20261123-101207.hipwise");
    addCopy(place, "hipwise-backup-20261123-101208.hipwise");
    execute(place.copies / "hipwise-backup-20261123-101207.hipwise", "PRAGMA user_version = 99");
    fs::resize_file(place.copies / "hipwise-backup-20261123-101208.hipwise", 50'000);
    const auto copies = copiesIn(place.copies);
    REQUIRE(copies.size() == 4);
    CHECK(errorOf(copies[0].summary).code == ErrorCode::Damaged);
    CHECK(errorOf(copies[1].summary).code == ErrorCode::TooNew);
    CHECK(errorOf(copies[2].summary).code == ErrorCode::Invalid);
    CHECK_FALSE(copies[2].isReadable());
    CHECK(copies[3].isReadable());
}

TEST_CASE("a copy of a time that can be read is found, and no other")
{
    using namespace std::chrono;
    const Place place;
    const auto monday = local_days(2026y / November / 23) + 10h;
    const auto found = [&](seconds after, seconds last) {
        return store::hasCopy(place.copies, monday + after, monday + last);
    };
    CHECK_FALSE(found(-24h, 24h)); // there is no folder
    addCopy(place, "hipwise-backup-20261123-100000.hipwise");
    CHECK(found(-1s, 0s));
    CHECK_FALSE(found(0s, 24h));
    CHECK_FALSE(found(-24h, -1s));
    addCopy(place, "hipwise-backup-20261124-100000.hipwise", false);
    CHECK_FALSE(found(1s, 48h));
}

TEST_CASE("listing copies changes nothing in their folder")
{
    const Place place;
    auto journal = place.open();
    (void)valueOf(makeCopy(journal, place.copies, "20261123-101205", someFiles()));
    addCopy(place, "hipwise-backup-20261123-101206.hipwise", false);
    addCopy(place, "hipwise-backup-20261123-101207.hipwise"); // was used as a journal
    const auto before = filesIn(place.copies);
    (void)copiesIn(place.copies);
    CHECK(filesIn(place.copies) == before);
}

} // namespace hipwise::test
