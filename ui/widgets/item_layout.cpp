#include "ui/widgets/item_layout.h"

namespace hipwise::ui {

ItemLayout::ItemLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ItemLayout::~ItemLayout()
{
    qDeleteAll(m_items);
}

void ItemLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int ItemLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* ItemLayout::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem* ItemLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

bool ItemLayout::hasHeightForWidth() const
{
    return true;
}

int ItemLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top()
        + margins.bottom();
}

void ItemLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    static_cast<void>(arrange(contentsRect(), true));
}

} // namespace hipwise::ui
