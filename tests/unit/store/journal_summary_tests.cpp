#include "store/journal_summary.h"
#include "support/records.h"
#include "unit/store/filled_journal.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using store::JournalSummary;
using store::summaryOf;

namespace fs = std::filesystem;

namespace {

/// What fill() makes.
JournalSummary filledSummary()
{
    JournalSummary summary;
    summary.sessions = FilledSessions;
    summary.painScores = 2 * FilledSessions + FilledChecks;
    summary.programs = 2;
    summary.corrections = FilledCorrections;
    summary.lastSession = lastFilled();
    return summary;
}

} // namespace

TEST_CASE("the summary of an empty journal says nothing")
{
    const JournalFile place;
    CHECK(valueOf(place.open().summary()) == JournalSummary{});
    CHECK(valueOf(summaryOf(place.file)) == JournalSummary{});
}

TEST_CASE("the summary of a journal says what it holds")
{
    const JournalFile place;
    makeFilled(place.file);
    CHECK(valueOf(summaryOf(place.file)) == filledSummary());
    CHECK(valueOf(place.open().summary()) == filledSummary());
    CHECK(valueOf(valueOf(store::Journal::openReadOnly(place.file)).summary()) == filledSummary());
}

TEST_CASE("the summary of a journal that is open elsewhere says what is in its log")
{
    const JournalFile place;
    makeFilled(place.file);
    auto journal = place.open();
    fillShort(journal, 3);
    CHECK(valueOf(summaryOf(place.file)).sessions == FilledSessions + 3);
}

TEST_CASE("the last session of a summary is the one that began last, not the one written last")
{
    const JournalFile place;
    auto journal = place.open();
    const auto late = instant("2026-11-24T23:30:00.250Z", std::chrono::minutes(-210));
    (void)valueOf(journal.sessions().begin(shortSession(late)));
    (void)valueOf(journal.sessions().begin(shortSession(instant("2026-11-24T22:00:00Z"))));
    CHECK(valueOf(journal.summary()).lastSession == late);
}

TEST_CASE("a summary does not count what was removed until it is brought back")
{
    const JournalFile place;
    makeFilled(place.file);
    auto journal = place.open();
    const auto sessions = valueOf(journal.sessions().all());
    const auto checks = valueOf(journal.pain().checksBetween(day("2026-10-01"), day("2026-11-30")));
    const Instant now = lastFilled().at;
    const auto newest = sessions.back().id;
    REQUIRE(sessions.back().startedAt == lastFilled());
    valueOf(journal.corrections().removeSession(newest, now));
    valueOf(journal.corrections().removePain(checks.front().id, now));
    JournalSummary expected = filledSummary();
    expected.sessions -= 1;
    expected.painScores -= 3;
    expected.lastSession = sessions[sessions.size() - 2].startedAt;
    CHECK(valueOf(journal.summary()) == expected);
    CHECK(valueOf(summaryOf(place.file)) == expected);
    CHECK(expected.painScores == static_cast<int>(valueOf(journal.pain().all()).size()));
    valueOf(journal.corrections().bringBackSession(newest));
    valueOf(journal.corrections().bringBackPain(checks.front().id));
    CHECK(valueOf(journal.summary()) == filledSummary());
}

TEST_CASE("the summary of an older journal says what it holds, and leaves it as it is")
{
    const JournalFile place;
    makeOld(place.file);
    const std::string before = bytesOf(place.file);
    JournalSummary expected;
    expected.sessions = 3;
    expected.painScores = 6;
    expected.programs = 2;
    expected.lastSession = instant("2026-11-23T09:00:00.000Z");
    CHECK(valueOf(summaryOf(place.file)) == expected);
    CHECK(bytesOf(place.file) == before);
    (void)place.open();
    CHECK(valueOf(summaryOf(place.copies / "journal-v1-20261123-101205.sqlite")) == expected);
    CHECK(valueOf(summaryOf(place.file)) == expected);
}

TEST_CASE("the summary of a copy says what it holds besides the journal")
{
    const JournalFile place;
    makeFilled(place.file);
    const fs::path copy = place.folder / "copy";
    JournalSummary expected = filledSummary();
    std::vector<store::KeptFile> files;
    SECTION("nothing")
    {
    }
    SECTION("settings")
    {
        files = {{"settings", "language=es"}};
        expected.hasSettings = true;
    }
    SECTION("packs, of which one is a folder")
    {
        files = {{"packs/knee.json", "{}"},
                 {"packs/back/pack.json", "{}"},
                 {"packs/back/words.json", "{}"},
                 {"packs/back.json", "{}"}};
        expected.packs = 3;
    }
    SECTION("other files")
    {
        files = {{"settings-old", ""}, {"packs", ""}};
    }
    valueOf(place.open().copyTo(copy, files));
    const auto before = filesIn(place.folder.path());
    CHECK(valueOf(summaryOf(copy)) == expected);
    CHECK(filesIn(place.folder.path()) == before);
    CHECK(valueOf(summaryOf(place.file)) == filledSummary());
}

TEST_CASE("a copy that somebody was writing to is not read as if nobody had")
{
    const JournalFile place;
    makeFilled(place.file);
    SECTION("with a log")
    {
        auto journal = place.open();
        fillShort(journal, 1);
        fs::copy_file(place.file, place.folder / "copy");
        fs::copy_file(place.file.string() + "-wal", place.folder / "copy-wal");
        CHECK(valueOf(store::summaryOfCopy(place.folder / "copy")).sessions == FilledSessions + 1);
    }
    SECTION("with changes that must be undone")
    {
        writeBytes(place.file.string() + "-journal", std::string(2000, 'x'));
        CHECK(errorOf(store::summaryOfCopy(place.file)).code == ErrorCode::ReadOnly);
    }
}

TEST_CASE("there is no summary of what is not a journal")
{
    const JournalFile place;
    ErrorCode expected = ErrorCode::Invalid;
    SECTION("nothing")
    {
        expected = ErrorCode::NotFound;
    }
    SECTION("an empty file")
    {
        writeBytes(place.file, "");
    }
    SECTION("a text")
    {
        writeBytes(place.file, std::string(20000, 'x'));
    }
    SECTION("another program's database")
    {
        execute(place.file, "CREATE TABLE sessions (id INTEGER)");
    }
    SECTION("a journal of a later version")
    {
        makeFilled(place.file);
        execute(place.file, "PRAGMA user_version = 99");
        expected = ErrorCode::TooNew;
    }
    SECTION("a damaged journal")
    {
        makeFilled(place.file);
        fs::resize_file(place.file, fs::file_size(place.file) / 2);
        expected = ErrorCode::Damaged;
    }
    SECTION("a folder")
    {
        fs::create_directory(place.file);
        expected = ErrorCode::Unreadable;
    }
    const std::string before = bytesOf(place.file);
    CHECK(errorOf(summaryOf(place.file)).code == expected);
    CHECK(bytesOf(place.file) == before);
}

} // namespace hipwise::test
