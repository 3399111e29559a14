#include "unit/guidance/patient.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using content::Rule;
using guidance::AdviceChoice;
using guidance::Decision;
using guidance::Offer;

namespace {

constexpr auto* Bridge = "bridge-double-leg";

/// Two weeks of bridges, and then another part with something new.
Patient inTwoParts()
{
    Patient patient;
    patient.plan(Bridge, repeats(1, 8)).nextPhase({Bridge, "clam"}, 14);
    return patient;
}

} // namespace

TEST_CASE("the next part is offered when the one before has lasted as long as it is meant to")
{
    Patient patient = inTwoParts();
    patient.didWeek(1);
    patient.didWeek(2);
    CHECK_FALSE(patient.said(Rule::NextStage, 14));
    const auto decision = patient.said(Rule::NextStage, 15);
    REQUIRE(decision);
    CHECK(decision->offer == Offer::Progress);
    CHECK(decision->from.stage == "phase");
    CHECK(decision->to.stage == "next");
    CHECK_THAT(decision->reason, Catch::StartsWith("You did 3 of 3 planned"));
}

TEST_CASE("days of a pause do not count for the length of a part")
{
    Patient patient = inTwoParts();
    patient.program().pauses.push_back({patient.on(3), patient.on(4), program::PauseReason::Ill});
    patient.begin();
    patient.didWeek(2);
    patient.did(15);
    CHECK_FALSE(patient.said(Rule::NextStage, 16));
    CHECK(patient.said(Rule::NextStage, 17));
}

TEST_CASE("a week with a pause in it is no reason for the next part")
{
    Patient patient = inTwoParts();
    patient.program().pauses.push_back({patient.on(8), patient.on(30), program::PauseReason::Ill});
    patient.didWeek(1);
    patient.program().phases[0].days = 10;
    patient.begin();
    for (const int day : {31, 33, 36, 38, 40})
        patient.did(day);
    CHECK(patient.said(Rule::HoldStage, 37));
    CHECK_FALSE(patient.said(Rule::NextStage, 37));
    CHECK(patient.said(Rule::NextStage, 41));
}

TEST_CASE("the next part waits until most of the week went well")
{
    Patient patient = inTwoParts();
    patient.didWeek(1);
    patient.did(8);
    patient.did(10);
    SECTION("two of three are less than three quarters")
    {
        const auto decision = patient.said(Rule::HoldStage, 15);
        REQUIRE(decision);
        CHECK(decision->to.stage == "phase");
        CHECK_THAT(decision->reason, Catch::StartsWith("You did 2 of 3 planned"));
    }
    SECTION("a day that was too much")
    {
        patient.did(12, {.pain = 6});
        CHECK(patient.said(Rule::HoldStage, 15));
    }
    SECTION("a sore morning")
    {
        patient.did(12, {.morning = MorningAnswer::MoreSore});
        CHECK(patient.said(Rule::HoldStage, 15));
    }
    CHECK_FALSE(patient.said(Rule::NextStage, 15));
}

TEST_CASE("who wants to stay is asked again after a week")
{
    Patient patient = inTwoParts();
    for (int week = 1; week <= 4; ++week)
        patient.didWeek(week);
    patient.answer(patient.said(Rule::NextStage, 15).value(), 15, AdviceChoice::Later);
    CHECK_FALSE(patient.said(Rule::NextStage, 21));
    CHECK(patient.said(Rule::NextStage, 22));
}

TEST_CASE("in the last part there is no next one")
{
    Patient patient;
    patient.plan(Bridge, repeats(1, 8));
    patient.program().phases[0].days = 28;
    patient.begin();
    for (int week = 1; week <= 4; ++week)
        patient.didWeek(week);
    CHECK_FALSE(patient.said(Rule::NextStage, 28));
    CHECK_FALSE(patient.said(Rule::HoldStage, 28));
}

TEST_CASE("a part that is accepted begins today, and keeps the amounts of what goes on")
{
    Patient patient = inTwoParts();
    patient.didWeek(1);
    patient.didWeek(2);
    patient.answer(patient.said(Rule::NextStage, 15).value(), 15, AdviceChoice::Accepted);
    const program::Phase& next = patient.program().phases[1];
    CHECK(next.startedOn == patient.on(15));
    CHECK(toText(next.sessions[0].items[0].dose) == "1 × 8");
    CHECK(toText(next.sessions[0].items[1].dose) == "2 × 8");
    CHECK(patient.about("clam", 15).rule == Rule::NothingYet);
}

TEST_CASE("another part brings the new movement of its week")
{
    Patient patient = inTwoParts();
    patient.didWeek(1);
    patient.didWeek(2);
    patient.answer(patient.said(Rule::NextStage, 15).value(), 15, AdviceChoice::Accepted);
    patient.did(15);
    patient.did(17);
    // New on day 15: one step in a week, and its beginning was one.
    CHECK(patient.about("clam", 18).rule == Rule::HoldJustChanged);
    patient.did(19);
    CHECK(patient.about("clam", 22).rule == Rule::MoreRepeats);
}

TEST_CASE("accepting changes the movement in every session with the same amount")
{
    Patient patient;
    patient.plan(Bridge, repeats(1, 8))
        .plan(Bridge, repeats(1, 8), 7)
        .plan(Bridge, repeats(2, 8), 5);
    patient.did(1, {.pain = 7}, {Bridge});
    const Decision decision = patient.accept(Bridge, 1);
    const auto& sessions = patient.program().phases[0].sessions;
    CHECK(toText(sessions[0].items[0].dose) == "1 × 4");
    CHECK(toText(sessions[1].items[0].dose) == "1 × 4");
    CHECK(toText(sessions[2].items[0].dose) == "2 × 8");
}

