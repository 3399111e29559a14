#pragma once

#include "support/clock.h"

#include <optional>

namespace hipwise::ui {

/// Whether somebody who counts idle time can be believed. Not when they
/// - say again and again that nobody touches anything while somebody uses this very program,
/// - stand still, or
/// - never count up for hours, as a desktop does that is kept awake by a film.
class IdleTrust {
public:
    /// Whether what is said now is believed, after all that was said before. `ownInput` is when
    /// this program was last used; empty: never.
    [[nodiscard]] bool believes(std::chrono::milliseconds idle,
                                SteadyInstant at,
                                std::optional<SteadyInstant> ownInput);

private:
    /// Readings in a row that are alike.
    struct Run {
        SteadyInstant since;
        int length = 0;

        void goOn(bool alike, SteadyInstant at);
        [[nodiscard]] bool lasts(std::chrono::minutes time, int times, SteadyInstant at) const;
    };

    void compare(std::chrono::milliseconds idle, SteadyInstant at, SteadyInstant ownInput);

    std::optional<std::chrono::milliseconds> m_before; ///< what was said last
    std::optional<SteadyInstant> m_input; ///< the last that was compared with
    int m_contradictions = 0; ///< in a row
    Run m_low; ///< of times of next to nothing
    Run m_same; ///< of longer times that are all the same
};

} // namespace hipwise::ui
