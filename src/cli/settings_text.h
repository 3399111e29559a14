#pragma once

#include "person/settings.h"
#include "support/error.h"

#include <filesystem>

namespace hipwise::cli {

/// The settings of a data folder, as the program writes them: sections in brackets, and
/// "key=value". The usual ones where there is no file.
[[nodiscard]] Result<person::Settings> readSettings(const std::filesystem::path& file);

/// Writes settings into a file that is not there yet; WriteFailed when it is.
[[nodiscard]] Result<void> writeSettings(const person::Settings& settings,
                                         const std::filesystem::path& file);

} // namespace hipwise::cli