TEST_CASE("what is no offer changes nothing when it is accepted")
{
    Patient patient = inTwoParts();
    patient.did(1);
    const Decision decision = patient.about(Bridge, 2);
    REQUIRE_FALSE(isOffer(decision));
    CHECK(accepted(patient.program(), decision, Patient::pack(), patient.on(2))
          == patient.program());
}

TEST_CASE("an easier movement takes the place of the other one, with the dose to begin with")
{
    Patient patient;
    patient.plan(Bridge, repeats(2, 10)).plan("clam", repeats(2, 8));
    patient.did(1, {.pain = 7, .own = 7});
    patient.accept(Bridge, 2);
    patient.did(3, {.pain = 7, .own = 7});
    patient.accept(Bridge, 4);
    const auto& items = patient.program().phases[0].sessions[0].items;
    REQUIRE(items.size() == 3);
    CHECK_FALSE(items[2].included); // the bridge waits
    CHECK(items[0].movement == "glute-squeeze");
    CHECK(toText(items[0].dose) == "1 × 5 × 3 s");
    CHECK(items[0].addedOn == patient.on(4));
    CHECK_FALSE(items[0].firstWeek);
    CHECK(items[1].movement == "clam");
}

TEST_CASE("the next part keeps what was left out or replaced in the one before")
{
    Patient patient;
    patient.plan(Bridge, repeats(1, 8)).plan("clam", repeats(1, 8));
    patient.nextPhase({Bridge, "clam", "mini-squat-supported"}, 14);
    patient.didWeek(1);
    patient.didWeek(2);
    const auto begin = [&] {
        const auto decision = patient.said(Rule::NextStage, 15).value();
        return accepted(patient.program(), decision, Patient::pack(), patient.on(15));
    };
    const auto itemOf = [](const program::Program& program, std::size_t place) {
        return program.phases.at(1).sessions.at(0).items.at(place);
    };
    const program::Program asItWas = begin();
    CHECK(itemOf(asItWas, 0).movement == Bridge);
    CHECK(itemOf(asItWas, 0).included);

    Decision change;
    change.movement = Bridge;
    change.offer = Offer::Ease;
    SECTION("left out")
    {
        change.rule = Rule::LeaveOutForNow;
        patient.program() = accepted(patient.program(), change, Patient::pack(), patient.on(10));
        const program::Program next = begin();
        CHECK(itemOf(next, 0).movement == Bridge);
        CHECK_FALSE(itemOf(next, 0).included);
        CHECK(itemOf(next, 1).included);
    }
    SECTION("replaced by an easier one, with the amount it has now")
    {
        change.rule = Rule::EasierMovement;
        change.to.movement = "glute-squeeze";
        change.to.dose = repeats(1, 7, 5);
        patient.program() = accepted(patient.program(), change, Patient::pack(), patient.on(10));
        const program::Program next = begin();
        CHECK(itemOf(next, 0).movement == "glute-squeeze");
        CHECK(itemOf(next, 0).dose == repeats(1, 7, 5));
        CHECK(itemOf(next, 0).insteadOf == Bridge);
    }
    SECTION("replaced by what the next part has anyway: it is planned once")
    {
        change.rule = Rule::HarderMovement;
        change.to.movement = "mini-squat-supported";
        change.to.dose = repeats(1, 7);
        patient.program() = accepted(patient.program(), change, Patient::pack(), patient.on(10));
        const program::Program next = begin();
        CHECK_FALSE(itemOf(next, 0).included);
        CHECK(itemOf(next, 2).movement == "mini-squat-supported");
        CHECK(itemOf(next, 2).dose == repeats(1, 7));
    }
    SECTION("replaced, and back again")
    {
        change.rule = Rule::EasierMovement;
        change.to.movement = "glute-squeeze";
        patient.program() = accepted(patient.program(), change, Patient::pack(), patient.on(10));
        change.movement = "glute-squeeze";
        change.rule = Rule::HarderMovement;
        change.to.movement = Bridge;
        patient.program() = accepted(patient.program(), change, Patient::pack(), patient.on(12));
        CHECK(patient.item(Bridge).insteadOf.empty());
        CHECK(itemOf(begin(), 0).movement == Bridge);
    }
}

TEST_CASE("what is new in a part begins with its first week")
{
    Patient patient;
    patient.plan(Bridge, repeats(1, 8));
    patient.nextPhase({Bridge, "clam"}, 14);
    program::Item& clam = patient.item("clam");
    clam.firstWeek = repeats(1, 6);
    clam.dose = repeats(2, 8);
    clam.addedOn.reset();
    patient.begin();
    program::Program program = patient.program();
    beginPhase(program, "next", patient.on(15));
    const program::Phase& phase = program.phases[1];
    const auto doseOf = [&](std::size_t item, int day) {
        return doseOn(program, phase, phase.sessions[0].items[item], patient.on(day));
    };
    CHECK(doseOf(1, 15) == repeats(1, 6));
    CHECK(doseOf(1, 21) == repeats(1, 6));
    CHECK(doseOf(1, 22) == repeats(2, 8));
}
