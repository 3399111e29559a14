#pragma once

#include "support/pain_score.h"
#include "ui/style/theme.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace hipwise::ui {

/// Text colour of a pain band.
[[nodiscard]] QColor painColour(const Theme& theme, PainBand band);
/// Colour of a bar that stands under numbers and words.
[[nodiscard]] QColor painFill(const Theme& theme, PainBand band);
/// Quiet background of a tag.
[[nodiscard]] QColor painSoft(const Theme& theme, PainBand band);

/// The shape that goes with a band wherever its colour does: circle, triangle, octagon.
void drawPainMark(QPainter& painter, const QRectF& box, PainBand band, const QColor& colour);

} // namespace hipwise::ui
