#pragma once

#include "app/context.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// Letters of an activity.
inline constexpr std::size_t LongestActivityWords = 80;

/// These change one thing. Invalid, with nothing changed: no words, too many of them, an activity
/// that is asked about already or one too many of them, a number out of its bounds. NotFound
/// without a journal; and as the journal fails.
[[nodiscard]] Result<std::int64_t> addOwnActivity(const Context& context, const std::string& words);
[[nodiscard]] Result<void> stopAsking(const Context& context, std::int64_t activity);
[[nodiscard]] Result<void> askAgain(const Context& context, std::int64_t activity);

struct ActivityRating {
    std::int64_t activity = 0;
    int points = 0;
};

struct SingleLegResult {
    std::optional<int> left; ///< tenths of a second; empty for a leg that was not tried
    std::optional<int> right;
    bool adapted = false;
};

/// What was written and what was taken away for it: enough to take it back.
struct MeasureChange {
    std::vector<std::int64_t> added;
    std::vector<std::int64_t> removed;

    bool operator==(const MeasureChange&) const = default;
};

/// Ratings of now. Those of the same activity and the same day make room.
[[nodiscard]] Result<MeasureChange> keepRatings(const Context& context,
                                                const std::vector<ActivityRating>& ratings);
/// With the arms it is not the same measure: kept as 0, and as adapted.
[[nodiscard]] Result<MeasureChange> keepChairStand(const Context& context,
                                                   int stands,
                                                   bool adapted);
[[nodiscard]] Result<MeasureChange> keepSingleLeg(const Context& context,
                                                  const SingleLegResult& result);
[[nodiscard]] Result<MeasureChange> removeMeasures(const Context& context,
                                                   const std::vector<std::int64_t>& measures);
[[nodiscard]] Result<void> takeBack(const Context& context, const MeasureChange& change);

} // namespace hipwise::app
