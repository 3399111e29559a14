#include "session/record_names.h"
#include "store/pain_rows.h"
#include "store/repositories.h"
#include "store/row.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

namespace hipwise::store {

using session::PainContext;
using session::PainRecord;

namespace {

constexpr const char* Table = "pain_scores";
/// Scores of a session that is deleted are not there either.
constexpr const char* SelectRecords
    = "SELECT id, asked_at, asked_offset_min, context, session_id, score, side, item, spot, choice,"
      " morning FROM pain_scores WHERE deleted_at IS NULL"
      " AND NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.id = session_id"
      " AND sessions.deleted_at IS NOT NULL)";

/// What happens when a question is answered that has been answered before.
constexpr const char* Replace
    = " DO UPDATE SET asked_at = excluded.asked_at, asked_offset_min = excluded.asked_offset_min,"
      " asked_on = excluded.asked_on, score = excluded.score, side = excluded.side,"
      " morning = excluded.morning, deleted_at = NULL";

PainRecord readPain(Row row)
{
    PainRecord record;
    record.id = row.id();
    record.askedAt = row.instant();
    record.context = row.named(session::parsePainContext);
    record.session = row.optionalId();
    record.answer = row.painAnswer();
    if (const auto item = row.optionalId())
        record.item = static_cast<std::size_t>(*item);
    record.spot = row.optionalNamed(session::parsePainSpot);
    record.choice = row.optionalNamed(session::parseHurtChoice);
    record.morning = row.optionalNamed(session::parseMorningAnswer);
    return record;
}

std::vector<PainRecord> readAll(SQLite::Statement& statement)
{
    std::vector<PainRecord> records;
    while (statement.executeStep())
        records.push_back(readPain(Row(statement)));
    return records;
}

} // namespace

std::int64_t writePain(SQLite::Database& database, const PainRecord& record)
{
    SQLite::Statement statement(
        database,
        fmt::format("INSERT INTO pain_scores"
                    " (session_id, context, asked_at, asked_offset_min, asked_on, score, side,"
                    " item, spot, choice, morning) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (session_id, context)"
                    " WHERE context IN ('before', 'after', 'worst', 'morning'){0}"
                    " ON CONFLICT (session_id, item) WHERE context = 'movement'{0}"
                    " RETURNING id",
                    Replace));
    Binder binder(statement);
    binder.number(record.session).text(toString(record.context)).instant(record.askedAt);
    binder.date(record.askedAt.date()).painAnswer(record.answer);
    binder.number(record.item ? std::optional(static_cast<std::int64_t>(*record.item))
                              : std::nullopt);
    binder.named(record.spot).named(record.choice).named(record.morning);
    statement.executeStep();
    const std::int64_t id = Row(statement).id();
    // The statement is complete, and its foreign keys are checked, only when it has no more rows.
    statement.executeStep();
    return id;
}

PainRepository::PainRepository(SQLite::Database& database)
    : m_database(&database)
{
}

Result<std::int64_t> PainRepository::add(const PainRecord& record)
{
    return guarded(Table, [&]() -> Result<std::int64_t> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const std::int64_t id = writePain(*m_database, record);
        transaction.commit();
        return id;
    });
}

Result<std::optional<PainRecord>> PainRepository::newestCheck(CivilDate on) const
{
    return guarded(Table, [&]() -> Result<std::optional<PainRecord>> {
        SQLite::Statement statement(*m_database,
                                    fmt::format("{} AND asked_on = ? AND context = ?"
                                                " ORDER BY asked_at DESC, id DESC LIMIT 1",
                                                SelectRecords));
        Binder(statement).date(on).text(toString(PainContext::Check));
        if (!statement.executeStep())
            return std::nullopt;
        return readPain(Row(statement));
    });
}

Result<std::vector<PainRecord>> PainRepository::checksBetween(CivilDate first, CivilDate last) const
{
    return guarded(Table, [&]() -> Result<std::vector<PainRecord>> {
        SQLite::Statement statement(*m_database,
                                    fmt::format("{} AND asked_on BETWEEN ? AND ? AND context = ?"
                                                " ORDER BY asked_at DESC, id DESC",
                                                SelectRecords));
        Binder(statement).date(first).date(last).text(toString(PainContext::Check));
        return readAll(statement);
    });
}

Result<std::vector<PainRecord>> PainRepository::morningsBetween(CivilDate first,
                                                                CivilDate last) const
{
    return guarded(Table, [&]() -> Result<std::vector<PainRecord>> {
        SQLite::Statement statement(
            *m_database,
            fmt::format("{} AND asked_on BETWEEN ? AND ? AND context = ? AND session_id IS NULL"
                        " ORDER BY asked_at DESC, id DESC",
                        SelectRecords));
        Binder(statement).date(first).date(last).text(toString(PainContext::Morning));
        return readAll(statement);
    });
}

Result<std::vector<PainRecord>> PainRepository::ofSession(std::int64_t session) const
{
    return guarded(Table, [&]() -> Result<std::vector<PainRecord>> {
        SQLite::Statement statement(
            *m_database, fmt::format("{} AND session_id = ? ORDER BY asked_at, id", SelectRecords));
        Binder(statement).number(session);
        return readAll(statement);
    });
}

Result<std::vector<PainRecord>> PainRepository::all() const
{
    return guarded(Table, [&]() -> Result<std::vector<PainRecord>> {
        SQLite::Statement statement(*m_database,
                                    fmt::format("{} ORDER BY asked_at, id", SelectRecords));
        return readAll(statement);
    });
}

} // namespace hipwise::store
