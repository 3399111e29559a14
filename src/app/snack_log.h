#pragma once

#include "snacks/record.h"

#include <chrono>
#include <string>
#include <vector>

namespace hipwise::app {

/// What became of one reminder, or a break that was taken anyway: one line of the day.
struct SnackLine {
    enum class Outcome {
        Open, ///< shown, and not answered yet
        Done,
        Begun, ///< a session, which is told of elsewhere
        Later, ///< put off
        NotNow,
        Unanswered,
        Break, ///< counted as one
        Held, ///< it waits, or waited before it came
        Skipped, ///< it will not come
        StartedAnew ///< the interval was begun again: nothing was told for too long
    };
    ZonedInstant at; ///< when it came, or the break ended
    Outcome outcome = Outcome::Open;
    snacks::Offer offer = snacks::Offer::Snack;
    snacks::Why why = snacks::Why::Interval; ///< what held it, or what the break was
    std::chrono::minutes length{0}; ///< held, away or put off for so long
    std::string name; ///< of the movement or session; may be empty

    bool operator==(const SnackLine&) const = default;
};

/// The records of a day as lines, oldest first. What lasted for moments only is left out: a pause
/// in typing, the minutes after another one; and what a break says anyway: that nobody was there,
/// and that what waited until then does not come any more.
[[nodiscard]] std::vector<SnackLine> snackLines(const std::vector<snacks::Record>& records);

} // namespace hipwise::app
