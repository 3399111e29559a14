#pragma once

#include "store/sqlite_types.h"
#include "support/civil_time.h"
#include "support/error.h"

#include <filesystem>
#include <optional>

namespace hipwise::store {

/// What a journal, or a copy of one, holds. What was removed and not yet forgotten does not count.
struct JournalSummary {
    int sessions = 0;
    int painScores = 0; ///< in and outside of sessions
    int programs = 0; ///< times that a program was begun
    int corrections = 0;
    bool hasSettings = false; ///< only in copies
    int packs = 0; ///< added ones; only in copies
    std::optional<ZonedInstant> lastSession; ///< when the newest one began

    bool operator==(const JournalSummary&) const = default;
};

/// Of a file, which is not changed and may be of an older schema. NotFound, Invalid, TooNew,
/// Damaged, Busy, ReadOnly, Unreadable as Journal::openReadOnly().
[[nodiscard]] Result<JournalSummary> summaryOf(const std::filesystem::path& file);

/// The same of a copy that nobody changes: makes no files beside it either.
[[nodiscard]] Result<JournalSummary> summaryOfCopy(const std::filesystem::path& file);

/// Of an open database of this schema or an older one. Throws SQLite::Exception.
[[nodiscard]] JournalSummary readSummary(SQLite::Database& database);

} // namespace hipwise::store
