#include "support/temp_dir.h"

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <system_error>
#include <unistd.h>

namespace hipwise::test {

namespace fs = std::filesystem;

namespace {

fs::path parent()
{
    const fs::path memory = "/dev/shm";
    return ::access(memory.c_str(), W_OK | X_OK) == 0 ? memory : fs::temp_directory_path();
}

} // namespace

TempDir::TempDir()
{
    std::string name = (parent() / "hipwise-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder: " + name);
    m_path = name;
}

TempDir::~TempDir()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

fs::path operator/(const TempDir& folder, const fs::path& name)
{
    return folder.path() / name;
}

} // namespace hipwise::test
