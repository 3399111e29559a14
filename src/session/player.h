#pragma once

#include "session/cue.h"
#include "session/plan.h"
#include "session/record.h"
#include "support/clock.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace hipwise::session {

enum class PlayerStatus { Ready, Playing, Paused, Finished, Stopped };

/// The part of a set that is under way.
enum class WorkPhase {
    Move,
    Hold,
    Back,
    Steady ///< minutes at one's own pace
};

/// Everything a screen needs to know of a session at one moment.
struct PlayerState {
    PlayerStatus status = PlayerStatus::Ready;
    Step step; ///< the one that is playing; the last one after the end
    int rep = 0; ///< repetition under way, from 1; 0 outside sets that count
    WorkPhase phase = WorkPhase::Steady;
    std::chrono::milliseconds phaseElapsed{0};
    std::chrono::milliseconds phaseDuration{0};
    std::chrono::milliseconds stepElapsed{0};
    std::chrono::milliseconds sessionLeft{0}; ///< playing time to the end, without pauses

    /// Seconds to show: rounded up, so that the last second reads 1.
    [[nodiscard]] int stepSecondsLeft() const;
    [[nodiscard]] int phaseSecondsLeft() const;

    bool operator==(const PlayerState&) const = default;
};

/// What happened since the last call.
struct Progress {
    std::vector<Cue> cues;
    std::vector<SetResult> sets; ///< sets that ended, to be stored at once

    bool operator==(const Progress&) const = default;
};

/// Plays a plan: commands and ticks in, cues and set results out. Time is passed in from a steady
/// clock and must not run backwards. Both sides of a movement get the same time, whatever the tick
/// interval is.
class Player {
public:
    /// Sets in `finished` are not played again: the session goes on at the first other set.
    explicit Player(Plan plan, const std::vector<SetKey>& finished = {});

    [[nodiscard]] const Plan& plan() const { return m_plan; }

    [[nodiscard]] PlayerState state() const;

    [[nodiscard]] Progress start(SteadyInstant now);
    [[nodiscard]] Progress tick(SteadyInstant now);
    [[nodiscard]] Progress pause(SteadyInstant now);
    [[nodiscard]] Progress resume(SteadyInstant now);

    /// On to the next step. A set that is cut short counts with the repetitions completed so far.
    [[nodiscard]] Progress next(SteadyInstant now);
    /// Back to the set before, or to the start of the first one; with time to get ready. What was
    /// done of it stays unless something of it is done again.
    [[nodiscard]] Progress back(SteadyInstant now);
    /// On to the next movement. Sets that were not reached are skipped.
    [[nodiscard]] Progress skipMovement(SteadyInstant now);
    /// Makes a rest longer, and counts down to its new end; does nothing in other steps.
    void addRest(std::chrono::seconds more);
    /// Ends the session here.
    [[nodiscard]] Progress stop(SteadyInstant now);

private:
    [[nodiscard]] bool running() const;
    void advance(SteadyInstant now, Progress& progress);
    void emitDue(Progress& progress);
    void enter(std::size_t index, const Step& step, Progress& progress);
    void enterNextOpen(std::size_t from, Progress& progress);
    void finishSet(Progress& progress);
    void cutSet(Progress& progress);
    void close(const SetResult& result, Progress& progress);
    void skipRest(std::size_t item, Progress& progress);
    void addCue(CueKind kind, Progress& progress, int number = 0);
    [[nodiscard]] SetKey key() const;
    [[nodiscard]] SetResult resultSoFar() const;
    [[nodiscard]] bool isFinished(const Step& step) const;
    [[nodiscard]] bool lastOfMovement() const;
    void fillWork(PlayerState& state) const;

    Plan m_plan;
    std::vector<SetKey> m_finished;
    std::vector<SetKey> m_reopened; ///< sets that were finished before somebody went back to them
    PlayerStatus m_status = PlayerStatus::Ready;
    std::size_t m_index = 0; ///< of the current step in the plan
    Step m_step; ///< the current step; its length may differ from the plan's
    std::vector<StepCue> m_cues; ///< of the current step
    std::size_t m_nextCue = 0;
    std::chrono::milliseconds m_elapsed{0}; ///< in the current step
    std::chrono::milliseconds m_played{0}; ///< in all steps before it
    SteadyInstant m_last;
};

} // namespace hipwise::session
