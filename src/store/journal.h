#pragma once

#include "store/journal_summary.h"
#include "store/kept_files.h"
#include "store/person_repositories.h"
#include "store/repositories.h"
#include "store/snack_repository.h"
#include "support/civil_time.h"
#include "support/error.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace hipwise::store {

/// Identifies our journals among SQLite files ("HPWS" as a number).
inline constexpr int ApplicationId = 0x48505753;

/// The newest schema version this program knows; equals the number of the last file in sql/.
inline constexpr int SchemaVersion = 4;

/// One person's journal: a SQLite file in WAL mode, written through (synchronous FULL), with
/// foreign keys on. Every change is one transaction. The caller holds the data folder's lock before
/// opening.
class Journal {
public:
    /// Opens the file, or makes a new one, with its folder, where there is none or an empty one. An
    /// older schema is brought up to date step by step, each step in one transaction and after a
    /// dated copy in `copies` (made when needed). `stamp` dates the copies, for example
    /// "20261123-101205".
    /// Invalid: not a database, or somebody else's. TooNew: of a later version. Damaged: ours, but
    /// fails PRAGMA quick_check. These files are not changed. Also Busy, ReadOnly, Unreadable,
    /// DiskFull, WriteFailed.
    [[nodiscard]] static Result<Journal> open(const std::filesystem::path& file,
                                              const std::filesystem::path& copies,
                                              const std::string& stamp);

    /// The same file for reading only; never changes it and never migrates. Writing functions fail
    /// with ReadOnly. Also where nothing can be written, into the folder or at all, unless there
    /// are changes beside the file that belong into it (ReadOnly). Errors as above; also NotFound,
    /// and Invalid for an older schema.
    [[nodiscard]] static Result<Journal> openReadOnly(const std::filesystem::path& file);

    /// A journal of a later schema, for reading only, as far as this program can: TooNew where what
    /// it reads is not there any more. Errors as above.
    [[nodiscard]] static Result<Journal> openNewer(const std::filesystem::path& file);

    Journal(const Journal&) = delete;
    Journal(Journal&&) noexcept;
    Journal& operator=(const Journal&) = delete;
    Journal& operator=(Journal&&) noexcept;
    ~Journal();

    [[nodiscard]] SessionRepository& sessions();
    [[nodiscard]] PainRepository& pain();
    [[nodiscard]] ProgramRepository& programs();
    [[nodiscard]] CorrectionRepository& corrections();
    [[nodiscard]] AdviceRepository& advice();
    [[nodiscard]] PersonRepository& person();
    [[nodiscard]] SnackRepository& snacks();

    /// PRAGMA quick_check and foreign_key_check: what they find, one sentence each; empty when all
    /// is well. A journal opened for reading only is not searched for values that its tables
    /// forbid.
    [[nodiscard]] Result<std::vector<std::string>> check() const;

    /// Of the file; later than SchemaVersion for a newer journal.
    [[nodiscard]] Result<int> schemaVersion() const;

    /// What it holds.
    [[nodiscard]] Result<JournalSummary> summary() const;

    /// Writes a consistent copy that is proven and complete on disk when this returns; makes its
    /// folder when needed. The copy, and only it, holds the files as well. Refuses to overwrite
    /// (WriteFailed); leaves nothing behind on failure.
    [[nodiscard]] Result<void> copyTo(const std::filesystem::path& file,
                                      const std::vector<KeptFile>& kept = {}) const;

private:
    struct Parts;
    explicit Journal(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace hipwise::store
