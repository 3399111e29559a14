#include "unit/guidance/patient.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using content::Rule;
using guidance::Offer;

namespace {

/// Somebody who has done 2 × 10 bridges twice in the first week.
Patient afterTwoSessions(const Felt& last)
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8));
    patient.did(1);
    patient.did(3, last);
    return patient;
}

Rule ruleAfter(const Felt& last)
{
    return afterTwoSessions(last).about("bridge-double-leg", 4).rule;
}

} // namespace

TEST_CASE("scores up to 2 are fine, up to 5 acceptable, and above 5 too much")
{
    const auto [pain, rule] = GENERATE(table<int, Rule>({{0, Rule::MoreRepeats},
                                                         {2, Rule::MoreRepeats},
                                                         {3, Rule::MoreRepeats},
                                                         {4, Rule::HoldPain},
                                                         {5, Rule::HoldPain},
                                                         {6, Rule::TooMuchPain},
                                                         {10, Rule::TooMuchPain}}));
    CAPTURE(pain);
    CHECK(ruleAfter({.pain = pain}) == rule);
}

TEST_CASE("a clinician may draw the line of too much somewhere else")
{
    Patient patient = afterTwoSessions({.pain = 5});
    patient.evidence.bands = {2, 4};
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::TooMuchPain);
    patient = afterTwoSessions({.pain = 6});
    patient.evidence.bands = {3, 6};
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::HoldPain);
}

TEST_CASE("a sore morning is too much, whatever the score was")
{
    const int pain = GENERATE(0, 2, 5);
    CHECK(ruleAfter({.pain = pain, .morning = MorningAnswer::MoreSore}) == Rule::SoreMorning);
    CHECK(ruleAfter({.pain = 0, .morning = MorningAnswer::Calmer}) == Rule::MoreRepeats);
}

TEST_CASE("the score in the session and the next morning are both needed before more is offered")
{
    CHECK(ruleAfter({}) == Rule::MoreRepeats);
    CHECK(ruleAfter({.pain = std::nullopt}) == Rule::HoldNoScore);
    CHECK(ruleAfter({.morning = std::nullopt}) == Rule::HoldMorning);
}

TEST_CASE("on the day of a session the next morning is not known yet")
{
    Patient patient = afterTwoSessions({});
    CHECK(patient.about("bridge-double-leg", 3).rule == Rule::HoldMorning);
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::MoreRepeats);
}

TEST_CASE("the morning question after a day of two sessions counts for both")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8)).plan("paced-walking", minutesOf(20), 1);
    patient.did(1);
    patient.did(3, {.morning = std::nullopt});
    patient.did(3, {}, {"paced-walking"});
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::MoreRepeats);
}

TEST_CASE("a morning that was answered on its own counts for the day before")
{
    Patient patient = afterTwoSessions({.morning = std::nullopt});
    SECTION("as usual")
    {
        patient.morning(4, MorningAnswer::AsUsual);
        CHECK(patient.about("bridge-double-leg", 4).rule == Rule::MoreRepeats);
    }
    SECTION("more sore")
    {
        patient.morning(4, MorningAnswer::MoreSore);
        CHECK(patient.about("bridge-double-leg", 4).rule == Rule::SoreMorning);
    }
}

TEST_CASE("too much pain is put down to the movement that had it")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8)).plan("sit-to-stand-high", repeats(2, 6));
    patient.did(1);
    patient.did(3, {.pain = 7, .own = 7});
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::TooMuchPain);
    const auto other = patient.about("sit-to-stand-high", 4);
    CHECK(other.rule == Rule::HoldTooMuch);
    CHECK(other.offer == Offer::Hold);
    CHECK_THAT(other.reason, Catch::Contains("7") && Catch::Contains("above 5"));
}

TEST_CASE("where no movement stood out all of the session was too much")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8)).plan("sit-to-stand-high", repeats(2, 6));
    patient.did(1);
    patient.did(3, {.pain = 6});
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::TooMuchPain);
    CHECK(patient.about("sit-to-stand-high", 4).rule == Rule::TooMuchPain);
}

TEST_CASE("the score that was too much is the one that is named")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8));
    patient.did(1, {.pain = 7, .own = 3});
    const auto decision = patient.about("bridge-double-leg", 2);
    REQUIRE(decision.rule == Rule::TooMuchPain);
    CHECK_THAT(decision.reason, Catch::StartsWith("You gave 7, which is above 5."));
}

TEST_CASE("a score outside of sessions that is too much keeps things as they are")
{
    Patient patient = afterTwoSessions({});
    patient.score(4, 6);
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::HoldTooMuch);
    patient = afterTwoSessions({});
    patient.score(4, 5);
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::MoreRepeats);
}

TEST_CASE("the score of a session in which nothing could be done counts for the day")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(1, 8));
    patient.did(1);
    patient.did(3);
    patient.did(4, {.pain = 8, .allDone = false});
    CHECK(patient.about("bridge-double-leg", 5).rule == Rule::HoldTooMuch);
}

TEST_CASE("a movement that stands in a session twice was done once")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8));
    patient.did(1);
    auto& items = patient.evidence.sessions.front().items;
    items.push_back(items.front());
    CHECK(patient.about("bridge-double-leg", 2).rule == Rule::HoldOneMore);
}
