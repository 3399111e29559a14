#pragma once

#include <chrono>

namespace hipwise {

/// A point of calendar time in UTC. Stored to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A point on a clock that never jumps. Only differences mean anything.
using SteadyInstant = std::chrono::time_point<std::chrono::steady_clock, std::chrono::milliseconds>;

/// Where time comes from. Rules never ask for it; what needs the time is given it, or holds a
/// Clock.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;
    /// Counts while the computer is awake, whatever somebody does to the calendar.
    [[nodiscard]] virtual SteadyInstant steadyNow() const = 0;
    /// The same, but goes on while the computer sleeps.
    [[nodiscard]] virtual SteadyInstant sleeplessNow() const = 0;

protected:
    Clock(const Clock&) = default;
    Clock(Clock&&) = default;
    Clock& operator=(const Clock&) = default;
    Clock& operator=(Clock&&) = default;
};

/// A clock that moves only when told to: for tests, previews and printed cue lists.
class SimulatedClock final : public Clock {
public:
    explicit SimulatedClock(Instant start);

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] SteadyInstant steadyNow() const override;
    [[nodiscard]] SteadyInstant sleeplessNow() const override;

    /// Time passes on all clocks. Must not be negative.
    void advance(std::chrono::milliseconds passed);

    /// The computer sleeps: the steady clock stands still. Must not be negative.
    void sleep(std::chrono::milliseconds passed);

    /// Somebody sets the calendar; the other clocks go on undisturbed.
    void setCalendar(Instant instant);

private:
    Instant m_now;
    SteadyInstant m_steady;
    SteadyInstant m_sleepless;
};

} // namespace hipwise
