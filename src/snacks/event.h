#pragma once

#include "support/civil_time.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace hipwise::snacks {

/// What is offered: a movement snack, or the session of the day.
enum class Offer { Snack, Session };

/// Why something is so.
enum class Why {
    Interval, ///< it was time
    SessionTime, ///< it was the session's time
    Asked, ///< the person wanted it
    Typing,
    FullScreen,
    DoNotDisturb,
    Call,
    Pause,
    JustWoke, ///< nothing comes in the first minutes
    JustShown, ///< nor soon after another one
    Away, ///< nobody is there
    Locked,
    Asleep, ///< the computer slept
    Session, ///< one is under way
    Lunch,
    OutsideHours,
    UntilTomorrow,
    Settings, ///< they were changed
    Watchdog, ///< nothing was told for too long
    Closed ///< the program was
};

enum class EventKind {
    Due, ///< it is time
    Held, ///< it waits
    Released, ///< what it waited for is over
    Shown,
    Started, ///< the person does it
    Done,
    NotNow,
    Snoozed,
    Unanswered, ///< it went away by itself
    Credited, ///< a break that the person took anyway
    Skipped, ///< it will not come
    Rescheduled
};

/// Something that happened, to be kept and explained.
struct Event {
    ZonedInstant at;
    EventKind kind = EventKind::Due;
    Why why = Why::Interval;
    Offer offer = Offer::Snack;
    std::chrono::minutes length{0}; ///< held, away or snoozed for so long

    bool operator==(const Event&) const = default;
};

/// "snack", "session".
[[nodiscard]] std::string_view toString(Offer offer);
[[nodiscard]] std::optional<Offer> parseOffer(std::string_view text);

/// As stored: "due", "held", "released", "shown", "started", "done", "not-now", "snoozed",
/// "unanswered", "credited", "skipped", "rescheduled".
[[nodiscard]] std::string_view toString(EventKind kind);
[[nodiscard]] std::optional<EventKind> parseEventKind(std::string_view text);

/// As stored: "interval", "session-time", "asked", "typing", "full-screen", "do-not-disturb",
/// "call", "pause", "just-woke", "just-shown", "away", "locked", "asleep", "session", "lunch",
/// "outside-hours", "until-tomorrow", "settings", "watchdog",
/// "closed".
[[nodiscard]] std::string_view toString(Why why);
[[nodiscard]] std::optional<Why> parseWhy(std::string_view text);

/// An event in a few English words: "held 40 min: a program is full screen".
[[nodiscard]] std::string explained(const Event& event);

} // namespace hipwise::snacks
