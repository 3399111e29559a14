#pragma once

#include "store/journal_summary.h"
#include "store/kept_files.h"
#include "support/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// What to do with a journal that cannot be used. Nothing is thrown away: the file that is there is
/// moved aside (moveAside() in store/journal_aside.h), and the new one appears under its name only
/// when it is complete and on disk. On any failure everything is as it was. Nobody may have the
/// journal open, and `stamp` is like "20261123-101205".
namespace hipwise::store {

/// What restore() has done.
struct Restored {
    std::filesystem::path aside; ///< where the old journal is now; empty when there was none
    std::vector<KeptFile> files; ///< what else the copy holds: settings and added packs
    JournalSummary summary; ///< of the copy
};

/// Puts a copy into the place of the journal, after it was checked. The copy stays as it is. One of
/// an older schema is brought up to date when the journal is opened next; the new journal holds no
/// files. NotFound, Invalid, TooNew, Damaged, Unreadable: the copy cannot be used. DiskFull,
/// ReadOnly, WriteFailed: the new journal cannot be written.
[[nodiscard]] Result<Restored> restore(const std::filesystem::path& copy,
                                       const std::filesystem::path& journalFile,
                                       const std::string& stamp);

/// What rescue() has done.
struct Rescued {
    std::filesystem::path aside; ///< where the old journal is now; empty when there was none
    int sessions = 0; ///< that are in the new journal
    std::optional<int> lostSessions; ///< that were in the old one and could not be read; empty when
                                     ///< nobody knows how many
};

/// Makes a new journal of whatever can be read of a damaged one, which may be the journal itself or
/// one that was moved aside, of any schema version up to this one. What cannot be read or does not
/// fit is left out; sessions of which only the beginning can be read stay. The damaged file is not
/// changed. NotFound, TooNew, Invalid: not a journal, or nothing in it can be read any more.
/// DiskFull, ReadOnly, WriteFailed: the new journal cannot be written.
[[nodiscard]] Result<Rescued> rescue(const std::filesystem::path& damaged,
                                     const std::filesystem::path& journalFile,
                                     const std::string& stamp);

/// Makes a new journal with nothing in it. Returns where the old one is now; empty when there was
/// none. DiskFull, ReadOnly, WriteFailed.
[[nodiscard]] Result<std::filesystem::path> startEmpty(const std::filesystem::path& journalFile,
                                                       const std::string& stamp);

} // namespace hipwise::store
