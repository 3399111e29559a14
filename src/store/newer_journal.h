#pragma once

#include "store/sqlite_types.h"
#include "support/error.h"

#include <filesystem>

namespace hipwise::store {

/// A journal of a later schema, for reading only, with everything that this program reads still
/// where it looks for it. TooNew when something is not; also NotFound, Unreadable, Invalid, Busy,
/// Damaged, ReadOnly.
[[nodiscard]] Result<SQLite::Database> openNewerForReading(const std::filesystem::path& file);

} // namespace hipwise::store
