#include "store/database_files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace hipwise::store {

namespace {

namespace fs = std::filesystem;

constexpr const char* LogSuffix = "-wal";
constexpr const char* RollbackSuffix = "-journal";

/// What SQLite adds to the name of a database, and nothing.
constexpr std::array Suffixes{LogSuffix, "-shm", RollbackSuffix, ""};

bool isThere(const fs::path& path)
{
    std::error_code error;
    // Links that lead nowhere exist as well.
    return fs::exists(fs::symlink_status(path, error));
}

bool hasContent(const fs::path& path)
{
    std::error_code error;
    const auto size = fs::file_size(path, error);
    return !error && size > 0;
}

} // namespace

std::vector<fs::path> filesOf(const fs::path& database)
{
    std::vector<fs::path> files;
    files.reserve(Suffixes.size());
    for (const char* suffix : Suffixes)
        files.emplace_back(database.string() + suffix);
    return files;
}

bool isAnythingOf(const fs::path& database)
{
    const std::vector<fs::path> files = filesOf(database);
    return std::any_of(files.begin(), files.end(), isThere);
}

bool hasChangesBeside(const fs::path& database)
{
    return hasContent(database.string() + LogSuffix)
        || hasContent(database.string() + RollbackSuffix);
}

bool canWrite(const fs::path& path)
{
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

tl::unexpected<Error> writeFailure(const std::error_code& error, const fs::path& path)
{
    ErrorCode code = ErrorCode::WriteFailed;
    if (error == std::errc::no_space_on_device)
        code = ErrorCode::DiskFull;
    else if (error == std::errc::read_only_file_system || error == std::errc::permission_denied
             || error == std::errc::operation_not_permitted)
        code = ErrorCode::ReadOnly;
    return failure(code, error.message(), path.string());
}

Result<void> makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return writeFailure(error, folder);
    if (!canWrite(folder))
        return failure(ErrorCode::ReadOnly,
                       "expected a folder to write to, found one to read",
                       folder.string());
    return {};
}

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

Result<std::vector<fs::path>> entriesOf(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    while (!error && entry != fs::directory_iterator()) {
        entries.push_back(entry->path());
        entry.increment(error);
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return failure(ErrorCode::Unreadable, error.message(), folder.string());
    return entries;
}

Result<void> renameToNew(const fs::path& from, const fs::path& to)
{
    if (isThere(to))
        return failure(ErrorCode::WriteFailed, "expected a new name, found a file", to.string());
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        return writeFailure(error, to);
    return {};
}

Result<void> removeDatabase(const fs::path& database)
{
    Result<void> result;
    for (const fs::path& file : filesOf(database)) {
        std::error_code error;
        fs::remove(file, error);
        if (error && result)
            result = writeFailure(error, file);
    }
    return result;
}

fs::path draftName(const fs::path& database)
{
    return database.string() + ".new";
}

Draft::Draft(fs::path file)
    : m_file(std::move(file))
{
    (void)removeDatabase(m_file); // writing fails where it cannot be removed
}

Draft::~Draft()
{
    (void)removeDatabase(m_file);
}

} // namespace hipwise::store
