#include "store/copies.h"

#include "store/database_files.h"
#include "store/inspection.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <string>
#include <system_error>

namespace hipwise::store {

namespace {

namespace fs = std::filesystem;

/// Keeps files in a copy that is not finished.
Result<void> addKeptFiles(const fs::path& draft, const std::vector<KeptFile>& kept)
{
    SQLite::Database database(draft.string(), SQLite::OPEN_READWRITE);
    if (!kept.empty() && !database.tableExists("kept_files"))
        return failure(ErrorCode::Invalid,
                       "expected a schema that keeps files in copies, found an older one",
                       draft.string());
    writeKeptFiles(database, kept);
    return {};
}

/// Opens a copy again and compares it with the original.
Result<void> prove(SQLite::Database& original, const fs::path& copy, std::size_t keptFiles)
{
    SQLite::Database database(copy.string(), SQLite::OPEN_READONLY);
    for (const char* number : {"application_id", "user_version"}) {
        if (pragmaNumber(database, number) != pragmaNumber(original, number))
            return failure(ErrorCode::WriteFailed,
                           fmt::format("expected the copy to have the same {}", number),
                           copy.string());
    }
    const auto findings = quickCheck(database, 1);
    if (!findings.empty())
        return failure(
            ErrorCode::Damaged, "the copy fails its check: " + findings.front(), copy.string());
    std::map<std::string, std::int64_t> expected = rowCounts(original);
    if (const auto kept = expected.find("kept_files"); kept != expected.end())
        kept->second = static_cast<std::int64_t>(keptFiles);
    if (rowCounts(database) != expected)
        return failure(ErrorCode::WriteFailed,
                       "expected the copy to have as many rows as the journal, in every table",
                       copy.string());
    return {};
}

} // namespace

std::map<std::string, std::int64_t> rowCounts(SQLite::Database& database)
{
    SQLite::Statement tables(database,
                             "SELECT name FROM sqlite_schema WHERE type = 'table'"
                             " AND name NOT LIKE 'sqlite_%'");
    std::map<std::string, std::int64_t> counts;
    while (tables.executeStep()) {
        const std::string name = tables.getColumn(0).getString();
        counts[name]
            = database.execAndGet(fmt::format("SELECT count(*) FROM \"{}\"", name)).getInt64();
    }
    return counts;
}

Result<void> writeDraft(SQLite::Database& database,
                        const fs::path& draft,
                        const std::vector<KeptFile>& kept)
{
    const auto written = guarded(draft.string(), [&]() -> Result<void> {
        // Not SQLite's backup functions: VACUUM INTO leaves out what was deleted, and its copy
        // needs no files beside it to be read.
        SQLite::Statement statement(database, "VACUUM INTO ?");
        statement.bind(1, draft.string());
        statement.exec();
        std::error_code ignored; // file systems without permissions
        fs::permissions(draft, fs::perms::owner_read | fs::perms::owner_write, ignored);
        if (auto added = addKeptFiles(draft, kept); !added)
            return added;
        return prove(database, draft, kept.size());
    });
    return written ? flushToDisk(draft) : written;
}

Result<void> copyDatabase(SQLite::Database& database,
                          const fs::path& file,
                          const std::vector<KeptFile>& kept)
{
    const fs::path target = fs::absolute(file);
    std::error_code error;
    if (fs::exists(target, error))
        return failure(ErrorCode::WriteFailed, "expected a new file, found one", target.string());
    const fs::path folder = target.parent_path();
    if (auto made = makeFolder(folder); !made)
        return made;
    const Draft draft(draftName(target));
    if (auto written = writeDraft(database, draft.file(), kept); !written)
        return written;
    if (auto renamed = renameToNew(draft.file(), target); !renamed)
        return renamed;
    // The new name is durable once the folder is; a file system that cannot sync folders is no
    // failure.
    (void)flushToDisk(folder);
    return {};
}

} // namespace hipwise::store
