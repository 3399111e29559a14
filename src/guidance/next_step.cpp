#include "guidance/next_step.h"

#include <algorithm>
#include <utility>

namespace hipwise::guidance {

using content::DoseType;
using content::MovementKind;
using content::Rule;
using program::Amount;
using program::Dose;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Changes the amount of both sides alike.
template <class ChangeAmount>
Dose changed(Dose dose, const ChangeAmount& change)
{
    change(static_cast<Amount&>(dose));
    for (auto side : {&Dose::left, &Dose::right}) {
        if (auto& amount = dose.*side)
            change(*amount);
    }
    return dose;
}

Step doseStep(Dose dose)
{
    Step step;
    step.dose = std::move(dose);
    return step;
}

/// The largest number of a kind that one of the sides has.
template <class Member>
auto largest(const Dose& dose, Member Amount::*member)
{
    return std::max({static_cast<const Amount&>(dose).*member,
                     dose.amountOf(Side::Left).*member,
                     dose.amountOf(Side::Right).*member});
}

bool countsReps(const Dose& dose)
{
    return dose.type == DoseType::Repetitions
        || (dose.type == DoseType::RepetitionsWithHold && largest(dose, &Amount::reps) > 1);
}

bool holds(const Dose& dose)
{
    return dose.type == DoseType::Hold || dose.type == DoseType::RepetitionsWithHold;
}

/// What the pack says about the amount of the movement, in the way in which it is done.
const content::DoseRange& rangeOf(const Subject& subject)
{
    const std::string& variant = subject.item->variant;
    for (const auto rungs : {&content::Movement::easier, &content::Movement::harder}) {
        for (const content::Rung& rung : subject.movement->*rungs) {
            if (!variant.empty() && rung.variant == variant)
                return rung.dose;
        }
    }
    return subject.movement->dose;
}

/// A phase says how far it goes at least; the movement's own range may go further.
int topReps(const Subject& subject)
{
    const auto most
        = [](const std::optional<content::Range<int>>& range) { return range ? range->max : 0; };
    return std::max(most(subject.item->range.reps), most(rangeOf(subject).reps));
}

seconds topHold(const Subject& subject)
{
    const auto most = [](const std::optional<content::SecondsRange>& range) {
        return range ? range->max : seconds(0);
    };
    return std::max(most(subject.item->range.hold), most(rangeOf(subject).hold));
}

/// The most sets of this phase; of the last one, or of a program without, the most there are.
int topSets(const Subject& subject, const content::MovingUpRules& rules)
{
    const auto& range = subject.item->range.sets;
    return range && !subject.lastPhase ? range->max : rules.mostSets;
}

std::optional<NextStep> moreReps(const Subject& subject, const content::MovingUpRules& rules)
{
    const int top = topReps(subject);
    if (!countsReps(subject.dose) || largest(subject.dose, &Amount::reps) >= top)
        return std::nullopt;
    return NextStep{Rule::MoreRepeats, doseStep(changed(subject.dose, [&](Amount& amount) {
                        if (amount.reps > 0)
                            amount.reps = std::min(amount.reps + rules.repsStep, top);
                    }))};
}

std::optional<NextStep> longerHold(const Subject& subject, seconds top, seconds step, Rule rule)
{
    if (!holds(subject.dose) || largest(subject.dose, &Amount::hold) >= top)
        return std::nullopt;
    return NextStep{rule, doseStep(changed(subject.dose, [&](Amount& amount) {
                        if (amount.hold.count() > 0)
                            amount.hold = std::min(amount.hold + step, top);
                    }))};
}

std::optional<NextStep> anotherSet(const Subject& subject,
                                   const content::MovingUpRules& rules,
                                   bool allowed)
{
    if (!allowed || largest(subject.dose, &Amount::sets) >= topSets(subject, rules))
        return std::nullopt;
    return NextStep{Rule::AnotherSet, doseStep(changed(subject.dose, [](Amount& amount) {
                        if (amount.sets > 0)
                            ++amount.sets;
                    }))};
}

std::optional<NextStep> slowerLowering(const Subject& subject, const content::MovingUpRules& rules)
{
    if (subject.dose.type != DoseType::Repetitions
        || subject.dose.tempo.back >= rules.slowestReturn)
        return std::nullopt;
    Dose dose = subject.dose;
    dose.tempo.back += seconds(1);
    return NextStep{Rule::SlowerLowering, doseStep(std::move(dose))};
}

std::optional<NextStep> moreLoad(const Subject& subject, const StepLimits& limits)
{
    const auto& weights = limits.pack.weights;
    const bool canBeHeavier = std::any_of(
        subject.movement->equipment.begin(), subject.movement->equipment.end(), [&](const auto& e) {
            return std::find(weights.begin(), weights.end(), e.id) != weights.end();
        });
    if (!canBeHeavier || subject.item->loadSteps >= limits.rules.movingUp.loadSteps)
        return std::nullopt;
    Step step;
    step.loadSteps = subject.item->loadSteps + 1;
    return NextStep{Rule::MoreLoad, std::move(step)};
}

bool hasMovement(const program::Phase& phase, const std::string& id)
{
    return std::any_of(phase.sessions.begin(), phase.sessions.end(), [&](const auto& session) {
        return std::any_of(session.items.begin(), session.items.end(), [&](const auto& item) {
            return item.included && item.movement == id;
        });
    });
}

/// Whether somebody can go on with that movement; the step of a ladder stays within its kind: a
/// break from sitting is no easier exercise.
bool isFree(const content::Movement* other, const Subject& subject, const StepLimits& limits)
{
    return other != nullptr && other->kind == subject.movement->kind
        && !isLeftOut(content::verdictOf(*other, limits.about).rating)
        && !hasMovement(*subject.phase, other->id);
}

Step stepTo(const content::Movement& other)
{
    Step step;
    step.movement = other.id;
    step.dose = program::startingDose(other, {}, true);
    return step;
}

/// Seconds that one side is stretched in a session.
seconds stretched(const Dose& dose)
{
    const auto ofSide = [&](Side side) {
        const Amount& amount = dose.amountOf(side);
        const int times = amount.sets
            * (dose.type == DoseType::RepetitionsWithHold ? std::max(amount.reps, 1) : 1);
        return amount.hold * times;
    };
    return std::max(ofSide(Side::Left), ofSide(Side::Right));
}

NextStep stretchUp(const Subject& subject, const StepLimits& limits)
{
    const content::StretchRules& rules = limits.rules.stretching;
    const bool older = limits.age && *limits.age >= rules.olderFrom;
    const seconds usualTop = std::max(topHold(subject), rules.hold.max);
    const seconds top = older ? std::max(usualTop, rules.olderHold.max) : usualTop;
    if (auto step = longerHold(subject, top, rules.holdStep, Rule::StretchLonger)) {
        // Those who are older gain from longer holds, whatever they come to.
        if (older || stretched(*step->to.dose) <= rules.total)
            return *step;
        return {};
    }
    const bool isHeld = holds(subject.dose);
    if (!isHeld) {
        if (auto step = moreReps(subject, limits.rules.movingUp))
            return *step;
        return {};
    }
    Dose more = changed(subject.dose, [&](Amount& amount) {
        if (subject.dose.type == DoseType::RepetitionsWithHold && amount.reps > 0)
            ++amount.reps;
        else if (amount.sets > 0)
            ++amount.sets;
    });
    if (stretched(more) > rules.total)
        return {};
    return {Rule::StretchAgain, doseStep(std::move(more))};
}

} // namespace

