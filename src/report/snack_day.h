#pragma once

#include "snacks/day_script.h"
#include "support/error.h"

#include <string>
#include <string_view>

namespace hipwise::report {

/// The newest form of a scripted day that this program reads.
inline constexpr int SnackDayFormat = 1;

/// Reads a day at a desk (data/README.md). TooNew for a newer format; Invalid, with the place, for
/// what cannot be understood. Fields that are not known are an error.
[[nodiscard]] Result<snacks::DayScript> parseSnackDay(std::string_view json);

/// An event as one line of JSON: {"at", "event", "offer", "answer", "why", "minutes", "reason"}.
/// "event" is due, held, released, shown, started, answered, snoozed, credited, skipped or
/// rescheduled; "answer", of answered ones only, is done, not-now or none.
[[nodiscard]] std::string snackLine(const snacks::Event& event);

} // namespace hipwise::report
