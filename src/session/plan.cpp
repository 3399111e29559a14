#include "session/plan.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace hipwise::session {

using std::chrono::seconds;

namespace {

/// The side that works longer; empty when both do the same.
std::optional<Side> busierSide(const program::Dose& dose)
{
    const program::Amount& left = dose.amountOf(Side::Left);
    const program::Amount& right = dose.amountOf(Side::Right);
    const seconds leftTime = left.sets * dose.setTime(left);
    const seconds rightTime = right.sets * dose.setTime(right);
    if (leftTime == rightTime)
        return std::nullopt;
    return leftTime > rightTime ? Side::Left : Side::Right;
}

seconds restAfter(const Work& work)
{
    return work.dose.rest > seconds(0) ? work.dose.rest : program::DefaultRest;
}

/// A change-over leads to the other side of the same set, or to the first set of the other side.
/// Back to the first side with the next set there is a rest, in which the side changes as well.
bool isChangeOver(const SetKey& from, const SetKey& to)
{
    return from.side != to.side && (from.set == to.set || to.set == 1);
}

} // namespace

seconds Plan::duration() const
{
    return std::accumulate(steps.begin(),
                           steps.end(),
                           seconds(0),
                           [](seconds sum, const Step& step) { return sum + step.duration; });
}

void settleFirstSide(Work& work, Side otherwise)
{
    if (work.sides != content::Sides::OneAtATime)
        work.first.reset();
    else if (!work.first)
        work.first = busierSide(work.dose).value_or(otherwise);
}

std::vector<SetKey> setsOf(std::size_t item, const Work& work)
{
    std::vector<SetKey> sets;
    if (work.sides != content::Sides::OneAtATime) {
        for (int set = 1; set <= work.dose.sets; ++set)
            sets.push_back({item, set, std::nullopt});
        return sets;
    }
    const Side first = work.first.value_or(Side::Right);
    for (const Side side : {first, opposite(first)}) {
        for (int set = 1; set <= work.dose.amountOf(side).sets; ++set)
            sets.push_back({item, set, side});
    }
    if (!work.turnOver)
        std::stable_sort(sets.begin(), sets.end(), [](const SetKey& a, const SetKey& b) {
            return a.set < b.set;
        });
    return sets;
}

std::vector<Step> layOut(const Work& work,
                         const std::vector<SetKey>& sets,
                         StepKind lead,
                         seconds leadTime)
{
    std::vector<Step> steps;
    const SetKey* previous = nullptr;
    for (const SetKey& set : sets) {
        const program::Amount& amount = work.dose.amountOf(set.side);
        if (previous != nullptr) {
            lead = isChangeOver(*previous, set) ? StepKind::ChangeOver : StepKind::Rest;
            leadTime = lead == StepKind::ChangeOver ? work.dose.changeOver : work.dose.rest;
        }
        steps.push_back({lead, set.item, set.set, set.side, leadTime, amount});
        steps.push_back(
            {StepKind::Set, set.item, set.set, set.side, work.dose.setTime(amount), amount});
        previous = &set;
    }
    return steps;
}

Plan makePlan(std::vector<Work> items, Side firstSide)
{
    Plan plan;
    StepKind lead = StepKind::GetReady;
    seconds leadTime = GetReadyTime;
    for (std::size_t item = 0; item < items.size(); ++item) {
        Work& work = items[item];
        settleFirstSide(work, firstSide);
        for (Step& step : layOut(work, setsOf(item, work), lead, leadTime))
            plan.steps.push_back(std::move(step));
        // The end of this rest is the time to get ready.
        lead = StepKind::Rest;
        leadTime = restAfter(work);
    }
    plan.items = std::move(items);
    return plan;
}

} // namespace hipwise::session
