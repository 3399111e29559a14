#pragma once

#include "support/after_sleep.h"
#include "support/week_hours.h"

#include <chrono>
#include <optional>

namespace hipwise::snacks {

/// How a snack is told.
enum class Mode {
    Office, ///< a small window and a soft sound
    Quiet ///< neither: only in the main window and the tray
};

/// When snacks come. The bounds are conventions of ours; the interval is that of guidance e
/// (default every 60 minutes, 30/45/60/90 offered).
struct Policy {
    std::chrono::minutes every{60};
    /// When somebody works, Monday first; a day without ranges has no snacks.
    WeekHours hours;
    std::optional<HourRange> lunch; ///< on every day
    std::chrono::seconds length{90}; ///< of a snack: who is away for so long has had a break
    int mostSnoozes = 3;
    Mode mode = Mode::Office;
    AfterSleep afterSleep = AfterSleep::StartAnew;
    bool heldByFullScreen = true;
    bool heldByDoNotDisturb = true;

    /// The same within the bounds: 20 to 120 minutes, a snack of at least a minute, 0 to 3 snoozes.
    [[nodiscard]] Policy bounded() const;

    bool operator==(const Policy&) const = default;
};

inline constexpr std::chrono::minutes ShortestInterval{20};
inline constexpr std::chrono::minutes LongestInterval{120};

/// Monday to Friday, 9 to 17, with an hour for lunch.
[[nodiscard]] Policy usualPolicy();

} // namespace hipwise::snacks
