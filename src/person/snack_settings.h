#pragma once

#include "person/stored_settings.h"
#include "support/after_sleep.h"
#include "support/clock.h"
#include "support/week_hours.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>

namespace hipwise::person {

/// Until when reminders are off, and how they were switched off.
struct SnackPause {
    Instant until{};
    bool isCall = false;
    bool isUntilTomorrow = false;

    bool operator==(const SnackPause&) const = default;
};

/// Reminders of movement snacks and of the session, as a person has set them.
struct SnackSettings {
    bool on = false;
    std::chrono::minutes every{60}; ///< 20 to 120
    WeekHours hours = usualWorkHours();
    std::optional<HourRange> lunch = usualLunch();
    bool quiet = false; ///< no window and no sound: only a line in the program and the tray
    AfterSleep afterSleep = AfterSleep::StartAnew;
    bool heldByFullScreen = true;
    bool heldByDoNotDisturb = true;
    bool sound = true;
    int volume = 40; ///< of the sound, 0 to 100
    /// Ids of movements; empty: never chosen, those that the pack made for it.
    std::optional<std::set<std::string>> chosen;
    std::set<std::string> leftOut; ///< ids of movements of the person's program that never come
    bool ownFirst = true; ///< those of the person's program come first
    bool session = false; ///< reminds of the session at its time
    std::string sessionOffOn; ///< ISO date of a day on which it does not; may be empty
    bool knowsTray = false; ///< was told that a closed window stays in the tray
    std::optional<SnackPause> pause;

    bool operator==(const SnackSettings&) const = default;
};

/// Unknown and impossible values become the default, numbers outside their bounds the nearest
/// bound.
[[nodiscard]] SnackSettings parseSnackSettings(const StoredSettings& stored);
void store(const SnackSettings& settings, StoredSettings& stored);

} // namespace hipwise::person
