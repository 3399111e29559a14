#pragma once

#include "content/load/problem.h"
#include "support/error.h"

#include <filesystem>
#include <map>
#include <string>

namespace hipwise::content {

/// The files of a pack as text, by their path inside the pack with "/" between folders.
struct PackFiles {
    std::map<std::string, std::string> files;
    std::string bundle; ///< file name of the single-file form; empty for a folder

    bool operator==(const PackFiles&) const = default;
};

/// Reads a pack folder or a single-file pack. Only .json files and SOURCES.md are looked at.
/// Problems that concern one file (too large, not UTF-8, a path that leads out of the pack) are
/// added to `problems` and the file is skipped; an error means that nothing could be read.
[[nodiscard]] Result<PackFiles> readPackFiles(const std::filesystem::path& path,
                                              Problems& problems);

/// A cheap fingerprint of a pack's files: paths, sizes and times of change, but no content.
/// NotFound when there is no such pack.
[[nodiscard]] Result<std::string> packSignature(const std::filesystem::path& path);

/// Writes the single-file form of a pack folder. Refuses what readPackFiles finds fault with.
[[nodiscard]] Result<void> bundlePack(const std::filesystem::path& folder,
                                      const std::filesystem::path& file);

} // namespace hipwise::content
