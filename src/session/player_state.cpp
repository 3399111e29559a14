#include "session/player.h"

#include <algorithm>

namespace hipwise::session {

using content::DoseType;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

int roundedUpSeconds(milliseconds left)
{
    return static_cast<int>(std::chrono::ceil<seconds>(std::max(left, milliseconds(0))).count());
}

} // namespace

int PlayerState::stepSecondsLeft() const
{
    return roundedUpSeconds(step.duration - stepElapsed);
}

int PlayerState::phaseSecondsLeft() const
{
    return roundedUpSeconds(phaseDuration - phaseElapsed);
}

int PlayerState::countInSecondsLeft() const
{
    return roundedUpSeconds(countIn);
}

PlayerState Player::state() const
{
    PlayerState state;
    state.status = m_status;
    state.step = m_step;
    state.stepElapsed = m_elapsed;
    state.countIn = m_countIn;
    fillWork(state);
    if (m_status != PlayerStatus::Ready && !running())
        return state;
    state.sessionLeft = m_step.duration - m_elapsed;
    for (std::size_t index = m_index + 1; index < m_plan.steps.size(); ++index) {
        if (!isFinished(m_plan.steps[index].key()))
            state.sessionLeft += m_plan.steps[index].duration;
    }
    return state;
}

void Player::fillWork(PlayerState& state) const
{
    state.phaseElapsed = m_elapsed;
    state.phaseDuration = m_step.duration;
    if (m_step.kind != StepKind::Set || m_plan.items.empty())
        return;
    const program::Dose& dose = this->dose();
    if (!dose.countsRepetitions()) {
        state.phase = dose.type == DoseType::Hold ? WorkPhase::Hold : WorkPhase::Steady;
        if (dose.intervals)
            fillIntervals(state);
        return;
    }
    const milliseconds whole = dose.repetitionTime(m_step.amount);
    const milliseconds within = m_elapsed % whole;
    const milliseconds moveEnd = dose.tempo.move;
    const milliseconds holdEnd = moveEnd + dose.holdTime(m_step.amount);
    state.rep = std::min(m_step.amount.reps, static_cast<int>(m_elapsed / whole) + 1);
    if (within < moveEnd) {
        state.phase = WorkPhase::Move;
        state.phaseElapsed = within;
        state.phaseDuration = moveEnd;
    } else if (within < holdEnd) {
        state.phase = WorkPhase::Hold;
        state.phaseElapsed = within - moveEnd;
        state.phaseDuration = holdEnd - moveEnd;
    } else {
        state.phase = WorkPhase::Back;
        state.phaseElapsed = within - holdEnd;
        state.phaseDuration = whole - holdEnd;
    }
}

void Player::fillIntervals(PlayerState& state) const
{
    const content::Intervals& intervals = *dose().intervals;
    const milliseconds round = std::max(intervals.run + intervals.walk, seconds(1));
    const milliseconds within = m_elapsed % round;
    state.rep = std::min(intervals.rounds, static_cast<int>(m_elapsed / round) + 1);
    const bool runs = within < intervals.run;
    state.phase = runs ? WorkPhase::Run : WorkPhase::Walk;
    state.phaseElapsed = runs ? within : within - intervals.run;
    state.phaseDuration = runs ? milliseconds(intervals.run) : round - intervals.run;
    // Half of an amount may end in the middle of a part.
    state.phaseDuration
        = std::min(state.phaseDuration, state.phaseElapsed + m_step.duration - m_elapsed);
}

} // namespace hipwise::session
