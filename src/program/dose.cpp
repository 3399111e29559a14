#include "program/dose.h"

#include <fmt/format.h>

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

namespace {

int percentOf(int count, int percent)
{
    constexpr int Whole = 100;
    return (count * percent + Whole / 2) / Whole;
}

/// `total` of work in `sets` sets, rounded to the nearest, at least one and at most `most` a set.
int aSetOf(int total, int sets, int most)
{
    return std::clamp((total + sets / 2) / sets, 1, most);
}

/// What one set counts, in steps that make sense to a person: repetitions, five seconds, minutes.
struct Units {
    int perSet = 0;
    int step = 1; ///< seconds of one of them; 1 for repetitions
};

Units unitsOf(const Amount& amount, DoseType type)
{
    constexpr int Hold = 5;
    constexpr int Minute = 60;
    const auto whole = [](seconds time, int step) {
        return std::max<int>(1, static_cast<int>((time.count() + step / 2) / step));
    };
    switch (type) {
    case DoseType::Duration:
        return {whole(amount.duration, Minute), Minute};
    case DoseType::Hold:
        return {whole(amount.hold, Hold), Hold};
    case DoseType::RepetitionsWithHold:
        if (amount.reps <= 1) // a stretch that is held once has only its seconds
            return {whole(amount.hold, Hold), Hold};
        break;
    case DoseType::Repetitions:
        break;
    }
    return {amount.reps, 1};
}

Amount scaled(const Amount& amount, DoseType type, int percent)
{
    constexpr int Whole = 100;
    if (amount.sets < 1)
        return amount;
    Amount less = amount;
    const Units units = unitsOf(amount, type);
    less.sets = std::clamp((amount.sets * percent + Whole - 1) / Whole, 1, amount.sets);
    const int each = aSetOf(
        percentOf(amount.sets * units.perSet, percent), less.sets, std::max(units.perSet, 1));
    if (type == DoseType::Duration)
        less.duration = std::min(seconds(each * units.step), amount.duration);
    else if (units.step > 1)
        less.hold = std::min(seconds(each * units.step), amount.hold);
    else
        less.reps = each;
    return less;
}

std::string minutesText(seconds time)
{
    constexpr int Minute = 60;
    const auto count = time.count();
    if (count < Minute)
        return fmt::format("{} s", count);
    if (count % Minute == 0)
        return fmt::format("{} min", count / Minute);
    return fmt::format("{} min {} s", count / Minute, count % Minute);
}

std::string textOf(const Amount& amount, DoseType type)
{
    switch (type) {
    case DoseType::Repetitions:
        return fmt::format("{} × {}", amount.sets, amount.reps);
    case DoseType::RepetitionsWithHold:
        return fmt::format("{} × {} × {} s", amount.sets, amount.reps, amount.hold.count());
    case DoseType::Hold:
        return fmt::format("{} × {} s", amount.sets, amount.hold.count());
    case DoseType::Duration:
        return amount.sets == 1 ? minutesText(amount.duration)
                                : fmt::format("{} × {}", amount.sets, minutesText(amount.duration));
    }
    return {};
}

} // namespace

Dose scaled(const Dose& dose, int percent)
{
    constexpr int Whole = 100;
    if (percent >= Whole)
        return dose;
    Dose less = dose;
    if (dose.intervals) {
        less.intervals->rounds
            = std::clamp(percentOf(dose.intervals->rounds, percent), 1, dose.intervals->rounds);
        less.duration = less.intervals->length();
        return less;
    }
    static_cast<Amount&>(less) = scaled(static_cast<const Amount&>(dose), dose.type, percent);
    for (auto side : {&Dose::left, &Dose::right}) {
        if (const auto& amount = dose.*side)
            less.*side = scaled(*amount, dose.type, percent);
    }
    return less;
}

std::string toText(const Dose& dose)
{
    if (dose.intervals)
        return fmt::format("{} × ({} + {})",
                           dose.intervals->rounds,
                           minutesText(dose.intervals->run),
                           minutesText(dose.intervals->walk));
    if (dose.left || dose.right)
        return fmt::format("L {}, R {}",
                           textOf(dose.amountOf(Side::Left), dose.type),
                           textOf(dose.amountOf(Side::Right), dose.type));
    return textOf(dose, dose.type);
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
