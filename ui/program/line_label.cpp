#include "ui/program/line_label.h"

namespace hipwise::ui {

LineLabel::LineLabel(const Look& look, TextRole role, const QString& text, Ink ink)
    : TextLabel(look, role, text, ink)
{
    wrapped();
}

QSize LineLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    return {fontMetrics().horizontalAdvance(text()) + around.left() + around.right() + 1,
            fontMetrics().height()};
}

} // namespace hipwise::ui
