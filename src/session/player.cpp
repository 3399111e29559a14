#include "session/player.h"

#include <algorithm>
#include <utility>

namespace hipwise::session {

using content::DoseType;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

int roundedUpSeconds(milliseconds left)
{
    return static_cast<int>(std::chrono::ceil<seconds>(std::max(left, milliseconds(0))).count());
}

bool countsRepetitions(const program::Dose& dose)
{
    return dose.type == DoseType::Repetitions || dose.type == DoseType::RepetitionsWithHold;
}

seconds holdOf(const program::Dose& dose)
{
    return dose.type == DoseType::Repetitions ? dose.tempo.hold : dose.hold;
}

/// At least a second: an old record may hold a dose without a tempo.
seconds repetitionTime(const program::Dose& dose)
{
    return std::max(dose.tempo.move + holdOf(dose) + dose.tempo.back, seconds(1));
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

Player::Player(Plan plan, const std::vector<SetKey>& finished)
    : m_plan(std::move(plan))
    , m_finished(finished)
{
    if (!m_plan.steps.empty())
        m_step = m_plan.steps.front();
}

bool Player::running() const
{
    return m_status == PlayerStatus::Playing || m_status == PlayerStatus::Paused;
}

SetKey Player::key() const
{
    return {m_step.item, m_step.set, m_step.side};
}

bool Player::isFinished(const Step& step) const
{
    const SetKey wanted{step.item, step.set, step.side};
    return std::find(m_finished.begin(), m_finished.end(), wanted) != m_finished.end();
}

bool Player::lastOfMovement() const
{
    return m_index + 1 >= m_plan.steps.size() || m_plan.steps[m_index + 1].item != m_step.item;
}

void Player::addCue(CueKind kind, Progress& progress, int number)
{
    progress.cues.push_back(
        {kind, m_played + m_elapsed, m_step.item, m_step.set, m_step.side, number});
}

Progress Player::start(SteadyInstant now)
{
    Progress progress;
    if (m_status != PlayerStatus::Ready)
        return progress;
    m_status = PlayerStatus::Playing;
    m_last = now;
    enterNextOpen(0, progress);
    return progress;
}

Progress Player::tick(SteadyInstant now)
{
    Progress progress;
    advance(now, progress);
    return progress;
}

void Player::advance(SteadyInstant now, Progress& progress)
{
    const milliseconds passed = std::max(now - m_last, milliseconds(0));
    m_last = std::max(now, m_last);
    if (m_status != PlayerStatus::Playing)
        return;
    m_elapsed += passed;
    while (m_status == PlayerStatus::Playing && m_elapsed >= m_step.duration) {
        // What is left over belongs to the next step, so that no time is lost between steps.
        const milliseconds rest = m_elapsed - m_step.duration;
        m_elapsed = m_step.duration;
        emitDue(progress);
        if (m_step.kind == StepKind::Set)
            finishSet(progress);
        enterNextOpen(m_index + 1, progress);
        if (m_status == PlayerStatus::Playing)
            m_elapsed = rest;
    }
    emitDue(progress);
}

void Player::emitDue(Progress& progress)
{
    for (; m_nextCue < m_cues.size() && m_cues[m_nextCue].offset <= m_elapsed; ++m_nextCue) {
        const StepCue& cue = m_cues[m_nextCue];
        progress.cues.push_back(
            {cue.kind, m_played + cue.offset, m_step.item, m_step.set, m_step.side, cue.number});
    }
}

void Player::enter(std::size_t index, const Step& step, Progress& progress)
{
    m_played += m_elapsed;
    m_elapsed = milliseconds(0);
    m_index = index;
    m_step = step;
    m_cues = cuesOf(m_step, m_plan.items[m_step.item]);
    m_nextCue = 0;
    emitDue(progress);
}

/// Enters the first step from there on whose set is not finished yet, or ends the session.
void Player::enterNextOpen(std::size_t from, Progress& progress)
{
    const auto first
        = m_plan.steps.begin() + static_cast<std::ptrdiff_t>(std::min(from, m_plan.steps.size()));
    const auto open = std::find_if(
        first, m_plan.steps.end(), [&](const Step& step) { return !isFinished(step); });
    if (open != m_plan.steps.end()) {
        enter(static_cast<std::size_t>(std::distance(m_plan.steps.begin(), open)), *open, progress);
        return;
    }
    m_status = PlayerStatus::Finished;
    addCue(CueKind::SessionDone, progress);
}

SetResult Player::resultSoFar() const
{
    const program::Dose& dose = m_plan.items[m_step.item].dose;
    SetResult result{key(), SetStatus::Done, 0, std::chrono::floor<seconds>(m_elapsed)};
    if (countsRepetitions(dose))
        result.reps
            = std::min(dose.reps, static_cast<int>(m_elapsed / milliseconds(repetitionTime(dose))));
    if (m_elapsed < m_step.duration) {
        const bool some = countsRepetitions(dose) ? result.reps > 0 : result.work > seconds(0);
        result.status = some ? SetStatus::Partial : SetStatus::Skipped;
        if (!some)
            result.work = seconds(0);
    }
    return result;
}

void Player::finishSet(Progress& progress)
{
    progress.sets.push_back(resultSoFar());
    m_finished.push_back(key());
    addCue(CueKind::SetDone, progress);
    if (lastOfMovement())
        addCue(CueKind::MovementDone, progress);
}

/// Ends the set that is under way, or the one that is being led up to, at this moment.
void Player::cutSet(Progress& progress)
{
    close(m_step.kind == StepKind::Set ? resultSoFar()
                                       : SetResult{key(), SetStatus::Skipped, 0, seconds(0)},
          progress);
}

/// Going back to a set and then skipping it does not undo what was done of it.
void Player::close(const SetResult& result, Progress& progress)
{
    const bool again
        = std::find(m_reopened.begin(), m_reopened.end(), result.key) != m_reopened.end();
    if (result.status != SetStatus::Skipped || !again)
        progress.sets.push_back(result);
    m_finished.push_back(result.key);
}

Progress Player::pause(SteadyInstant now)
{
    Progress progress;
    advance(now, progress);
    if (m_status == PlayerStatus::Playing) {
        m_status = PlayerStatus::Paused;
        addCue(CueKind::Paused, progress);
    }
    return progress;
}

Progress Player::resume(SteadyInstant now)
{
    Progress progress;
    if (m_status == PlayerStatus::Paused) {
        m_status = PlayerStatus::Playing;
        m_last = std::max(now, m_last);
        addCue(CueKind::Resumed, progress);
    }
    return progress;
}

Progress Player::next(SteadyInstant now)
{
    Progress progress;
    advance(now, progress);
    if (!running())
        return progress;
    m_status = PlayerStatus::Playing;
    addCue(CueKind::Skipped, progress);
    if (m_step.kind == StepKind::Set)
        cutSet(progress);
    enterNextOpen(m_index + 1, progress);
    return progress;
}

Progress Player::back(SteadyInstant now)
{
    Progress progress;
    advance(now, progress);
    if (!running())
        return progress;
    m_status = PlayerStatus::Playing;
    addCue(CueKind::Again, progress);
    // Every set has one step that leads up to it: two steps back from a set, or one back from a
    // lead.
    const std::size_t leadOfThis = m_step.kind == StepKind::Set ? m_index - 1 : m_index;
    const std::size_t lead = leadOfThis >= 2 ? leadOfThis - 2 : 0;
    Step step = m_plan.steps[lead];
    const SetKey reopened{step.item, step.set, step.side};
    if (std::erase(m_finished, reopened) > 0)
        m_reopened.push_back(reopened);
    // Nobody needs a whole rest before doing a set again.
    step.kind = StepKind::GetReady;
    step.duration = GetReadyTime;
    enter(lead, step, progress);
    return progress;
}

void Player::skipRest(std::size_t item, Progress& progress)
{
    for (const Step& step : m_plan.steps) {
        if (step.kind != StepKind::Set || step.item != item || isFinished(step))
            continue;
        const SetKey skipped{step.item, step.set, step.side};
        close({skipped, SetStatus::Skipped, 0, seconds(0)}, progress);
    }
}

Progress Player::skipMovement(SteadyInstant now)
{
    Progress progress;
    advance(now, progress);
    if (!running())
        return progress;
    m_status = PlayerStatus::Playing;
    addCue(CueKind::Skipped, progress);
    cutSet(progress);
    skipRest(m_step.item, progress);
    enterNextOpen(m_index + 1, progress);
    return progress;
}

void Player::addRest(seconds more)
{
    if (!running() || m_step.kind != StepKind::Rest || more <= seconds(0))
        return;
    m_step.duration += more;
    // The end of the rest has moved, and what leads up to it comes again.
    m_cues = cuesOf(m_step, m_plan.items[m_step.item]);
    const auto due = std::find_if(
        m_cues.begin(), m_cues.end(), [&](const StepCue& cue) { return cue.offset > m_elapsed; });
    m_nextCue = static_cast<std::size_t>(std::distance(m_cues.begin(), due));
}

Progress Player::stop(SteadyInstant now)
{
    Progress progress;
    advance(now, progress);
    if (!running())
        return progress;
    if (m_step.kind == StepKind::Set)
        cutSet(progress);
    m_status = PlayerStatus::Stopped;
    addCue(CueKind::Stopped, progress);
    return progress;
}

PlayerState Player::state() const
{
    PlayerState state;
    state.status = m_status;
    state.step = m_step;
    state.stepElapsed = m_elapsed;
    fillWork(state);
    if (m_status == PlayerStatus::Finished || m_status == PlayerStatus::Stopped)
        return state;
    state.sessionLeft = m_step.duration - m_elapsed;
    for (std::size_t index = m_index + 1; index < m_plan.steps.size(); ++index) {
        if (!isFinished(m_plan.steps[index]))
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
    const program::Dose& dose = m_plan.items[m_step.item].dose;
    if (!countsRepetitions(dose)) {
        state.phase = dose.type == DoseType::Hold ? WorkPhase::Hold : WorkPhase::Steady;
        return;
    }
    const milliseconds whole = repetitionTime(dose);
    const milliseconds within = m_elapsed % whole;
    const milliseconds moveEnd = dose.tempo.move;
    const milliseconds holdEnd = moveEnd + holdOf(dose);
    state.rep = std::min(dose.reps, static_cast<int>(m_elapsed / whole) + 1);
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

} // namespace hipwise::session
