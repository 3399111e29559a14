#pragma once

#include <QVBoxLayout>

namespace hipwise::ui {

/// A column without margins.
[[nodiscard]] QVBoxLayout* makeColumn(int gap);

/// Makes Tab go through everything in a layout in reading order: the order in which things stand in
/// it.
void orderTabs(QLayout* layout);

/// Removes and deletes everything in a layout.
void clearLayout(QLayout* layout);

} // namespace hipwise::ui
