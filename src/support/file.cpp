#include "support/file.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace hipwise {

namespace {

namespace fs = std::filesystem;

std::string reason(int error)
{
    return std::generic_category().message(error);
}

ErrorCode writeErrorCode(int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return ErrorCode::DiskFull;
    if (error == EROFS || error == EACCES || error == EPERM)
        return ErrorCode::ReadOnly;
    return ErrorCode::WriteFailed;
}

tl::unexpected<Error> writeFailure(int error, const fs::path& path)
{
    return failure(writeErrorCode(error),
                   fmt::format("could not be written: {}", reason(error)),
                   path.string());
}

/// Owns a file descriptor; -1 owns nothing.
class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }

    Descriptor(const Descriptor&) = delete;
    Descriptor(Descriptor&&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;

    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
};

bool writeAll(int fd, std::string_view content)
{
    while (!content.empty()) {
        const auto written = ::write(fd, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(fd) == 0;
}

} // namespace

Result<std::string> readFile(const fs::path& path, std::size_t maxBytes)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.fd() < 0) {
        const int error = errno;
        const auto code
            = error == ENOENT || error == ENOTDIR ? ErrorCode::NotFound : ErrorCode::Unreadable;
        return failure(code, reason(error), path.string());
    }
    const auto tooLarge = [&] {
        return failure(ErrorCode::Invalid,
                       fmt::format("expected at most {} bytes, found more", maxBytes),
                       path.string());
    };

    struct stat status { };

    if (::fstat(file.fd(), &status) == 0 && S_ISREG(status.st_mode)
        && static_cast<std::size_t>(status.st_size) > maxBytes)
        return tooLarge();
    std::string content;
    std::array<char, 65536> buffer{};
    for (;;) {
        const auto count = ::read(file.fd(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(ErrorCode::Unreadable, reason(errno), path.string());
        if (count == 0)
            return content;
        content.append(buffer.data(), static_cast<std::size_t>(count));
        if (content.size() > maxBytes) // it has grown, or does not know its size
            return tooLarge();
    }
}

Result<void> writeFileDurably(const fs::path& path, std::string_view content)
{
    const fs::path fresh = path.string() + ".new";
    {
        const Descriptor file(
            ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (file.fd() < 0)
            return writeFailure(errno, path);
        if (!writeAll(file.fd(), content)) {
            const int error = errno;
            ::unlink(fresh.c_str());
            return writeFailure(error, path);
        }
    }
    if (::rename(fresh.c_str(), path.c_str()) != 0) {
        const int error = errno;
        ::unlink(fresh.c_str());
        return writeFailure(error, path);
    }
    // The rename itself is durable once the folder is; a file system that cannot sync folders is no
    // failure.
    const Descriptor folder(::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.fd() >= 0)
        ::fsync(folder.fd());
    return {};
}

Result<fs::path> setAside(const fs::path& path, std::string_view stamp)
{
    std::error_code error;
    fs::path aside = fmt::format("{}.aside-{}", path.string(), stamp);
    for (int number = 2; fs::exists(aside, error); ++number)
        aside = fmt::format("{}.aside-{}-{}", path.string(), stamp, number);
    fs::rename(path, aside, error);
    if (error)
        return writeFailure(error.value(), path);
    return aside;
}

} // namespace hipwise
