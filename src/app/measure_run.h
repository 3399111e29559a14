#pragma once

#include "person/measures.h"
#include "session/cue.h"
#include "support/clock.h"
#include "support/side.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace hipwise::app {

enum class RunPhase {
    Ready, ///< waits for the person
    GetReady, ///< counts down to the start
    Running,
    Result ///< can be put right and kept
};

/// What a timed measure shows now. Times that are not running are 0.
struct MeasureRunView {
    person::MeasureKind kind = person::MeasureKind::ChairStand;
    RunPhase phase = RunPhase::Ready;
    std::chrono::milliseconds elapsed{0}; ///< of this phase
    std::chrono::milliseconds length{0}; ///< of this phase, at the longest
    int stands = 0; ///< counted so far; of the last run in Ready and Result
    std::optional<Side> side; ///< of the leg that stands
    std::vector<int> tries; ///< of this leg so far, tenths of a second
    std::optional<int> left; ///< the best of a leg; empty when it was not tried
    std::optional<int> right;
    bool broken = false; ///< the computer slept in the middle: that time was not counted

    /// Whole seconds that are left of this phase, as a clock shows them.
    [[nodiscard]] int secondsLeft() const;

    bool operator==(const MeasureRunView&) const = default;
};

/// A chair stand, or three tries on each leg, in real time. Commands and ticks in, cues and a view
/// out; what it counts is kept by nobody but the caller.
class MeasureRun {
public:
    using Cues = std::vector<session::Cue>;

    /// `clock` must outlive it.
    MeasureRun(person::MeasureKind kind, const Clock& clock);

    /// How long one has to get from the screen to the chair.
    void setGetReady(std::chrono::seconds time) { m_getReady = time; }

    /// The one button: it begins, counts a stand, says that the foot left the floor earlier than
    /// counted down, or that it is down again. Two presses of a stand that are closer together than
    /// anybody can stand up are one, and so is one that comes just after a try has ended.
    [[nodiscard]] Cues press();
    /// Breaks off what is running; it is not counted.
    void stop();
    /// On to the other leg, or to the result after the second one. Only while it waits.
    void nextLeg();
    [[nodiscard]] Cues tick();

    [[nodiscard]] MeasureRunView view() const;

    [[nodiscard]] bool isTiming() const
    {
        return m_phase == RunPhase::GetReady || m_phase == RunPhase::Running;
    }

private:
    /// Something that sounds so long after a phase began.
    struct TimedCue {
        std::chrono::milliseconds at{0};
        session::CueKind kind = session::CueKind::Start;
        int number = 0;
    };

    void enter(RunPhase phase, std::chrono::milliseconds length);
    [[nodiscard]] std::vector<TimedCue> timedCues() const;
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    [[nodiscard]] bool hasSlept() const;
    [[nodiscard]] session::Cue cue(session::CueKind kind, int number = 0) const;
    [[nodiscard]] Cues begin();
    void endTry(std::chrono::milliseconds stood);

    person::MeasureKind m_kind;
    const Clock& m_clock;
    std::chrono::seconds m_getReady{5};
    RunPhase m_phase = RunPhase::Ready;
    SteadyInstant m_since;
    std::chrono::milliseconds m_asleep{0}; ///< of the computer, when the phase began
    std::chrono::milliseconds m_length{0};
    std::size_t m_nextCue = 0; ///< of timedCues()
    int m_stands = 0;
    std::optional<SteadyInstant> m_lastStand;
    std::optional<SteadyInstant> m_tryEnded;
    std::optional<Side> m_side;
    std::vector<int> m_tries;
    std::optional<int> m_left;
    std::optional<int> m_right;
    bool m_broken = false;
};

} // namespace hipwise::app
