#include "session/cue.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

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

void addRepetitions(std::vector<StepCue>& cues,
                    const program::Dose& dose,
                    const program::Amount& amount)
{
    const bool holds = dose.type == DoseType::RepetitionsWithHold;
    const seconds hold = dose.holdTime(amount);
    milliseconds at{0};
    for (int rep = 1; rep <= amount.reps; ++rep) {
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

/// Every change is counted down to, so that nobody has to look.
void addIntervals(std::vector<StepCue>& cues, const content::Intervals& intervals, seconds length)
{
    milliseconds at{0};
    for (int round = 1; round <= intervals.rounds; ++round) {
        for (const auto& [kind, part] :
             {std::pair(CueKind::Run, intervals.run), std::pair(CueKind::Walk, intervals.walk)}) {
            const seconds rest = length - std::chrono::floor<seconds>(at);
            if (rest <= seconds(0) || part <= seconds(0))
                continue;
            cues.push_back({at, kind, round});
            addCounting(cues, at, std::min(part, rest), false);
            at += part;
        }
    }
}

void addSet(std::vector<StepCue>& cues, const Step& step, const program::Dose& dose)
{
    cues.push_back({milliseconds(0), CueKind::Start, 0});
    if (dose.countsRepetitions()) {
        addRepetitions(cues, dose, step.amount);
    } else if (dose.intervals) {
        addIntervals(cues, *dose.intervals, step.duration);
    } else {
        if (dose.type == DoseType::Hold)
            cues.push_back({milliseconds(0), CueKind::Hold, 1});
        addCounting(cues, milliseconds(0), step.duration, true);
    }
}

/// The greater, the more it matters.
int weightOf(CueKind kind)
{
    switch (kind) {
    case CueKind::SessionDone:
        return 9;
    case CueKind::MovementDone:
        return 8;
    case CueKind::ChangeSide:
        return 7;
    case CueKind::SetDone:
        return 6;
    case CueKind::Start:
    case CueKind::Resumed:
    case CueKind::Run:
    case CueKind::Walk:
        return 5;
    case CueKind::Waiting:
    case CueKind::Paused:
    case CueKind::Stopped:
        return 4;
    case CueKind::GetReady:
    case CueKind::HalfWay:
        return 3;
    case CueKind::Countdown:
    case CueKind::Rest:
        return 2;
    case CueKind::Move:
    case CueKind::Hold:
    case CueKind::Back:
        return 1;
    case CueKind::Skipped:
    case CueKind::Again:
        break;
    }
    return 0;
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
    case CueKind::Run:
        return "run";
    case CueKind::Walk:
        return "walk";
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
    case CueKind::Waiting:
        return "waiting";
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

std::vector<StepCue> cuesOf(const Step& step, const program::Dose& dose, LeadEnd end)
{
    std::vector<StepCue> cues;
    switch (step.kind) {
    case StepKind::Set:
        addSet(cues, step, dose);
        return cues;
    case StepKind::GetReady:
        cues.push_back({milliseconds(0), CueKind::GetReady, 0});
        break;
    case StepKind::ChangeOver:
        cues.push_back({milliseconds(0), CueKind::ChangeSide, 0});
        break;
    case StepKind::Rest:
        if (step.duration == seconds(0))
            return cues;
        cues.push_back({milliseconds(0), CueKind::Rest, static_cast<int>(step.duration.count())});
        if (step.duration > GetReadyTime && end == LeadEnd::SetBegins)
            cues.push_back({step.duration - GetReadyTime, CueKind::GetReady, 0});
        break;
    }
    if (end == LeadEnd::SetBegins)
        addCounting(cues, milliseconds(0), step.duration, false);
    return cues;
}

std::optional<Cue> mostImportant(const std::vector<Cue>& cues)
{
    const auto most = std::max_element(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) {
        return weightOf(a.kind) < weightOf(b.kind);
    });
    return most == cues.end() ? std::nullopt : std::optional(*most);
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
