#pragma once

#include "support/error.h"

#include <filesystem>
#include <string>

namespace hipwise::store {

/// Renames a journal, with all that SQLite keeps beside it, to "journal.sqlite.aside-<stamp>", so
/// that it can still be opened there; to "…-2" when that is taken. Nobody may have it open. Returns
/// the new path. NotFound when there is nothing; on failure everything is where it was.
[[nodiscard]] Result<std::filesystem::path> moveAside(const std::filesystem::path& journalFile,
                                                      const std::string& stamp);

/// Undoes moveAside(). The error says where the journal is when it cannot be undone.
[[nodiscard]] Result<void> moveBack(const std::filesystem::path& aside,
                                    const std::filesystem::path& journalFile);

/// A finished journal takes its place. One that is there is moved aside first; returns where it is
/// now, empty when there was none. On failure it is back in its place.
[[nodiscard]] Result<std::filesystem::path> putInPlace(const std::filesystem::path& draft,
                                                       const std::filesystem::path& journalFile,
                                                       const std::string& stamp);

/// What the names begin with that moveAside() gives to a journal.
[[nodiscard]] std::string asidePrefix(const std::filesystem::path& journalFile);

} // namespace hipwise::store
