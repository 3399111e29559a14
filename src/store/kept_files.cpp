#include "store/kept_files.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace hipwise::store {

namespace {

bool isEmpty(SQLite::Database& database)
{
    if (!database.tableExists("kept_files"))
        return true;
    return database.execAndGet("SELECT count(*) FROM kept_files").getInt() == 0;
}

} // namespace

std::vector<KeptFile> readKeptFiles(SQLite::Database& database)
{
    std::vector<KeptFile> files;
    if (!database.tableExists("kept_files"))
        return files;
    SQLite::Statement statement(database, "SELECT name, content FROM kept_files ORDER BY name");
    while (statement.executeStep())
        files.push_back({statement.getColumn(0).getString(), statement.getColumn(1).getString()});
    return files;
}

void writeKeptFiles(SQLite::Database& database, const std::vector<KeptFile>& files)
{
    const bool hadNone = isEmpty(database);
    if (hadNone && files.empty())
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec("DELETE FROM kept_files");
    SQLite::Statement statement(database, "INSERT INTO kept_files (name, content) VALUES (?, ?)");
    for (const KeptFile& file : files) {
        statement.bind(1, file.name);
        statement.bindNoCopy(2, file.content.data(), static_cast<int>(file.content.size()));
        statement.exec();
        statement.reset();
    }
    transaction.commit();
    if (!hadNone)
        database.exec("VACUUM");
}

} // namespace hipwise::store
