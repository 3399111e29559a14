#pragma once

#include "support/error.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace hipwise {

/// The whole file. NotFound, Unreadable, or Invalid when it is larger than `maxBytes` (nothing is
/// read then).
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes);

/// Writes a new file beside the old one, flushes it to the disk and renames it over the old one:
/// afterwards the path holds either all of the old content or all of the new. On failure the old
/// file is unchanged.
[[nodiscard]] Result<void> writeFileDurably(const std::filesystem::path& path,
                                            std::string_view content);

/// Renames what could not be read to "name.aside-<stamp>", so that nothing is ever overwritten.
/// Returns the new path.
[[nodiscard]] Result<std::filesystem::path> setAside(const std::filesystem::path& path,
                                                     std::string_view stamp);

} // namespace hipwise
