#pragma once

#include "support/civil_time.h"
#include "support/clock.h"

#include <optional>

namespace hipwise::ui {

/// The real clocks, or real clocks that run faster and begin elsewhere, for trying the program out.
class SystemClock final : public Clock {
public:
    /// `rate` times as fast as real time, from `start` where given.
    explicit SystemClock(int rate = 1, std::optional<Instant> start = {});

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] SteadyInstant steadyNow() const override;
    [[nodiscard]] SteadyInstant sleeplessNow() const override;

    [[nodiscard]] int rate() const { return m_rate; }

private:
    int m_rate;
    SteadyInstant m_steadyStart; ///< when this clock was made
    SteadyInstant m_sleeplessStart; ///< the same on the clock that does not sleep
    Instant m_start; ///< what it showed then
    bool m_real; ///< calendar time comes straight from the system, so that it follows corrections
};

/// The time zone of the desktop; UTC where it has none that is known.
[[nodiscard]] TimeZone systemTimeZone();

} // namespace hipwise::ui
