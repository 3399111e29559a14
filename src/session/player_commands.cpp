#include "session/player.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

// What a person asks of a session that is under way.
namespace hipwise::session {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

using Steps = std::vector<Step>;

/// The steps of one movement, which stand together.
std::pair<Steps::iterator, Steps::iterator> stepsOf(Steps& steps, std::size_t item)
{
    const auto isOwn = [item](const Step& step) { return step.item == item; };
    const auto first = std::find_if(steps.begin(), steps.end(), isOwn);
    return {first, std::find_if_not(first, steps.end(), isOwn)};
}

/// The open sets with one of the other side in front, or with all of them where changing sides
/// means turning over; empty when there is none.
std::vector<SetKey> swapped(const std::vector<SetKey>& open,
                            std::optional<Side> side,
                            bool turnOver)
{
    std::vector<SetKey> order = open;
    const auto other = std::find_if(
        order.begin(), order.end(), [&](const SetKey& set) { return set.side != side; });
    if (other == order.end())
        return {};
    if (turnOver)
        std::stable_partition(
            order.begin(), order.end(), [&](const SetKey& set) { return set.side != side; });
    else
        std::rotate(order.begin(), other, std::next(other));
    return order;
}

} // namespace

/// Up to this moment; false when there is nothing to command.
bool Player::begins(SteadyInstant now, Progress& progress)
{
    advance(now, progress);
    if (!running())
        return false;
    m_status = PlayerStatus::Playing;
    return true;
}

/// What was done of the set counts until it is done again. One of which nothing was done is simply
/// still open.
void Player::keepSoFar(Progress& progress)
{
    if (m_step.kind != StepKind::Set || resultSoFar().status == SetStatus::Skipped)
        return;
    cutSet(progress);
    reopen(m_step.key());
}

Progress Player::next(SteadyInstant now)
{
    Progress progress;
    advance(now, progress);
    if (!running())
        return progress;
    const bool lead = m_step.kind != StepKind::Set;
    if (lead && m_leadWaits && !m_counting) {
        getReady(progress);
        return progress;
    }
    m_status = PlayerStatus::Playing;
    addCue(CueKind::Skipped, progress);
    if (!lead)
        cutSet(progress);
    enterNextOpen(m_index + 1, progress);
    return progress;
}

Progress Player::back(SteadyInstant now)
{
    Progress progress;
    if (!begins(now, progress))
        return progress;
    addCue(CueKind::Again, progress);
    const std::size_t leadOfThis = leadIndex();
    const std::size_t lead = leadOfThis >= 2 ? leadOfThis - 2 : 0;
    Step step = m_plan.steps[lead];
    reopen(step.key());
    // Nobody needs a whole rest before doing a set again.
    step.kind = StepKind::GetReady;
    step.duration = GetReadyTime;
    enter(lead, step, progress);
    return progress;
}

Progress Player::again(SteadyInstant now, seconds rest)
{
    Progress progress;
    if (!begins(now, progress))
        return progress;
    addCue(CueKind::Again, progress);
    const std::size_t lead = leadIndex();
    keepSoFar(progress);
    Step step = m_step;
    step.kind = rest > seconds(0) ? StepKind::Rest : StepKind::GetReady;
    step.duration = rest > seconds(0) ? rest : GetReadyTime;
    enter(lead, step, progress);
    return progress;
}

Progress Player::skipMovement(SteadyInstant now)
{
    Progress progress;
    if (!begins(now, progress))
        return progress;
    addCue(CueKind::Skipped, progress);
    cutSet(progress);
    skipRest(m_step.item, progress);
    enterNextOpen(m_index + 1, progress);
    return progress;
}

Progress Player::halve(SteadyInstant now)
{
    Progress progress;
    const bool paused = m_status == PlayerStatus::Paused;
    if (!begins(now, progress))
        return progress;
    const program::Dose& dose = this->dose();
    const program::Amount whole = m_step.amount;
    for (Step& step : m_plan.steps) {
        if (step.item != m_step.item || isFinished(step.key()))
            continue;
        step.amount = half(step.amount, dose.type);
        if (step.kind == StepKind::Set)
            step.duration = dose.setTime(step.amount);
    }
    m_step.amount = m_plan.steps[m_index].amount;
    if (m_step.kind != StepKind::Set) {
        if (paused)
            goOn(progress);
        return progress;
    }
    m_step.duration = m_plan.steps[m_index].duration;
    if (m_elapsed >= m_step.duration) {
        m_step.amount = whole; // all that was done of it counts
        cutSet(progress);
        enterNextOpen(m_index + 1, progress);
        return progress;
    }
    recue();
    goOn(progress);
    return progress;
}

