#pragma once

#include <QString>

#include <string>

namespace hipwise::ui {

/// A region by its name in the interface language; empty for ids that are not known.
[[nodiscard]] QString regionName(const std::string& region);

/// "999 or 112"; "your local emergency number" where the region is not known.
[[nodiscard]] QString emergencyNumber(const std::string& region);

} // namespace hipwise::ui
