#pragma once

#include <QString>

namespace hipwise::ui {

/// Who could tell how long nobody has touched keyboard or mouse; "none" when nobody can.
[[nodiscard]] QString idleSource();

} // namespace hipwise::ui
