#pragma once

#include "store/journal.h"
#include "store/journal_copies.h"
#include "store/journal_rescue.h"
#include "store/journal_summary.h"
#include "support/civil_time.h"
#include "support/clock.h"
#include "support/data_folder.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// What keeps the journal from being used as usual.
enum class JournalTrouble {
    Damaged, ///< ours, but its check fails
    Empty, ///< nothing in it, though there were sessions once
    Foreign, ///< not a journal
    TooNew, ///< of a newer version; it can be read where that one left enough as it was
    OnlyRead, ///< it can be read; writing is not permitted
    DiskFull, ///< it can be read; there is no room to write
    Busy, ///< another program holds it
    Unreadable ///< anything else
};

/// What a person can be told about their records and the copies of them.
struct DataState {
    std::string folder;
    std::uintmax_t bytes = 0; ///< of the journal and what belongs to it
    std::optional<store::JournalSummary> summary; ///< empty where it cannot be read
    int version = 0; ///< of the journal's schema; 0 where it is not open
    std::string copiesFolder;
    bool copiesByItself = true;
    std::vector<store::JournalCopy> copies; ///< newest first
    std::optional<JournalTrouble> trouble;
    std::string detail; ///< of the trouble, in English; may be empty
};

/// The schema version that this program writes.
inline constexpr int WrittenVersion = store::SchemaVersion;

/// A copy is due when the newest one is older than this.
inline constexpr std::chrono::days CopyEvery{7};

/// Opens the journal, and looks after it: copies, what to do when it cannot be used, and its end.
/// Nothing that could not be read is ever overwritten. The folder's lock is held meanwhile.
class JournalKeeper {
public:
    JournalKeeper(DataFolder folder, const Clock& clock, const TimeZone& zone);
    JournalKeeper(const JournalKeeper&) = delete;
    JournalKeeper(JournalKeeper&&) = delete;
    JournalKeeper& operator=(const JournalKeeper&) = delete;
    JournalKeeper& operator=(JournalKeeper&&) = delete;
    ~JournalKeeper() = default;

    /// `writable` is false where the lock could not be taken because nothing can be written.
    void open(bool writable = true);

    /// Null when it is not open. Where it could only be opened for reading, writing fails.
    [[nodiscard]] store::Journal* journal() { return m_journal ? &*m_journal : nullptr; }

    [[nodiscard]] const std::optional<JournalTrouble>& trouble() const { return m_trouble; }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    /// Tries again after a trouble that may pass. True when the journal can be used as usual now.
    [[nodiscard]] bool retry();

    /// Where copies go; empty for the usual place.
    void setCopies(const std::string& folder, bool byItself);

    [[nodiscard]] DataState state();

    /// Journal, settings and added packs in one file, proven; the oldest beyond eight are removed.
    /// TooNew for the journal of a newer program, whose copies this one could not bring back.
    [[nodiscard]] Result<store::JournalCopy> copyNow();
    /// The same when one is due, there is something to copy, and copies are made by themselves.
    /// Empty when nothing was done.
    [[nodiscard]] Result<std::optional<store::JournalCopy>> copyWhenDue();

    /// A copy that lies anywhere; its time is that of the file.
    [[nodiscard]] static store::JournalCopy lookAt(const std::filesystem::path& copy);

    /// These close the journal, put another in its place and open that. The old one is moved aside.
    /// On failure the old one is opened again.
    /// `withSettings`: settings and packs of the copy as well; they hold from the next start on.
    [[nodiscard]] Result<store::Restored> restore(const std::filesystem::path& copy,
                                                  bool withSettings);
    [[nodiscard]] Result<store::Rescued> rescue();
    [[nodiscard]] Result<std::filesystem::path> startEmpty();

    /// Removes journal, settings, added packs and what was moved aside; copies stay. Afterwards
    /// there is an empty journal.
    [[nodiscard]] Result<void> deleteEverything();

private:
    [[nodiscard]] std::string stamp() const;
    [[nodiscard]] std::filesystem::path copiesFolder() const;
    [[nodiscard]] std::vector<store::KeptFile> keptFiles() const;
    [[nodiscard]] Result<void> putFiles(const std::vector<store::KeptFile>& files) const;
    void openForReading(const Error& why);

    DataFolder m_folder;
    const Clock& m_clock;
    const TimeZone& m_zone;
    std::string m_copies; ///< empty for the usual place
    bool m_byItself = true;
    bool m_writable = true;
    std::optional<store::Journal> m_journal;
    std::optional<JournalTrouble> m_trouble;
    std::optional<Error> m_error;
};

/// "20261123-101205", by the clock on the wall: for the names of files.
[[nodiscard]] std::string fileStamp(const ZonedInstant& instant);

} // namespace hipwise::app
