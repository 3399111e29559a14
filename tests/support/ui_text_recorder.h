#pragma once

#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace hipwise::test {

/// A run of letters as a widget painted it, in the widget's coordinates.
struct PaintedText {
    QString text;
    QRectF ink; ///< tightly around the letters
    QRectF clip; ///< what the painter let through
};

/// Paints a widget, without what is in it, and says which letters it drew where.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget& widget);

} // namespace hipwise::test
