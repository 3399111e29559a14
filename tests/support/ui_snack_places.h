#pragma once

#include "support/ui_places.h"

#include <vector>

namespace hipwise::test {

/// Every state of the page of the reminders.
[[nodiscard]] std::vector<Place> snackPlaces();

} // namespace hipwise::test
