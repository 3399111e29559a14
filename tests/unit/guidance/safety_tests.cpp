#include "app/advice.h"
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

/// Somebody who is ready for more.
Patient ready()
{
    Patient patient;
    patient.plan(Bridge, repeats(2, 6));
    patient.did(1);
    patient.did(3);
    return patient;
}

std::vector<Rule> rulesOf(const std::vector<Decision>& decisions)
{
    std::vector<Rule> rules;
    for (const Decision& decision : decisions)
        rules.push_back(decision.rule);
    return rules;
}

using Rules = std::vector<Rule>;

} // namespace

TEST_CASE("a stop answer leads to help, and nothing else is said")
{
    const std::string question = GENERATE("fall", "fever", "numbness", "chest", "calf", "surgery");
    Patient patient = ready();
    patient.screened(4, question);
    const auto decisions = patient.advice(4);
    REQUIRE(rulesOf(decisions) == Rules{Rule::StopAnswer});
    CHECK(decisions.front().offer == Offer::Help);
    CHECK(sessionsWait(decisions));
    CHECK(findInput(decisions.front(), "question")->value == guidance::Input::Value(question));
    CHECK_FALSE(decisions.front().sources.empty());
    // Before that day nobody knew.
    CHECK(rulesOf(patient.advice(3)) != Rules{Rule::StopAnswer});
}

TEST_CASE("not sure counts as yes")
{
    Patient patient = ready();
    patient.screened(4);
    patient.evidence.screening->answers["fever"] = person::ScreeningAnswer::NotSure;
    CHECK(sessionsWait(patient.advice(4)));
}

TEST_CASE("a yes that stops nothing lets sessions go on")
{
    const std::string question = GENERATE("", "thin-bones", "pregnant", "unsteady");
    Patient patient = ready();
    patient.screened(4, question);
    CHECK(isOffer(patient.about(Bridge, 4)));
}

TEST_CASE("what a clinician has cleared does not stop, what is urgent does")
{
    Patient patient = ready();
    patient.screened(4, "surgery", true);
    CHECK_FALSE(sessionsWait(patient.advice(4)));
    patient.screened(4, "fever", true);
    CHECK(sessionsWait(patient.advice(4)));
}

TEST_CASE("the safety questions come again after 28 days")
{
    Patient patient = ready();
    CHECK_FALSE(patient.said(Rule::ScreenAgain, 29)); // never asked
    patient.screened(1);
    CHECK_FALSE(patient.said(Rule::ScreenAgain, 28));
    const auto decision = patient.said(Rule::ScreenAgain, 29);
    REQUIRE(decision);
    CHECK(decision->offer == Offer::None);
    CHECK_THAT(decision->reason, Catch::StartsWith("You answered them 28 days ago."));
}

TEST_CASE("the safety questions come again after a flare")
{
    Patient patient = ready();
    patient.screened(1);
    patient.program().pauses.push_back({patient.on(4), patient.on(6), program::PauseReason::Flare});
    patient.keep(4, program::MadeBy::Person);
    CHECK_FALSE(patient.said(Rule::ScreenAgain, 3));
    CHECK(patient.said(Rule::ScreenAgain, 4));
    patient.screened(7);
    CHECK_FALSE(patient.said(Rule::ScreenAgain, 7));
}

TEST_CASE("in a locked program nothing is offered")
{
    Patient patient = ready();
    patient.program().locked = true;
    patient.program().setBy = "the clinic";
    patient.begin();
    const auto decisions = patient.advice(4);
    REQUIRE(rulesOf(decisions) == Rules{Rule::Locked});
    CHECK(decisions.front().offer == Offer::None);
    CHECK(findInput(decisions.front(), "lockedBy")->value
          == guidance::Input::Value(std::string("the clinic")));
}

TEST_CASE("too much in a locked program leads to whoever made it")
{
    Patient patient = ready();
    patient.program().locked = true;
    patient.begin();
    patient.score(4, 5);
    CHECK(rulesOf(patient.advice(4)) == Rules{Rule::Locked});
    patient.score(4, 6);
    const auto decisions = patient.advice(4);
    CHECK(rulesOf(decisions) == Rules{Rule::LockedTooMuch, Rule::Locked});
    CHECK(decisions.front().offer == Offer::Help);
    CHECK(rulesOf(patient.advice(5)) == Rules{Rule::LockedTooMuch, Rule::Locked});
    CHECK(rulesOf(patient.advice(6)) == Rules{Rule::Locked});
}

