#include "unit/session/special_works.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <set>

using namespace hipwise;
using namespace hipwise::test;

using content::DoseType;
using content::Sides;
using program::Amount;
using program::Dose;
using program::half;
using session::layOut;
using session::makePlan;
using session::Plan;
using session::SetKey;
using session::setsOf;
using session::Step;
using session::StepKind;
using session::Work;

using Keys = std::vector<SetKey>;

namespace {

constexpr auto R = Side::Right;
constexpr auto L = Side::Left;

std::string nameOf(const Step& step)
{
    switch (step.kind) {
    case StepKind::GetReady:
        return "ready";
    case StepKind::ChangeOver:
        return "turn";
    case StepKind::Rest:
        return "rest";
    case StepKind::Set:
        break;
    }
    const char* side = !step.side ? "" : (*step.side == L ? "L" : "R");
    return fmt::format("{}{}", side, step.set);
}

/// "ready 5, R1 40, turn 10, L1 40": every step with its seconds; sets by side and number.
std::string layout(const std::vector<Step>& steps)
{
    std::string text;
    for (const Step& step : steps)
        text += fmt::format(
            "{}{} {}", text.empty() ? "" : ", ", nameOf(step), step.duration.count());
    return text;
}

std::string layout(const Work& work, Side firstSide = R)
{
    return layout(makePlan({work}, firstSide).steps);
}

std::chrono::seconds workOf(const Plan& plan, Side side)
{
    std::chrono::seconds time{0};
    for (const Step& step : plan.steps) {
        if (step.kind == StepKind::Set && step.side == side)
            time += step.duration;
    }
    return time;
}

} // namespace

TEST_CASE("a side with an amount of its own does that, and the other one what both do")
{
    Dose dose;
    dose.sets = 1;
    dose.reps = 10;
    CHECK(dose.amountOf(L) == dose);
    CHECK(dose.amountOf(R) == dose);
    dose.right = Amount{3, 8, 0s, 0s};
    CHECK(dose.amountOf(R) == Amount{3, 8, 0s, 0s});
    CHECK(dose.amountOf(L) == Amount{1, 10, 0s, 0s});
    dose.left = Amount{2, 5, 0s, 0s};
    CHECK(dose.amountOf(R) == Amount{3, 8, 0s, 0s});
    CHECK(dose.amountOf(L) == Amount{2, 5, 0s, 0s});
    // Both together never do what only one side does.
    CHECK(dose.amountOf({}) == Amount{1, 10, 0s, 0s});
}

TEST_CASE("the time of a set follows from the amount of its side")
{
    Dose dose;
    dose.tempo = {2s, 1s, 3s};
    dose.reps = 10;
    dose.hold = 20s;
    dose.duration = 90s;
    dose.left = Amount{1, 4, 7s, 61s};
    const auto timeOf = [&](DoseType type, std::optional<Side> side) {
        dose.type = type;
        return dose.setTime(dose.amountOf(side));
    };
    CHECK(timeOf(DoseType::Repetitions, L) == 24s);
    CHECK(timeOf(DoseType::Repetitions, R) == 60s);
    CHECK(timeOf(DoseType::Hold, L) == 7s);
    CHECK(timeOf(DoseType::Hold, R) == 20s);
    CHECK(timeOf(DoseType::RepetitionsWithHold, L) == 48s); // its own hold, and not the tempo's
    CHECK(timeOf(DoseType::RepetitionsWithHold, R) == 250s);
    CHECK(timeOf(DoseType::Duration, L) == 61s);
    CHECK(timeOf(DoseType::Duration, R) == 90s);
    CHECK(timeOf(DoseType::Duration, {}) == dose.setTime());
}

TEST_CASE("a repetition takes a second at least")
{
    Dose dose;
    dose.reps = 3;
    dose.tempo = {0s, 0s, 0s};
    CHECK(dose.repetitionTime(dose) == 1s);
    CHECK(dose.setTime() == 3s);
    dose.tempo = {0s, 1s, 0s};
    CHECK(dose.repetitionTime(dose) == 1s);
    dose.tempo = {1s, 0s, 1s};
    CHECK(dose.repetitionTime(dose) == 2s);
    dose.type = DoseType::RepetitionsWithHold;
    dose.tempo = {0s, 9s, 0s};
    CHECK(dose.repetitionTime(dose) == 1s);
    dose.hold = 2s;
    CHECK(dose.repetitionTime(dose) == 2s);
}

TEST_CASE("what is held is the tempo's in plain repetitions, and else the amount's")
{
    Dose dose;
    dose.hold = 30s;
    dose.tempo = {2s, 1s, 2s};
    const Amount shorter{1, 5, 12s, 0s};
    CHECK(dose.holdTime(shorter) == 1s);
    dose.type = GENERATE(DoseType::Hold, DoseType::RepetitionsWithHold);
    CHECK(dose.holdTime(shorter) == 12s);
    CHECK(dose.holdTime(dose) == 30s);
}

