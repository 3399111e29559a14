#include "store/snack_repository.h"

#include "store/row.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

namespace hipwise::store {

using snacks::Record;

namespace {

constexpr const char* Table = "snack_events";
constexpr const char* SelectRecords
    = "SELECT id, happened_at, happened_offset_min, offer, kind, why, length_min, movement, name,"
      " side FROM snack_events";

Record readRecord(Row row)
{
    Record record;
    record.id = row.id();
    record.event.at = row.instant();
    record.event.offer = row.named(snacks::parseOffer);
    record.event.kind = row.named(snacks::parseEventKind);
    record.event.why = row.named(snacks::parseWhy);
    record.event.length = std::chrono::minutes(row.number());
    record.movement = row.text();
    record.name = row.text();
    record.side = row.optionalNamed(parseSide);
    return record;
}

std::vector<Record> readAll(SQLite::Statement& statement)
{
    std::vector<Record> records;
    while (statement.executeStep())
        records.push_back(readRecord(Row(statement)));
    return records;
}

} // namespace

SnackRepository::SnackRepository(SQLite::Database& database)
    : m_database(&database)
{
}

Result<void> SnackRepository::add(const std::vector<Record>& records)
{
    return guarded(Table, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement statement(
            *m_database,
            "INSERT INTO snack_events (happened_at, happened_offset_min, happened_on, offer, kind,"
            " why, length_min, movement, name, side) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (const Record& record : records) {
            const snacks::Event& event = record.event;
            statement.reset();
            Binder binder(statement);
            binder.instant(event.at).date(event.at.date()).text(toString(event.offer));
            binder.text(toString(event.kind)).text(toString(event.why));
            binder.number(event.length.count()).text(record.movement).text(record.name);
            binder.named(record.side);
            statement.exec();
        }
        transaction.commit();
        return {};
    });
}

Result<std::vector<Record>> SnackRepository::between(CivilDate first, CivilDate last) const
{
    return guarded(Table, [&]() -> Result<std::vector<Record>> {
        SQLite::Statement statement(
            *m_database,
            fmt::format("{} WHERE happened_on BETWEEN ? AND ? ORDER BY id", SelectRecords));
        Binder(statement).date(first).date(last);
        return readAll(statement);
    });
}

Result<std::vector<Record>> SnackRepository::all() const
{
    return guarded(Table, [&]() -> Result<std::vector<Record>> {
        SQLite::Statement statement(*m_database, fmt::format("{} ORDER BY id", SelectRecords));
        return readAll(statement);
    });
}

} // namespace hipwise::store
