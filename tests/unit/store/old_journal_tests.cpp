#include "store/migrations.h"
#include "support/faulty_vfs.h"
#include "support/journal_file.h"
#include "support/records.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <map>

namespace hipwise::test {

using session::PainAnswer;
using session::SessionRecord;
using session::SessionStatus;
using session::SetKey;
using session::SetRecord;
using session::SetStatus;
using std::chrono::minutes;
using std::chrono::seconds;

namespace fs = std::filesystem;

namespace {

/// More changes of files than a migration needs.
constexpr int MostChanges = 1000;

constexpr std::array Tables{
    "program_runs", "sessions", "session_items", "session_sets", "pain_scores"};

/// The columns of every table, and all its rows as text.
struct Rows {
    std::string columns;
    std::string lines;

    bool operator==(const Rows&) const = default;
};

std::string linesOf(SQLite::Database& database,
                    const std::string& table,
                    const std::string& columns)
{
    SQLite::Statement rows(database, "SELECT " + columns + " FROM " + table + " ORDER BY 1, 2, 5");
    std::string lines;
    while (rows.executeStep()) {
        for (int column = 0; column < rows.getColumnCount(); ++column)
            lines += rows.isColumnNull(column) ? "NULL|" : rows.getColumn(column).getString() + "|";
        lines += "\n";
    }
    return lines;
}

std::map<std::string, Rows> everythingIn(const fs::path& file)
{
    SQLite::Database database(file.string());
    std::map<std::string, Rows> all;
    for (const std::string table : Tables) {
        SQLite::Statement names(database, "SELECT name FROM pragma_table_info('" + table + "')");
        std::string columns;
        while (names.executeStep())
            columns += (columns.empty() ? "" : ", ") + names.getColumn(0).getString();
        all[table] = {columns, linesOf(database, table, columns)};
    }
    return all;
}

int number(const fs::path& file, const std::string& pragma)
{
    SQLite::Database database(file.string());
    return database.execAndGet("PRAGMA " + pragma).getInt();
}

/// A journal that an older program left behind.
struct OldJournal : JournalFile {
    OldJournal()
    {
        const fs::path fixture
            = fs::path(HIPWISE_SOURCE_DIR) / "tests/fixtures/journals/version-1.sql";
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON");
        database.exec(std::string(store::migrationText("001_initial.sql")));
        database.exec(bytesOf(fixture));
        database.exec("PRAGMA application_id = " + std::to_string(store::ApplicationId));
        database.exec("PRAGMA user_version = 1");
    }

    [[nodiscard]] fs::path copy() const { return copies / "journal-v1-20261123-101205.sqlite"; }
};

std::vector<SetKey> keysOf(const session::ItemRecord& item)
{
    std::vector<SetKey> keys;
    for (const SetRecord& set : item.sets)
        keys.push_back(set.result.key);
    return keys;
}

} // namespace

TEST_CASE("an old journal opens with every value it had, and is whole")
{
    const OldJournal old;
    const auto before = everythingIn(old.file);
    {
        const auto journal = old.open();
        CHECK(valueOf(journal.check()).empty());
    }
    CHECK(number(old.file, "user_version") == store::SchemaVersion);
    CHECK(number(old.file, "application_id") == store::ApplicationId);
    SQLite::Database database(old.file.string());
    for (const auto& [table, rows] : before) {
        INFO(table);
        CHECK_FALSE(rows.lines.empty());
        CHECK(linesOf(database, table, rows.columns) == rows.lines);
    }
}

TEST_CASE("before each step of an old journal a copy of it is made, once")
{
    const OldJournal old;
    const auto before = everythingIn(old.file);
    (void)old.open();
    CHECK(number(old.copy(), "user_version") == 1);
    CHECK(number(old.copy(), "application_id") == store::ApplicationId);
    CHECK(everythingIn(old.copy()) == before);
    (void)old.open();
    CHECK(std::distance(fs::directory_iterator(old.copies), fs::directory_iterator())
          == store::SchemaVersion - 1);
}

TEST_CASE("the programs of an old journal are there, the one in use as well")
{
    const OldJournal old;
    auto journal = old.open();
    const auto runs = valueOf(journal.programs().all());
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].name == "Primera semana: empezar con \"calma\"");
    CHECK(runs[0].endedOn == day("2026-11-09"));
    CHECK(valueOf(journal.programs().current()).value() == runs[1]);
    CHECK(runs[1].id == 4);
    CHECK(runs[1].name == "Twelve weeks for the hip's joint");
    CHECK(runs[1].startedOn == day("2026-11-09"));
}

TEST_CASE("a finished session of an old journal is as it was")
{
    const OldJournal old;
    auto journal = old.open();
    const SessionRecord record = valueOf(journal.sessions().load(2));
    CHECK(record.status == SessionStatus::Finished);
    CHECK(record.startedAt == instant("2026-11-19T23:10:00.250Z"));
    CHECK(record.endedAt == instant("2026-11-19T23:31:40.500Z"));
    CHECK(record.title == "Más fuerza, \"despacio\"");
    CHECK(record.programRun == 4);
    CHECK(record.programDay == 12);
    CHECK(record.painBefore == PainAnswer{PainScore::from(4), HipSide::Both});
    CHECK(record.painAfter == PainAnswer{PainScore::from(2), HipSide::Right});
    CHECK(countSets(record) == session::SetCount{5, 6});
    REQUIRE(record.items.size() == 2);
    CHECK(record.items[0].name == "Puente");
    CHECK(record.items[0].words
          == "Acuéstate boca arriba con las rodillas dobladas.\n"
             "Empuja con los dos talones y levanta las nalgas.\nBaja despacio.");
    const SetRecord partial{{{0, 2, std::nullopt}, SetStatus::Partial, 6, seconds(45)},
                            instant("2026-11-19T23:13:00.250Z")};
    CHECK(record.items[0].sets.at(1) == partial);
    CHECK(record.items[1].work.turnOver);
    CHECK(record.items[1].work.first == Side::Left);
    CHECK(keysOf(record.items[1])
          == std::vector<SetKey>{
              {1, 1, Side::Left}, {1, 2, Side::Left}, {1, 1, Side::Right}, {1, 2, Side::Right}});
}

