#pragma once

#include "ui/widgets/item_layout.h"

namespace hipwise::ui {

/// Lays things out like words: from left to right, then on a new line.
class FlowLayout final : public ItemLayout {
public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);

    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    [[nodiscard]] int arrange(const QRect& rect, bool apply) const override;
    [[nodiscard]] int placeLine(const QList<QLayoutItem*>& line,
                                const QRect& rect,
                                int y,
                                bool apply) const;
    [[nodiscard]] static QSize sizeIn(const QLayoutItem& item, int width);

    int m_gap;
};

} // namespace hipwise::ui
