#include "session/record_names.h"
#include "store/repositories.h"
#include "store/row.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <utility>

namespace hipwise::store {

using session::Correction;
using session::SetKey;
using session::SetResult;

namespace {

constexpr const char* Table = "corrections";

Error notThere(const std::string& what)
{
    return {ErrorCode::NotFound, fmt::format("expected {}, found none", what), Table};
}

void bindKey(Binder& binder, const std::optional<SetKey>& set)
{
    if (!set) {
        binder.null().null().null();
        return;
    }
    binder.number(static_cast<std::int64_t>(set->item)).number(set->set);
    binder.text(session::setSideName(set->side));
}

/// Keeps what stood there before; nothing where it has not changed.
void note(SQLite::Database& database, const Correction& correction)
{
    if (correction.before == correction.after)
        return;
    SQLite::Statement statement(
        database,
        "INSERT INTO corrections (made_at, made_offset_min, session_id, pain_id, item, set_number,"
        " side, field, old_value, new_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Binder binder(statement);
    binder.instant(correction.madeAt).number(correction.session).number(correction.pain);
    bindKey(binder, correction.set);
    binder.text(correction.field).optionalText(correction.before);
    binder.optionalText(correction.after);
    statement.exec();
}

Correction readCorrection(Row row)
{
    Correction correction;
    correction.madeAt = row.instant();
    correction.session = row.optionalId();
    correction.pain = row.optionalId();
    const auto item = row.optionalId();
    const auto number = row.optionalId();
    const auto side = row.optionalNamed(session::parseSetSide);
    if (item && number && side)
        correction.set = SetKey{static_cast<std::size_t>(*item), static_cast<int>(*number), *side};
    correction.field = row.text();
    correction.before = row.optionalText();
    correction.after = row.optionalText();
    return correction;
}

std::optional<std::string> text(const std::optional<PainScore>& score)
{
    return score ? std::optional(std::to_string(score->value())) : std::nullopt;
}

std::optional<std::string> text(const std::optional<HipSide>& side)
{
    return side ? std::optional(std::string(toString(*side))) : std::nullopt;
}

} // namespace

CorrectionRepository::CorrectionRepository(SQLite::Database& database)
    : m_database(&database)
{
}

Result<void> CorrectionRepository::correctSet(std::int64_t session,
                                              const SetResult& result,
                                              const ZonedInstant& at)
{
    return guarded(Table, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        constexpr const char* Which = " WHERE session_id = ? AND item = ? AND set_number = ?"
                                      " AND side = ?";
        SQLite::Statement old(
            *m_database, fmt::format("SELECT status, reps, work_s FROM session_sets{}", Which));
        Binder asked(old);
        asked.number(session);
        bindKey(asked, result.key);
        if (!old.executeStep())
            return tl::unexpected(notThere(fmt::format("a set of session {}", session)));
        Row row(old);
        const Correction common{at, session, {}, result.key, {}, {}, {}};
        for (const auto& [field, after] :
             {std::pair<const char*, std::string>("status", toString(result.status)),
              std::pair<const char*, std::string>("reps", std::to_string(result.reps)),
              std::pair<const char*, std::string>("work_s", std::to_string(result.work.count()))}) {
            Correction one = common;
            one.field = field;
            one.before = row.text();
            one.after = after;
            note(*m_database, one);
        }
        // A set that nobody had reached is done at the time of the correction.
        SQLite::Statement fresh(
            *m_database,
            fmt::format("UPDATE session_sets SET status = ?, reps = ?, work_s = ?,"
                        " finished_at = coalesce(finished_at, ?),"
                        " finished_offset_min = coalesce(finished_offset_min, ?){}",
                        Which));
        Binder binder(fresh);
        binder.text(toString(result.status)).number(result.reps).seconds(result.work);
        binder.instant(at).number(session);
        bindKey(binder, result.key);
        fresh.exec();
        transaction.commit();
        return {};
    });
}

Result<void> CorrectionRepository::correctPain(std::int64_t pain,
                                               const session::PainAnswer& answer,
                                               const ZonedInstant& at)
{
    return guarded(Table, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement old(*m_database, "SELECT score, side FROM pain_scores WHERE id = ?");
        Binder(old).number(pain);
        if (!old.executeStep())
            return tl::unexpected(notThere(fmt::format("score {}", pain)));
        const session::PainAnswer before = Row(old).painAnswer();
        note(*m_database, {at, {}, pain, {}, "score", text(before.score), text(answer.score)});
        note(*m_database, {at, {}, pain, {}, "side", text(before.side), text(answer.side)});
        SQLite::Statement fresh(*m_database,
                                "UPDATE pain_scores SET score = ?, side = ? WHERE id = ?");
        Binder(fresh).painAnswer(answer).number(pain);
        fresh.exec();
        transaction.commit();
        return {};
    });
}

