#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>
#include <unistd.h>

namespace hipwise::test {

/// A new folder that is gone, with all that is in it, when the test is over. In memory where the
/// system has a folder there, because databases flush often.
class TempDir {
public:
    TempDir()
    {
        std::string name = (parent() / "hipwise-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            throw std::runtime_error("no temporary folder: " + name);
        m_path = name;
    }

    TempDir(const TempDir&) = delete;
    TempDir(TempDir&&) = delete;
    TempDir& operator=(const TempDir&) = delete;
    TempDir& operator=(TempDir&&) = delete;

    ~TempDir()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    static std::filesystem::path parent()
    {
        const std::filesystem::path memory = "/dev/shm";
        return ::access(memory.c_str(), W_OK | X_OK) == 0 ? memory
                                                          : std::filesystem::temp_directory_path();
    }

    std::filesystem::path m_path;
};

inline std::filesystem::path operator/(const TempDir& folder, const std::filesystem::path& name)
{
    return folder.path() / name;
}

} // namespace hipwise::test
