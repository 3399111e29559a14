#pragma once

#include "support/error.h"

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace hipwise::store {

/// The names that belong to one database, whether they exist or not: what SQLite keeps beside it,
/// and the file itself last.
[[nodiscard]] std::vector<std::filesystem::path> filesOf(const std::filesystem::path& database);

/// Whether any of them exists.
[[nodiscard]] bool isAnythingOf(const std::filesystem::path& database);

/// Whether there are changes beside a database that belong into it: a log or a rollback journal
/// with content.
[[nodiscard]] bool hasChangesBeside(const std::filesystem::path& database);

/// Whether this process may write to a file, or make files in a folder.
[[nodiscard]] bool canWrite(const std::filesystem::path& path);

/// DiskFull, ReadOnly or WriteFailed.
[[nodiscard]] tl::unexpected<Error> writeFailure(const std::error_code& error,
                                                 const std::filesystem::path& path);

/// A folder to write to: makes it, with those above it, where there is none. DiskFull, ReadOnly,
/// WriteFailed.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder);

/// Flushes a file or a folder to the disk.
[[nodiscard]] Result<void> flushToDisk(const std::filesystem::path& path);

/// What lies in a folder, in no order; nothing where there is none. Unreadable.
[[nodiscard]] Result<std::vector<std::filesystem::path>> entriesOf(
    const std::filesystem::path& folder);

/// Gives a file another name. WriteFailed when that one is taken.
[[nodiscard]] Result<void> renameToNew(const std::filesystem::path& from,
                                       const std::filesystem::path& to);

/// Removes a database with all that belongs to it. What is missing is no failure; what cannot be
/// removed does not keep the rest. The error names the first such file.
[[nodiscard]] Result<void> removeDatabase(const std::filesystem::path& database);

/// Where a database is written before it appears under its name.
[[nodiscard]] std::filesystem::path draftName(const std::filesystem::path& database);

/// A database that is being written: what an earlier one left is gone when it begins, and what was
/// not renamed is gone when it ends.
class Draft {
public:
    explicit Draft(std::filesystem::path file);
    Draft(const Draft&) = delete;
    Draft(Draft&&) = delete;
    Draft& operator=(const Draft&) = delete;
    Draft& operator=(Draft&&) = delete;
    ~Draft();

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
};

} // namespace hipwise::store
