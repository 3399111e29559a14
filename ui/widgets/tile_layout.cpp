#include "ui/widgets/tile_layout.h"

#include <QWidget>

#include <algorithm>

namespace hipwise::ui {

TileLayout::TileLayout(const Look& look, double narrowest, QWidget* parent)
    : ItemLayout(parent)
    , m_look(look)
    , m_narrowest(narrowest)
{
}

Qt::Orientations TileLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

QSize TileLayout::sizeHint() const
{
    constexpr int Beside = 3;
    const int width = Beside * m_look.em(m_narrowest) + (Beside - 1) * length::CardGap;
    return {width, heightForWidth(width)};
}

QSize TileLayout::minimumSize() const
{
    return {m_look.em(m_narrowest / 2), 0};
}

int TileLayout::arrange(const QRect& rect, bool apply) const
{
    constexpr int Gap = length::CardGap;
    const int fit = (rect.width() + Gap) / std::max(1, m_look.em(m_narrowest) + Gap);
    const int columns = std::clamp(fit, 1, std::max(1, count()));
    const int width = (rect.width() - (columns - 1) * Gap) / columns;
    int y = rect.y();
    for (int first = 0; first < count(); first += columns) {
        const int last = std::min(count(), first + columns);
        int height = 0;
        for (int i = first; i < last; ++i)
            height = std::max(height,
                              items()[i]->hasHeightForWidth() ? items()[i]->heightForWidth(width)
                                                              : items()[i]->sizeHint().height());
        for (int i = first; i < last && apply; ++i)
            items()[i]->setGeometry(
                QRect(rect.x() + (i - first) * (width + Gap), y, width, height));
        y += height + (last < count() ? Gap : 0);
    }
    return y - rect.y();
}

} // namespace hipwise::ui
