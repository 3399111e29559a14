#pragma once

#include "figure/draw/draw_list.h"
#include "ui/style/figure_palette.h"

#include <QRectF>

class QPainter;

namespace hipwise::ui {

/// Paints a figure's drawing: the one way to do it, on screen, into a picture, on paper. A
/// drawing's pixels are the painter's units.
void paintFigure(QPainter& painter, const figure::DrawList& list, const FigurePalette& palette);

/// What a drawing covers, its lines included; empty where there is none.
[[nodiscard]] QRectF boundsOf(const figure::DrawList& list);

} // namespace hipwise::ui
