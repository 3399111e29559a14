#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::content {

/// From `min` to `max`, both included.
template <class T>
struct Range {
    T min{};
    T max{};

    bool operator==(const Range&) const = default;
};

using SecondsRange = Range<std::chrono::seconds>;

/// How work is counted. Decides which numbers of a dose must be there.
enum class DoseType {
    Repetitions, ///< paced repetitions: needs `reps`
    Hold, ///< one counted hold a set: needs `hold`
    RepetitionsWithHold, ///< every repetition is held: needs `reps` and `hold`
    Duration ///< minutes at one's own pace: needs `duration`
};

/// Seconds of one repetition: towards the end position, at the end, and back.
struct Tempo {
    std::chrono::seconds move{2};
    std::chrono::seconds hold{1};
    std::chrono::seconds back{2};

    bool operator==(const Tempo&) const = default;
};

/// Where the numbers of a dose come from.
enum class DoseBasis { Trial, Guideline, Derived, Convention };

/// Numbers that replace the lower end of the ranges in a person's first week.
struct FirstWeek {
    std::optional<int> sets;
    std::optional<int> reps;
    std::optional<std::chrono::seconds> hold;
    std::optional<std::chrono::seconds> duration;
    std::optional<Range<int>> effort;

    bool operator==(const FirstWeek&) const = default;
};

/// What a pack says about the amount of a movement, as ranges. An empty field means the pack is
/// silent and the defaults of program::resolveDose hold. Bounds are checked when the pack is loaded
/// (data/README.md).
struct DoseRange {
    DoseType type = DoseType::Repetitions;
    Range<int> sets{1, 1};
    std::optional<Range<int>> reps;
    std::optional<SecondsRange> hold;
    std::optional<SecondsRange> duration;
    std::optional<Tempo> tempo;
    std::optional<SecondsRange> rest;
    std::optional<std::chrono::seconds> changeOver;
    std::optional<Range<int>> timesPerDay;
    std::optional<Range<int>> daysPerWeek;
    std::optional<Range<int>> effort; ///< perceived effort, 0-10
    std::optional<FirstWeek> firstWeek;
    std::optional<DoseBasis> basis; ///< empty for variants, which lean on the movement's own dose
    std::vector<std::string> sources;

    bool operator==(const DoseRange&) const = default;
};

/// Running and walking in turn.
struct Intervals {
    int rounds = 1;
    std::chrono::seconds run{60};
    std::chrono::seconds walk{60};

    [[nodiscard]] std::chrono::seconds length() const { return (run + walk) * rounds; }

    bool operator==(const Intervals&) const = default;
};

/// Fields of a dose that a program replaces; the others stay as the movement has them.
struct DoseOverride {
    std::optional<Range<int>> sets;
    std::optional<Range<int>> reps;
    std::optional<SecondsRange> hold;
    std::optional<SecondsRange> duration;
    std::optional<Tempo> tempo;
    std::optional<SecondsRange> rest;
    std::optional<Range<int>> effort;
    std::optional<Intervals> intervals; ///< of activities that are measured in minutes

    bool operator==(const DoseOverride&) const = default;
};

} // namespace hipwise::content
