#pragma once

#include "app/context.h"
#include "session/record.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace hipwise::app {

/// A night ends at this time: whoever moves at one in the morning has not slept yet.
inline constexpr std::chrono::hours MorningBegins{5};

/// The day that a moment belongs to for somebody who sleeps at night.
[[nodiscard]] CivilDate wakingDay(const ZonedInstant& moment);

/// "How is your hip this morning, after yesterday's session?"
struct MorningQuestion {
    std::int64_t session = 0; ///< the last one of the day before
    std::string title;
    std::optional<PainScore> before; ///< the score before it, to compare with

    bool operator==(const MorningQuestion&) const = default;
};

/// The question that is open now: once, on the day after a session in which something was done.
/// Empty when there is nothing to ask, or no journal.
[[nodiscard]] Result<std::optional<MorningQuestion>> morningQuestion(const Context& context);

/// Keeps the answer. An empty one was closed without answering, and is not asked again.
[[nodiscard]] Result<void> keepMorning(const Context& context,
                                       std::int64_t session,
                                       const session::Morning& answer);

} // namespace hipwise::app
