#pragma once

#include "snacks/event.h"
#include "snacks/moment.h"

#include <chrono>
#include <optional>

namespace hipwise::snacks {

inline constexpr std::chrono::seconds ShortestBreak{60}; ///< what is shorter changes nothing

/// Keeps since when something lasts; empty while it does not.
void follow(std::optional<SteadyInstant>& since, bool lasts, SteadyInstant now);

/// Time in which somebody did not sit in front of the computer.
struct Break {
    Why why = Why::Away; ///< Away, Locked or Session
    SteadyInstant from{};
    SteadyInstant to{};

    bool operator==(const Break&) const = default;
};

/// Whether somebody is there, from what the desktop says. One clock rule for idle time, locks and
/// sleep; what is shorter than a minute changes nothing.
class Presence {
public:
    explicit Presence(const Moment& now);

    /// Time has passed. Nobody counts as away unless for `longEnough`, and not for want of a key
    /// while they look or listen to something that needs none.
    void update(const Moment& now,
                const Activity& activity,
                std::chrono::milliseconds longEnough,
                bool needsNoKey);

    /// For how long the computer slept before the last update; 0 when it did not, or for less than
    /// a minute.
    [[nodiscard]] std::chrono::milliseconds slept() const { return m_slept; }

    /// The break that ended with the last update, if one did.
    [[nodiscard]] const std::optional<Break>& ended() const { return m_ended; }

    /// Why nobody is there now; empty while somebody is.
    [[nodiscard]] std::optional<Why> absence() const;

private:
    [[nodiscard]] std::optional<Break> current(std::chrono::milliseconds longEnough,
                                               bool needsNoKey) const;

    Moment m_now;
    Activity m_activity;
    std::optional<Break> m_away; ///< that lasts; its end is not known
    std::optional<SteadyInstant> m_locked;
    std::optional<SteadyInstant> m_session;
    std::optional<Break> m_ended;
    SteadyInstant m_told{}; ///< until when breaks and sleep are told: none is told twice
    std::chrono::milliseconds m_slept{0};
};

} // namespace hipwise::snacks
