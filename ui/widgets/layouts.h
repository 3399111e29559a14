#pragma once

#include <QList>
#include <QVBoxLayout>

namespace hipwise::ui {

/// A column without margins.
[[nodiscard]] QVBoxLayout* makeColumn(int gap);

/// Adds what Tab stops at in a layout, in reading order: the order in which things stand in it.
void collectTabStops(QLayout* layout, QList<QWidget*>& stops);

/// Makes Tab go through these in their order.
void orderTabs(const QList<QWidget*>& stops);

/// Removes and deletes everything in a layout.
void clearLayout(QLayout* layout);

} // namespace hipwise::ui