TEST_CASE("a stopped session of an old journal is as it was")
{
    const OldJournal old;
    auto journal = old.open();
    const SessionRecord record = valueOf(journal.sessions().load(3));
    CHECK(record.status == SessionStatus::Stopped);
    CHECK(record.endedAt == instant("2026-11-21T12:04:05.006Z", minutes(-210)));
    CHECK(record.title == "It's a stretch");
    CHECK(record.painBefore == PainAnswer{std::nullopt, HipSide::Left});
    CHECK_FALSE(record.painAfter);
    REQUIRE(record.items.size() == 2);
    CHECK(record.items[0].work.first == Side::Right);
    CHECK(keysOf(record.items[0])
          == std::vector<SetKey>{
              {0, 1, Side::Right}, {0, 1, Side::Left}, {0, 2, Side::Right}, {0, 2, Side::Left}});
    CHECK(record.items[0].sets[1].result.status == SetStatus::Partial);
    CHECK_FALSE(record.items[0].sets[2].finishedAt);
    CHECK(record.items[0].work.dose.holdTime(record.items[0].work.dose) == seconds(20));
    CHECK_FALSE(record.items[1].work.first);
}

TEST_CASE("the sessions of an old journal have nothing that was not asked then")
{
    const OldJournal old;
    auto journal = old.open();
    const auto records = valueOf(journal.sessions().all());
    REQUIRE(records.size() == 3);
    for (const SessionRecord& record : records) {
        CHECK_FALSE(record.byHand);
        CHECK(record.note.empty());
        CHECK(record.hurts.empty());
        CHECK_FALSE(record.morning);
        for (const session::ItemRecord& item : record.items) {
            CHECK_FALSE(item.pain);
            CHECK_FALSE(item.insteadOf);
            CHECK_FALSE(item.work.dose.left);
            CHECK_FALSE(item.work.dose.right);
            CHECK_FALSE(item.work.dose.intervals);
        }
    }
    CHECK(valueOf(journal.corrections().all()).empty());
}

TEST_CASE("the checks of an old journal are there, with and without a score")
{
    const OldJournal old;
    auto journal = old.open();
    const auto checks = valueOf(journal.pain().checksBetween(day("2026-11-18"), day("2026-11-20")));
    REQUIRE(checks.size() == 3);
    CHECK(checks[0].answer == pain(0));
    CHECK(checks[1].answer == PainAnswer{});
    CHECK(checks[2].answer == PainAnswer{PainScore::from(6), HipSide::Left});
    CHECK(valueOf(journal.pain().all()).size() == 6);
}

TEST_CASE("a session that was running in an old journal goes on, with all that is new")
{
    const OldJournal old;
    auto journal = old.open();
    SessionRecord record = valueOf(journal.sessions().running()).value();
    CHECK(record.id == 7);
    CHECK_FALSE(record.programRun);
    const ZonedInstant now = instant("2026-11-23T09:15:00.000Z");
    const session::SetResult walked{{0, 2, std::nullopt}, SetStatus::Done, 0, seconds(300)};
    valueOf(journal.sessions().saveSet(7, walked, now));
    valueOf(journal.sessions().setNote(7, "¡Bien!"));
    valueOf(journal.pain().add({0, now, session::PainContext::Movement, 7, pain(1), 0}));
    valueOf(journal.sessions().end(7, SessionStatus::Interrupted, now));
    record.status = SessionStatus::Interrupted;
    record.endedAt = now;
    record.note = "¡Bien!";
    record.items[0].pain = pain(1);
    keep(record, walked, now);
    CHECK(valueOf(journal.sessions().load(7)) == record);
    CHECK(valueOf(journal.sessions().begin(shortSession(now))) == 8);
}

TEST_CASE("an old journal is not read without being brought up to date, and stays as it is")
{
    const OldJournal old;
    const std::string before = bytesOf(old.file);
    CHECK(errorOf(store::Journal::openReadOnly(old.file)).code == ErrorCode::Invalid);
    CHECK(bytesOf(old.file) == before);
    CHECK_FALSE(fs::exists(old.copies));
}

TEST_CASE("an old journal that finds no room to be brought up to date keeps its version whole")
{
    FaultyVfs vfs;
    int failures = 0;
    bool opened = false;
    for (int change = 1; !opened && change < MostChanges; change += 4) {
        const OldJournal old;
        const auto before = everythingIn(old.file);
        vfs.failFrom(change, Fault::DiskFull);
        opened = old.tryOpen().has_value();
        vfs.heal();
        failures += opened ? 0 : 1;
        if (opened)
            break;
        const int version = number(old.file, "user_version");
        CHECK((version >= 1 && version < store::SchemaVersion));
        if (version == 1)
            CHECK(everythingIn(old.file) == before);
        auto journal = old.open();
        CHECK(valueOf(journal.sessions().count()) == 3);
        CHECK(valueOf(journal.check()).empty());
    }
    CHECK(opened);
    CHECK(failures > 5);
}

} // namespace hipwise::test
