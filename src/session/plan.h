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
    std::optional<Side> first = std::nullopt; ///< the side that begins; empty where both sides work

    bool operator==(const Work&) const = default;
};

/// Which set of a session; unique within it.
struct SetKey {
    std::size_t item = 0;
    int set = 1; ///< counted from 1
    std::optional<Side> side; ///< empty when both sides work

    auto operator<=>(const SetKey&) const = default;
};

enum class StepKind {
    GetReady, ///< before the first set of a movement
    Set, ///< the work itself
    ChangeOver, ///< from one side to the other
    Rest ///< between sets, and between movements
};

/// One stretch of time of a session. Item, set and side are those of the set it is, or leads up to;
/// so is the amount.
struct Step {
    StepKind kind = StepKind::GetReady;
    std::size_t item = 0; ///< index into Plan::items
    int set = 1; ///< counted from 1
    std::optional<Side> side; ///< empty when both sides work
    std::chrono::seconds duration{0};
    program::Amount amount;

    [[nodiscard]] SetKey key() const { return {item, set, side}; }

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

/// Lays a session out. Where sides are done one at a time and both do the same, both get the same
/// sets and the same time. Without a side of its own a movement begins with the one that does more
/// of it, which is the weak one, and else with `firstSide`. The rest after the last set of a
/// movement leads up to the next movement; where its dose has none, DefaultRest holds.
[[nodiscard]] Plan makePlan(std::vector<Work> items, Side firstSide = Side::Right);

/// Fills in the side that begins, as above; empties it where both sides work.
void settleFirstSide(Work& work, Side otherwise);

/// The sets of one movement in the order in which they are done.
[[nodiscard]] std::vector<SetKey> setsOf(std::size_t item, const Work& work);

/// The steps of these sets of one movement, each with the step that leads up to it; the first one
/// begins with `lead`.
[[nodiscard]] std::vector<Step> layOut(const Work& work,
                                       const std::vector<SetKey>& sets,
                                       StepKind lead,
                                       std::chrono::seconds leadTime);

} // namespace hipwise::session
