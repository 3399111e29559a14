#include "content/load/pack_location.h"

#include <system_error>

namespace hipwise::content {

std::filesystem::path builtInPack(const std::filesystem::path& executable)
{
    constexpr int FoldersUp = 6;
    std::error_code error;
    std::filesystem::path folder = executable.parent_path();
    auto installed = folder.parent_path() / "share/hipwise/packs/hip";
    if (std::filesystem::exists(installed / "pack.json", error))
        return installed;
    for (int i = 0; i < FoldersUp && folder.has_relative_path();
         ++i, folder = folder.parent_path()) {
        if (std::filesystem::exists(folder / "data/hip/pack.json", error))
            return folder / "data/hip";
    }
    return {};
}

} // namespace hipwise::content
