#pragma once

#include "app/library.h"

#include <QString>

namespace hipwise::ui {

/// What taking a filter away means, for a button.
[[nodiscard]] QString withoutFilter(app::LibraryFilter filter);

void takeAway(app::LibraryQuery& query, app::LibraryFilter filter);

} // namespace hipwise::ui