TEST_CASE("half of what a set asks for is rounded up, and never nothing")
{
    const auto [whole, expected]
        = GENERATE(table<int, int>({{12, 6}, {9, 5}, {3, 2}, {2, 1}, {1, 1}}));
    const std::chrono::seconds time{whole};
    const std::chrono::seconds less{expected};
    CHECK(half({2, whole, 0s, 0s}, DoseType::Repetitions) == Amount{2, expected, 0s, 0s});
    CHECK(half({2, 0, time, 0s}, DoseType::Hold) == Amount{2, 0, less, 0s});
    CHECK(half({2, 0, 0s, time}, DoseType::Duration) == Amount{2, 0, 0s, less});
    // Fewer repetitions, each of them held as long as before.
    CHECK(half({2, whole, 15s, 0s}, DoseType::RepetitionsWithHold) == Amount{2, expected, 15s, 0s});
}

TEST_CASE("the side that does more sets begins, and its last ones stand alone")
{
    CHECK(layout(legLift(2, 1)) == "ready 5, R1 40, turn 10, L1 40, rest 30, R2 40");
    CHECK(layout(legLift(1, 2)) == "ready 5, L1 40, turn 10, R1 40, rest 30, L2 40");
    CHECK(layout(legLift(3, 1))
          == "ready 5, R1 40, turn 10, L1 40, rest 30, R2 40, rest 30, R3 40");
    CHECK(layout(legLift(3, 2))
          == "ready 5, R1 40, turn 10, L1 40, rest 30, R2 40, turn 10, L2 40, rest 30, R3 40");
}

TEST_CASE("where sides change by turning over, the side that does more is done with first")
{
    CHECK(layout(legLift(2, 1, true)) == "ready 5, R1 40, rest 30, R2 40, turn 10, L1 40");
    CHECK(layout(legLift(1, 2, true)) == "ready 5, L1 40, rest 30, L2 40, turn 10, R1 40");
}

TEST_CASE("the weak side begins even when the person begins with the other one")
{
    const bool turnOver = GENERATE(false, true);
    CHECK(layout(legLift(2, 1, turnOver), L) == layout(legLift(2, 1, turnOver), R));
    CHECK(layout(legLift(1, 2, turnOver), R).starts_with("ready 5, L1 40"));
    CHECK(layout(legLift(2, 2, turnOver), L).starts_with("ready 5, L1 40"));
    CHECK(layout(legLift(2, 2, turnOver), R).starts_with("ready 5, R1 40"));
}

TEST_CASE("with as many sets on both sides, the one that works longer in a set begins")
{
    Work lift = legLift(1, 1);
    lift.dose.left->reps = 9;
    CHECK(layout(lift, R) == "ready 5, L1 45, turn 10, R1 40");
    Work hold = sidedHold(1, false);
    hold.dose.right = Amount{1, 0, 45s, 0s};
    CHECK(layout(hold, L) == "ready 5, R1 45, turn 10, L1 30");
    hold.dose.right->hold = 20s;
    CHECK(layout(hold, R) == "ready 5, L1 30, turn 10, R1 20");
}

TEST_CASE("a movement with a first side of its own begins with that, whatever it does")
{
    const Side firstSide = GENERATE(Side::Left, Side::Right);
    Work lift = legLift(2, 1);
    lift.first = L;
    CHECK(layout(lift, firstSide) == "ready 5, L1 40, turn 10, R1 40, rest 30, R2 40");
    lift.turnOver = true;
    CHECK(layout(lift, firstSide) == "ready 5, L1 40, turn 10, R1 40, rest 30, R2 40");
    Work hold = sidedHold(1, false);
    hold.first = opposite(firstSide);
    CHECK(makePlan({hold}, firstSide).steps.front().side == opposite(firstSide));
}

TEST_CASE("a side that does nothing is left out")
{
    const bool turnOver = GENERATE(false, true);
    Work lift = legLift(2, 0, turnOver);
    CHECK(layout(lift) == "ready 5, R1 40, rest 30, R2 40");
    lift.first = L;
    CHECK(layout(lift) == "ready 5, R1 40, rest 30, R2 40");
}

TEST_CASE("a plan says which side begins where sides are done one at a time, and nowhere else")
{
    Work together = repetitions();
    Work inTurn = repetitions(2, Sides::Alternating);
    together.first = L;
    inTurn.first = R;
    Work own = sidedHold(1, true);
    own.first = R;
    const Plan plan
        = makePlan({together, inTurn, sidedHold(1, false), legLift(2, 1), own}, Side::Left);
    CHECK_FALSE(plan.items[0].first);
    CHECK_FALSE(plan.items[1].first);
    CHECK(plan.items[2].first == L);
    CHECK(plan.items[3].first == R);
    CHECK(plan.items[4].first == R);
}

