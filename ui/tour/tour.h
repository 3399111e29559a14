#pragma once

namespace hipwise::ui {

struct CommandLine;

/// Draws every screen and its important states with sample data into the folder of --tour, one PNG
/// each. Returns the exit code. QApplication must have been made; no display is needed.
[[nodiscard]] int runTour(const CommandLine& line);

} // namespace hipwise::ui
