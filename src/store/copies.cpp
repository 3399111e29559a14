#include "store/copies.h"

#include "store/inspection.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace hipwise::store {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> writeFailure(const std::error_code& error, const fs::path& path)
{
    ErrorCode code = ErrorCode::WriteFailed;
    if (error == std::errc::no_space_on_device)
        code = ErrorCode::DiskFull;
    else if (error == std::errc::read_only_file_system || error == std::errc::permission_denied)
        code = ErrorCode::ReadOnly;
    return failure(code, error.message(), path.string());
}

/// Removes a database that is not kept, with its journal.
class Draft {
public:
    explicit Draft(fs::path file)
        : m_file(std::move(file))
    {
    }

    Draft(const Draft&) = delete;
    Draft(Draft&&) = delete;
    Draft& operator=(const Draft&) = delete;
    Draft& operator=(Draft&&) = delete;

    ~Draft()
    {
        std::error_code ignored;
        fs::remove(m_file, ignored);
        fs::remove(m_file.string() + "-journal", ignored);
    }

private:
    fs::path m_file; ///< gone already where it was renamed
};

Result<void> prove(SQLite::Database& original, const fs::path& copy)
{
    SQLite::Database database(copy.string(), SQLite::OPEN_READONLY);
    for (const char* number : {"application_id", "user_version"}) {
        if (pragmaNumber(database, number) != pragmaNumber(original, number))
            return failure(ErrorCode::WriteFailed,
                           fmt::format("expected the copy to have the same {}", number),
                           copy.string());
    }
    const auto findings = quickCheck(database, 1);
    if (!findings.empty())
        return failure(ErrorCode::Damaged, "the copy fails its check: " + findings.front(), copy);
    return {};
}

Result<void> writeDraft(SQLite::Database& database, const fs::path& draft)
{
    return guarded(draft.string(), [&]() -> Result<void> {
        // Not SQLite's backup functions: VACUUM INTO leaves out what was deleted, and its copy
        // needs no files beside it to be read.
        SQLite::Statement statement(database, "VACUUM INTO ?");
        statement.bind(1, draft.string());
        statement.exec();
        std::error_code ignored; // file systems without permissions
        fs::permissions(draft, fs::perms::owner_read | fs::perms::owner_write, ignored);
        return prove(database, draft);
    });
}

/// Flushes a file or a folder to the disk.
Result<void> flushToDisk(const fs::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return writeFailure({errno, std::generic_category()}, path);
    const int result = ::fsync(descriptor);
    const std::error_code error(errno, std::generic_category());
    ::close(descriptor);
    if (result != 0)
        return writeFailure(error, path);
    return {};
}

} // namespace

Result<void> makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return writeFailure(error, folder);
    return {};
}

Result<void> copyDatabase(SQLite::Database& database, const fs::path& file)
{
    const fs::path target = fs::absolute(file);
    std::error_code error;
    if (fs::exists(target, error))
        return failure(ErrorCode::WriteFailed, "expected a new file, found one", target.string());
    const fs::path folder = target.parent_path();
    if (auto made = makeFolder(folder); !made)
        return made;
    const fs::path fresh = target.string() + ".new";
    fs::remove(fresh, error); // left over from a copy that was broken off
    const Draft draft(fresh);
    if (auto written = writeDraft(database, fresh); !written)
        return written;
    if (auto flushed = flushToDisk(fresh); !flushed)
        return flushed;
    fs::rename(fresh, target, error);
    if (error)
        return writeFailure(error, target);
    // The new name is durable once the folder is; a file system that cannot sync folders is no
    // failure.
    (void)flushToDisk(folder);
    return {};
}

} // namespace hipwise::store