TEST_CASE("who wants no suggestions is told only of what concerns safety")
{
    Patient patient = ready();
    patient.evidence.suggestions = false;
    CHECK(patient.advice(4).empty());
    patient.score(4, 8);
    patient.score(5, 8);
    CHECK(patient.advice(5).empty()); // a flare is an offer
    patient.program().pauses.push_back(
        {patient.on(-2), patient.on(-1), program::PauseReason::Flare});
    patient.program().pauses.push_back({patient.on(1), patient.on(2), program::PauseReason::Flare});
    patient.begin();
    CHECK(rulesOf(patient.advice(5)) == Rules{Rule::FlaresAgain});
    patient.screened(5, "fall");
    CHECK(rulesOf(patient.advice(5)) == Rules{Rule::StopAnswer});
}

TEST_CASE("in a pause nothing is said but that it is one")
{
    Patient patient = ready();
    patient.program().pauses.push_back(
        {patient.on(4), patient.on(6), program::PauseReason::Holiday});
    patient.begin();
    CHECK(rulesOf(patient.advice(4)) == Rules{Rule::Paused});
    CHECK(rulesOf(patient.advice(6)) == Rules{Rule::Paused});
    CHECK_THAT(patient.advice(4).front().reason, Catch::Contains("10 January"));
    CHECK(rulesOf(patient.advice(7)) == Rules{Rule::MoreRepeats});
}

TEST_CASE("before a program, after it, and without one nothing is said")
{
    Patient patient = ready();
    CHECK(patient.advice(0).empty());
    patient.program().phases[0].days = 10;
    patient.begin();
    CHECK_FALSE(patient.advice(10).empty());
    CHECK(patient.advice(11).empty());
    patient.evidence.program.reset();
    CHECK(patient.advice(4).empty());
}

TEST_CASE("a pack without rules says nothing")
{
    Patient patient = ready();
    patient.evidence.today = patient.on(4);
    CHECK(advise(patient.evidence, shoulderPack(), {shoulderPack(), "en"}).empty());
}

TEST_CASE("scores that rose by two points in two weeks lead to somebody who looks at it")
{
    const auto worse = [](int ratings, int now) {
        Patient patient = ready();
        for (int day = 1; day <= ratings; ++day)
            patient.score(day, 3);
        for (int day = 15; day < 15 + ratings; ++day)
            patient.score(day, now);
        return patient.said(Rule::WorseOverTwoWeeks, 21).has_value();
    };
    CHECK(worse(4, 5));
    CHECK_FALSE(worse(3, 5)); // too few to be told apart
    CHECK_FALSE(worse(4, 4));
    CHECK(worse(7, 9));
}

TEST_CASE("nothing goes up while scores rise, and a locked program says it too")
{
    Patient patient;
    patient.plan(Bridge, repeats(2, 6));
    for (int day = 1; day <= 4; ++day)
        patient.score(day, 1);
    for (int day = 15; day <= 18; ++day)
        patient.score(day, 3);
    patient.did(15);
    patient.did(17);
    REQUIRE(patient.said(Rule::WorseOverTwoWeeks, 18));
    CHECK(patient.about(Bridge, 18).rule == Rule::HoldJustChanged);
    patient.program().locked = true;
    patient.begin();
    CHECK(rulesOf(patient.advice(18)) == Rules{Rule::WorseOverTwoWeeks, Rule::Locked});
    patient.evidence.suggestions = false;
    patient.program().locked = false;
    patient.begin();
    CHECK(rulesOf(patient.advice(18)) == Rules{Rule::WorseOverTwoWeeks});
}

TEST_CASE("scores that are not better after six weeks are worth a second look")
{
    const auto said = [](int now, int day) {
        Patient patient = ready();
        for (int each = 1; each <= 5; ++each)
            patient.score(each, 4);
        for (int each = day - 4; each <= day; ++each)
            patient.score(each, now);
        return patient.said(Rule::NoBetter, day).has_value();
    };
    CHECK(said(4, 43));
    CHECK_FALSE(said(4, 42));
    CHECK_FALSE(said(3, 43)); // a point is a little better
}

TEST_CASE("an age is known once the birthday of the year must be over")
{
    const CivilDate day = Patient().on(1);
    CHECK(app::ageOn(1960, day) == 65);
    CHECK(app::ageOn(1961, day) == 64);
    CHECK_FALSE(app::ageOn(0, day));
}
