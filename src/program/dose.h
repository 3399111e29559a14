#pragma once

#include "content/dose.h"
#include "content/movement.h"

#include <chrono>

namespace hipwise::program {

/// One concrete amount: what is asked of a person in one session. Numbers a type does not count are
/// 0.
struct Dose {
    content::DoseType type = content::DoseType::Repetitions;
    int sets = 1; ///< of each side where sides are done one at a time
    int reps = 0; ///< Repetitions and RepetitionsWithHold
    std::chrono::seconds hold{0}; ///< Hold and RepetitionsWithHold
    std::chrono::seconds duration{0}; ///< Duration
    content::Tempo tempo; ///< of one repetition; with a hold, `hold` replaces its middle
    std::chrono::seconds rest{0}; ///< between sets
    std::chrono::seconds changeOver{0}; ///< to change sides

    /// Working time of one set of one side.
    [[nodiscard]] std::chrono::seconds setTime() const;

    bool operator==(const Dose&) const = default;
};

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