TEST_CASE("amounts of sides mean nothing where both sides work")
{
    Work work = repetitions(2);
    work.dose.left = Amount{5, 9, 0s, 0s};
    work.dose.right = Amount{4, 7, 0s, 0s};
    CHECK(layout(work) == "ready 5, 1 15, rest 20, 2 15");
}

TEST_CASE("sides that do the same get the same sets and the same time")
{
    const bool turnOver = GENERATE(false, true);
    const int sets = GENERATE(1, 2, 3);
    const Side first = GENERATE(Side::Left, Side::Right);
    const Plan same = makePlan({legLift(sets, sets, turnOver), sidedHold(sets, turnOver)}, first);
    CHECK(workOf(same, L) == 70s * sets);
    CHECK(workOf(same, R) == 70s * sets);
    const Plan more = makePlan({legLift(sets + 1, sets, turnOver)}, first);
    CHECK(workOf(more, L) == 40s * sets);
    CHECK(workOf(more, R) == 40s * (sets + 1));
}

TEST_CASE("every step knows the amount of the set that it is or leads up to")
{
    Work lift = legLift(2, 1);
    lift.dose.left->reps = 5;
    for (const Step& step : makePlan({lift}).steps) {
        CHECK(step.amount == lift.dose.amountOf(step.side));
        if (step.kind == StepKind::Set)
            CHECK(step.duration == (step.side == L ? 25s : 40s));
    }
}

TEST_CASE("the sets of a movement are those of its steps, each once")
{
    const Work work = GENERATE(legLift(3, 1), legLift(1, 2, true), repetitions(3), legLift(0, 1));
    const Plan plan = makePlan({minutes(), work});
    Keys played;
    for (const Step& step : plan.steps) {
        if (step.item == 1 && step.kind == StepKind::Set)
            played.push_back(step.key());
    }
    CHECK(setsOf(1, plan.items[1]) == played);
    CHECK(std::set<SetKey>(played.begin(), played.end()).size() == played.size());
}

TEST_CASE("sets are laid out in the order that is asked for, with the lead that is asked for")
{
    const Work lift = legLift(2, 2);
    const auto laid
        = [&](const Keys& sets) { return layout(layOut(lift, sets, StepKind::Rest, 7s)); };
    CHECK(laid({{0, 1, R}, {0, 1, L}, {0, 2, R}})
          == "rest 7, R1 40, turn 10, L1 40, rest 30, R2 40");
    CHECK(laid({{0, 2, R}, {0, 2, L}}) == "rest 7, R2 40, turn 10, L2 40");
    CHECK(laid({{0, 2, L}, {0, 1, R}, {0, 2, R}})
          == "rest 7, L2 40, turn 10, R1 40, rest 30, R2 40");
    CHECK(laid({{0, 1, R}}) == "rest 7, R1 40");
    CHECK(laid({}).empty());
}

TEST_CASE("a dose that is run and walked keeps its rounds, and is as long as they are")
{
    content::Movement movement;
    movement.kind = content::MovementKind::Aerobic;
    movement.dose.type = DoseType::Duration;
    movement.dose.duration = content::SecondsRange{600s, 900s};
    movement.dose.firstWeek.emplace().duration = 300s;
    content::DoseOverride own;
    own.intervals = content::Intervals{5, 60s, 90s};
    const bool firstWeek = GENERATE(false, true);
    Dose dose = program::startingDose(movement, own, firstWeek);
    CHECK(dose.intervals == own.intervals);
    CHECK(dose.duration == 750s);
    own.duration = content::SecondsRange{100s, 200s};
    dose = program::startingDose(movement, own, firstWeek);
    CHECK(dose.intervals == own.intervals);
    CHECK(dose.duration == 750s);
    own.intervals.reset();
    CHECK(program::startingDose(movement, own, firstWeek).duration == 100s);
    CHECK_FALSE(program::startingDose(movement, own, firstWeek).intervals);
}

TEST_CASE("only minutes are run and walked, and no side starts with more than the other")
{
    content::Movement movement;
    content::DoseOverride own;
    own.intervals = content::Intervals{5, 60s, 90s};
    movement.dose.type = GENERATE(DoseType::Repetitions, DoseType::Hold);
    const Dose dose = program::startingDose(movement, own, false);
    CHECK_FALSE(dose.intervals);
    CHECK(dose.duration == 0s);
    CHECK_FALSE(dose.left);
    CHECK_FALSE(dose.right);
}
