#include "store/person_repositories.h"
#include "store/row.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <utility>

namespace hipwise::store {

using person::Activity;
using person::Measure;
using person::Screening;

namespace {

constexpr const char* Screenings = "screenings";
constexpr const char* Activities = "activities";
constexpr const char* Measures = "measures";
constexpr const char* SelectScreenings
    = "SELECT id, answered_at, answered_offset_min, cleared FROM screenings";

Screening readScreening(SQLite::Database& database, Row row)
{
    Screening screening;
    screening.id = row.id();
    screening.answeredAt = row.instant();
    screening.cleared = row.number() != 0;
    SQLite::Statement answers(
        database, "SELECT question, answer FROM screening_answers WHERE screening_id = ?");
    Binder(answers).number(screening.id);
    while (answers.executeStep()) {
        Row answer(answers);
        std::string question = answer.text();
        screening.answers.emplace(std::move(question), answer.named(person::parseScreeningAnswer));
    }
    return screening;
}

Measure readMeasure(Row row)
{
    Measure measure;
    measure.id = row.id();
    measure.kind = row.named(person::parseMeasureKind);
    measure.measuredAt = row.instant();
    measure.activity = row.optionalId();
    measure.side = row.optionalNamed(parseSide);
    measure.value = row.number();
    measure.adapted = row.number() != 0;
    measure.note = row.text();
    return measure;
}

/// Runs a statement that has to change a row.
Result<void> changeOne(SQLite::Statement& statement, const char* table, std::int64_t id)
{
    if (statement.exec() == 0)
        return failure(
            ErrorCode::NotFound, fmt::format("expected entry {}, found none", id), table);
    return {};
}

} // namespace

PersonRepository::PersonRepository(SQLite::Database& database)
    : m_database(&database)
{
}

Result<std::int64_t> PersonRepository::addScreening(const Screening& screening)
{
    return guarded(Screenings, [&]() -> Result<std::int64_t> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement statement(*m_database,
                                    "INSERT INTO screenings (answered_at, answered_offset_min,"
                                    " answered_on, cleared) VALUES (?, ?, ?, ?)");
        Binder binder(statement);
        binder.instant(screening.answeredAt).date(screening.answeredAt.date());
        binder.number(screening.cleared ? 1 : 0);
        statement.exec();
        const std::int64_t id = m_database->getLastInsertRowid();
        for (const auto& [question, answer] : screening.answers) {
            SQLite::Statement row(*m_database,
                                  "INSERT INTO screening_answers (screening_id, question, answer)"
                                  " VALUES (?, ?, ?)");
            Binder(row).number(id).text(question).text(toString(answer));
            row.exec();
        }
        transaction.commit();
        return id;
    });
}

Result<void> PersonRepository::clearScreening(std::int64_t screening)
{
    return guarded(Screenings, [&]() -> Result<void> {
        SQLite::Statement statement(*m_database, "UPDATE screenings SET cleared = 1 WHERE id = ?");
        Binder(statement).number(screening);
        return changeOne(statement, Screenings, screening);
    });
}

Result<std::optional<Screening>> PersonRepository::newestScreening(CivilDate until) const
{
    return guarded(Screenings, [&]() -> Result<std::optional<Screening>> {
        SQLite::Statement statement(*m_database,
                                    fmt::format("{} WHERE answered_on <= ?"
                                                " ORDER BY answered_at DESC, id DESC LIMIT 1",
                                                SelectScreenings));
        Binder(statement).date(until);
        if (!statement.executeStep())
            return std::nullopt;
        return readScreening(*m_database, Row(statement));
    });
}

Result<std::vector<Screening>> PersonRepository::screenings() const
{
    return guarded(Screenings, [&]() -> Result<std::vector<Screening>> {
        SQLite::Statement statement(*m_database,
                                    fmt::format("{} ORDER BY answered_at, id", SelectScreenings));
        std::vector<Screening> all;
        while (statement.executeStep())
            all.push_back(readScreening(*m_database, Row(statement)));
        return all;
    });
}

