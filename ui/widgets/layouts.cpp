#include "ui/widgets/layouts.h"

#include <QWidget>

#include <memory>

namespace hipwise::ui {

QVBoxLayout* makeColumn(int gap)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

void clearLayout(QLayout* layout)
{
    while (layout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout->takeAt(0));
        if (QWidget* widget = item->widget()) {
            // Gone from sight and from the tab order at once, deleted when its own signals have
            // returned.
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
    }
}

} // namespace hipwise::ui
