#include "store/repositories.h"
#include "store/row.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

namespace hipwise::store {

using program::ProgramRun;

namespace {

constexpr const char* Table = "program_runs";
constexpr const char* SelectRuns
    = "SELECT id, pack_id, pack_version, program_id, name, started_on, ended_on FROM program_runs";

ProgramRun readRun(Row row)
{
    ProgramRun run;
    run.id = row.id();
    run.packId = row.text();
    run.packVersion = row.text();
    run.programId = row.text();
    run.name = row.text();
    run.startedOn = row.date();
    run.endedOn = row.optionalDate();
    return run;
}

} // namespace

ProgramRepository::ProgramRepository(SQLite::Database& database)
    : m_database(&database)
{
}

Result<std::int64_t> ProgramRepository::start(const ProgramRun& run)
{
    return guarded(Table, [&]() -> Result<std::int64_t> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        // A run does not end before it began, even when somebody set the calendar back.
        SQLite::Statement ended(*m_database,
                                "UPDATE program_runs SET ended_on = max(started_on, ?)"
                                " WHERE ended_on IS NULL");
        Binder(ended).date(run.startedOn);
        ended.exec();
        SQLite::Statement begun(*m_database,
                                "INSERT INTO program_runs (pack_id, pack_version, program_id,"
                                " name, started_on, ended_on) VALUES (?, ?, ?, ?, ?, ?)");
        Binder binder(begun);
        binder.text(run.packId).text(run.packVersion).text(run.programId).text(run.name);
        binder.date(run.startedOn).date(run.endedOn);
        begun.exec();
        const std::int64_t id = m_database->getLastInsertRowid();
        transaction.commit();
        return id;
    });
}

Result<void> ProgramRepository::end(std::int64_t run, CivilDate on)
{
    return guarded(Table, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement statement(*m_database,
                                    "UPDATE program_runs SET ended_on = max(started_on, ?)"
                                    " WHERE id = ? AND ended_on IS NULL");
        Binder(statement).date(on).number(run);
        if (statement.exec() == 0)
            return failure(
                ErrorCode::NotFound,
                fmt::format("expected program run {} to be in use, found it is not", run),
                Table);
        transaction.commit();
        return {};
    });
}

Result<std::optional<ProgramRun>> ProgramRepository::current() const
{
    return guarded(Table, [&]() -> Result<std::optional<ProgramRun>> {
        SQLite::Statement statement(*m_database,
                                    fmt::format("{} WHERE ended_on IS NULL", SelectRuns));
        if (!statement.executeStep())
            return std::nullopt;
        return readRun(Row(statement));
    });
}

Result<std::vector<ProgramRun>> ProgramRepository::all() const
{
    return guarded(Table, [&]() -> Result<std::vector<ProgramRun>> {
        SQLite::Statement statement(*m_database,
                                    fmt::format("{} ORDER BY started_on, id", SelectRuns));
        std::vector<ProgramRun> runs;
        while (statement.executeStep())
            runs.push_back(readRun(Row(statement)));
        return runs;
    });
}

} // namespace hipwise::store
