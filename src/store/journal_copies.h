#pragma once

#include "store/journal.h"
#include "store/journal_summary.h"
#include "store/kept_files.h"
#include "support/error.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace hipwise::store {

/// How many copies are kept when nothing else is asked for.
inline constexpr int KeptCopies = 8;

/// A dated copy of a journal in a folder: one that makeCopy() made, or one that was made before the
/// schema changed.
struct JournalCopy {
    std::filesystem::path file;
    std::chrono::local_seconds when; ///< as its name says, by the clock on the wall
    Result<JournalSummary> summary; ///< or why it cannot be read

    [[nodiscard]] bool isReadable() const { return summary.has_value(); }
};

/// Writes "hipwise-backup-<stamp>.hipwise" into a folder, or "…-2.hipwise" when that is taken;
/// makes the folder when needed. The copy holds the journal and the files, opens, passes its check,
/// has as many rows as the journal in every table and is complete on disk when this returns.
/// `stamp` is like "20261123-101205", else Invalid. On failure nothing new is there, and what was
/// there is as it was. DiskFull, ReadOnly, WriteFailed, Damaged.
[[nodiscard]] Result<JournalCopy> makeCopy(const Journal& journal,
                                           const std::filesystem::path& folder,
                                           const std::string& stamp,
                                           const std::vector<KeptFile>& files);

/// The copies in a folder, newest first. Files with other names are not looked at; nothing where
/// there is no folder.
[[nodiscard]] std::vector<JournalCopy> copiesIn(const std::filesystem::path& folder);

/// Whether one that can be read is of a time after `after`, and not after `last`. Only such copies
/// are opened, the newest first, until one can be read.
[[nodiscard]] bool hasCopy(const std::filesystem::path& folder,
                           std::chrono::local_seconds after,
                           std::chrono::local_seconds last);

/// Removes the oldest of those that makeCopy() made, so that `count` of them stay, but never the
/// last one that can be read. Returns how many were removed. On failure the others are removed all
/// the same, and the error names the first that could not be.
[[nodiscard]] Result<int> keepNewest(const std::filesystem::path& folder, int count = KeptCopies);

} // namespace hipwise::store
