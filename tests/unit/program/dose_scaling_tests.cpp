#include "program/dose.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace std::chrono_literals;

using content::DoseType;
using program::Amount;
using program::Dose;

namespace {

Dose of(DoseType type, const Amount& amount)
{
    Dose dose;
    static_cast<Amount&>(dose) = amount;
    dose.type = type;
    return dose;
}

Dose repeats(int sets, int reps)
{
    return of(DoseType::Repetitions, {sets, reps});
}

Dose holding(int sets, std::chrono::seconds hold)
{
    return of(DoseType::Hold, {sets, 0, hold});
}

Dose lasting(std::chrono::seconds duration)
{
    return of(DoseType::Duration, {1, 0, 0s, duration});
}

/// A dose, a percentage, and what is left.
struct Case {
    Dose dose;
    int percent;
    std::string less;
};

} // namespace

TEST_CASE("less of a dose are fewer sets, and then fewer repetitions")
{
    const auto tried = GENERATE(values<Case>({{repeats(2, 10), 50, "1 × 10"},
                                              {repeats(3, 10), 50, "2 × 8"},
                                              {repeats(1, 10), 50, "1 × 5"},
                                              {repeats(1, 5), 50, "1 × 3"},
                                              {repeats(1, 1), 50, "1 × 1"},
                                              {repeats(3, 12), 75, "3 × 9"},
                                              {repeats(2, 8), 75, "2 × 6"},
                                              {repeats(3, 8), 25, "1 × 6"}}));
    CHECK(toText(scaled(tried.dose, tried.percent)) == tried.less);
}

TEST_CASE("less of a hold are steps of five seconds, and at least one of them")
{
    const auto tried = GENERATE(values<Case>({{holding(1, 30s), 50, "1 × 15 s"},
                                              {holding(2, 30s), 50, "1 × 30 s"},
                                              {holding(1, 20s), 75, "1 × 15 s"},
                                              {holding(1, 10s), 50, "1 × 5 s"},
                                              {holding(1, 5s), 50, "1 × 5 s"},
                                              {holding(1, 3s), 50, "1 × 3 s"}}));
    CHECK(toText(scaled(tried.dose, tried.percent)) == tried.less);
}

TEST_CASE("held repetitions become fewer, and one that is held alone becomes shorter")
{
    CHECK(toText(scaled(of(DoseType::RepetitionsWithHold, {1, 10, 5s}), 50)) == "1 × 5 × 5 s");
    CHECK(toText(scaled(of(DoseType::RepetitionsWithHold, {2, 1, 30s}), 50)) == "1 × 1 × 30 s");
    CHECK(toText(scaled(of(DoseType::RepetitionsWithHold, {1, 1, 30s}), 50)) == "1 × 1 × 15 s");
}

TEST_CASE("less of an activity are fewer whole minutes, and at least one")
{
    const auto tried = GENERATE(values<Case>({{lasting(45min), 67, "30 min"},
                                              {lasting(30min), 75, "23 min"},
                                              {lasting(30min), 50, "15 min"},
                                              {lasting(1min), 50, "1 min"},
                                              {lasting(30s), 50, "30 s"}}));
    CHECK(toText(scaled(tried.dose, tried.percent)) == tried.less);
}

TEST_CASE("less of running and walking in turn are fewer rounds of the same length")
{
    Dose dose = lasting(34min);
    dose.intervals = content::Intervals{8, 60s, 120s};
    const Dose less = scaled(dose, 50);
    CHECK(toText(less) == "4 × (1 min + 2 min)");
    CHECK(less.duration == less.intervals->length());
    CHECK(scaled(dose, 1).intervals->rounds == 1);
}

TEST_CASE("each side has its own part taken off, and none that does nothing gets work")
{
    Dose dose = repeats(1, 8);
    dose.left = Amount{3, 8};
    dose.right = Amount{0, 8};
    const Dose less = scaled(dose, 50);
    CHECK(less.left == Amount{2, 6});
    CHECK(less.right == Amount{0, 8});
    CHECK(toText(less) == "L 2 × 6, R 0 × 8");
}

TEST_CASE("what a dose is besides its amount stays")
{
    Dose dose = repeats(2, 10);
    dose.tempo = {3s, 1s, 4s};
    dose.rest = 75s;
    dose.changeOver = 12s;
    Dose less = scaled(dose, 50);
    static_cast<Amount&>(less) = dose;
    CHECK(less == dose);
}

TEST_CASE("all of a dose is the dose, and nothing is ever more than it")
{
    const Dose dose = GENERATE(repeats(3, 7), holding(2, 12s), lasting(100s), holding(1, 7s));
    CHECK(scaled(dose, 100) == dose);
    CHECK(scaled(dose, 250) == dose);
    for (int percent = 0; percent < 100; ++percent) {
        CAPTURE(percent);
        const Dose less = scaled(dose, percent);
        CHECK(less.sets >= 1);
        CHECK(less.sets <= dose.sets);
        CHECK(less.reps <= dose.reps);
        CHECK(less.hold <= dose.hold);
        CHECK(less.duration <= dose.duration);
        CHECK(less.sets * (less.reps + less.hold.count() + less.duration.count()) > 0);
        CHECK(less.sets * less.reps
              <= std::max(1, (dose.sets * dose.reps * percent + 50) / 100 + less.sets / 2));
    }
}

TEST_CASE("a dose is written in the same way in every language")
{
    CHECK(toText(repeats(2, 10)) == "2 × 10");
    CHECK(toText(holding(3, 30s)) == "3 × 30 s");
    CHECK(toText(of(DoseType::RepetitionsWithHold, {2, 8, 5s})) == "2 × 8 × 5 s");
    CHECK(toText(lasting(30min)) == "30 min");
    CHECK(toText(lasting(90s)) == "1 min 30 s");
    CHECK(toText(lasting(45s)) == "45 s");
    CHECK(toText(of(DoseType::Duration, {3, 0, 0s, 60s})) == "3 × 1 min");
    Dose dose = repeats(2, 8);
    dose.right = Amount{1, 8};
    CHECK(toText(dose) == "L 2 × 8, R 1 × 8");
    dose = lasting(24min);
    dose.intervals = content::Intervals{6, 90s, 120s};
    CHECK(toText(dose) == "6 × (1 min 30 s + 2 min)");
}
