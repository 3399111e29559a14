#include "unit/store/filled_journal.h"

#include "store/copies.h"
#include "store/migrations.h"
#include "support/records.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>

namespace hipwise::test {

namespace fs = std::filesystem;

namespace {

ZonedInstant timeOfSession(int number)
{
    ZonedInstant time = instant("2026-10-01T10:00:00Z");
    time.at += std::chrono::hours(12 * number);
    return time;
}

void addSession(store::Journal& journal, std::int64_t program, int number)
{
    const ZonedInstant time = timeOfSession(number);
    session::SessionRecord record = plannedSession(time);
    record.programRun = program;
    const auto id = valueOf(journal.sessions().begin(record));
    const auto results = resultsOf(record);
    for (const session::SetResult& result : results)
        valueOf(journal.sessions().saveSet(id, result, time));
    valueOf(journal.sessions().end(id, session::SessionStatus::Finished, time));
    const auto after = pain(number % 11);
    (void)valueOf(journal.pain().add({0, time, session::PainContext::After, id, after}));
    if (number % (FilledSessions / FilledCorrections) != 0)
        return;
    session::SetResult corrected = results.front();
    corrected.reps += 1;
    valueOf(journal.corrections().correctSet(id, corrected, time));
}

} // namespace

void fill(store::Journal& journal)
{
    (void)valueOf(journal.programs().start(programRun("2026-09-20")));
    const auto program = valueOf(journal.programs().start(programRun("2026-09-27")));
    for (int number = 0; number < FilledSessions; ++number)
        addSession(journal, program, number);
    for (int number = 0; number < FilledChecks; ++number)
        (void)valueOf(journal.pain().add({0, timeOfSession(number), {}, {}, pain(number)}));
}

ZonedInstant lastFilled()
{
    return timeOfSession(FilledSessions - 1);
}

void fillShort(store::Journal& journal, int sessions)
{
    for (int number = 0; number < sessions; ++number)
        (void)valueOf(journal.sessions().begin(shortSession(timeOfSession(number))));
}

void makeFilled(const fs::path& file)
{
    static const JournalFile once;
    if (!fs::exists(once.file)) {
        auto journal = once.open();
        fill(journal);
    }
    fs::copy_file(once.file, file);
}

void makeOld(const fs::path& file, int moreSessions)
{
    const fs::path fixture = fs::path(HIPWISE_SOURCE_DIR) / "tests/fixtures/journals/version-1.sql";
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON");
    database.exec(std::string(store::migrationText("001_initial.sql")));
    database.exec(bytesOf(fixture));
    for (int id = 100; id < 100 + moreSessions; ++id) {
        database.exec(fmt::format(
            "INSERT INTO sessions SELECT {}, status, started_at, started_offset_min, session_on,"
            " ended_at, ended_offset_min, title, program_run_id, program_day, program_session,"
            " pack_id, pack_version, locale FROM sessions WHERE id = 2",
            id));
        database.exec(fmt::format("INSERT INTO session_items SELECT {}, item, movement, name,"
                                  " words, sides, turn_over, dose_type, dose_sets, dose_reps,"
                                  " dose_hold_s, dose_duration_s, tempo_move_s, tempo_hold_s,"
                                  " tempo_back_s, rest_s, change_over_s FROM session_items"
                                  " WHERE session_id = 2 AND item = 0",
                                  id));
        database.exec(fmt::format("INSERT INTO session_sets SELECT {}, item, set_number, side,"
                                  " position, status, reps, work_s, finished_at,"
                                  " finished_offset_min FROM session_sets WHERE session_id = 2"
                                  " AND item = 0 AND set_number = 1",
                                  id));
    }
    database.exec(fmt::format("PRAGMA application_id = {}", store::ApplicationId));
    database.exec("PRAGMA user_version = 1");
}

void addForeignLog(const fs::path& file)
{
    constexpr int Others = 30;
    const JournalFile other;
    {
        auto journal = other.open();
        fillShort(journal, Others);
    }
    auto journal = other.open();
    fillShort(journal, 1);
    (void)valueOf(journal.pain().add({0, timeOfSession(0), {}, {}, pain(3)}));
    fs::copy_file(
        other.file.string() + "-wal", file.string() + "-wal", fs::copy_options::overwrite_existing);
}

Counts countsIn(const fs::path& file)
{
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    return store::rowCounts(database);
}

std::int64_t rowsIn(const fs::path& file)
{
    std::int64_t rows = 0;
    for (const auto& [table, count] : countsIn(file))
        rows += count;
    return rows;
}

void execute(const fs::path& file, const std::string& sql)
{
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& [name, bytes] : filesIn(folder))
        names.push_back(name);
    return names;
}

std::map<std::string, std::string> filesIn(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::directory_iterator(folder))
        files[entry.path().filename().string()] = bytesOf(entry.path());
    return files;
}

} // namespace hipwise::test
