#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace hipwise::ui {

/// The line icon ":/icons/<name>.svg" in one colour. Sharp at every size and device pixel ratio.
[[nodiscard]] QIcon tintedIcon(const QString& name, const QColor& colour);

} // namespace hipwise::ui
