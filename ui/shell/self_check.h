#pragma once

#include "support/data_folder.h"
#include "ui/shell/command_line.h"

namespace hipwise::ui {

/// Prints versions, paths, and what of this computer can be used. 1 when pack, journal or data
/// folder cannot be used, else 0. QApplication must have been made.
[[nodiscard]] int selfCheck(const CommandLine& line, const DataFolder& folder, bool display);

} // namespace hipwise::ui
