#include "store/row.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <limits>

namespace hipwise::store {

Binder::Binder(SQLite::Statement& statement)
    : m_statement(statement)
{
}

Binder& Binder::number(std::int64_t value)
{
    m_statement.bind(m_next++, value);
    return *this;
}

Binder& Binder::number(const std::optional<std::int64_t>& value)
{
    return value ? number(*value) : null();
}

Binder& Binder::seconds(std::chrono::seconds value)
{
    return number(value.count());
}

Binder& Binder::text(std::string_view value)
{
    m_statement.bind(m_next++, std::string(value));
    return *this;
}

Binder& Binder::optionalText(const std::optional<std::string>& value)
{
    return value ? text(*value) : null();
}

Binder& Binder::date(CivilDate value)
{
    return text(toIso(value));
}

Binder& Binder::date(const std::optional<CivilDate>& value)
{
    return value ? date(*value) : null();
}

Binder& Binder::instant(const ZonedInstant& value)
{
    return text(toIso(value.at)).number(value.utcOffset.count());
}

Binder& Binder::instant(const std::optional<ZonedInstant>& value)
{
    return value ? instant(*value) : null().null();
}

Binder& Binder::painAnswer(const session::PainAnswer& value)
{
    value.score ? number(value.score->value()) : null();
    return named(value.side);
}

Binder& Binder::amount(const std::optional<program::Amount>& value)
{
    if (!value)
        return null().null().null().null();
    return number(value->sets).number(value->reps).seconds(value->hold).seconds(value->duration);
}

Binder& Binder::null()
{
    m_statement.bind(m_next++);
    return *this;
}

Row::Row(const SQLite::Statement& statement)
    : m_statement(statement)
{
}

std::int64_t Row::id()
{
    return m_statement.getColumn(m_next++).getInt64();
}

std::optional<std::int64_t> Row::optionalId()
{
    if (!nextIsNull())
        return id();
    ++m_next;
    return std::nullopt;
}

int Row::number()
{
    const std::int64_t value = m_statement.getColumn(m_next++).getInt64();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        throwUnknown(fmt::format("{}", value));
    return static_cast<int>(value);
}

std::chrono::seconds Row::seconds()
{
    return std::chrono::seconds(number());
}

std::string Row::text()
{
    return m_statement.getColumn(m_next++).getString();
}

CivilDate Row::date()
{
    const std::string iso = text();
    const auto value = parseIsoDate(iso);
    if (!value)
        throwUnknown(iso);
    return *value;
}

std::optional<CivilDate> Row::optionalDate()
{
    if (!nextIsNull())
        return date();
    ++m_next;
    return std::nullopt;
}

ZonedInstant Row::instant()
{
    const std::string iso = text();
    const auto at = parseIsoInstant(iso);
    if (!at)
        throwUnknown(iso);
    return {*at, std::chrono::minutes(number())};
}

std::optional<ZonedInstant> Row::optionalInstant()
{
    if (!nextIsNull())
        return instant();
    m_next += 2;
    return std::nullopt;
}

session::PainAnswer Row::painAnswer()
{
    session::PainAnswer answer;
    if (!nextIsNull()) {
        const int score = m_statement.getColumn(m_next).getInt();
        answer.score = PainScore::from(score);
        if (!answer.score)
            throwUnknown(fmt::format("{}", score));
    }
    ++m_next;
    answer.side = optionalNamed(parseHipSide);
    return answer;
}

std::optional<program::Amount> Row::amount()
{
    constexpr int Columns = 4;
    if (nextIsNull()) {
        m_next += Columns;
        return std::nullopt;
    }
    program::Amount value;
    value.sets = number();
    value.reps = number();
    value.hold = seconds();
    value.duration = seconds();
    return value;
}

std::optional<std::string> Row::optionalText()
{
    if (!nextIsNull())
        return text();
    ++m_next;
    return std::nullopt;
}

bool Row::nextIsNull() const
{
    return m_statement.isColumnNull(m_next);
}

void Row::throwUnknown(const std::string& value)
{
    throwDamaged(fmt::format("expected a value this program writes, found \"{}\"", value));
}

void throwDamaged(const std::string& message)
{
    throw SQLite::Exception(message, SQLITE_CORRUPT);
}

} // namespace hipwise::store
