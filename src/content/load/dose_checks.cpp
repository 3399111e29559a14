#include "content/load/pack_checks.h"

#include <fmt/format.h>

namespace hipwise::content {

using std::chrono::seconds;

namespace {

// The bounds of data/README.md. They keep slips of the pen out; they are not clinical advice.
constexpr Range<int> SetBounds{1, 10};
constexpr Range<int> RepBounds{1, 100};
constexpr Range<int> HoldBounds{1, 600};
constexpr Range<int> DurationBounds{15, 180 * 60};
constexpr Range<int> RestBounds{0, 300};
constexpr Range<int> ChangeOverBounds{3, 60};
constexpr Range<int> TimesPerDayBounds{1, 24};
constexpr Range<int> DaysPerWeekBounds{1, 7};
constexpr Range<int> EffortBounds{0, 10};
constexpr Range<int> TempoBounds{0, 20};
constexpr seconds LongestRepetition{600};

int number(int value)
{
    return value;
}

int number(seconds value)
{
    return static_cast<int>(value.count());
}

/// Collects the problems of one dose.
class DoseCheck {
public:
    DoseCheck(std::string file, std::string pointer, Consequence consequence, Problems& problems)
        : m_file(std::move(file))
        , m_pointer(std::move(pointer))
        , m_consequence(consequence)
        , m_problems(problems)
    {
    }

    void report(const std::string& field, std::string found, std::string advice)
    {
        m_problems.push_back({m_file,
                              m_pointer + "/" + field,
                              {},
                              std::move(found),
                              std::move(advice),
                              m_consequence});
    }

    void value(const std::string& field, int found, Range<int> bounds, std::string_view unit = {})
    {
        if (found < bounds.min || found > bounds.max)
            report(field,
                   fmt::format("Found {}.", found),
                   fmt::format("Give a number from {} to {}{}.", bounds.min, bounds.max, unit));
    }

    template <class T>
    void range(const std::string& field,
               const std::optional<Range<T>>& found,
               Range<int> bounds,
               std::string_view unit = {})
    {
        if (!found)
            return;
        value(field + "/min", number(found->min), bounds, unit);
        value(field + "/max", number(found->max), bounds, unit);
        if (found->min > found->max)
            report(field,
                   fmt::format("The range goes from {} down to {}.",
                               number(found->min),
                               number(found->max)),
                   "Give the smaller number as min.");
    }

    template <class T>
    void needed(const std::string& field, const std::optional<T>& found, std::string_view advice)
    {
        if (!found)
            report(field, "The field is missing.", std::string(advice));
    }

    /// A first-week number keeps to the bounds, and must not be above the top of its range.
    template <class T>
    void firstWeek(const std::string& field,
                   const std::optional<T>& first,
                   const std::optional<Range<T>>& range,
                   Range<int> bounds)
    {
        if (!first)
            return;
        value("firstWeek/" + field, number(*first), bounds);
        if (!range)
            report("firstWeek/" + field,
                   "The dose itself does not have this field.",
                   "Remove it from firstWeek.");
        else if (*first > range->max)
            report("firstWeek/" + field,
                   fmt::format(
                       "Found {}, but the dose goes up to {}.", number(*first), number(range->max)),
                   "Start the first week at or below the usual dose.");
    }

private:
    std::string m_file;
    std::string m_pointer;
    Consequence m_consequence;
    Problems& m_problems;
};

void checkTempo(const std::optional<Tempo>& tempo, DoseCheck& check)
{
    if (!tempo)
        return;
    constexpr Range<int> MoveBounds{1, TempoBounds.max};
    check.value("tempoS/move", number(tempo->move), MoveBounds, " seconds");
    check.value("tempoS/hold", number(tempo->hold), TempoBounds, " seconds");
    check.value("tempoS/return", number(tempo->back), MoveBounds, " seconds");
}

void checkRepetition(const DoseRange& dose, DoseCheck& check)
{
    if (dose.type != DoseType::RepetitionsWithHold || !dose.hold)
        return;
    const Tempo tempo = dose.tempo.value_or(Tempo());
    const seconds longest = tempo.move + dose.hold->max + tempo.back;
    if (longest > LongestRepetition)
        check.report("holdS/max",
                     fmt::format("One repetition takes up to {} seconds.", longest.count()),
                     "Keep it to 600 seconds, with its move and return.");
}

void checkNeededFields(const DoseRange& dose, DoseCheck& check)
{
    const bool counts
        = dose.type == DoseType::Repetitions || dose.type == DoseType::RepetitionsWithHold;
    const bool holds = dose.type == DoseType::Hold || dose.type == DoseType::RepetitionsWithHold;
    if (counts)
        check.needed(
            "reps", dose.reps, "Say how many repetitions, for example {\"min\": 8, \"max\": 12}.");
    if (holds)
        check.needed(
            "holdS",
            dose.hold,
            "A hold needs its seconds: give 1 to 600, for example {\"min\": 20, \"max\": 30}.");
    if (dose.type == DoseType::Duration)
        check.needed("minutes",
                     dose.duration,
                     "Say how many minutes, for example {\"min\": 5, \"max\": 10}.");
}

} // namespace

void checkDose(const DoseRange& dose,
               const std::string& file,
               const std::string& pointer,
               Consequence consequence,
               Problems& problems)
{
    DoseCheck check(file, pointer, consequence, problems);
    check.range("sets", std::optional(dose.sets), SetBounds);
    check.range("reps", dose.reps, RepBounds);
    check.range("holdS", dose.hold, HoldBounds, " seconds");
    check.range("minutes", dose.duration, DurationBounds, " seconds (0.25 to 180 minutes)");
    check.range("restS", dose.rest, RestBounds, " seconds");
    check.range("timesPerDay", dose.timesPerDay, TimesPerDayBounds);
    check.range("daysPerWeek", dose.daysPerWeek, DaysPerWeekBounds);
    check.range("effort", dose.effort, EffortBounds);
    if (dose.changeOver)
        check.value("changeOverS", number(*dose.changeOver), ChangeOverBounds, " seconds");
    checkTempo(dose.tempo, check);
    checkRepetition(dose, check);
    checkNeededFields(dose, check);
    if (dose.firstWeek) {
        check.firstWeek("sets", dose.firstWeek->sets, std::optional(dose.sets), SetBounds);
        check.firstWeek("reps", dose.firstWeek->reps, dose.reps, RepBounds);
        check.firstWeek("holdS", dose.firstWeek->hold, dose.hold, HoldBounds);
        check.firstWeek("minutes", dose.firstWeek->duration, dose.duration, DurationBounds);
        check.range("firstWeek/effort", dose.firstWeek->effort, EffortBounds);
    }
}

} // namespace hipwise::content
