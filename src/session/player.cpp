#include "session/player.h"

#include <algorithm>
#include <utility>

namespace hipwise::session {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// The count before a set goes on after a pause.
constexpr seconds CountInTime{3};

} // namespace

Player::Player(Plan plan, const std::vector<SetKey>& finished)
    : m_plan(std::move(plan))
    , m_finished(finished)
{
    if (!m_plan.steps.empty())
        m_step = m_plan.steps.front();
}

bool Player::running() const
{
    return m_status == PlayerStatus::Playing || m_status == PlayerStatus::Paused
        || m_status == PlayerStatus::Waiting;
}

bool Player::isFinished(const SetKey& set) const
{
    return std::find(m_finished.begin(), m_finished.end(), set) != m_finished.end();
}

bool Player::lastOfMovement() const
{
    return m_index + 1 >= m_plan.steps.size() || m_plan.steps[m_index + 1].item != m_step.item;
}

/// Every set has one step that leads up to it.
std::size_t Player::leadIndex() const
{
    return m_step.kind == StepKind::Set ? m_index - 1 : m_index;
}

void Player::addCue(CueKind kind, Progress& progress, int number)
{
    progress.cues.push_back(
        {kind, m_played + m_elapsed, m_step.item, m_step.set, m_step.side, number});
}

void Player::advance(SteadyInstant now, Progress& progress)
{
    milliseconds passed = std::max(now - m_last, milliseconds(0));
    m_last = std::max(now, m_last);
    if (m_status != PlayerStatus::Playing)
        return;
    countIn(passed, progress);
    if (m_countIn > milliseconds(0))
        return;
    m_elapsed += passed;
    while (m_status == PlayerStatus::Playing && m_elapsed >= m_step.duration) {
        // What is left over belongs to the next step, so that no time is lost between steps.
        const milliseconds rest = m_elapsed - m_step.duration;
        m_elapsed = m_step.duration;
        emitDue(progress);
        endStep(progress);
        if (m_status == PlayerStatus::Playing)
            m_elapsed = rest;
    }
    emitDue(progress);
}

/// Takes the count before a set goes on out of the time that passed.
void Player::countIn(milliseconds& passed, Progress& progress)
{
    if (m_countIn == milliseconds(0))
        return;
    const milliseconds counted = std::min(passed, m_countIn);
    passed -= counted;
    for (auto left = std::chrono::ceil<seconds>(m_countIn) - seconds(1); left > seconds(0);
         left -= seconds(1)) {
        if (m_countIn > left && m_countIn - counted <= left)
            addCue(CueKind::Countdown, progress, static_cast<int>(left.count()));
    }
    m_countIn -= counted;
    if (m_countIn == milliseconds(0))
        addCue(CueKind::Resumed, progress);
}

void Player::endStep(Progress& progress)
{
    if (m_step.kind == StepKind::Set) {
        finishSet(progress);
    } else if (m_leadWaits && !m_counting) {
        m_status = PlayerStatus::Waiting;
        addCue(CueKind::Waiting, progress);
        return;
    }
    enterNextOpen(m_index + 1, progress);
}

void Player::emitDue(Progress& progress)
{
    for (; m_nextCue < m_cues.size() && m_cues[m_nextCue].offset <= m_elapsed; ++m_nextCue) {
        const StepCue& cue = m_cues[m_nextCue];
        progress.cues.push_back(
            {cue.kind, m_played + cue.offset, m_step.item, m_step.set, m_step.side, cue.number});
    }
}

/// After the length of a step, or the place in it, has changed: what is still to come.
void Player::recue()
{
    const bool waits = m_leadWaits && !m_counting;
    m_cues = cuesOf(m_step, dose(), waits ? LeadEnd::PersonSays : LeadEnd::SetBegins);
    const auto due = std::find_if(
        m_cues.begin(), m_cues.end(), [&](const StepCue& cue) { return cue.offset > m_elapsed; });
    m_nextCue = static_cast<std::size_t>(std::distance(m_cues.begin(), due));
}

void Player::enter(std::size_t index, const Step& step, Progress& progress)
{
    m_played += m_elapsed;
    m_elapsed = milliseconds(0);
    m_countIn = milliseconds(0);
    m_index = index;
    m_step = step;
    m_counting = false;
    m_leadWaits = m_waits;
    recue();
    m_nextCue = 0;
    emitDue(progress);
}