Progress Player::replaceWith(Work work, SteadyInstant now)
{
    Progress progress;
    if (!begins(now, progress))
        return progress;
    cutSet(progress);
    skipRest(m_step.item, progress);
    const std::size_t item = m_plan.items.size();
    settleFirstSide(work, m_step.side.value_or(Side::Right));
    const auto steps = layOut(work, setsOf(item, work), StepKind::GetReady, GetReadyTime);
    m_plan.items.push_back(std::move(work));
    m_plan.steps.insert(stepsOf(m_plan.steps, m_step.item).second, steps.begin(), steps.end());
    enterNextOpen(m_index + 1, progress);
    return progress;
}

Progress Player::swapSides(SteadyInstant now)
{
    Progress progress;
    advance(now, progress);
    if (!running())
        return progress;
    Work work = m_plan.items[m_step.item];
    const auto own = stepsOf(m_plan.steps, m_step.item);
    const Steps before(own.first, own.second);
    std::vector<SetKey> open;
    Steps laid;
    for (const Step& step : before) {
        if (isFinished(step.key()))
            laid.push_back(step);
        else if (step.kind == StepKind::Set)
            open.push_back(step.key());
    }
    std::vector<SetKey> order = swapped(open, m_step.side, work.turnOver);
    if (order.empty())
        return progress;
    if (laid.empty()) {
        work.first = order.front().side;
        order = setsOf(m_step.item, work);
    }
    // A rest that is under way goes on: nobody gets less of it by changing sides.
    const seconds restLeft = m_step.kind == StepKind::Rest
        ? std::chrono::ceil<seconds>(m_step.duration - m_elapsed)
        : seconds(0);
    const seconds leadTime = std::max(work.dose.changeOver, restLeft);
    keepSoFar(progress);
    const auto begin
        = static_cast<std::size_t>(std::distance(m_plan.steps.begin(), own.first)) + laid.size();
    for (Step& step : layOut(work, order, StepKind::ChangeOver, leadTime)) {
        // What has become less stays less.
        const auto same = std::find_if(before.begin(), before.end(), [&](const Step& old) {
            return old.key() == step.key() && old.kind == StepKind::Set;
        });
        step.amount = same->amount;
        if (step.kind == StepKind::Set)
            step.duration = same->duration;
        laid.push_back(std::move(step));
    }
    std::move(laid.begin(), laid.end(), own.first);
    m_status = PlayerStatus::Playing;
    enter(begin, m_plan.steps[begin], progress);
    return progress;
}

Progress Player::adjustReps(int by, SteadyInstant now)
{
    Progress progress;
    advance(now, progress);
    if (!running() || m_step.kind != StepKind::Set || !dose().countsRepetitions() || by == 0)
        return progress;
    const milliseconds one = dose().repetitionTime(m_step.amount);
    const auto under = m_elapsed / one; // way; counted from 0
    const milliseconds to = one * std::max<std::int64_t>(under + (by > 0 ? 1 : -1), 0);
    const milliseconds there = std::min(to, milliseconds(m_step.duration));
    // The session has been going on for as long as it has, whatever counts.
    m_played += m_elapsed - there;
    m_elapsed = there;
    recue();
    if (m_elapsed >= m_step.duration) {
        endStep(progress);
        return progress;
    }
    while (m_nextCue > 0 && m_cues[m_nextCue - 1].offset == m_elapsed)
        --m_nextCue;
    if (m_status == PlayerStatus::Playing && m_countIn == milliseconds(0))
        emitDue(progress);
    return progress;
}

void Player::addRest(seconds more)
{
    if (!running() || m_step.kind != StepKind::Rest || more <= seconds(0))
        return;
    m_step.duration += more;
    if (m_status == PlayerStatus::Waiting)
        m_status = PlayerStatus::Playing;
    // The end of the rest has moved, and what leads up to it comes again.
    recue();
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
    m_countIn = milliseconds(0);
    addCue(CueKind::Stopped, progress);
    return progress;
}

void Player::leave()
{
    if (running())
        m_status = PlayerStatus::Left;
}

} // namespace hipwise::session