Result<void> CorrectionRepository::moveSession(std::int64_t session,
                                               const ZonedInstant& startedAt,
                                               const std::optional<ZonedInstant>& endedAt,
                                               const ZonedInstant& at)
{
    return guarded(Table, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement old(*m_database,
                              "SELECT started_at, started_offset_min, ended_at, ended_offset_min"
                              " FROM sessions WHERE id = ?");
        Binder(old).number(session);
        if (!old.executeStep())
            return tl::unexpected(notThere(fmt::format("session {}", session)));
        Row row(old);
        const ZonedInstant before = row.instant();
        const std::optional<ZonedInstant> ended = row.optionalInstant() ? endedAt : std::nullopt;
        note(*m_database, {at, session, {}, {}, "started_at", toIso(before), toIso(startedAt)});
        SQLite::Statement fresh(
            *m_database,
            "UPDATE sessions SET started_at = ?, started_offset_min = ?, session_on = ?,"
            " ended_at = ?, ended_offset_min = ? WHERE id = ?");
        Binder binder(fresh);
        binder.instant(startedAt).date(startedAt.date()).instant(ended).number(session);
        fresh.exec();
        transaction.commit();
        return {};
    });
}

namespace {

Result<void> setDeleted(SQLite::Database& database,
                        const char* table,
                        std::int64_t id,
                        const std::optional<Instant>& at)
{
    return guarded(table, [&]() -> Result<void> {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement statement(
            database, fmt::format("UPDATE {} SET deleted_at = ? WHERE id = ?", table));
        Binder binder(statement);
        binder.optionalText(at ? std::optional(toIso(*at)) : std::nullopt).number(id);
        if (statement.exec() == 0)
            return tl::unexpected(notThere(fmt::format("entry {} of {}", id, table)));
        transaction.commit();
        return {};
    });
}

} // namespace

Result<void> CorrectionRepository::removeSession(std::int64_t session, Instant at)
{
    return setDeleted(*m_database, "sessions", session, at);
}

Result<void> CorrectionRepository::bringBackSession(std::int64_t session)
{
    return setDeleted(*m_database, "sessions", session, std::nullopt);
}

Result<void> CorrectionRepository::removePain(std::int64_t pain, Instant at)
{
    return setDeleted(*m_database, "pain_scores", pain, at);
}

Result<void> CorrectionRepository::bringBackPain(std::int64_t pain)
{
    return setDeleted(*m_database, "pain_scores", pain, std::nullopt);
}

Result<void> CorrectionRepository::forgetRemoved()
{
    return guarded(Table, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        m_database->exec("DELETE FROM sessions WHERE deleted_at IS NOT NULL");
        m_database->exec("DELETE FROM pain_scores WHERE deleted_at IS NOT NULL");
        transaction.commit();
        return {};
    });
}

Result<std::vector<Correction>> CorrectionRepository::all() const
{
    return guarded(Table, [&]() -> Result<std::vector<Correction>> {
        SQLite::Statement statement(
            *m_database,
            "SELECT made_at, made_offset_min, session_id, pain_id, item, set_number, side, field,"
            " old_value, new_value FROM corrections"
            " WHERE NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.id = corrections.session_id"
            " AND sessions.deleted_at IS NOT NULL)"
            " AND NOT EXISTS (SELECT 1 FROM pain_scores LEFT JOIN sessions"
            " ON sessions.id = pain_scores.session_id WHERE pain_scores.id = corrections.pain_id"
            " AND (pain_scores.deleted_at IS NOT NULL OR sessions.deleted_at IS NOT NULL))"
            " ORDER BY made_at, id");
        std::vector<Correction> corrections;
        while (statement.executeStep())
            corrections.push_back(readCorrection(Row(statement)));
        return corrections;
    });
}

} // namespace hipwise::store
