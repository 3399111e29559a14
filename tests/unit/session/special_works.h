#pragma once

#include "unit/session/works.h"

#include <algorithm>

namespace hipwise::test {

/// Eight repetitions of 2-1-2 seconds a set, with a number of sets for each side.
inline session::Work legLift(int rightSets, int leftSets, bool turnOver = false)
{
    program::Dose dose;
    dose.sets = std::max(rightSets, leftSets);
    dose.reps = 8;
    dose.rest = 30s;
    dose.changeOver = 10s;
    dose.left = dose;
    dose.left->sets = leftSets;
    dose.right = dose;
    dose.right->sets = rightSets;
    return {"leg-lift", dose, content::Sides::OneAtATime, turnOver};
}

/// Running and walking in turn.
inline session::Work runWalk(int rounds, std::chrono::seconds run, std::chrono::seconds walk)
{
    program::Dose dose;
    dose.type = content::DoseType::Duration;
    dose.intervals = content::Intervals{rounds, run, walk};
    dose.duration = dose.intervals->length();
    dose.rest = 30s;
    return {"run-walk", dose, content::Sides::BothTogether, false};
}

} // namespace hipwise::test
