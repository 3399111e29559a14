#pragma once

#include "content/dose.h"
#include "content/movement.h"
#include "support/side.h"

#include <chrono>
#include <optional>
#include <string>

namespace hipwise::program {

/// Bounds of what can be asked of a person; those of a pack (data/README.md).
inline constexpr int MostSets = 10;
inline constexpr int MostReps = 100;
inline constexpr int MostSeconds = 600; ///< of a hold
inline constexpr int MostDuration = 180 * 60; ///< seconds
inline constexpr int MostRest = 300; ///< seconds, between sets

/// How much of it: sets, and what one set is. Numbers a type does not count are 0.
struct Amount {
    int sets = 1; ///< of each side where sides are done one at a time
    int reps = 0; ///< Repetitions and RepetitionsWithHold
    std::chrono::seconds hold{0}; ///< Hold and RepetitionsWithHold
    std::chrono::seconds duration{0}; ///< Duration

    bool operator==(const Amount&) const = default;
};

/// One concrete dose: what is asked of a person in one session.
struct Dose : Amount {
    content::DoseType type = content::DoseType::Repetitions;
    /// What one side does where it is not the same for both: a weak side may do more sets, or
    /// shorter ones. Meaningful only where sides are done one at a time.
    std::optional<Amount> left;
    std::optional<Amount> right;
    content::Tempo tempo; ///< of one repetition; with a hold, that of the amount is its middle
    std::optional<content::Intervals> intervals; ///< running and walking in turn; Duration only
    std::chrono::seconds rest{0}; ///< between sets
    std::chrono::seconds changeOver{0}; ///< to change sides

    /// Of one side; of both together for an empty side.
    [[nodiscard]] const Amount& amountOf(std::optional<Side> side) const;

    /// Working time of one set of such an amount.
    [[nodiscard]] std::chrono::seconds setTime(const Amount& amount) const;

    /// The same for the amount of both sides.
    [[nodiscard]] std::chrono::seconds setTime() const { return setTime(*this); }

    /// Whether a set is counted in repetitions.
    [[nodiscard]] bool countsRepetitions() const;
    /// Seconds in the end position of a repetition, or of the whole set for a Hold.
    [[nodiscard]] std::chrono::seconds holdTime(const Amount& amount) const;
    /// Of one repetition; at least a second, because old records may have no tempo.
    [[nodiscard]] std::chrono::seconds repetitionTime(const Amount& amount) const;

    bool operator==(const Dose&) const = default;
};

/// Half of what a set asks for, rounded up: at least one repetition, or one second. A set that is
/// held in repetitions keeps its hold.
/// Half is a cautious choice of ours after too much pain (guidance a1, marked O).
[[nodiscard]] Amount half(const Amount& amount, content::DoseType type);

/// About so many percent of the work of a dose, for all sides, and never more than it: fewer sets
/// where there are several, and then fewer repetitions, shorter holds, fewer minutes or rounds. At
/// least one set of one repetition, of five seconds or of one minute.
[[nodiscard]] Dose scaled(const Dose& dose, int percent);

/// "2 × 10", "2 × 8 × 5 s", "3 × 30 s", "30 min", "8 × (1 min + 2 min)": the same in every
/// language. Where the sides are not the same: "L 2 × 8, R 1 × 8".
[[nodiscard]] std::string toText(const Dose& dose);

/// Where a pack is silent: these are conventions of ours, not taken from a trial.
inline constexpr std::chrono::seconds DefaultRest{30};
inline constexpr std::chrono::seconds DefaultStrengthRest{60};
inline constexpr std::chrono::seconds DefaultChangeOver{8};

/// The dose a plan starts with: the lower end of every range, or the first-week numbers where there
/// are some and it is the first week. Numbers of the override win over both.
[[nodiscard]] Dose startingDose(const content::DoseRange& range,
                                content::MovementKind kind,
                                bool firstWeek);
[[nodiscard]] Dose startingDose(const content::Movement& movement,
                                const content::DoseOverride& own,
                                bool firstWeek);

} // namespace hipwise::program
