#include "unit/guidance/patient.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using content::Rule;

namespace {

constexpr auto* Stretch = "supine-knee-to-chest";

/// What is said after two calm days of a stretch.
std::string saidAfter(const std::string& movement,
                      const program::Dose& dose,
                      std::optional<int> age)
{
    Patient patient;
    patient.plan(movement, dose, 1);
    patient.evidence.age = age;
    patient.did(1, {}, {movement});
    patient.did(2, {}, {movement});
    return textOf(patient.about(movement, 3));
}

} // namespace

TEST_CASE("stretches grow by time first, to 30 seconds and a minute in all")
{
    const auto said
        = [](int reps, int hold) { return saidAfter(Stretch, repeats(1, reps, hold), {}); };
    CHECK(said(1, 15) == "stretch-longer 1 × 1 × 25 s");
    CHECK(said(1, 25) == "stretch-longer 1 × 1 × 30 s");
    CHECK(said(1, 30) == "stretch-again 1 × 2 × 30 s");
    CHECK(said(2, 20) == "stretch-longer 1 × 2 × 30 s");
    CHECK(said(2, 30) == "hold-work-level");
    CHECK(said(3, 20) == "hold-work-level"); // three times 30 would be more than a minute
    CHECK(said(4, 10) == "hold-work-level"); // four times 20 too
}

TEST_CASE("from the age of 65 a stretch may be held for a minute")
{
    const auto said
        = [](std::optional<int> age) { return saidAfter(Stretch, repeats(1, 2, 30), age); };
    CHECK(said(std::nullopt) == "hold-work-level");
    CHECK(said(64) == "hold-work-level");
    CHECK(said(65) == "stretch-longer 1 × 2 × 40 s");
    CHECK(saidAfter(Stretch, repeats(1, 1, 55), 65) == "stretch-longer 1 × 1 × 60 s");
    CHECK(saidAfter(Stretch, repeats(1, 1, 60), 65) == "hold-work-level");
}

TEST_CASE("movements for mobility grow by repeats to the top of their range, and no further")
{
    CHECK(saidAfter("heel-slide-lying", repeats(1, 7), {}) == "more-repeats 1 × 9");
    CHECK(saidAfter("heel-slide-lying", repeats(1, 9), {}) == "more-repeats 1 × 10");
    CHECK(saidAfter("heel-slide-lying", repeats(1, 10), {}) == "hold-work-level");
}

TEST_CASE("stretches never lead to another movement or to weights")
{
    Patient patient;
    patient.plan("half-kneeling-hip-flexor-stretch", repeats(1, 2, 30), 1);
    patient.did(1, {}, {"half-kneeling-hip-flexor-stretch"});
    patient.did(2, {}, {"half-kneeling-hip-flexor-stretch"});
    CHECK(patient.about("half-kneeling-hip-flexor-stretch", 3).rule == Rule::HoldWorkLevel);
}
