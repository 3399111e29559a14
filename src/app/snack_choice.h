#pragma once

#include "app/context.h"
#include "figure/motion/animation.h"
#include "person/settings.h"
#include "program/dose.h"
#include "program/program.h"
#include "snacks/record.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// A movement for a short break: standing or sitting, light enough for every day, short, with what
/// is at hand, and nothing that precautions keep out.
struct SnackMovement {
    std::string movement; ///< id
    std::string name;
    std::string position; ///< label of the start position
    program::Dose dose; ///< one set
    content::Sides sides = content::Sides::BothTogether;
    std::chrono::seconds length{0}; ///< of one set, of one side where sides are done one at a time
    int mostPerDay = 0; ///< 0: as often as one likes
    bool isOwn = false; ///< of the person's program
    bool isChosen = false; ///< own ones are unless they were left out, and those that are wanted
    const figure::Animation* figure = nullptr; ///< of the pack; null where there is none

    bool operator==(const SnackMovement&) const = default;
};

/// Those of the part of the program that is under way come first, in its order; then all others,
/// by name. Without a program, the phase is null.
[[nodiscard]] std::vector<SnackMovement> snackMovements(const Context& context,
                                                        const person::Settings& settings,
                                                        const program::Phase* phase);

/// What comes next, and on which side.
struct SnackTurn {
    SnackMovement movement;
    std::optional<Side> side; ///< where sides are done one at a time

    bool operator==(const SnackTurn&) const = default;
};

/// The chosen one that was not shown for longest, those that never were in their order. Those of
/// the person's program come before all others, but never twice in a row where there is another.
/// None is done more often on a day than the pack says. Its side is the other one than last time,
/// and the weaker one at first. Empty when there is none. `records` are what was kept of the last
/// days, oldest first.
[[nodiscard]] std::optional<SnackTurn> nextSnack(const std::vector<SnackMovement>& movements,
                                                 const std::vector<snacks::Record>& records,
                                                 CivilDate today,
                                                 Side weakSide);

} // namespace hipwise::app
