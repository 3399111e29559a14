#pragma once

#include "store/sqlite_types.h"

#include <string>
#include <vector>

namespace hipwise::store {

/// The number that a PRAGMA without arguments gives. Throws SQLite::Exception.
[[nodiscard]] int pragmaNumber(SQLite::Database& database, const std::string& name);

/// What PRAGMA quick_check finds, at most `limit` sentences; empty when all is well. Throws
/// SQLite::Exception.
[[nodiscard]] std::vector<std::string> quickCheck(SQLite::Database& database, int limit);

/// What PRAGMA foreign_key_check finds, one sentence each. Throws SQLite::Exception.
[[nodiscard]] std::vector<std::string> foreignKeyCheck(SQLite::Database& database);

} // namespace hipwise::store
