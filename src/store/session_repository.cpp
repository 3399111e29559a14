#include "content/dose_names.h"
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
using std::chrono::seconds;

namespace {

constexpr const char* Table = "sessions";

std::int64_t insertSession(SQLite::Database& database, const SessionRecord& record)
{
    SQLite::Statement statement(
        database,
        "INSERT INTO sessions (status, started_at, started_offset_min, session_on,"
        " ended_at, ended_offset_min, title, program_run_id, program_day, program_session,"
        " pack_id, pack_version, locale, by_hand, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Binder binder(statement);
    binder.text(toString(record.status)).instant(record.startedAt).date(record.startedAt.date());
    binder.instant(record.endedAt).text(record.title);
    binder.number(record.programRun).number(record.programDay).text(record.programSession);
    binder.text(record.packId).text(record.packVersion).text(record.locale);
    binder.number(record.byHand ? 1 : 0).text(record.note);
    statement.exec();
    return database.getLastInsertRowid();
}

std::optional<std::int64_t> wide(std::optional<int> number)
{
    return number ? std::optional<std::int64_t>(*number) : std::nullopt;
}

void insertItem(SQLite::Database& database,
                std::int64_t session,
                std::int64_t number,
                const ItemRecord& item)
{
    SQLite::Statement statement(
        database,
        "INSERT INTO session_items (session_id, item, movement, name, words, sides, turn_over,"
        " dose_type, dose_sets, dose_reps, dose_hold_s, dose_duration_s, left_sets, left_reps,"
        " left_hold_s, left_duration_s, right_sets, right_reps, right_hold_s, right_duration_s,"
        " tempo_move_s, tempo_hold_s, tempo_back_s, interval_rounds, interval_run_s,"
        " interval_walk_s, rest_s, change_over_s, instead_of, effort, spare_reps, variant) VALUES"
        " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?)");
    const program::Dose& dose = item.work.dose;
    const content::Intervals intervals
        = dose.intervals.value_or(content::Intervals{0, seconds(0), seconds(0)});
    Binder binder(statement);
    binder.number(session).number(number).text(item.work.movement);
    binder.text(item.name).text(item.words).text(toString(item.work.sides));
    binder.number(item.work.turnOver ? 1 : 0).text(toString(dose.type));
    binder.amount(dose).amount(dose.left).amount(dose.right);
    binder.seconds(dose.tempo.move).seconds(dose.tempo.hold).seconds(dose.tempo.back);
    binder.number(intervals.rounds).seconds(intervals.run).seconds(intervals.walk);
    binder.seconds(dose.rest).seconds(dose.changeOver);
    binder.number(item.insteadOf ? std::optional(static_cast<std::int64_t>(*item.insteadOf))
                                 : std::nullopt);
    binder.number(wide(item.effort.score)).number(wide(item.effort.spareReps)).text(item.variant);
    statement.exec();
}

void insertSets(SQLite::Database& database,
                std::int64_t session,
                std::int64_t number,
                const ItemRecord& item)
{
    SQLite::Statement statement(
        database,
        "INSERT INTO session_sets (session_id, item, set_number, side, position, status, reps,"
        " work_s, finished_at, finished_offset_min) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t position = 0;
    for (const SetRecord& set : item.sets) {
        const SetResult& result = set.result;
        Binder binder(statement);
        binder.number(session).number(number).number(result.key.set);
        binder.text(session::setSideName(result.key.side)).number(position++);
        binder.text(toString(result.status)).number(result.reps).seconds(result.work);
        binder.instant(set.finishedAt);
        statement.exec();
        statement.reset();
    }
}

void insertItems(SQLite::Database& database, std::int64_t session, const SessionRecord& record)
{
    std::int64_t number = 0;
    for (const ItemRecord& item : record.items) {
        insertItem(database, session, number, item);
        insertSets(database, session, number, item);
        ++number;
    }
}

void insertPain(SQLite::Database& database, std::int64_t session, const SessionRecord& record)
{
    const ZonedInstant& start = record.startedAt;
    const ZonedInstant& end = record.endedAt ? *record.endedAt : start;
    const auto write = [&](session::PainRecord&& pain) {
        pain.session = session;
        (void)writePain(database, pain);
    };
    if (record.painBefore)
        write({0, start, PainContext::Before, {}, *record.painBefore});
    for (std::size_t item = 0; item < record.items.size(); ++item) {
        if (const auto& pain = record.items[item].pain)
            write({0, end, PainContext::Movement, {}, *pain, item});
    }
    for (const session::Hurt& hurt : record.hurts)
        write({0, hurt.at, PainContext::Hurt, {}, hurt.answer, hurt.item, hurt.spot, hurt.choice});
    if (record.painAfter)
        write({0, end, PainContext::After, {}, *record.painAfter});
    if (record.painWorst)
        write({0, end, PainContext::Worst, {}, *record.painWorst});
    if (record.morning)
        write({0,
               end,
               PainContext::Morning,
               {},
               record.morning->pain,
               {},
               {},
               {},
               record.morning->answer});
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

void skipPlanned(SQLite::Database& database, std::int64_t session)
{
    SQLite::Statement statement(
        database, "UPDATE session_sets SET status = ? WHERE session_id = ? AND status = ?");
    Binder(statement)
        .text(toString(SetStatus::Skipped))
        .number(session)
        .text(toString(SetStatus::Planned));
    statement.exec();
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
        if (status != SessionStatus::Interrupted)
            skipPlanned(*m_database, session);
        transaction.commit();
        return {};
    });
}

Result<void> SessionRepository::goOn(std::int64_t session)
{
    return guarded(Table, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement statement(*m_database,
                                    "UPDATE sessions SET status = ?, ended_at = NULL,"
                                    " ended_offset_min = NULL WHERE id = ?");
        Binder(statement).text(toString(SessionStatus::Running)).number(session);
        if (statement.exec() == 0)
            return tl::unexpected(noSession(session));
        transaction.commit();
        return {};
    });
}

Result<void> SessionRepository::addItem(std::int64_t session,
                                        std::size_t item,
                                        const ItemRecord& record)
{
    return guarded("session_items", [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        insertItem(*m_database, session, static_cast<std::int64_t>(item), record);
        insertSets(*m_database, session, static_cast<std::int64_t>(item), record);
        transaction.commit();
        return {};
    });
}

Result<void> SessionRepository::setEffort(std::int64_t session,
                                          std::size_t item,
                                          const session::Effort& effort)
{
    constexpr const char* Items = "session_items";
    return guarded(Items, [&]() -> Result<void> {
        SQLite::Statement statement(*m_database,
                                    "UPDATE session_items SET effort = ?, spare_reps = ?"
                                    " WHERE session_id = ? AND item = ?");
        Binder binder(statement);
        binder.number(wide(effort.score)).number(wide(effort.spareReps)).number(session);
        binder.number(static_cast<std::int64_t>(item));
        if (statement.exec() == 0)
            return failure(ErrorCode::NotFound,
                           fmt::format("expected movement {} of session {}", item, session),
                           Items);
        return {};
    });
}

Result<void> SessionRepository::setNote(std::int64_t session, const std::string& note)
{
    return guarded(Table, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement statement(*m_database, "UPDATE sessions SET note = ? WHERE id = ?");
        Binder(statement).text(note).number(session);
        if (statement.exec() == 0)
            return tl::unexpected(noSession(session));
        transaction.commit();
        return {};
    });
}

