#pragma once

#include "content/pack.h"
#include "program/day_plan.h"

#include <chrono>
#include <vector>

namespace hipwise::app {

/// A session for a day with little time: one set of every movement, and activities no longer than
/// what is left; the last movements are left out when that is still too long, but the first one
/// stays. Empty when the session is no longer than `most`, to the nearest minute.
[[nodiscard]] std::vector<program::PlannedItem> shortVersion(
    const content::Pack& pack,
    const std::vector<program::PlannedItem>& items,
    std::chrono::minutes most);

} // namespace hipwise::app
