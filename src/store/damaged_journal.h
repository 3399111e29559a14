#pragma once

#include "store/sqlite_types.h"
#include "support/error.h"

#include <filesystem>
#include <vector>

namespace hipwise::store {

/// The ways in which a damaged journal can be read, the best one first: with what is in its
/// write-ahead log; without, because a log may be another journal's. Only one of them where that
/// one is whole. The connections cannot write; nobody else may have the file open. NotFound, Busy,
/// TooNew, Invalid.
[[nodiscard]] Result<std::vector<SQLite::Database>> openDamaged(const std::filesystem::path& file);

} // namespace hipwise::store
