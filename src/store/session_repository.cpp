#include "session/record_names.h"
#include "store/pain_rows.h"
#include "store/repositories.h"
#include "store/row.h"
#include "store/session_reader.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace hipwise::store {

using session::ItemRecord;
using session::PainContext;
using session::SessionRecord;
using session::SessionStatus;
using session::SetRecord;
using session::SetResult;
using session::SetStatus;

namespace {

constexpr const char* Table = "sessions";

std::int64_t insertSession(SQLite::Database& database, const SessionRecord& record)
{
    SQLite::Statement statement(
        database,
        "INSERT INTO sessions (status, started_at, started_offset_min, session_on,"
        " ended_at, ended_offset_min, title, program_run_id, program_day, program_session,"
        " pack_id, pack_version, locale) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Binder binder(statement);
    binder.text(toString(record.status)).instant(record.startedAt).date(record.startedAt.date());
    binder.instant(record.endedAt).text(record.title);
    binder.number(record.programRun).number(record.programDay).text(record.programSession);
    binder.text(record.packId).text(record.packVersion).text(record.locale);
    statement.exec();
    return database.getLastInsertRowid();
}

void insertItems(SQLite::Database& database, std::int64_t session, const SessionRecord& record)
{
    SQLite::Statement statement(
        database,
        "INSERT INTO session_items (session_id, item, movement, name, words, sides, turn_over,"
        " dose_type, dose_sets, dose_reps, dose_hold_s, dose_duration_s, tempo_move_s,"
        " tempo_hold_s, tempo_back_s, rest_s, change_over_s)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t number = 0;
    for (const ItemRecord& item : record.items) {
        const program::Dose& dose = item.work.dose;
        Binder binder(statement);
        binder.number(session).number(number++).text(item.work.movement);
        binder.text(item.name).text(item.words).text(session::toString(item.work.sides));
        binder.number(item.work.turnOver ? 1 : 0).text(session::toString(dose.type));
        binder.number(dose.sets).number(dose.reps).seconds(dose.hold).seconds(dose.duration);
        binder.seconds(dose.tempo.move).seconds(dose.tempo.hold).seconds(dose.tempo.back);
        binder.seconds(dose.rest).seconds(dose.changeOver);
        statement.exec();
        statement.reset();
    }
}

void insertSets(SQLite::Database& database, std::int64_t session, const SessionRecord& record)
{
    SQLite::Statement statement(
        database,
        "INSERT INTO session_sets (session_id, item, set_number, side, position, status, reps,"
        " work_s, finished_at, finished_offset_min) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t itemNumber = 0;
    for (const ItemRecord& item : record.items) {
        std::int64_t position = 0;
        for (const SetRecord& set : item.sets) {
            const SetResult& result = set.result;
            Binder binder(statement);
            binder.number(session).number(itemNumber).number(result.key.set);
            binder.text(session::setSideName(result.key.side)).number(position++);
            binder.text(toString(result.status)).number(result.reps).seconds(result.work);
            binder.instant(set.finishedAt);
            statement.exec();
            statement.reset();
        }
        ++itemNumber;
    }
}

void insertPain(SQLite::Database& database, std::int64_t session, const SessionRecord& record)
{
    const ZonedInstant& end = record.endedAt ? *record.endedAt : record.startedAt;
    if (record.painBefore)
        (void)writePain(database,
                        {0, record.startedAt, PainContext::Before, session, *record.painBefore});
    if (record.painAfter)
        (void)writePain(database, {0, end, PainContext::After, session, *record.painAfter});
}

Result<std::vector<SessionRecord>> selected(SQLite::Database& database, const Selection& selection)
{
    return guarded(Table, [&]() -> Result<std::vector<SessionRecord>> {
        return readSessions(database, selection);
    });
}

Result<std::vector<SessionRecord>> newestFirst(Result<std::vector<SessionRecord>> records)
{
    if (records)
        std::reverse(records->begin(), records->end());
    return records;
}

Error noSession(std::int64_t session)
{
    return {ErrorCode::NotFound, fmt::format("expected session {}, found none", session), Table};
}

} // namespace

SessionRepository::SessionRepository(SQLite::Database& database)
    : m_database(&database)
{
}

Result<std::int64_t> SessionRepository::begin(const SessionRecord& record)
{
    return guarded(Table, [&]() -> Result<std::int64_t> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const std::int64_t id = insertSession(*m_database, record);
        insertItems(*m_database, id, record);
        insertSets(*m_database, id, record);
        insertPain(*m_database, id, record);
        transaction.commit();
        return id;
    });
}

Result<void> SessionRepository::saveSet(std::int64_t session,
                                        const SetResult& result,
                                        const ZonedInstant& finishedAt)
{
    return guarded("session_sets", [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement statement(
            *m_database,
            "UPDATE session_sets SET status = ?, reps = ?, work_s = ?, finished_at = ?,"
            " finished_offset_min = ?"
            " WHERE session_id = ? AND item = ? AND set_number = ? AND side = ?");
        Binder binder(statement);
        binder.text(toString(result.status)).number(result.reps).seconds(result.work);
        binder.instant(result.status == SetStatus::Planned ? std::nullopt
                                                           : std::optional(finishedAt));
        binder.number(session).number(static_cast<std::int64_t>(result.key.item));
        binder.number(result.key.set).text(session::setSideName(result.key.side));
        if (statement.exec() == 0)
            return failure(ErrorCode::NotFound,
                           fmt::format("expected item {}, set {}, side {} in session {}",
                                       result.key.item,
                                       result.key.set,
                                       session::setSideName(result.key.side),
                                       session),
                           "session_sets");
        transaction.commit();
        return {};
    });
}

Result<void> SessionRepository::end(std::int64_t session,
                                    SessionStatus status,
                                    const ZonedInstant& endedAt)
{
    return guarded(Table, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement ended(
            *m_database,
            "UPDATE sessions SET status = ?, ended_at = ?, ended_offset_min = ? WHERE id = ?");
        Binder(ended).text(toString(status)).instant(endedAt).number(session);
        if (ended.exec() == 0)
            return tl::unexpected(noSession(session));
        SQLite::Statement skipped(
            *m_database, "UPDATE session_sets SET status = ? WHERE session_id = ? AND status = ?");
        Binder(skipped)
            .text(toString(SetStatus::Skipped))
            .number(session)
            .text(toString(SetStatus::Planned));
        skipped.exec();
        transaction.commit();
        return {};
    });
}

Result<SessionRecord> SessionRepository::load(std::int64_t session) const
{
    auto records = selected(*m_database, {"SELECT id FROM sessions WHERE id = ?1", {session}});
    if (!records)
        return tl::unexpected(records.error());
    if (records->empty())
        return tl::unexpected(noSession(session));
    return std::move(records->front()); // cppcheck-suppress returnStdMoveLocal
}

Result<std::optional<SessionRecord>> SessionRepository::running() const
{
    auto records = selected(*m_database,
                            {"SELECT id FROM sessions WHERE status = 'running'"
                             " ORDER BY started_at DESC, id DESC LIMIT 1",
                             {}});
    if (!records)
        return tl::unexpected(records.error());
    if (records->empty())
        return std::nullopt;
    return std::move(records->front()); // cppcheck-suppress returnStdMoveLocal
}

Result<std::vector<SessionRecord>> SessionRepository::between(CivilDate first, CivilDate last) const
{
    return newestFirst(selected(*m_database,
                                {"SELECT id FROM sessions WHERE session_on BETWEEN ?1 AND ?2",
                                 {toIso(first), toIso(last)}}));
}

Result<std::vector<SessionRecord>> SessionRepository::newest(int count) const
{
    // A negative LIMIT would mean all.
    return newestFirst(
        selected(*m_database,
                 {"SELECT id FROM sessions ORDER BY started_at DESC, id DESC LIMIT ?1",
                  {std::int64_t{std::max(count, 0)}}}));
}

Result<std::vector<SessionRecord>> SessionRepository::all() const
{
    return selected(*m_database, {"SELECT id FROM sessions", {}});
}

Result<int> SessionRepository::count() const
{
    return guarded(Table, [&]() -> Result<int> {
        SQLite::Statement statement(*m_database, "SELECT count(*) FROM sessions");
        statement.executeStep();
        return Row(statement).number();
    });
}

} // namespace hipwise::store
