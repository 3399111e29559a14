#pragma once

#include <QString>

namespace hipwise::ui {

/// Whether the desktop's speech service can be reached.
[[nodiscard]] bool voiceFound();

/// Who could tell how long nobody has touched keyboard or mouse; "none" when nobody can.
[[nodiscard]] QString idleSource();

} // namespace hipwise::ui
