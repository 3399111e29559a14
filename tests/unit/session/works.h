#pragma once

#include "session/plan.h"

#include <chrono>

namespace hipwise::test {

using namespace std::chrono_literals;

/// Three repetitions of 2-1-2 seconds a set, with 20 seconds of rest.
inline session::Work repetitions(int sets = 2, content::Sides sides = content::Sides::BothTogether)
{
    program::Dose dose;
    dose.sets = sets;
    dose.reps = 3;
    dose.rest = 20s;
    dose.changeOver = 8s;
    return {"bridge", dose, sides, false};
}

/// One hold a set, each side on its own.
inline session::Work sidedHold(int sets, bool turnOver)
{
    program::Dose dose;
    dose.type = content::DoseType::Hold;
    dose.sets = sets;
    dose.hold = 30s;
    dose.rest = 15s;
    dose.changeOver = 10s;
    return {turnOver ? "side-lying" : "stretch", dose, content::Sides::OneAtATime, turnOver};
}

inline session::Work heldRepetitions(int sets = 1)
{
    program::Dose dose;
    dose.type = content::DoseType::RepetitionsWithHold;
    dose.sets = sets;
    dose.reps = 2;
    dose.hold = 5s;
    dose.tempo = {2s, 1s, 3s};
    dose.rest = 0s;
    return {"press", dose, content::Sides::Alternating, false};
}

inline session::Work minutes(std::chrono::seconds duration = std::chrono::seconds(90))
{
    program::Dose dose;
    dose.type = content::DoseType::Duration;
    dose.duration = duration;
    dose.rest = 30s;
    return {"walk", dose, content::Sides::BothTogether, false};
}

} // namespace hipwise::test
