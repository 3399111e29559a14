#include "store/migrations.h"

#include "store/copies.h"
#include "store/inspection.h"
#include "store/journal.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <array>
#include <system_error>

namespace hipwise::store {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, SchemaVersion> Files{
    "001_initial.sql", "002_guided_session.sql", "003_program_and_guidance.sql", "004_snacks.sql"};

/// A second attempt of the same moment does not overwrite the copy of the first.
fs::path freeCopyName(const CopyPlace& copies, int version)
{
    const std::string name = fmt::format("journal-v{}-{}", version, copies.stamp);
    fs::path file = copies.folder / (name + ".sqlite");
    std::error_code error;
    for (int number = 2; fs::exists(file, error); ++number)
        file = copies.folder / fmt::format("{}-{}.sqlite", name, number);
    return file;
}

Result<void> apply(SQLite::Database& database, const Migration& step)
{
    const std::string where = fmt::format("migration to version {}", step.version);
    return guarded(where, [&]() -> Result<void> {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(step.sql);
        const auto findings = foreignKeyCheck(database);
        if (!findings.empty())
            return failure(ErrorCode::Damaged, findings.front(), where);
        database.exec(fmt::format("PRAGMA application_id = {}", ApplicationId));
        database.exec(fmt::format("PRAGMA user_version = {}", step.version));
        transaction.commit();
        return {};
    });
}

} // namespace

std::vector<Migration> allMigrations()
{
    std::vector<Migration> steps;
    steps.reserve(Files.size());
    for (const std::string_view file : Files)
        steps.push_back({static_cast<int>(steps.size()) + 1, std::string(migrationText(file))});
    return steps;
}

Result<void> migrate(SQLite::Database& database,
                     const std::vector<Migration>& steps,
                     const CopyPlace& copies)
{
    return guarded("schema", [&]() -> Result<void> {
        // A table that others refer to can only be rebuilt while they are off. PRAGMA
        // foreign_key_check stands in for them.
        database.exec("PRAGMA foreign_keys = OFF");
        const bool isNew = pragmaNumber(database, "user_version") == 0;
        for (const Migration& step : steps) {
            const int version = pragmaNumber(database, "user_version");
            if (step.version <= version)
                continue;
            if (!isNew) {
                if (auto copied = copyDatabase(database, freeCopyName(copies, version)); !copied)
                    return copied;
            }
            if (auto applied = apply(database, step); !applied)
                return applied;
        }
        return {};
    });
}

} // namespace hipwise::store
