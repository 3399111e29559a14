#include "unit/session/works.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <numeric>

using namespace hipwise;
using namespace hipwise::test;

using content::Sides;
using session::makePlan;
using session::Plan;
using session::Step;
using session::StepKind;

namespace {

/// "ready 5, R1 30, turn 10, L1 30": every step with its seconds; sets by side and number.
std::string layout(const Plan& plan)
{
    std::string text;
    for (const Step& step : plan.steps) {
        const char* side = !step.side ? "" : (*step.side == Side::Left ? "L" : "R");
        std::string name;
        switch (step.kind) {
        case StepKind::GetReady:
            name = "ready";
            break;
        case StepKind::Set:
            name = fmt::format("{}{}", side, step.set);
            break;
        case StepKind::ChangeOver:
            name = "turn";
            break;
        case StepKind::Rest:
            name = "rest";
            break;
        }
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", name, step.duration.count());
    }
    return text;
}

} // namespace

TEST_CASE("sets of both sides together follow each other with a rest between")
{
    CHECK(layout(makePlan({repetitions(3)})) == "ready 5, 1 15, rest 20, 2 15, rest 20, 3 15");
    CHECK(layout(makePlan({repetitions(2, Sides::Alternating)})) == "ready 5, 1 15, rest 20, 2 15");
}

TEST_CASE("one side at a time: both sides of a set, then a rest")
{
    CHECK(layout(makePlan({sidedHold(2, false)}))
          == "ready 5, R1 30, turn 10, L1 30, rest 15, R2 30, turn 10, L2 30");
}

TEST_CASE("where changing sides means turning over, all sets of one side come first")
{
    CHECK(layout(makePlan({sidedHold(2, true)}))
          == "ready 5, R1 30, rest 15, R2 30, turn 10, L1 30, rest 15, L2 30");
    CHECK(layout(makePlan({sidedHold(1, true)})) == "ready 5, R1 30, turn 10, L1 30");
}

TEST_CASE("a person may begin with the left side")
{
    CHECK(layout(makePlan({sidedHold(2, false)}, Side::Left))
          == "ready 5, L1 30, turn 10, R1 30, rest 15, L2 30, turn 10, R2 30");
    CHECK(layout(makePlan({sidedHold(1, true)}, Side::Left)) == "ready 5, L1 30, turn 10, R1 30");
}

TEST_CASE("the rest of a movement leads up to the next one")
{
    const Plan plan = makePlan({repetitions(1), minutes(), sidedHold(1, false)});
    CHECK(layout(plan) == "ready 5, 1 15, rest 20, 1 90, rest 30, R1 30, turn 10, L1 30");
    CHECK(plan.steps[2].item == 1);
    CHECK(plan.steps[4].item == 2);
    CHECK(plan.steps[4].side == Side::Right);
}

TEST_CASE("a movement without a rest is followed by the default rest")
{
    CHECK(layout(makePlan({heldRepetitions(2), minutes()}))
          == "ready 5, 1 20, rest 0, 2 20, rest 30, 1 90");
}

TEST_CASE("the same movement twice in a session is two movements")
{
    const Plan plan = makePlan({repetitions(1), repetitions(1)});
    CHECK(layout(plan) == "ready 5, 1 15, rest 20, 1 15");
    CHECK(plan.steps[3].item == 1);
}

TEST_CASE("both sides get the same sets and the same time, and every set has one step before it")
{
    const bool turnOver = GENERATE(false, true);
    const int sets = GENERATE(range(1, 6));
    const Side first = GENERATE(Side::Left, Side::Right);
    const Plan plan
        = makePlan({sidedHold(sets, turnOver), repetitions(2), sidedHold(2, turnOver)}, first);
    std::chrono::seconds left{0};
    std::chrono::seconds right{0};
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const Step& step = plan.steps[i];
        CHECK((step.kind == StepKind::Set) == (i % 2 == 1));
        if (step.kind != StepKind::Set)
            continue;
        CHECK(plan.steps[i - 1].item == step.item);
        CHECK(plan.steps[i - 1].set == step.set);
        CHECK(plan.steps[i - 1].side == step.side);
        left += step.side == Side::Left ? step.duration : 0s;
        right += step.side == Side::Right ? step.duration : 0s;
    }
    CHECK(left == 30s * (sets + 2));
    CHECK(right == left);
}

TEST_CASE("a plan lasts as long as its steps")
{
    CHECK(makePlan({repetitions(2)}).duration() == 55s);
    CHECK(makePlan({sidedHold(1, false), minutes()}).duration() == 180s);
    CHECK(makePlan({}).duration() == 0s);
    CHECK(makePlan({}).steps.empty());
}
