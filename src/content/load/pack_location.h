#pragma once

#include <filesystem>

namespace hipwise::content {

/// The pack that comes with the program: below share/ of the installation the executable belongs
/// to, or data/ of the build tree it stands in. Empty when there is neither.
[[nodiscard]] std::filesystem::path builtInPack(const std::filesystem::path& executable);

} // namespace hipwise::content
