#pragma once

#include "session/record.h"
#include "store/sqlite_types.h"

#include <cstdint>

namespace hipwise::store {

/// Stores one answer and returns its id. A second Before, After or Morning of a session, and a
/// second Movement of an item, replaces the first and keeps its id. Throws SQLite::Exception;
/// leaves transactions to the caller.
[[nodiscard]] std::int64_t writePain(SQLite::Database& database, const session::PainRecord& record);

} // namespace hipwise::store
