#include "ui/widgets/layouts.h"

#include <QAbstractSpinBox>
#include <QWidget>

#include <memory>

namespace hipwise::ui {

namespace {

void collectTabStops(QWidget* widget, QList<QWidget*>& stops)
{
    if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        stops.append(widget);
    // The line in a number field is not a stop of its own.
    if (qobject_cast<QAbstractSpinBox*>(widget) != nullptr)
        return;
    if (widget->layout() != nullptr) {
        ui::collectTabStops(widget->layout(), stops);
        return;
    }
    for (QObject* child : widget->children()) {
        if (auto* inner = qobject_cast<QWidget*>(child); inner != nullptr && !inner->isWindow())
            collectTabStops(inner, stops);
    }
}

} // namespace

QVBoxLayout* makeColumn(int gap)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

void collectTabStops(QLayout* layout, QList<QWidget*>& stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget* widget = layout->itemAt(i)->widget())
            collectTabStops(widget, stops);
        else if (QLayout* inner = layout->itemAt(i)->layout())
            collectTabStops(inner, stops);
    }
}

void orderTabs(const QList<QWidget*>& stops)
{
    for (int i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
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
