#include "program/dose.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace std::chrono_literals;

using content::DoseRange;
using content::DoseType;
using content::MovementKind;
using content::SecondsRange;
using content::Tempo;
using program::Dose;
using program::startingDose;

namespace {

/// Every number that a pack can give, all different.
DoseRange fullRange(DoseType type)
{
    DoseRange range;
    range.type = type;
    range.sets = {2, 3};
    range.reps = {8, 12};
    range.hold = SecondsRange{20s, 30s};
    range.duration = SecondsRange{300s, 600s};
    range.tempo = Tempo{4s, 5s, 6s};
    range.rest = SecondsRange{45s, 90s};
    range.changeOver = 11s;
    return range;
}

DoseRange withFirstWeek(DoseType type)
{
    DoseRange range = fullRange(type);
    range.firstWeek = content::FirstWeek{1, 5, 10s, 120s, {}};
    return range;
}

} // namespace

TEST_CASE("a plan starts at the lower end of every range")
{
    const Dose dose
        = startingDose(fullRange(DoseType::RepetitionsWithHold), MovementKind::Mobility, false);
    CHECK(dose.type == DoseType::RepetitionsWithHold);
    CHECK(dose.sets == 2);
    CHECK(dose.reps == 8);
    CHECK(dose.hold == 20s);
    CHECK(dose.tempo == Tempo{4s, 5s, 6s});
    CHECK(dose.rest == 45s);
    CHECK(dose.changeOver == 11s);
}

TEST_CASE("a dose has only the numbers that its type counts")
{
    const auto dose = [](DoseType type) {
        return startingDose(withFirstWeek(type), MovementKind::Mobility, true);
    };
    CHECK(dose(DoseType::Repetitions).reps == 5);
    CHECK(dose(DoseType::Repetitions).hold == 0s);
    CHECK(dose(DoseType::Repetitions).duration == 0s);
    CHECK(dose(DoseType::Hold).reps == 0);
    CHECK(dose(DoseType::Hold).hold == 10s);
    CHECK(dose(DoseType::Hold).duration == 0s);
    CHECK(dose(DoseType::Duration).reps == 0);
    CHECK(dose(DoseType::Duration).hold == 0s);
    CHECK(dose(DoseType::Duration).duration == 120s);
}

TEST_CASE("where the pack is silent the defaults hold")
{
    DoseRange range;
    range.reps = {8, 12};
    const Dose strength = startingDose(range, MovementKind::Strength, false);
    CHECK(strength.rest == 60s);
    CHECK(strength.changeOver == 8s);
    CHECK(strength.tempo == Tempo{2s, 1s, 2s});
    const MovementKind kind = GENERATE(MovementKind::Stretch,
                                       MovementKind::Mobility,
                                       MovementKind::Aerobic,
                                       MovementKind::Snack,
                                       MovementKind::SelfMassage);
    CHECK(startingDose(range, kind, false).rest == 30s);
}

TEST_CASE("a rest of nothing is not a rest left out")
{
    DoseRange range = fullRange(DoseType::Repetitions);
    range.rest = SecondsRange{0s, 30s};
    CHECK(startingDose(range, MovementKind::Strength, false).rest == 0s);
}

TEST_CASE("the first week has its own numbers, and only the first week")
{
    const DoseRange range = withFirstWeek(DoseType::RepetitionsWithHold);
    const Dose first = startingDose(range, MovementKind::Strength, true);
    CHECK(first.sets == 1);
    CHECK(first.reps == 5);
    CHECK(first.hold == 10s);
    const Dose later = startingDose(range, MovementKind::Strength, false);
    CHECK(later.sets == 2);
    CHECK(later.reps == 8);
    CHECK(later.hold == 20s);
}

TEST_CASE("a first week that names some numbers leaves the others as they are")
{
    DoseRange range = fullRange(DoseType::Repetitions);
    range.firstWeek.emplace().reps = 6;
    const Dose dose = startingDose(range, MovementKind::Strength, true);
    CHECK(dose.reps == 6);
    CHECK(dose.sets == 2);
}

TEST_CASE("numbers of a program win over the movement and its first week")
{
    content::Movement movement;
    movement.kind = MovementKind::Strength;
    movement.dose = withFirstWeek(DoseType::RepetitionsWithHold);
    content::DoseOverride own;
    const bool firstWeek = GENERATE(false, true);
    Dose expected = startingDose(movement, own, firstWeek);
    SECTION("none")
    {
    }
    SECTION("sets")
    {
        own.sets = {4, 5};
        expected.sets = 4;
    }
    SECTION("repetitions")
    {
        own.reps = {15, 20};
        expected.reps = 15;
    }
    SECTION("hold")
    {
        own.hold = SecondsRange{7s, 9s};
        expected.hold = 7s;
    }
    SECTION("tempo")
    {
        own.tempo = Tempo{1s, 0s, 3s};
        expected.tempo = Tempo{1s, 0s, 3s};
    }
    SECTION("rest")
    {
        own.rest = SecondsRange{10s, 20s};
        expected.rest = 10s;
    }
    CHECK(startingDose(movement, own, firstWeek) == expected);
}

TEST_CASE("a program cannot give a dose numbers that its type does not count")
{
    content::Movement movement;
    content::DoseOverride own;
    own.reps = {15, 20};
    own.hold = SecondsRange{7s, 9s};
    own.duration = SecondsRange{60s, 90s};
    movement.dose = fullRange(DoseType::Hold);
    CHECK(startingDose(movement, own, false).reps == 0);
    CHECK(startingDose(movement, own, false).duration == 0s);
    movement.dose = fullRange(DoseType::Duration);
    CHECK(startingDose(movement, own, false).duration == 60s);
    CHECK(startingDose(movement, own, false).reps == 0);
    CHECK(startingDose(movement, own, false).hold == 0s);
}

TEST_CASE("the time of a set follows from what it counts")
{
    Dose dose;
    dose.reps = 10;
    dose.hold = 20s;
    dose.duration = 90s;
    dose.tempo = {2s, 1s, 3s};
    dose.type = DoseType::Repetitions;
    CHECK(dose.setTime() == 60s);
    dose.type = DoseType::RepetitionsWithHold; // the hold stands in for the tempo's
    CHECK(dose.setTime() == 250s);
    dose.type = DoseType::Hold;
    CHECK(dose.setTime() == 20s);
    dose.type = DoseType::Duration;
    CHECK(dose.setTime() == 90s);
}
