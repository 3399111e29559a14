#include "unit/guidance/patient.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;

using content::Rule;
using guidance::AdviceChoice;
using guidance::Offer;
using program::PauseReason;

namespace {

constexpr auto* Bridge = "bridge-double-leg";

Patient who()
{
    Patient patient;
    patient.plan(Bridge, repeats(3, 10)).plan("paced-walking", minutesOf(30), 1);
    patient.did(1);
    return patient;
}

/// The same with two days of more than usual, the 3rd and the 4th, and easy days from the 4th on.
Patient inFlare()
{
    Patient patient = who();
    patient.score(3, 7);
    patient.score(4, 6);
    patient.answer(patient.said(Rule::Flare, 4).value(), 4, AdviceChoice::Accepted);
    return patient;
}

std::vector<std::string> sessionsOn(const Patient& patient, int day)
{
    std::vector<std::string> ids;
    const auto plan = planDay(
        *patient.evidence.program, Patient::pack(), patient.evidence.about, patient.on(day));
    for (const auto& session : plan.sessions)
        ids.push_back(session.easyPlan.empty() ? session.id : session.easyPlan);
    return ids;
}

} // namespace

TEST_CASE("two days in a row of more than usual are a flare, one is not")
{
    Patient patient = who();
    patient.score(3, 6);
    CHECK_FALSE(patient.said(Rule::Flare, 3));
    SECTION("a second high score")
    {
        patient.score(4, 6);
        const auto decision = patient.said(Rule::Flare, 4);
        REQUIRE(decision);
        CHECK(decision->offer == Offer::Flare);
        CHECK(decision->to.days == 3);
        CHECK(findInput(*decision, "flareBegan")->value == guidance::Input::Value(patient.on(3)));
        CHECK(decision->title == "A flare: take 3 easy days");
        CHECK(patient.said(Rule::Flare, 5)); // of yesterday and the day before
        CHECK_FALSE(patient.said(Rule::Flare, 6));
    }
    SECTION("the sore morning after it, which is part of it, and a second one")
    {
        patient.morning(4, MorningAnswer::MoreSore);
        CHECK_FALSE(patient.said(Rule::Flare, 4));
        patient.morning(5, MorningAnswer::MoreSore);
        CHECK(patient.said(Rule::Flare, 5));
    }
    SECTION("a second score that is acceptable")
    {
        patient.score(4, 5);
        CHECK_FALSE(patient.said(Rule::Flare, 4));
    }
    SECTION("a day between")
    {
        patient.score(5, 9);
        CHECK_FALSE(patient.said(Rule::Flare, 5));
    }
}

TEST_CASE("a flare that is accepted has the pack's easy plan for three days")
{
    Patient patient = inFlare();
    const std::vector<program::Pause> pauses{{patient.on(4), patient.on(6), PauseReason::Flare}};
    CHECK(patient.evidence.program->pauses == pauses);
    for (const int day : {4, 5, 6})
        CHECK(sessionsOn(patient, day) == std::vector<std::string>{"flare-day", "flare-day"});
    CHECK(sessionsOn(patient, 7) == std::vector<std::string>{"every-1"});
}

TEST_CASE("on easy days nothing is said of single movements")
{
    Patient patient = inFlare();
    const auto decisions = patient.advice(5);
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().rule == Rule::FlareDays);
    CHECK(decisions.front().offer == Offer::Hold);
    CHECK_THAT(decisions.front().reason, Catch::StartsWith("This is day 2 of 3 easy days."));
}

TEST_CASE("two usual mornings lead back with three quarters")
{
    Patient patient = inFlare();
    patient.morning(5, MorningAnswer::AsUsual);
    CHECK_FALSE(patient.said(Rule::FlareWayBack, 5));
    patient.morning(6, MorningAnswer::AsUsual);
    const auto decision = patient.said(Rule::FlareWayBack, 6);
    REQUIRE(decision);
    CHECK(decision->offer == Offer::Progress);
    CHECK(decision->from.percent == 100);
    CHECK(decision->to.percent == 75);
    CHECK_THAT(decision->reason, Catch::Contains("75 percent"));
    patient.answer(*decision, 6, AdviceChoice::Accepted);
    CHECK(patient.program().pauses.back().until == patient.on(5));
    CHECK(toText(patient.item(Bridge).dose) == "3 × 8");
    CHECK(toText(patient.item("paced-walking").dose) == "23 min");
    CHECK_FALSE(patient.said(Rule::FlareWayBack, 6));
}

TEST_CASE("a sore morning between two usual ones is none in a row")
{
    Patient patient = inFlare();
    patient.morning(5, MorningAnswer::AsUsual);
    patient.morning(6, MorningAnswer::MoreSore);
    patient.morning(7, MorningAnswer::AsUsual);
    CHECK_FALSE(patient.said(Rule::FlareWayBack, 7));
}

