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

enum class PlayerStatus {
    Ready,
    Playing,
    Waiting, ///< for the person to say that the next set may begin
    Paused,
    Finished,
    Stopped,
    Left ///< left alone; sets that are open stay open
};

/// The part of a set that is under way.
enum class WorkPhase {
    Move,
    Hold,
    Back,
    Run,
    Walk,
    Steady ///< minutes at one's own pace
};

/// Everything a screen needs to know of a session at one moment.
struct PlayerState {
    PlayerStatus status = PlayerStatus::Ready;
    Step step; ///< the one that is playing; the last one after the end
    int rep = 0; ///< repetition or round under way, from 1; 0 outside sets that count
    WorkPhase phase = WorkPhase::Steady;
    std::chrono::milliseconds phaseElapsed{0};
    std::chrono::milliseconds phaseDuration{0};
    std::chrono::milliseconds stepElapsed{0};
    std::chrono::milliseconds countIn{0}; ///< until a set goes on after a pause; 0 while it does
    std::chrono::milliseconds sessionLeft{0}; ///< playing time to the end, without pauses

    /// Seconds to show: rounded up, so that the last second reads 1.
    [[nodiscard]] int stepSecondsLeft() const;
    [[nodiscard]] int phaseSecondsLeft() const;
    [[nodiscard]] int countInSecondsLeft() const;

    bool operator==(const PlayerState&) const = default;
};

/// What happened since the last call.
struct Progress {
    std::vector<Cue> cues;
    std::vector<SetResult> sets; ///< sets that ended, to be stored at once

    bool operator==(const Progress&) const = default;
};

/// Plays a plan: commands and ticks in, cues and set results out. Time is passed in from a steady
/// clock and must not run backwards. Both sides of a movement get the time that is planned for
/// them, whatever the tick interval is.
class Player {
public:
    /// Sets in `finished` are not played again: the session goes on at the first other set.
    explicit Player(Plan plan, const std::vector<SetKey>& finished = {});

    [[nodiscard]] const Plan& plan() const { return m_plan; }

    [[nodiscard]] PlayerState state() const;

    /// Whether sets begin only when the person says so; from the next step on that leads up to one.
    void setWaits(bool waits) { m_waits = waits; }

    [[nodiscard]] Progress start(SteadyInstant now);
    [[nodiscard]] Progress tick(SteadyInstant now);
    [[nodiscard]] Progress pause(SteadyInstant now);
    /// A set goes on after a short count. A session that waits gets ready for its next set.
    [[nodiscard]] Progress resume(SteadyInstant now);
    /// Pauses at the last tick: the time since then is lost, because the computer slept through it.
    [[nodiscard]] Progress breakOff(SteadyInstant now);

    /// On to the next step. A set that is cut short counts with the repetitions completed so far.
    [[nodiscard]] Progress next(SteadyInstant now);
    /// Back to the set before, or to the start of the first one; with time to get ready. What was
    /// done of it stays unless something of it is done again.
    [[nodiscard]] Progress back(SteadyInstant now);
    /// This set, or the one that is led up to, from its start: after a rest of that length, or
    /// after the time to get ready where it is 0. What was done of it stays as above.
    [[nodiscard]] Progress again(SteadyInstant now, std::chrono::seconds rest = {});
    /// On to the next movement. Sets that were not reached are skipped.
    [[nodiscard]] Progress skipMovement(SteadyInstant now);
    /// About half of what is left of this movement. A set that is already beyond its half ends
    /// here; another one goes on after a short count.
    [[nodiscard]] Progress halve(SteadyInstant now);
    /// On with another movement instead of this one; its item is added at the end of the plan.
    [[nodiscard]] Progress replaceWith(Work work, SteadyInstant now);
    /// The other side first, from here on; a set that is under way begins again later. Does nothing
    /// where no set of the other side is open.
    [[nodiscard]] Progress swapSides(SteadyInstant now);
    /// A repetition more is done (1), or the last one does not count and comes again (-1). Does
    /// nothing outside sets that count.
    [[nodiscard]] Progress adjustReps(int by, SteadyInstant now);
    /// Makes a rest longer, and counts down to its new end; does nothing in other steps.
    void addRest(std::chrono::seconds more);
    /// Ends the session here.
    [[nodiscard]] Progress stop(SteadyInstant now);
    /// Ends it as it is: what is open stays open.
    void leave();

private:
    [[nodiscard]] bool running() const;
    [[nodiscard]] bool begins(SteadyInstant now, Progress& progress);
    void advance(SteadyInstant now, Progress& progress);
    void countIn(std::chrono::milliseconds& passed, Progress& progress);
    void endStep(Progress& progress);
    void emitDue(Progress& progress);
    void recue();
    void enter(std::size_t index, const Step& step, Progress& progress);
    void enterNextOpen(std::size_t from, Progress& progress);
    void getReady(Progress& progress);
    void goOn(Progress& progress);
    void finishSet(Progress& progress);
    void cutSet(Progress& progress);
    void keepSoFar(Progress& progress);
    void reopen(const SetKey& set);
    void close(const SetResult& result, Progress& progress);
    void skipRest(std::size_t item, Progress& progress);
    void addCue(CueKind kind, Progress& progress, int number = 0);
    [[nodiscard]] SetResult resultSoFar() const;
    [[nodiscard]] bool isFinished(const SetKey& set) const;
    [[nodiscard]] std::size_t leadIndex() const;
    [[nodiscard]] bool lastOfMovement() const;

    [[nodiscard]] const program::Dose& dose() const { return m_plan.items[m_step.item].dose; }

    void fillWork(PlayerState& state) const;
    void fillIntervals(PlayerState& state) const;

    Plan m_plan;
    std::vector<SetKey> m_finished;
    std::vector<SetKey> m_reopened; ///< sets that were finished before somebody went back to them
    PlayerStatus m_status = PlayerStatus::Ready;
    bool m_waits = false;
    bool m_leadWaits = false; ///< what was set when the step was entered
    bool m_counting = false; ///< the step leads straight into its set
    std::size_t m_index = 0; ///< of the current step in the plan
    Step m_step; ///< the current step; its length may differ from the plan's
    std::vector<StepCue> m_cues; ///< of the current step
    std::size_t m_nextCue = 0;
    std::chrono::milliseconds m_elapsed{0}; ///< in the current step
    std::chrono::milliseconds m_countIn{0}; ///< left of the count before a set goes on
    std::chrono::milliseconds m_played{0}; ///< in all steps before it
    SteadyInstant m_last;
};

} // namespace hipwise::session
