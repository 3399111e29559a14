#pragma once

#include "store/sqlite_types.h"
#include "support/error.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::store {

/// One step of the schema. Its SQL contains no transaction of its own.
struct Migration {
    int version = 0; ///< of the schema afterwards; counted from 1
    std::string sql;
};

/// All steps that this program knows, in order. The last one leads to SchemaVersion.
[[nodiscard]] std::vector<Migration> allMigrations();

/// Where copies go that are made before a migration, and the date in their names.
struct CopyPlace {
    std::filesystem::path folder;
    std::string stamp;
};

/// Brings a database up to date: every step it does not have yet, each in one transaction, and
/// after a proven copy "journal-v<old version>-<stamp>.sqlite" unless the database is new. On
/// failure the step that failed has changed nothing; those before it stay. Foreign keys are off
/// afterwards.
[[nodiscard]] Result<void> migrate(SQLite::Database& database,
                                   const std::vector<Migration>& steps,
                                   const CopyPlace& copies);

/// The text of a file in sql/, compiled into the program; empty for other names.
[[nodiscard]] std::string_view migrationText(std::string_view name);

} // namespace hipwise::store
