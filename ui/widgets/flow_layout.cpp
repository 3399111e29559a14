#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace hipwise::ui {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : ItemLayout(parent)
    , m_gap(gap)
{
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

QSize FlowLayout::sizeHint() const
{
    QSize hint(0, 0);
    for (const QLayoutItem* item : items()) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        hint.rwidth() += size.width() + (hint.width() > 0 ? m_gap : 0);
        hint.setHeight(std::max(hint.height(), size.height()));
    }
    return hint;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : items())
        size = size.expandedTo(item->minimumSize());
    return size;
}

/// Places one line of items, each in the middle of the line's height. Returns that height.
int FlowLayout::placeLine(const QList<QLayoutItem*>& line,
                          const QRect& rect,
                          int y,
                          bool apply) const
{
    int height = 0;
    for (const QLayoutItem* item : line)
        height = std::max(height, sizeIn(*item, rect.width()).height());
    int x = rect.x();
    for (QLayoutItem* item : line) {
        const QSize size = sizeIn(*item, rect.width());
        if (apply)
            item->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
        x += size.width() + m_gap;
    }
    return height;
}

QSize FlowLayout::sizeIn(const QLayoutItem& item, int width)
{
    QSize size = item.sizeHint();
    if (size.width() > width && width > 0) {
        size.setWidth(width);
        if (item.hasHeightForWidth())
            size.setHeight(item.heightForWidth(width));
    }
    return size;
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    QList<QLayoutItem*> line;
    int used = 0;
    int y = rect.y();
    for (QLayoutItem* item : items()) {
        if (item->isEmpty())
            continue;
        const int width = sizeIn(*item, rect.width()).width();
        if (!line.isEmpty() && used + m_gap + width > rect.width()) {
            y += placeLine(line, rect, y, apply) + m_gap;
            line.clear();
            used = 0;
        }
        used += width + (line.isEmpty() ? 0 : m_gap);
        line.append(item);
    }
    return y + placeLine(line, rect, y, apply) - rect.y();
}

} // namespace hipwise::ui
