#include "unit/guidance/patient.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using content::Rule;
using program::Amount;
using program::Dose;

namespace {

/// Other work, so that one more set of something is little in a week.
Patient& pad(Patient& patient)
{
    return patient.plan("sit-to-stand-high", repeats(3, 10)).plan("hip-hinge", repeats(3, 12));
}

/// What is accepted of a movement, week after week, until nothing more is offered.
std::vector<std::string> stepsOf(Patient patient, const std::string& movement)
{
    std::vector<std::string> steps;
    constexpr int Weeks = 30;
    for (int week = 1; week <= Weeks; ++week) {
        patient.didWeek(week);
        const auto decision = patient.about(movement, week * 7);
        if (!isOffer(decision)) {
            steps.push_back(textOf(decision));
            return steps;
        }
        patient.accept(movement, week * 7);
        steps.push_back(textOf(decision));
        if (!decision.to.movement.empty())
            return steps;
    }
    return steps;
}

using Steps = std::vector<std::string>;

} // namespace

TEST_CASE("repeats come first, then a set, then slower lowering, then the next movement")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 7));
    CHECK(stepsOf(pad(patient), "bridge-double-leg")
          == Steps{"more-repeats 2 × 9",
                   "more-repeats 2 × 10",
                   "another-set 3 × 10",
                   "slower-lowering 3 × 10",
                   "harder-movement Offset bridge"});
}

TEST_CASE("movements with weights or bands get three small additions before the next movement")
{
    Patient patient;
    patient.plan("standing-hip-abduction", repeats(3, 12));
    CHECK(stepsOf(pad(patient), "standing-hip-abduction")
          == Steps{"slower-lowering 3 × 12",
                   "slower-lowering 3 × 12",
                   "more-load",
                   "more-load",
                   "more-load",
                   "harder-movement Side-lying leg lift"});
}

TEST_CASE("held movements count repeats, then seconds, and then sets")
{
    Patient patient;
    patient.plan("isometric-abduction-standing", repeats(2, 3, 5));
    CHECK(stepsOf(pad(patient), "isometric-abduction-standing")
          == Steps{"more-repeats 2 × 5 × 5 s",
                   "longer-hold 2 × 5 × 10 s",
                   "longer-hold 2 × 5 × 15 s",
                   "another-set 3 × 5 × 15 s",
                   "harder-movement Side-stepping"});
}

TEST_CASE("a hold without repeats grows by seconds to the top of its range")
{
    Patient patient;
    patient.plan("single-leg-balance", holding(3, 22));
    CHECK(stepsOf(pad(patient), "single-leg-balance")
          == Steps{"longer-hold 3 × 27 s", "longer-hold 3 × 30 s", "hold-work-level"});
}

TEST_CASE("both sides go up together where they are not the same")
{
    Patient patient;
    Dose dose = repeats(1, 8);
    dose.left = Amount{2, 8};
    dose.right = Amount{1, 6};
    patient.plan("clam", dose);
    pad(patient);
    patient.did(1);
    patient.did(3);
    const auto decision = patient.about("clam", 4);
    CHECK(textOf(decision) == "more-repeats L 2 × 10, R 1 × 8");
}

TEST_CASE("a side that does nothing goes on doing nothing")
{
    Patient patient;
    Dose dose = repeats(2, 12);
    dose.left = Amount{0, 12};
    patient.plan("clam", dose);
    pad(patient);
    patient.did(1);
    patient.did(3);
    const auto decision = patient.about("clam", 4);
    REQUIRE(decision.rule == Rule::AnotherSet);
    CHECK(decision.to.dose->amountOf(Side::Left).sets == 0);
    CHECK(decision.to.dose->amountOf(Side::Right).sets == 3);
}

TEST_CASE("a program may let repeats go further than the movement by itself")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 10));
    patient.item("bridge-double-leg").range.reps = content::Range<int>{10, 15};
    patient.begin();
    patient.did(1);
    patient.did(3);
    CHECK(textOf(patient.about("bridge-double-leg", 4)) == "more-repeats 2 × 12");
}

TEST_CASE("before the last part a program has its own number of sets, and no more than that")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 10));
    patient.item("bridge-double-leg").range.sets = content::Range<int>{1, 2};
    pad(patient);
    patient.nextPhase({"bridge-offset"}, 28);
    patient.did(1);
    patient.did(3);
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::HoldStageLevel);
    patient.item("bridge-double-leg").range.sets = content::Range<int>{1, 3};
    patient.begin();
    CHECK(textOf(patient.about("bridge-double-leg", 4)) == "another-set 3 × 10");
}

TEST_CASE("the next movement of the ladder has to suit the person")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(3, 10));
    patient.item("bridge-double-leg").dose.tempo.back = 4s;
    patient.begin();
    patient.did(1);
    patient.did(3);
    SECTION("nothing speaks against it")
    {
        const auto decision = patient.about("bridge-double-leg", 4);
        CHECK(decision.rule == Rule::HarderMovement);
        CHECK(decision.to.movement == "bridge-offset");
        CHECK(toText(*decision.to.dose) == "1 × 5");
    }
    SECTION("a limit keeps it away, and there is another one")
    {
        patient.evidence.about.limits = {"hip-behind-straight"};
        CHECK(patient.about("bridge-double-leg", 4).to.movement == "long-lever-bridge-hold");
    }
    SECTION("it is in the program already")
    {
        patient.plan("bridge-offset", repeats(1, 5));
        CHECK(patient.about("bridge-double-leg", 4).to.movement == "long-lever-bridge-hold");
    }
    SECTION("a limit keeps one away, and the other one is in the program already")
    {
        patient.evidence.about.limits = {"hip-behind-straight"};
        patient.plan("long-lever-bridge-hold", repeats(1, 3, 10));
        CHECK(patient.about("bridge-double-leg", 4).rule == Rule::HoldWorkLevel);
    }
}

TEST_CASE("a movement that asks a clinician first is no step after a hip replacement")
{
    Patient patient;
    patient.plan("sit-to-stand-high", repeats(1, 8));
    patient.evidence.about.conditions = {"after-hip-replacement"};
    patient.plan("bridge-double-leg", repeats(1, 8));
    patient.did(1);
    const auto decisions = patient.advice(2);
    REQUIRE(decisions.size() == 1); // the bridge is not planned, and nothing is said of it
    CHECK(decisions.front().movement == "sit-to-stand-high");
}