Result<SessionRecord> SessionRepository::load(std::int64_t session) const
{
    auto records = selected(
        *m_database, {"SELECT id FROM sessions WHERE id = ?1 AND deleted_at IS NULL", {session}});
    if (!records)
        return tl::unexpected(records.error());
    if (records->empty())
        return tl::unexpected(noSession(session));
    return std::move(records->front()); // cppcheck-suppress returnStdMoveLocal
}

Result<std::optional<SessionRecord>> SessionRepository::running() const
{
    auto records
        = selected(*m_database,
                   {"SELECT id FROM sessions WHERE status = 'running' AND deleted_at IS NULL"
                    " ORDER BY started_at DESC, id DESC LIMIT 1",
                    {}});
    if (!records)
        return tl::unexpected(records.error());
    if (records->empty())
        return std::nullopt;
    return std::move(records->front()); // cppcheck-suppress returnStdMoveLocal
}

Result<std::vector<SessionRecord>> SessionRepository::runningBefore(CivilDate day) const
{
    return newestFirst(selected(*m_database,
                                {"SELECT id FROM sessions WHERE status = 'running'"
                                 " AND deleted_at IS NULL AND session_on < ?1",
                                 {toIso(day)}}));
}

Result<std::optional<SessionRecord>> SessionRepository::interrupted(CivilDate on) const
{
    auto records
        = selected(*m_database,
                   {"SELECT id FROM sessions WHERE status = 'interrupted' AND deleted_at IS NULL"
                    " AND session_on = ?1 AND EXISTS (SELECT 1 FROM session_sets"
                    " WHERE session_id = id AND session_sets.status = 'planned')"
                    " ORDER BY started_at DESC, id DESC LIMIT 1",
                    {toIso(on)}});
    if (!records)
        return tl::unexpected(records.error());
    if (records->empty())
        return std::nullopt;
    return std::move(records->front()); // cppcheck-suppress returnStdMoveLocal
}

Result<std::vector<SessionRecord>> SessionRepository::between(CivilDate first, CivilDate last) const
{
    return newestFirst(selected(*m_database,
                                {"SELECT id FROM sessions WHERE session_on BETWEEN ?1 AND ?2"
                                 " AND deleted_at IS NULL",
                                 {toIso(first), toIso(last)}}));
}

Result<std::vector<SessionRecord>> SessionRepository::newest(int count) const
{
    // A negative LIMIT would mean all.
    return newestFirst(selected(*m_database,
                                {"SELECT id FROM sessions WHERE deleted_at IS NULL"
                                 " ORDER BY started_at DESC, id DESC LIMIT ?1",
                                 {std::int64_t{std::max(count, 0)}}}));
}

Result<std::vector<SessionRecord>> SessionRepository::all() const
{
    return selected(*m_database, {"SELECT id FROM sessions WHERE deleted_at IS NULL", {}});
}

Result<int> SessionRepository::count() const
{
    return guarded(Table, [&]() -> Result<int> {
        SQLite::Statement statement(*m_database,
                                    "SELECT count(*) FROM sessions WHERE deleted_at IS NULL");
        statement.executeStep();
        return Row(statement).number();
    });
}

} // namespace hipwise::store
