#pragma once

#include "support/error.h"

#include <filesystem>

namespace hipwise::store {

/// Removes a journal with all that SQLite keeps beside it, drafts of it, and everything of it that
/// was moved aside. Nobody may have it open. What is missing is no failure; what cannot be removed
/// does not keep the rest, and the error names the first such file.
[[nodiscard]] Result<void> deleteJournal(const std::filesystem::path& journalFile);

} // namespace hipwise::store
