#include "store/inspection.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

namespace hipwise::store {

int pragmaNumber(SQLite::Database& database, const std::string& name)
{
    return database.execAndGet("PRAGMA " + name).getInt();
}

std::vector<std::string> quickCheck(SQLite::Database& database, int limit)
{
    SQLite::Statement statement(database, fmt::format("PRAGMA quick_check({})", limit));
    std::vector<std::string> findings;
    while (statement.executeStep())
        findings.push_back(statement.getColumn(0).getString());
    if (findings.size() == 1 && findings.front() == "ok")
        findings.clear();
    return findings;
}

std::vector<std::string> foreignKeyCheck(SQLite::Database& database)
{
    SQLite::Statement statement(database, "PRAGMA foreign_key_check");
    std::vector<std::string> findings;
    while (statement.executeStep())
        findings.push_back(fmt::format("a row of {} refers to a row of {} that does not exist",
                                       statement.getColumn(0).getString(),
                                       statement.getColumn(2).getString()));
    return findings;
}

} // namespace hipwise::store
