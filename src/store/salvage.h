#pragma once

#include "store/sqlite_types.h"

#include <cstdint>
#include <optional>
#include <set>

namespace hipwise::store {

/// Copies every row that can be read of a damaged journal, of any schema version up to this one, to
/// one that may have rows already; those stay. Rows that do not fit are left out: values that this
/// program does not write, rows of what is not there. The target has its foreign keys on. Returns
/// the ids of the sessions that the source had, read or not; empty when nobody knows. Throws
/// SQLite::Exception when the target cannot be written.
[[nodiscard]] std::optional<std::set<std::int64_t>> salvage(SQLite::Database& source,
                                                            SQLite::Database& target);

/// The ids of all sessions. Throws SQLite::Exception.
[[nodiscard]] std::set<std::int64_t> sessionIds(SQLite::Database& database);

} // namespace hipwise::store