Result<std::int64_t> PersonRepository::addActivity(const Activity& activity)
{
    return guarded(Activities, [&]() -> Result<std::int64_t> {
        SQLite::Statement statement(
            *m_database, "INSERT INTO activities (words, added_on, dropped_on) VALUES (?, ?, ?)");
        Binder(statement).text(activity.words).date(activity.addedOn).date(activity.droppedOn);
        statement.exec();
        return m_database->getLastInsertRowid();
    });
}

Result<void> PersonRepository::dropActivity(std::int64_t activity, CivilDate on)
{
    return guarded(Activities, [&]() -> Result<void> {
        SQLite::Statement statement(*m_database,
                                    "UPDATE activities SET dropped_on = ? WHERE id = ?");
        Binder(statement).date(on).number(activity);
        return changeOne(statement, Activities, activity);
    });
}

Result<void> PersonRepository::bringBackActivity(std::int64_t activity)
{
    return guarded(Activities, [&]() -> Result<void> {
        SQLite::Statement statement(*m_database,
                                    "UPDATE activities SET dropped_on = NULL WHERE id = ?");
        Binder(statement).number(activity);
        return changeOne(statement, Activities, activity);
    });
}

Result<std::vector<Activity>> PersonRepository::activities() const
{
    return guarded(Activities, [&]() -> Result<std::vector<Activity>> {
        SQLite::Statement statement(
            *m_database, "SELECT id, words, added_on, dropped_on FROM activities ORDER BY id");
        std::vector<Activity> all;
        while (statement.executeStep()) {
            Row row(statement);
            Activity activity;
            activity.id = row.id();
            activity.words = row.text();
            activity.addedOn = row.date();
            activity.droppedOn = row.optionalDate();
            all.push_back(std::move(activity));
        }
        return all;
    });
}

Result<std::int64_t> PersonRepository::addMeasure(const Measure& measure)
{
    return guarded(Measures, [&]() -> Result<std::int64_t> {
        SQLite::Statement statement(
            *m_database,
            "INSERT INTO measures (kind, measured_at, measured_offset_min, measured_on,"
            " activity_id, side, value, adapted, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Binder binder(statement);
        binder.text(toString(measure.kind)).instant(measure.measuredAt);
        binder.date(measure.measuredAt.date()).number(measure.activity).named(measure.side);
        binder.number(measure.value).number(measure.adapted ? 1 : 0).text(measure.note);
        statement.exec();
        return m_database->getLastInsertRowid();
    });
}

Result<void> PersonRepository::removeMeasure(std::int64_t measure, Instant at)
{
    return guarded(Measures, [&]() -> Result<void> {
        SQLite::Statement statement(*m_database, "UPDATE measures SET deleted_at = ? WHERE id = ?");
        Binder(statement).text(toIso(at)).number(measure);
        return changeOne(statement, Measures, measure);
    });
}

Result<void> PersonRepository::bringBackMeasure(std::int64_t measure)
{
    return guarded(Measures, [&]() -> Result<void> {
        SQLite::Statement statement(*m_database,
                                    "UPDATE measures SET deleted_at = NULL WHERE id = ?");
        Binder(statement).number(measure);
        return changeOne(statement, Measures, measure);
    });
}

Result<std::vector<Measure>> PersonRepository::measures() const
{
    return guarded(Measures, [&]() -> Result<std::vector<Measure>> {
        SQLite::Statement statement(
            *m_database,
            "SELECT id, kind, measured_at, measured_offset_min, activity_id, side, value, adapted,"
            " note FROM measures WHERE deleted_at IS NULL ORDER BY measured_at, id");
        std::vector<Measure> all;
        while (statement.executeStep())
            all.push_back(readMeasure(Row(statement)));
        return all;
    });
}

} // namespace hipwise::store
