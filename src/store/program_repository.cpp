#include "program/program_json.h"
#include "store/repositories.h"
#include "store/row.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <utility>

namespace hipwise::store {

using program::ProgramRun;
using program::ProgramVersion;

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

constexpr const char* Versions = "program_versions";
constexpr const char* SelectVersions
    = "SELECT id, run_id, made_at, made_offset_min, made_by, rule, note, program"
      " FROM program_versions";

Result<ProgramVersion> readVersion(Row row)
{
    ProgramVersion version;
    version.id = row.id();
    version.run = row.id();
    version.madeAt = row.instant();
    version.by = row.named(program::parseMadeBy);
    version.rule = row.text();
    version.note = row.text();
    auto program = program::parseProgram(row.text());
    if (!program)
        return failure(program.error().code,
                       program.error().message,
                       fmt::format("{}, entry {}", Versions, version.id));
    version.program = std::move(*program);
    return version;
}

Result<std::vector<ProgramVersion>> readVersions(SQLite::Statement& statement)
{
    std::vector<ProgramVersion> all;
    while (statement.executeStep()) {
        auto version = readVersion(Row(statement));
        if (!version)
            return tl::unexpected(version.error());
        all.push_back(std::move(*version));
    }
    return all;
}

/// Whether it is the newest one of its run; NotFound when it is not.
Result<void> checkNewest(SQLite::Database& database, std::int64_t version)
{
    SQLite::Statement statement(database,
                                "SELECT 1 FROM program_versions AS old WHERE id = ? AND NOT EXISTS"
                                " (SELECT 1 FROM program_versions AS other"
                                " WHERE other.run_id = old.run_id AND other.id > old.id)");
    Binder(statement).number(version);
    if (!statement.executeStep())
        return failure(ErrorCode::NotFound,
                       fmt::format("expected version {} to be the newest of its program", version),
                       Versions);
    return {};
}

/// Ends what is in use and begins a run; gives its id.
std::int64_t beginRun(SQLite::Database& database, const ProgramRun& run)
{
    // A run does not end before it began, even when somebody set the calendar back.
    SQLite::Statement ended(database,
                            "UPDATE program_runs SET ended_on = max(started_on, ?)"
                            " WHERE ended_on IS NULL");
    Binder(ended).date(run.startedOn);
    ended.exec();
    SQLite::Statement begun(database,
                            "INSERT INTO program_runs (pack_id, pack_version, program_id,"
                            " name, started_on, ended_on) VALUES (?, ?, ?, ?, ?, ?)");
    Binder binder(begun);
    binder.text(run.packId).text(run.packVersion).text(run.programId).text(run.name);
    binder.date(run.startedOn).date(run.endedOn);
    begun.exec();
    return database.getLastInsertRowid();
}

/// Keeps a version of a run; gives its id.
std::int64_t writeVersion(SQLite::Database& database,
                          std::int64_t run,
                          const ProgramVersion& version)
{
    SQLite::Statement statement(database,
                                "INSERT INTO program_versions (run_id, made_at,"
                                " made_offset_min, made_on, made_by, rule, note, program)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    Binder binder(statement);
    binder.number(run).instant(version.madeAt).date(version.madeAt.date());
    binder.text(toString(version.by)).text(version.rule).text(version.note);
    binder.text(program::toJson(version.program));
    statement.exec();
    return database.getLastInsertRowid();
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
        const std::int64_t id = beginRun(*m_database, run);
        transaction.commit();
        return id;
    });
}

Result<std::int64_t> ProgramRepository::start(const ProgramRun& run, const ProgramVersion& first)
{
    return guarded(Table, [&]() -> Result<std::int64_t> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const std::int64_t id = beginRun(*m_database, run);
        (void)writeVersion(*m_database, id, first);
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

Result<std::int64_t> ProgramRepository::addVersion(const ProgramVersion& version)
{
    return guarded(Versions, [&]() -> Result<std::int64_t> {
        return writeVersion(*m_database, version.run, version);
    });
}

Result<void> ProgramRepository::replaceVersion(const ProgramVersion& version)
{
    return guarded(Versions, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        if (const auto newest = checkNewest(*m_database, version.id); !newest)
            return newest;
        SQLite::Statement statement(*m_database,
                                    "UPDATE program_versions SET made_at = ?, made_offset_min = ?,"
                                    " made_on = ?, made_by = ?, rule = ?, note = ?, program = ?"
                                    " WHERE id = ?");
        Binder binder(statement);
        binder.instant(version.madeAt).date(version.madeAt.date()).text(toString(version.by));
        binder.text(version.rule).text(version.note).text(program::toJson(version.program));
        binder.number(version.id);
        statement.exec();
        transaction.commit();
        return {};
    });
}

Result<void> ProgramRepository::removeVersion(std::int64_t version)
{
    return guarded(Versions, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        if (const auto newest = checkNewest(*m_database, version); !newest)
            return newest;
        SQLite::Statement statement(*m_database, "DELETE FROM program_versions WHERE id = ?");
        Binder(statement).number(version);
        statement.exec();
        transaction.commit();
        return {};
    });
}

Result<std::optional<ProgramVersion>> ProgramRepository::newestVersion(std::int64_t run) const
{
    return guarded(Versions, [&]() -> Result<std::optional<ProgramVersion>> {
        SQLite::Statement statement(
            *m_database,
            fmt::format("{} WHERE run_id = ? ORDER BY id DESC LIMIT 1", SelectVersions));
        Binder(statement).number(run);
        if (!statement.executeStep())
            return std::nullopt;
        auto version = readVersion(Row(statement));
        if (!version)
            return tl::unexpected(version.error());
        return std::move(*version);
    });
}

Result<std::vector<ProgramVersion>> ProgramRepository::versionsSince(std::int64_t run,
                                                                     CivilDate day) const
{
    return guarded(Versions, [&]() -> Result<std::vector<ProgramVersion>> {
        SQLite::Statement statement(
            *m_database,
            fmt::format("{} WHERE run_id = ?1 AND id >= coalesce((SELECT max(id) FROM"
                        " program_versions WHERE run_id = ?1 AND made_on < ?2), 0) ORDER BY id",
                        SelectVersions));
        Binder(statement).number(run).date(day);
        return readVersions(statement);
    });
}

Result<std::vector<ProgramVersion>> ProgramRepository::versions(std::int64_t run) const
{
    return guarded(Versions, [&]() -> Result<std::vector<ProgramVersion>> {
        SQLite::Statement statement(*m_database,
                                    fmt::format("{} WHERE run_id = ? ORDER BY id", SelectVersions));
        Binder(statement).number(run);
        return readVersions(statement);
    });
}

} // namespace hipwise::store