/// Enters the first step from there on whose set is not finished yet, or ends the session.
void Player::enterNextOpen(std::size_t from, Progress& progress)
{
    const auto first
        = m_plan.steps.begin() + static_cast<std::ptrdiff_t>(std::min(from, m_plan.steps.size()));
    const auto open = std::find_if(
        first, m_plan.steps.end(), [&](const Step& step) { return !isFinished(step.key()); });
    if (open != m_plan.steps.end()) {
        enter(static_cast<std::size_t>(std::distance(m_plan.steps.begin(), open)), *open, progress);
        return;
    }
    m_status = PlayerStatus::Finished;
    m_countIn = milliseconds(0);
    addCue(CueKind::SessionDone, progress);
}

/// The last seconds before a set that waited for the person.
void Player::getReady(Progress& progress)
{
    m_status = PlayerStatus::Playing;
    m_played += m_elapsed;
    m_elapsed = milliseconds(0);
    m_counting = true;
    m_step.kind = StepKind::GetReady;
    m_step.duration = GetReadyTime;
    recue();
    m_nextCue = 0;
    emitDue(progress);
}

SetResult Player::resultSoFar() const
{
    const program::Dose& dose = this->dose();
    const program::Amount& planned = dose.amountOf(m_step.side);
    SetResult result{m_step.key(), SetStatus::Done, 0, std::chrono::floor<seconds>(m_elapsed)};
    if (dose.countsRepetitions())
        result.reps = std::min(
            m_step.amount.reps,
            static_cast<int>(m_elapsed / milliseconds(dose.repetitionTime(m_step.amount))));
    if (m_elapsed < dose.setTime(planned)) {
        const bool some = dose.countsRepetitions() ? result.reps > 0 : result.work > seconds(0);
        result.status = some ? SetStatus::Partial : SetStatus::Skipped;
        if (!some)
            result.work = seconds(0);
    }
    return result;
}

void Player::finishSet(Progress& progress)
{
    close(resultSoFar(), progress);
    addCue(CueKind::SetDone, progress);
    if (lastOfMovement())
        addCue(CueKind::MovementDone, progress);
}

/// Ends the set that is under way, or the one that is being led up to, at this moment.
void Player::cutSet(Progress& progress)
{
    close(m_step.kind == StepKind::Set ? resultSoFar()
                                       : SetResult{m_step.key(), SetStatus::Skipped, 0, seconds(0)},
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

void Player::reopen(const SetKey& set)
{
    if (std::erase(m_finished, set) > 0)
        m_reopened.push_back(set);
}

void Player::skipRest(std::size_t item, Progress& progress)
{
    for (const Step& step : m_plan.steps) {
        if (step.kind == StepKind::Set && step.item == item && !isFinished(step.key()))
            close({step.key(), SetStatus::Skipped, 0, seconds(0)}, progress);
    }
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

Progress Player::pause(SteadyInstant now)
{
    Progress progress;
    advance(now, progress);
    if (m_status == PlayerStatus::Playing || m_status == PlayerStatus::Waiting) {
        m_status = PlayerStatus::Paused;
        m_countIn = milliseconds(0);
        addCue(CueKind::Paused, progress);
    }
    return progress;
}

Progress Player::breakOff(SteadyInstant now)
{
    m_last = std::max(now, m_last);
    return pause(now);
}

Progress Player::resume(SteadyInstant now)
{
    Progress progress;
    m_last = std::max(now, m_last);
    if (m_status == PlayerStatus::Waiting) {
        getReady(progress);
    } else if (m_status == PlayerStatus::Paused) {
        m_status = PlayerStatus::Playing;
        goOn(progress);
    }
    return progress;
}

/// After a pause: a set is counted in, so that nobody has to hurry.
void Player::goOn(Progress& progress)
{
    if (m_step.kind != StepKind::Set) {
        addCue(CueKind::Resumed, progress);
        return;
    }
    m_countIn = CountInTime;
    addCue(CueKind::Countdown, progress, static_cast<int>(CountInTime.count()));
}

} // namespace hipwise::session
