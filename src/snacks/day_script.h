#pragma once

#include "snacks/schedule.h"
#include "support/civil_time.h"

#include <chrono>
#include <optional>
#include <vector>

namespace hipwise::snacks {

/// Something that happens on a scripted day.
struct ScriptEntry {
    enum class Kind {
        Idle, ///< no key and no pointer for so long
        Typing,
        FullScreen,
        DoNotDisturb,
        Locked,
        Asleep,
        Session,
        NoIdle, ///< whether somebody is there cannot be known for so long
        Call,
        Pause,
        UntilTomorrow,
        Resume,
        ShowNow,
        Done, ///< answers to the one that is shown, or to the next one
        Later,
        NotNow,
        NoAnswer
    };
    std::chrono::local_seconds at{};
    Kind kind = Kind::Idle;
    std::chrono::seconds length{0}; ///< also of Later

    bool operator==(const ScriptEntry&) const = default;
};

/// A day at a desk, to ask what the schedule would do.
struct DayScript {
    TimeZone zone = TimeZone::utc();
    std::chrono::local_seconds from{};
    std::chrono::local_seconds to{};
    Policy policy;
    std::vector<ScriptEntry> entries; ///< in the order of time
    std::optional<std::chrono::minutes> session; ///< time of every day's session; empty for none
};

/// What the schedule does on that day. Somebody is at the desk, and has just moved the pointer,
/// where the script says nothing else. A snack that is answered is done for a minute first.
[[nodiscard]] std::vector<Event> simulate(const DayScript& script);

} // namespace hipwise::snacks
