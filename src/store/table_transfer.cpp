#include "store/table_transfer.h"

#include "support/civil_time.h"
#include "support/side.h"
#include "support/text_fold.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string_view>

namespace hipwise::store {

namespace {

/// What a session can do without.
constexpr std::string_view Program = "program_run_id";

/// What tables do not forbid and this program never writes. It would not be able to read it.
bool isPlausible(const std::string& column, const SQLite::Column& value)
{
    if (value.isInteger()) {
        const std::int64_t number = value.getInt64();
        return column.ends_with("id")
            || (number >= std::numeric_limits<int>::min()
                && number <= std::numeric_limits<int>::max());
    }
    if (!value.isText())
        return true;
    const std::string text = value.getString();
    if (column.ends_with("_at"))
        return parseIsoInstant(text).has_value();
    if (column.ends_with("_on"))
        return parseIsoDate(text).has_value();
    if (column == "side")
        return parseHipSide(text).has_value();
    return isPlainUtf8(text);
}

struct TableColumn {
    std::string name;
    std::string filler; ///< stands in it where an older schema does not have it; NULL does if empty
};

/// The columns of a table; empty when it is not there.
std::vector<TableColumn> columnsOf(SQLite::Database& database, const std::string& table)
{
    std::vector<TableColumn> columns;
    auto rows = tryPrepare(database,
                           "SELECT name, iif(\"notnull\" AND dflt_value IS NULL,"
                           " iif(type = 'TEXT', '''''', '0'), '') FROM pragma_table_info(?)");
    if (!rows)
        return columns;
    rows->bind(1, table);
    while (rows->tryExecuteStep() == SQLITE_ROW)
        columns.push_back({rows->getColumn(0).getString(), rows->getColumn(1).getString()});
    return columns;
}

} // namespace

std::optional<SQLite::Statement> tryPrepare(SQLite::Database& source, const std::string& sql)
{
    try {
        return SQLite::Statement(source, sql);
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

TableTransfer::TableTransfer(SQLite::Database& source,
                             SQLite::Database& target,
                             const std::string& table)
    : m_target(target)
{
    const std::vector<TableColumn> there = columnsOf(source, table);
    std::vector<std::string> values;
    std::vector<std::string> filled;
    for (const TableColumn& column : columnsOf(target, table)) {
        const auto isSame = [&](const TableColumn& other) { return other.name == column.name; };
        if (std::any_of(there.begin(), there.end(), isSame)) {
            m_columns.push_back(column.name);
        } else if (!column.filler.empty()) {
            filled.push_back(column.name);
            values.push_back(column.filler);
        }
    }
    m_select = fmt::format("SELECT {} FROM {}", fmt::join(m_columns, ", "), table);
    if (m_columns.empty())
        return;
    filled.insert(filled.begin(), m_columns.begin(), m_columns.end());
    values.insert(values.begin(), m_columns.size(), "?");
    m_insert = std::make_unique<SQLite::Statement>(m_target,
                                                   fmt::format("INSERT INTO {} ({}) VALUES ({})",
                                                               table,
                                                               fmt::join(filled, ", "),
                                                               fmt::join(values, ", ")));
}

TableTransfer::~TableTransfer() = default;

bool TableTransfer::take(const SQLite::Statement& row)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (!isPlausible(m_columns[i], row.getColumn(column)))
            return false;
        bind(column, row);
    }
    const int code = insert();
    const auto program = std::find(m_columns.begin(), m_columns.end(), Program);
    if (code != SQLITE_CONSTRAINT_FOREIGNKEY || program == m_columns.end())
        return code == SQLITE_DONE;
    m_insert->bind(static_cast<int>(program - m_columns.begin()) + 1);
    return insert() == SQLITE_DONE;
}

void TableTransfer::bind(int column, const SQLite::Statement& row)
{
    const SQLite::Column value = row.getColumn(column);
    const int parameter = column + 1;
    switch (value.getType()) {
    case SQLITE_INTEGER:
        m_insert->bind(parameter, value.getInt64());
        break;
    case SQLITE_FLOAT:
        m_insert->bind(parameter, value.getDouble());
        break;
    case SQLITE_TEXT:
        m_insert->bind(parameter, value.getString());
        break;
    case SQLITE_BLOB:
        m_insert->bind(parameter, value.getBlob(), value.getBytes());
        break;
    default:
        m_insert->bind(parameter);
    }
}

/// Returns SQLITE_DONE, or the extended code of what the row does not keep to.
int TableTransfer::insert()
{
    const int code = m_insert->tryExecuteStep();
    if (code == SQLITE_DONE) {
        m_insert->reset();
        return code;
    }
    if (code != SQLITE_CONSTRAINT && code != SQLITE_MISMATCH)
        throw SQLite::Exception(m_target.getHandle(), code);
    const int extended = m_insert->getExtendedErrorCode();
    (void)m_insert->tryReset(); // says the same again
    return extended;
}

} // namespace hipwise::store
