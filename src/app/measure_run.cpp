#include "app/measure_run.h"

#include <algorithm>

namespace hipwise::app {

using person::MeasureKind;
using session::Cue;
using session::CueKind;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int LastSeconds = 3; ///< are counted
/// Nobody stands up twice in less: a finger or a remote that bounces.
constexpr milliseconds ShortestStand{400};
/// A foot that comes down when the time is over, or a button that bounces.
constexpr milliseconds AfterTry{1000};
constexpr milliseconds Nap{1000}; ///< a computer that was away for longer has slept

} // namespace

int MeasureRunView::secondsLeft() const
{
    return static_cast<int>(std::chrono::ceil<seconds>(length - elapsed).count());
}

MeasureRun::MeasureRun(MeasureKind kind, const Clock& clock)
    : m_kind(kind)
    , m_clock(clock)
    , m_since(clock.steadyNow())
{
    if (kind == MeasureKind::SingleLegStand)
        m_side = Side::Left;
}

void MeasureRun::enter(RunPhase phase, milliseconds length)
{
    m_phase = phase;
    m_length = length;
    m_since = m_clock.steadyNow();
    m_asleep = m_clock.sleeplessNow() - m_clock.steadyNow();
    m_nextCue = 0;
}

milliseconds MeasureRun::elapsed() const
{
    return isTiming() ? std::min(m_clock.steadyNow() - m_since, m_length) : milliseconds(0);
}

bool MeasureRun::hasSlept() const
{
    return m_clock.sleeplessNow() - m_clock.steadyNow() - m_asleep > Nap;
}

Cue MeasureRun::cue(CueKind kind, int number) const
{
    Cue cue;
    cue.kind = kind;
    cue.side = m_side;
    cue.number = number;
    return cue;
}

std::vector<MeasureRun::TimedCue> MeasureRun::timedCues() const
{
    std::vector<TimedCue> cues;
    const bool chair = m_kind == MeasureKind::ChairStand;
    if (m_phase == RunPhase::Running && !chair)
        return cues;
    if (m_phase == RunPhase::Running)
        cues.push_back({m_length / 2, CueKind::HalfWay, 0});
    for (int left = LastSeconds; left > 0; --left)
        cues.push_back({m_length - seconds(left), CueKind::Countdown, left});
    return cues;
}

MeasureRun::Cues MeasureRun::begin()
{
    m_stands = 0;
    m_lastStand.reset();
    m_broken = false;
    enter(RunPhase::GetReady, m_getReady);
    return {cue(CueKind::GetReady)};
}

MeasureRun::Cues MeasureRun::press()
{
    const RunPhase before = m_phase;
    Cues cues = tick();
    // It was meant for what has just ended by itself.
    if (m_phase != before)
        return cues;
    const bool chair = m_kind == MeasureKind::ChairStand;
    const SteadyInstant now = m_clock.steadyNow();
    const auto add = [&](const Cues& more) { cues.insert(cues.end(), more.begin(), more.end()); };
    switch (m_phase) {
    case RunPhase::Ready:
        if (!m_tryEnded || now - *m_tryEnded >= AfterTry)
            add(begin());
        break;
    case RunPhase::GetReady:
        if (chair)
            break;
        enter(RunPhase::Running, person::LongestStand);
        add({cue(CueKind::Start)});
        break;
    case RunPhase::Running:
        if (!chair) {
            endTry(elapsed());
            add({cue(CueKind::SetDone)});
        } else if (!m_lastStand || now - *m_lastStand >= ShortestStand) {
            m_lastStand = now;
            m_stands = std::min(m_stands + 1, person::MostStands);
        }
        break;
    case RunPhase::Result:
        break;
    }
    return cues;
}

void MeasureRun::stop()
{
    if (!isTiming())
        return;
    m_stands = 0;
    enter(RunPhase::Ready, milliseconds(0));
}

void MeasureRun::nextLeg()
{
    if (m_kind != MeasureKind::SingleLegStand || m_phase != RunPhase::Ready)
        return;
    m_tries.clear();
    if (m_side == Side::Left)
        m_side = Side::Right;
    else
        enter(RunPhase::Result, milliseconds(0));
}

void MeasureRun::endTry(milliseconds stood)
{
    constexpr milliseconds Tenth{100};
    const auto tenths = static_cast<int>(stood / Tenth);
    std::optional<int>& best = m_side == Side::Left ? m_left : m_right;
    best = std::max(best.value_or(0), tenths);
    m_tries.push_back(tenths);
    m_tryEnded = m_clock.steadyNow();
    enter(RunPhase::Ready, milliseconds(0));
    // There is nothing longer than the longest.
    if (m_tries.size() >= static_cast<std::size_t>(person::StandTries)
        || stood >= person::LongestStand)
        nextLeg();
}

MeasureRun::Cues MeasureRun::tick()
{
    Cues cues;
    if (!isTiming())
        return cues;
    if (hasSlept()) {
        stop();
        m_broken = true;
        return cues;
    }
    const milliseconds passed = elapsed();
    const std::vector<TimedCue> timed = timedCues();
    for (; m_nextCue < timed.size() && timed[m_nextCue].at <= passed; ++m_nextCue)
        cues.push_back(cue(timed[m_nextCue].kind, timed[m_nextCue].number));
    if (passed < m_length)
        return cues;
    const bool chair = m_kind == MeasureKind::ChairStand;
    if (m_phase == RunPhase::GetReady) {
        enter(RunPhase::Running, chair ? person::ChairStandTime : person::LongestStand);
        cues.push_back(cue(CueKind::Start));
        return cues;
    }
    cues.push_back(cue(CueKind::SetDone));
    if (chair)
        enter(RunPhase::Result, milliseconds(0));
    else
        endTry(passed);
    return cues;
}

MeasureRunView MeasureRun::view() const
{
    MeasureRunView view;
    view.kind = m_kind;
    view.phase = m_phase;
    view.elapsed = elapsed();
    view.length = m_length;
    view.stands = m_stands;
    view.side = m_side;
    view.tries = m_tries;
    view.left = m_left;
    view.right = m_right;
    view.broken = m_broken;
    return view;
}

} // namespace hipwise::app
