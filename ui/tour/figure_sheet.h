#pragma once

namespace hipwise::ui {

struct CommandLine;

/// Draws the contact sheet of --figure-sheet, for those who write figures: every movement at its
/// start, in the middle and at its end, from the side too, and mirrored. Returns the exit code.
/// QApplication must have been made; no display is needed.
[[nodiscard]] int runFigureSheet(const CommandLine& line);

} // namespace hipwise::ui
