#pragma once

#include "support/data_folder.h"

#include <QString>

#include <optional>

namespace hipwise::ui {

/// Where this program lies, with links resolved; where its successor lies when it was replaced.
[[nodiscard]] std::filesystem::path executablePath();

/// The data folder: the one given, or the person's own with copies in their documents. Empty
/// without a home folder.
[[nodiscard]] std::optional<DataFolder> findDataFolder(const QString& given);

/// Makes the folders that are missing; false when that is not possible.
[[nodiscard]] bool makeFolders(const DataFolder& folder);

/// Whether this desktop can show a window.
[[nodiscard]] bool displayFound();

} // namespace hipwise::ui
