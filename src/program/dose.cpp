#include "program/dose.h"

#include <algorithm>
#include <optional>

namespace hipwise::program {

using content::DoseType;
using std::chrono::seconds;

namespace {

/// The first-week number, or the lower end of the range, or nothing.
template <class T>
T startOf(const std::optional<content::Range<T>>& range, const std::optional<T>& first)
{
    if (!range)
        return T{};
    return first.value_or(range->min);
}

bool counts(DoseType type)
{
    return type == DoseType::Repetitions || type == DoseType::RepetitionsWithHold;
}

bool holds(DoseType type)
{
    return type == DoseType::Hold || type == DoseType::RepetitionsWithHold;
}

} // namespace

const Amount& Dose::amountOf(std::optional<Side> side) const
{
    const std::optional<Amount>& own = side == Side::Left ? left : right;
    return side && own ? *own : *this;
}

seconds Dose::setTime(const Amount& amount) const
{
    if (type == DoseType::Duration)
        return amount.duration;
    if (type == DoseType::Hold)
        return amount.hold;
    return amount.reps * repetitionTime(amount);
}

bool Dose::countsRepetitions() const
{
    return counts(type);
}

seconds Dose::holdTime(const Amount& amount) const
{
    return type == DoseType::Repetitions ? tempo.hold : amount.hold;
}

seconds Dose::repetitionTime(const Amount& amount) const
{
    return std::max(tempo.move + holdTime(amount) + tempo.back, seconds(1));
}

Amount half(const Amount& amount, DoseType type)
{
    constexpr auto halved = [](auto count) { return (count + 1) / 2; };
    Amount less = amount;
    switch (type) {
    case DoseType::Repetitions:
    case DoseType::RepetitionsWithHold:
        less.reps = halved(amount.reps);
        break;
    case DoseType::Hold:
        less.hold = seconds(halved(amount.hold.count()));
        break;
    case DoseType::Duration:
        less.duration = seconds(halved(amount.duration.count()));
        break;
    }
    return less;
}

Dose startingDose(const content::DoseRange& range, content::MovementKind kind, bool firstWeek)
{
    const content::FirstWeek first
        = firstWeek ? range.firstWeek.value_or(content::FirstWeek{}) : content::FirstWeek{};
    const bool strength = kind == content::MovementKind::Strength;
    Dose dose;
    dose.type = range.type;
    dose.sets = first.sets.value_or(range.sets.min);
    if (counts(range.type))
        dose.reps = startOf(range.reps, first.reps);
    if (holds(range.type))
        dose.hold = startOf(range.hold, first.hold);
    if (range.type == DoseType::Duration)
        dose.duration = startOf(range.duration, first.duration);
    dose.tempo = range.tempo.value_or(content::Tempo{});
    dose.rest = range.rest ? range.rest->min : (strength ? DefaultStrengthRest : DefaultRest);
    dose.changeOver = range.changeOver.value_or(DefaultChangeOver);
    return dose;
}

Dose startingDose(const content::Movement& movement,
                  const content::DoseOverride& own,
                  bool firstWeek)
{
    Dose dose = startingDose(movement.dose, movement.kind, firstWeek);
    if (own.sets)
        dose.sets = own.sets->min;
    if (own.reps && counts(dose.type))
        dose.reps = own.reps->min;
    if (own.hold && holds(dose.type))
        dose.hold = own.hold->min;
    if (own.duration && dose.type == DoseType::Duration)
        dose.duration = own.duration->min;
    if (own.intervals && dose.type == DoseType::Duration) {
        dose.intervals = own.intervals;
        dose.duration = own.intervals->length();
    }
    if (own.tempo)
        dose.tempo = *own.tempo;
    if (own.rest)
        dose.rest = own.rest->min;
    return dose;
}

} // namespace hipwise::program
