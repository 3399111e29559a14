#pragma once

#include "store/kept_files.h"
#include "store/sqlite_types.h"
#include "support/error.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace hipwise::store {

/// Writes a consistent copy to a new file, proves it and flushes it to the disk; makes the folder
/// when needed. The copy holds these files and no others. It appears under its name only when it is
/// complete. WriteFailed when the name is taken; nothing is left behind on failure.
[[nodiscard]] Result<void> copyDatabase(SQLite::Database& database,
                                        const std::filesystem::path& file,
                                        const std::vector<KeptFile>& kept = {});

/// The same to a file that nobody takes for complete; there must be none. What there is of it after
/// a failure is left to the caller.
[[nodiscard]] Result<void> writeDraft(SQLite::Database& database,
                                      const std::filesystem::path& draft,
                                      const std::vector<KeptFile>& kept);

/// How many rows every table has, by its name. Throws SQLite::Exception.
[[nodiscard]] std::map<std::string, std::int64_t> rowCounts(SQLite::Database& database);

} // namespace hipwise::store
