#include "store/person_repositories.h"
#include "store/row.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

namespace hipwise::store {

using guidance::AdviceAnswer;

namespace {

constexpr const char* Table = "advice_answers";
constexpr const char* SelectAnswers
    = "SELECT id, run_id, answered_at, answered_offset_min, rule, movement, answer, from_dose,"
      " to_dose, reason FROM advice_answers";

AdviceAnswer readAnswer(Row row)
{
    AdviceAnswer answer;
    answer.id = row.id();
    answer.run = row.optionalId();
    answer.answeredAt = row.instant();
    answer.rule = row.named(content::parseRule);
    answer.movement = row.text();
    answer.choice = row.named(guidance::parseAdviceChoice);
    answer.from = row.text();
    answer.to = row.text();
    answer.reason = row.text();
    return answer;
}

std::vector<AdviceAnswer> readAll(SQLite::Statement& statement)
{
    std::vector<AdviceAnswer> answers;
    while (statement.executeStep())
        answers.push_back(readAnswer(Row(statement)));
    return answers;
}

} // namespace

AdviceRepository::AdviceRepository(SQLite::Database& database)
    : m_database(&database)
{
}

Result<std::int64_t> AdviceRepository::add(const AdviceAnswer& answer)
{
    return guarded(Table, [&]() -> Result<std::int64_t> {
        SQLite::Statement statement(
            *m_database,
            "INSERT INTO advice_answers (run_id, answered_at, answered_offset_min, answered_on,"
            " rule, movement, answer, from_dose, to_dose, reason)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Binder binder(statement);
        binder.number(answer.run).instant(answer.answeredAt).date(answer.answeredAt.date());
        binder.text(content::toString(answer.rule)).text(answer.movement);
        binder.text(toString(answer.choice)).text(answer.from).text(answer.to);
        binder.text(answer.reason);
        statement.exec();
        return m_database->getLastInsertRowid();
    });
}

Result<std::vector<AdviceAnswer>> AdviceRepository::between(CivilDate first, CivilDate last) const
{
    return guarded(Table, [&]() -> Result<std::vector<AdviceAnswer>> {
        SQLite::Statement statement(*m_database,
                                    fmt::format("{} WHERE answered_on BETWEEN ? AND ?"
                                                " ORDER BY answered_at, id",
                                                SelectAnswers));
        Binder(statement).date(first).date(last);
        return readAll(statement);
    });
}

Result<std::vector<AdviceAnswer>> AdviceRepository::all() const
{
    return guarded(Table, [&]() -> Result<std::vector<AdviceAnswer>> {
        SQLite::Statement statement(*m_database,
                                    fmt::format("{} ORDER BY answered_at, id", SelectAnswers));
        return readAll(statement);
    });
}

} // namespace hipwise::store
