#pragma once

#include "content/text.h"
#include "figure/motion/timeline.h"

#include <QString>

namespace hipwise::ui {

class Button;
class FigureView;

/// What a part of a movement is called: "Hold".
[[nodiscard]] QString sectionName(figure::Section::Kind kind);

/// What is done in it, in the movement's own words.
[[nodiscard]] QString sectionWords(figure::Section::Kind kind, const content::PhaseWords& words);

/// Takes a figure to the part before or behind, where it shows best, and stops it there. Cycles go
/// by quarters.
void stepSection(FigureView& view, int by);

/// The button that plays and pauses, as it is while something plays or not.
void showPlaying(Button& button, bool playing);

} // namespace hipwise::ui
