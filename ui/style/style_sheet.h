#pragma once

#include <QString>

namespace hipwise::ui {

class Look;

/// The one style sheet of the program, made from the look's tokens.
[[nodiscard]] QString styleSheet(const Look& look);

} // namespace hipwise::ui
