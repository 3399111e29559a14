#pragma once

#include "session/record.h"
#include "store/sqlite_types.h"

#include <cstdint>

namespace hipwise::store {

/// Stores one answer and returns its id. A second Before or After of a session replaces the first
/// and keeps its id. Throws SQLite::Exception; leaves transactions to the caller.
[[nodiscard]] std::int64_t writePain(SQLite::Database& database, const session::PainRecord& record);

} // namespace hipwise::store
