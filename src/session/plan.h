#pragma once

#include "content/movement.h"
#include "program/dose.h"
#include "support/side.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::session {

/// One movement of a session with its amount.
struct Work {
    std::string movement;
    program::Dose dose;
    content::Sides sides = content::Sides::BothTogether;
    bool turnOver = false; ///< changing sides means turning over: all sets of one side come first

    bool operator==(const Work&) const = default;
};

enum class StepKind {
    GetReady, ///< before the first set of a movement
    Set, ///< the work itself
    ChangeOver, ///< from one side to the other
    Rest ///< between sets, and between movements
};

/// One stretch of time of a session. Item, set and side are those of the set it is, or leads up to.
struct Step {
    StepKind kind = StepKind::GetReady;
    std::size_t item = 0; ///< index into Plan::items
    int set = 1; ///< counted from 1
    std::optional<Side> side; ///< empty when both sides work
    std::chrono::seconds duration{0};

    bool operator==(const Step&) const = default;
};

/// A session laid out in time. Every Set step has exactly one other step before it.
struct Plan {
    std::vector<Work> items;
    std::vector<Step> steps;

    [[nodiscard]] std::chrono::seconds duration() const;

    bool operator==(const Plan&) const = default;
};

/// Time to get into position before a movement.
inline constexpr std::chrono::seconds GetReadyTime{5};

/// Both sides of a movement get the same sets and the same time. The rest after the last set of a
/// movement leads up to the next movement; where its dose has none, DefaultRest holds.
[[nodiscard]] Plan makePlan(std::vector<Work> items, Side firstSide = Side::Right);

} // namespace hipwise::session
