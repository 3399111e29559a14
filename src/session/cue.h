#pragma once

#include "session/plan.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::session {

/// A moment that is shown, sounded or spoken.
enum class CueKind {
    GetReady, ///< get into position for a movement
    Start, ///< a set begins
    Move, ///< a repetition goes towards its end position
    Hold, ///< it stays there
    Back, ///< it returns
    Run, ///< running begins; `number` is the round
    Walk, ///< walking begins
    HalfWay, ///< half of a long hold or of minutes
    Countdown, ///< one of the last three seconds; `number` is what to say
    SetDone, ///< a set has reached its end
    ChangeSide, ///< time to change to `side`
    Rest, ///< rest before the next set or movement
    MovementDone, ///< the last set of a movement has reached its end
    SessionDone,
    Waiting, ///< the next set begins when the person says so
    Paused,
    Resumed,
    Skipped, ///< on by the person's choice
    Again, ///< back by the person's choice
    Stopped
};

struct Cue {
    CueKind kind = CueKind::GetReady;
    std::chrono::milliseconds at{0}; ///< playing time since the session began, pauses left out
    std::size_t item = 0;
    int set = 1;
    std::optional<Side> side;
    int number = 0; ///< repetition for Move, Hold and Back; round for Run and Walk; seconds for
                    ///< Countdown; seconds of a Rest; else 0

    bool operator==(const Cue&) const = default;
};

/// A cue at a moment of a step, counted from the step's start.
struct StepCue {
    std::chrono::milliseconds offset{0};
    CueKind kind = CueKind::Start;
    int number = 0;

    bool operator==(const StepCue&) const = default;
};

/// What follows a step that leads up to a set.
enum class LeadEnd {
    SetBegins, ///< counted down to
    PersonSays ///< nothing is counted down: the set waits for the person
};

/// Everything that sounds during one step if nothing interrupts it, in order. The cues at the end
/// of a set (SetDone, MovementDone) belong to the player, which knows how the set ended.
[[nodiscard]] std::vector<StepCue> cuesOf(const Step& step,
                                          const program::Dose& dose,
                                          LeadEnd end = LeadEnd::SetBegins);

/// Of cues that come together, the one that matters most to somebody who only listens; empty
/// without cues.
[[nodiscard]] std::optional<Cue> mostImportant(const std::vector<Cue>& cues);

/// "00:05.0 start bridge-double-leg set 1": one line of a printed cue list.
[[nodiscard]] std::string toString(const Cue& cue, const Plan& plan);

} // namespace hipwise::session
