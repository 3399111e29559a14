#pragma once

#include <QVBoxLayout>

namespace hipwise::ui {

/// A column without margins.
[[nodiscard]] QVBoxLayout* makeColumn(int gap);

/// Removes and deletes everything in a layout.
void clearLayout(QLayout* layout);

} // namespace hipwise::ui
