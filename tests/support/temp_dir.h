#pragma once

#include <filesystem>

namespace hipwise::test {

/// A new folder that is gone, with all that is in it, when the test is over. In memory where the
/// system has a folder there, because databases flush often.
class TempDir {
public:
    TempDir();
    TempDir(const TempDir&) = delete;
    TempDir(TempDir&&) = delete;
    TempDir& operator=(const TempDir&) = delete;
    TempDir& operator=(TempDir&&) = delete;
    ~TempDir();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

std::filesystem::path operator/(const TempDir& folder, const std::filesystem::path& name);

} // namespace hipwise::test
