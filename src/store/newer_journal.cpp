#include "store/newer_journal.h"

#include "store/inspection.h"
#include "store/journal.h"
#include "store/migrations.h"
#include "store/opening.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace hipwise::store {

namespace {

/// "sessions.started_at" and so on, in alphabetical order.
std::vector<std::string> columnsOf(SQLite::Database& database)
{
    SQLite::Statement statement(database,
                                "SELECT t.name || '.' || c.name"
                                " FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c"
                                " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
                                " ORDER BY 1");
    std::vector<std::string> columns;
    while (statement.executeStep())
        columns.push_back(statement.getColumn(0).getString());
    return columns;
}

/// What a journal of this program has.
Result<std::vector<std::string>> ownColumns()
{
    SQLite::Database own(":memory:", SQLite::OPEN_READWRITE);
    if (const auto made = migrate(own, allMigrations(), {}); !made)
        return tl::unexpected(made.error());
    return columnsOf(own);
}

Result<void> checkColumns(SQLite::Database& database, const std::filesystem::path& file)
{
    const auto own = ownColumns();
    if (!own)
        return tl::unexpected(own.error());
    const std::vector<std::string> theirs = columnsOf(database);
    const auto missing = std::find_if(own->begin(), own->end(), [&](const std::string& column) {
        return !std::binary_search(theirs.begin(), theirs.end(), column);
    });
    if (missing != own->end())
        return failure(ErrorCode::TooNew,
                       fmt::format("expected {} in schema version {}, found none",
                                   *missing,
                                   pragmaNumber(database, "user_version")),
                       file.string());
    return {};
}

} // namespace

Result<SQLite::Database> openNewerForReading(const std::filesystem::path& file)
{
    const std::filesystem::path name = absoluteName(file);
    return guardedOpening(name, [&]() -> Result<SQLite::Database> {
        auto database = openForReading(name);
        if (!database)
            return database;
        const auto version = identify(*database, name);
        if (version || version.error().code != ErrorCode::TooNew)
            return failure(ErrorCode::Invalid, "expected a newer journal", name.string());
        if (const auto findings = quickCheck(*database, 1); !findings.empty())
            return failure(ErrorCode::Damaged, findings.front(), name.string());
        if (const auto checked = checkColumns(*database, name); !checked)
            return tl::unexpected(checked.error());
        return database;
    });
}

} // namespace hipwise::store
