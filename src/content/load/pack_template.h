#pragma once

#include "support/error.h"

#include <filesystem>
#include <string>

namespace hipwise::content {

/// Writes a small pack into a new folder: one movement, one article and one source, in English,
/// with every file that a pack needs and no problems. Meant to be changed field by field.
/// Invalid when the id is not one, or when something is there already: nothing is overwritten.
[[nodiscard]] Result<void> writePackTemplate(const std::filesystem::path& folder,
                                             const std::string& id);

} // namespace hipwise::content
