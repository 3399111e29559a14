#pragma once

#include "session/record.h"
#include "store/sqlite_types.h"
#include "support/civil_time.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hipwise::store {

/// Gives values to the parameters of a statement, one after another. An instant takes two
/// parameters: the time in UTC, and the offset. An answer about pain takes two: score and side. An
/// amount takes four: sets, repetitions, hold and duration. Empty values become NULL.
class Binder {
public:
    explicit Binder(SQLite::Statement& statement);

    Binder& number(std::int64_t value);
    Binder& number(const std::optional<std::int64_t>& value);
    Binder& seconds(std::chrono::seconds value);
    Binder& text(std::string_view value);
    Binder& optionalText(const std::optional<std::string>& value);
    Binder& date(CivilDate value);
    Binder& date(const std::optional<CivilDate>& value);
    Binder& instant(const ZonedInstant& value);
    Binder& instant(const std::optional<ZonedInstant>& value);
    Binder& painAnswer(const session::PainAnswer& value);
    Binder& amount(const std::optional<program::Amount>& value);
    Binder& null();

    /// The name under which a value is stored.
    template <class Value>
    Binder& named(const std::optional<Value>& value)
    {
        return value ? text(toString(*value)) : null();
    }

private:
    SQLite::Statement& m_statement;
    int m_next = 1;
};

/// Reads the columns of a statement's current row, one after another, in the same shape. A value
/// that this program cannot have written throws SQLite::Exception with SQLITE_CORRUPT.
class Row {
public:
    explicit Row(const SQLite::Statement& statement);

    [[nodiscard]] std::int64_t id();
    [[nodiscard]] std::optional<std::int64_t> optionalId();
    [[nodiscard]] int number();
    [[nodiscard]] std::chrono::seconds seconds();
    [[nodiscard]] std::string text();
    [[nodiscard]] CivilDate date();
    [[nodiscard]] std::optional<CivilDate> optionalDate();
    [[nodiscard]] ZonedInstant instant();
    [[nodiscard]] std::optional<ZonedInstant> optionalInstant();
    [[nodiscard]] session::PainAnswer painAnswer();
    [[nodiscard]] std::optional<program::Amount> amount();
    [[nodiscard]] std::optional<std::string> optionalText();

    /// A value stored under its name.
    template <class Value>
    [[nodiscard]] Value named(std::optional<Value> (*parse)(std::string_view))
    {
        const std::string name = text();
        const std::optional<Value> value = parse(name);
        if (!value)
            throwUnknown(name);
        return *value;
    }

    template <class Value>
    [[nodiscard]] std::optional<Value> optionalNamed(
        std::optional<Value> (*parse)(std::string_view))
    {
        if (!nextIsNull())
            return named(parse);
        ++m_next;
        return std::nullopt;
    }

private:
    [[nodiscard]] bool nextIsNull() const;
    [[noreturn]] static void throwUnknown(const std::string& value);

    const SQLite::Statement& m_statement;
    int m_next = 0;
};

/// For values that contradict each other: throws SQLite::Exception with SQLITE_CORRUPT.
[[noreturn]] void throwDamaged(const std::string& message);

} // namespace hipwise::store
