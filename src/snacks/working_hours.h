#pragma once

#include "snacks/policy.h"
#include "support/civil_time.h"

#include <chrono>
#include <optional>
#include <vector>

namespace hipwise::snacks {

enum class HoursState { Working, Lunch, Outside };

/// Where in a person's hours a moment lies, by the clock on the wall.
[[nodiscard]] HoursState hoursAt(const Policy& policy, const ZonedInstant& now);

/// The next moment after `now` at which that changes; empty when it never does.
[[nodiscard]] std::optional<Instant> nextChange(const Policy& policy,
                                                const TimeZone& zone,
                                                Instant now);

/// The next moment, `now` or later, at which somebody works; empty when they never do.
[[nodiscard]] std::optional<Instant> nextWorking(const Policy& policy,
                                                 const TimeZone& zone,
                                                 Instant now);

/// The first moment at which somebody has worked for a whole interval without a stop, from then on
/// or from when they work next; empty when their hours never leave room for one.
[[nodiscard]] std::optional<Instant> nextAfter(const Policy& policy,
                                               const TimeZone& zone,
                                               Instant from,
                                               std::chrono::milliseconds interval);

/// The times at which snacks come from then until the end of that local day, where nothing holds
/// them and nobody is away: `first`, and so on.
[[nodiscard]] std::vector<Instant> timesFrom(const Policy& policy,
                                             const TimeZone& zone,
                                             Instant first);
/// The same for a whole day.
[[nodiscard]] std::vector<Instant> timesOfDay(const Policy& policy,
                                              const TimeZone& zone,
                                              CivilDate day);

} // namespace hipwise::snacks
