#include "support/data_folder.h"

#include <utility>

namespace hipwise {

namespace fs = std::filesystem;

DataFolder::DataFolder(fs::path root, fs::path copies)
    : m_root(std::move(root))
    , m_copies(std::move(copies))
{
}

DataFolder DataFolder::given(const fs::path& root)
{
    return {root, root / "backups"};
}

fs::path defaultDataRoot(const char* xdgDataHome, const char* home)
{
    if (xdgDataHome != nullptr && fs::path(xdgDataHome).is_absolute())
        return fs::path(xdgDataHome) / "hipwise";
    if (home != nullptr && fs::path(home).is_absolute())
        return fs::path(home) / ".local/share/hipwise";
    return {};
}

} // namespace hipwise
