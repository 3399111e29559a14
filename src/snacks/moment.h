#pragma once

#include "support/clock.h"

#include <chrono>
#include <optional>

namespace hipwise::snacks {

/// All clocks at one moment. Intervals are counted on the sleepless one, so that neither a wrong
/// calendar nor summer time changes them; working hours go by the calendar.
struct Moment {
    Instant calendar{};
    SteadyInstant awake{};
    SteadyInstant sleepless{};
};

/// All clocks of a Clock, now.
[[nodiscard]] inline Moment momentOf(const Clock& clock)
{
    return {clock.now(), clock.steadyNow(), clock.sleeplessNow()};
}

/// What the desktop says. Each source may be missing, late, or lie.
struct Activity {
    /// Since the last key or movement of the pointer; empty: it cannot be known here.
    std::optional<std::chrono::milliseconds> idle;
    bool fullScreen = false; ///< a window of another program covers a screen
    bool doNotDisturb = false;
    bool locked = false;
    bool inSession = false; ///< a session of exercises is under way

    bool operator==(const Activity&) const = default;
};

} // namespace hipwise::snacks