TEST_CASE("after a long flare half is enough")
{
    const auto settledOn = [](int day) {
        Patient patient = inFlare();
        patient.program().pauses.back().until.reset();
        patient.begin();
        for (int bad = 5; bad < day - 1; ++bad)
            patient.score(bad, 7);
        patient.morning(day - 1, MorningAnswer::AsUsual);
        patient.morning(day, MorningAnswer::AsUsual);
        return patient.said(Rule::FlareWayBack, day).value().to.percent;
    };
    CHECK(settledOn(8) == 75); // the fifth day
    CHECK(settledOn(9) == 50);
}

TEST_CASE("easy days that are over without an answer of the mornings lead back with half")
{
    Patient patient = inFlare();
    const auto decision = patient.said(Rule::FlareWayBack, 7);
    REQUIRE(decision);
    CHECK(decision->to.percent == 50);
    CHECK_THAT(decision->reason, Catch::StartsWith("Nothing was too much in the last 3 days."));
    CHECK_FALSE(patient.said(Rule::FlareWayBack, 14)); // a week after the last easy day
}

TEST_CASE("a flare that does not ease in three days leads to somebody who looks at it")
{
    Patient patient = inFlare();
    for (const int day : {5, 6})
        patient.score(day, 6);
    CHECK_FALSE(patient.said(Rule::FlareNotEasing, 5));
    const auto decision = patient.said(Rule::FlareNotEasing, 6); // since the 3rd
    REQUIRE(decision);
    CHECK(decision->offer == Offer::Help);
}

TEST_CASE("who goes on in a flare is not asked every day, but told when it does not ease")
{
    Patient patient = who();
    patient.score(3, 7);
    patient.score(4, 7);
    patient.answer(patient.said(Rule::Flare, 4).value(), 4, AdviceChoice::Kept);
    for (const int day : {5, 6}) {
        CHECK_FALSE(patient.said(Rule::Flare, day));
        CHECK_FALSE(patient.said(Rule::FlareNotEasing, day - 1));
        patient.score(day, 7);
    }
    CHECK_FALSE(patient.said(Rule::Flare, 6));
    CHECK(patient.said(Rule::FlareNotEasing, 6));
}

TEST_CASE("a flare that nobody answered is told when it does not ease")
{
    Patient patient = who();
    for (const int day : {3, 4, 5})
        patient.score(day, 7);
    CHECK_FALSE(patient.said(Rule::FlareNotEasing, 5));
    patient.score(6, 7);
    CHECK(patient.said(Rule::FlareNotEasing, 6));
    CHECK(patient.said(Rule::Flare, 6));
    // Easy days that begin late do not begin the count anew.
    patient.answer(patient.said(Rule::Flare, 6).value(), 6, AdviceChoice::Accepted);
    CHECK(patient.said(Rule::FlareNotEasing, 6));
}

TEST_CASE("easy days that were accepted lead back to the old amounts after a calm week")
{
    Patient patient = inFlare();
    patient.morning(5, MorningAnswer::AsUsual);
    patient.morning(6, MorningAnswer::AsUsual);
    patient.answer(patient.said(Rule::FlareWayBack, 6).value(), 6, AdviceChoice::Accepted);
    for (const int day : {8, 10})
        patient.did(day);
    CHECK_FALSE(isOffer(patient.about(Bridge, 12)));
    patient.did(12);
    CHECK(textOf(patient.about(Bridge, 13)) == "way-back 3 × 10");
}

TEST_CASE("a third flare in two weeks leads to somebody who looks at it")
{
    Patient patient = who();
    const auto flareOn = [&](int day) {
        patient.program().pauses.push_back(
            {patient.on(day), patient.on(day + 1), PauseReason::Flare});
    };
    flareOn(3);
    flareOn(9);
    patient.begin();
    CHECK_FALSE(patient.said(Rule::FlaresAgain, 10));
    for (const int day : {15, 16})
        patient.score(day, 7);
    const auto third = patient.said(Rule::FlaresAgain, 16);
    REQUIRE(third);
    CHECK(third->offer == Offer::Help);
    CHECK_THAT(third->reason, Catch::StartsWith("This is flare number 3 in 14 days."));

    Patient later = patient;
    later.evidence.checks.clear();
    for (const int day : {17, 18})
        later.score(day, 7); // the first one began 15 days before
    CHECK_FALSE(later.said(Rule::FlaresAgain, 18));
}

TEST_CASE("nothing goes up while a flare is spoken of")
{
    Patient patient;
    patient.plan(Bridge, repeats(2, 6));
    patient.did(1);
    patient.did(3);
    REQUIRE(isOffer(patient.about(Bridge, 4)));
    patient.program().pauses.push_back({patient.on(-6), patient.on(-2), PauseReason::Flare});
    patient.begin();
    CHECK(patient.said(Rule::FlareWayBack, 4));
    CHECK_FALSE(isOffer(patient.about(Bridge, 4)));
}
