#include "session/cue.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace hipwise::session {

using content::DoseType;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int CountdownFrom = 3;
/// Below this, half-way and the countdown would crowd each other.
constexpr seconds ShortestForHalfWay{20};
/// A hold shorter than this is over before a countdown says anything.
constexpr seconds ShortestForCountdown{5};

/// The countdown of a stretch of time, and its half-way mark when it is long.
void addCounting(std::vector<StepCue>& cues, milliseconds start, seconds length, bool halfWay)
{
    if (halfWay && length >= ShortestForHalfWay)
        cues.push_back({start + milliseconds(length) / 2, CueKind::HalfWay, 0});
    if (length < ShortestForCountdown)
        return;
    for (int left = CountdownFrom; left > 0; --left)
        cues.push_back({start + length - seconds(left), CueKind::Countdown, left});
}

void addRepetitions(std::vector<StepCue>& cues, const program::Dose& dose)
{
    const bool holds = dose.type == DoseType::RepetitionsWithHold;
    const seconds hold = holds ? dose.hold : dose.tempo.hold;
    milliseconds at{0};
    for (int rep = 1; rep <= dose.reps; ++rep) {
        cues.push_back({at, CueKind::Move, rep});
        at += dose.tempo.move;
        if (hold > seconds(0))
            cues.push_back({at, CueKind::Hold, rep});
        if (holds)
            addCounting(cues, at, hold, true);
        at += hold;
        cues.push_back({at, CueKind::Back, rep});
        at += dose.tempo.back;
    }
}

std::string_view nameOf(CueKind kind)
{
    switch (kind) {
    case CueKind::GetReady:
        return "get-ready";
    case CueKind::Start:
        return "start";
    case CueKind::Move:
        return "move";
    case CueKind::Hold:
        return "hold";
    case CueKind::Back:
        return "return";
    case CueKind::HalfWay:
        return "half-way";
    case CueKind::Countdown:
        return "countdown";
    case CueKind::SetDone:
        return "set-done";
    case CueKind::ChangeSide:
        return "change-side";
    case CueKind::Rest:
        return "rest";
    case CueKind::MovementDone:
        return "movement-done";
    case CueKind::SessionDone:
        return "session-done";
    case CueKind::Paused:
        return "paused";
    case CueKind::Resumed:
        return "resumed";
    case CueKind::Skipped:
        return "skipped";
    case CueKind::Again:
        return "again";
    case CueKind::Stopped:
        return "stopped";
    }
    return {};
}

} // namespace

std::vector<StepCue> cuesOf(const Step& step, const Work& work)
{
    std::vector<StepCue> cues;
    switch (step.kind) {
    case StepKind::GetReady:
        cues.push_back({milliseconds(0), CueKind::GetReady, 0});
        addCounting(cues, milliseconds(0), step.duration, false);
        break;
    case StepKind::ChangeOver:
        cues.push_back({milliseconds(0), CueKind::ChangeSide, 0});
        addCounting(cues, milliseconds(0), step.duration, false);
        break;
    case StepKind::Rest:
        if (step.duration == seconds(0))
            break;
        cues.push_back({milliseconds(0), CueKind::Rest, static_cast<int>(step.duration.count())});
        if (step.duration > GetReadyTime)
            cues.push_back({step.duration - GetReadyTime, CueKind::GetReady, 0});
        addCounting(cues, milliseconds(0), step.duration, false);
        break;
    case StepKind::Set:
        cues.push_back({milliseconds(0), CueKind::Start, 0});
        if (work.dose.type == DoseType::Repetitions
            || work.dose.type == DoseType::RepetitionsWithHold) {
            addRepetitions(cues, work.dose);
        } else {
            if (work.dose.type == DoseType::Hold)
                cues.push_back({milliseconds(0), CueKind::Hold, 1});
            addCounting(cues, milliseconds(0), step.duration, true);
        }
        break;
    }
    return cues;
}

std::string toString(const Cue& cue, const Plan& plan)
{
    const auto tenths = cue.at.count() / 100;
    std::string line = fmt::format(
        "{:02}:{:02}.{} {}", tenths / 600, tenths / 10 % 60, tenths % 10, nameOf(cue.kind));
    if (cue.number > 0)
        line += fmt::format(" {}", cue.number);
    if (cue.kind == CueKind::SessionDone || cue.item >= plan.items.size())
        return line;
    line += fmt::format(" {} set {}", plan.items[cue.item].movement, cue.set);
    if (cue.side)
        line += fmt::format(" {}", toString(*cue.side));
    return line;
}

} // namespace hipwise::session