bool Subject::isAerobic() const
{
    return movement->kind == MovementKind::Aerobic && dose.type == DoseType::Duration;
}

NextStep nextStepUp(const Subject& subject, const StepLimits& limits)
{
    const content::MovingUpRules& rules = limits.rules.movingUp;
    const MovementKind kind = subject.movement->kind;
    if (kind == MovementKind::Stretch || kind == MovementKind::Mobility)
        return stretchUp(subject, limits);
    if (kind != MovementKind::Strength)
        return {};
    if (auto step = moreReps(subject, rules))
        return *step;
    if (auto step = longerHold(subject, topHold(subject), rules.holdStep, Rule::LongerHold))
        return *step;
    if (auto step = anotherSet(subject, rules, limits.moreSets))
        return *step;
    if (!subject.lastPhase)
        return {Rule::HoldStageLevel, {}};
    if (auto step = slowerLowering(subject, rules))
        return *step;
    if (auto step = moreLoad(subject, limits))
        return *step;
    // From an easier way the usual one comes first, and that is a way back.
    if (!subject.item->variant.empty())
        return {};
    for (const content::Rung& rung : subject.movement->harder) {
        const content::Movement* other = limits.pack.movement(rung.movement);
        if (isFree(other, subject, limits))
            return {Rule::HarderMovement, stepTo(*other)};
    }
    return {};
}

std::optional<Step> easierStep(const Subject& subject, const StepLimits& limits)
{
    const std::vector<content::Rung>& rungs = subject.movement->easier;
    auto rung = std::find_if(rungs.begin(), rungs.end(), [&](const content::Rung& each) {
        return !each.variant.empty() && each.variant == subject.item->variant;
    });
    for (rung = rung == rungs.end() ? rungs.begin() : rung + 1; rung != rungs.end(); ++rung) {
        if (rung->movement.empty()) {
            Step step = doseStep(program::startingDose(rung->dose, subject.movement->kind, true));
            step.variant = rung->variant;
            return step;
        }
        const content::Movement* other = limits.pack.movement(rung->movement);
        if (isFree(other, subject, limits))
            return stepTo(*other);
    }
    return std::nullopt;
}

Step lessOf(const Subject& subject, int percent)
{
    return doseStep(program::scaled(subject.dose, percent));
}

Step walkLess(const Subject& subject, const content::AerobicRules& rules)
{
    constexpr int Whole = 100;
    Step step = doseStep(program::scaled(subject.dose, Whole - rules.dropPercent));
    step.pace = program::Pace::Slower;
    return step;
}

minutes moreMinutes(minutes now, minutes goal, minutes lowest, const content::AerobicRules& rules)
{
    constexpr int Whole = 100;
    constexpr int Half = Whole / 2;
    if (now >= goal)
        return now;
    const auto grown = minutes((now.count() * (Whole + rules.growthPercent) + Half) / Whole);
    // A few minutes could never grow by a share of them: one smallest step is always possible.
    const auto most = std::max(minutes(lowest.count() * (Whole + rules.twoWeekPercent) / Whole),
                               lowest + rules.smallestStep);
    const minutes next = std::min({std::max(grown, now + rules.smallestStep), goal, most});
    // A step that is smaller than the smallest leads to the goal, or is none.
    return next < now + rules.smallestStep && next != goal ? now : next;
}

program::Pace paceFor(minutes time, minutes goal, const content::AerobicRules& rules)
{
    constexpr int Whole = 100;
    return time.count() * Whole <= goal.count() * rules.slowUpToPercent ? program::Pace::Slower
                                                                        : program::Pace::Easy;
}

} // namespace hipwise::guidance
