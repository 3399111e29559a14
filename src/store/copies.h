#pragma once

#include "store/sqlite_types.h"
#include "support/error.h"

#include <filesystem>

namespace hipwise::store {

/// Writes a consistent copy to a new file, proves it by opening and checking it, and flushes it to
/// the disk; makes the folder when needed. The file appears under its name only when it is
/// complete. WriteFailed when the name is taken; nothing is left behind on failure.
[[nodiscard]] Result<void> copyDatabase(SQLite::Database& database,
                                        const std::filesystem::path& file);

/// Makes a folder, with those above it, where there is none. DiskFull, ReadOnly, WriteFailed.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder);

} // namespace hipwise::store
