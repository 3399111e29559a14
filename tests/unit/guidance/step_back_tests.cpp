#include "unit/guidance/patient.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using content::Rule;
using guidance::AdviceChoice;
using guidance::Offer;

namespace {

constexpr auto* Bridge = "bridge-double-leg";

/// Bridges of that dose that were too much on the first day.
Patient afterTooMuch(const program::Dose& dose, const std::string& movement = Bridge)
{
    Patient patient;
    patient.plan(movement, dose);
    patient.did(1, {.pain = 7});
    return patient;
}

} // namespace

TEST_CASE("after too much about half is offered")
{
    struct Case {
        program::Dose dose;
        std::string half;
    };

    const auto tried = GENERATE(values<Case>({{repeats(2, 10), "1 × 10"},
                                              {repeats(3, 10), "2 × 8"},
                                              {repeats(1, 8), "1 × 4"},
                                              {repeats(1, 3), "1 × 2"}}));
    const auto decision = afterTooMuch(tried.dose).about(Bridge, 1);
    CHECK(decision.rule == Rule::TooMuchPain);
    CHECK(decision.offer == Offer::Ease);
    CHECK(toText(*decision.to.dose) == tried.half);
    CHECK_THAT(decision.title, Catch::Contains("do less next time, " + tried.half));
}

TEST_CASE("a second step back in a row leads to the easier movement")
{
    Patient patient = afterTooMuch(repeats(2, 10));
    CHECK(patient.accept(Bridge, 2).rule == Rule::TooMuchPain);
    patient.did(3, {.morning = MorningAnswer::MoreSore});
    const auto decision = patient.about(Bridge, 4);
    CHECK(decision.rule == Rule::EasierMovement);
    CHECK(decision.to.movement == "glute-squeeze");
    CHECK(decision.title == "Buttock squeeze instead of Bridge?");
}

TEST_CASE("the easier movement has to suit the person")
{
    Patient patient = afterTooMuch(repeats(2, 8), "side-lying-hip-abduction");
    patient.evidence.about.conditions = {"labral-fai"};
    patient.accept("side-lying-hip-abduction", 2);
    patient.did(3, {.pain = 6});
    SECTION("it does")
    {
        CHECK(textOf(patient.about("side-lying-hip-abduction", 4)) == "easier-movement Clam");
    }
    SECTION("it is in the program already")
    {
        program::Program changed = patient.program();
        patient.plan("clam", repeats(1, 6));
        const auto added = patient.program();
        patient.program() = changed;
        patient.begin();
        patient.program() = added;
        patient.keep(4, program::MadeBy::Person);
        CHECK(patient.about("side-lying-hip-abduction", 4).rule == Rule::TooMuchPain);
    }
}

TEST_CASE("where there is no easier movement an easier way to do it comes, with its own amount")
{
    Patient patient = afterTooMuch(repeats(1, 4, 10), "glute-squeeze");
    CHECK(textOf(patient.accept("glute-squeeze", 2)) == "too-much-pain 1 × 2 × 10 s");
    patient.did(3, {.pain = 8});
    const auto decision = patient.accept("glute-squeeze", 3);
    CHECK(textOf(decision) == "easier-way 1 × 5 × 2 s");
    CHECK(decision.to.variant == "two-seconds");
    CHECK(decision.from.variant == "");
    CHECK(decision.title == "Buttock squeeze: an easier way?");
    CHECK_THAT(decision.reason, Catch::Contains("Let go after only 2 seconds."));
    CHECK(patient.item("glute-squeeze").variant == "two-seconds");
    SECTION("calm sessions lead back to the usual way, with the amount it had")
    {
        patient.did(5);
        patient.did(8);
        const auto back = patient.accept("glute-squeeze", 10);
        CHECK(textOf(back) == "way-back 1 × 2 × 10 s");
        CHECK(patient.item("glute-squeeze").variant.empty());
    }
    SECTION("what is kept easier never leads up the ladder")
    {
        patient.did(5);
        patient.did(8);
        patient.answer(patient.about("glute-squeeze", 9), 9, AdviceChoice::Kept);
        for (int week = 3; week < 12; ++week) {
            patient.didWeek(week);
            const auto next = patient.about("glute-squeeze", week * 7);
            CHECK(next.to.movement.empty());
            if (next.rule == Rule::WayBack)
                patient.answer(next, week * 7, AdviceChoice::Kept);
        }
    }
}

TEST_CASE("where there is no easier way left the amount is halved again, and then left out")
{
    Patient patient = afterTooMuch(repeats(1, 4, 10), "glute-squeeze");
    patient.accept("glute-squeeze", 2);
    patient.did(3, {.pain = 8});
    patient.accept("glute-squeeze", 3);
    int day = 5;
    std::vector<std::string> steps;
    for (; patient.item("glute-squeeze").included && day < 40; day += 2) {
        patient.did(day, {.pain = 8});
        steps.push_back(textOf(patient.accept("glute-squeeze", day)));
    }
    CHECK(steps
          == std::vector<std::string>{"too-much-pain 1 × 3 × 2 s",
                                      "too-much-pain 1 × 2 × 2 s",
                                      "too-much-pain 1 × 1 × 2 s",
                                      "leave-out-for-now"});
}

TEST_CASE("of several easier steps the next one comes after the way in which it is done")
{
    Patient patient = afterTooMuch(repeats(2, 8), "standing-band-leg-in");
    patient.accept("standing-band-leg-in", 2);
    patient.evidence.about.conditions = {"tendinopathy"};
    patient.did(3, {.pain = 8});
    const auto decision = patient.about("standing-band-leg-in", 3);
    CHECK((decision.rule == Rule::EasierMovement || decision.rule == Rule::EasierWay));
}

TEST_CASE("too much again on the day on which less was accepted is a new answer")
{
    Patient patient = afterTooMuch(repeats(1, 8, 10), "glute-squeeze");
    patient.accept("glute-squeeze", 3);
    patient.did(3, {.pain = 6});
    CHECK(textOf(patient.about("glute-squeeze", 3)) == "easier-way 1 × 5 × 2 s");
}

TEST_CASE("what was too much before the amount was changed has been answered")
{
    Patient patient = afterTooMuch(repeats(2, 10));
    patient.accept(Bridge, 2);
    CHECK(patient.about(Bridge, 2).rule == Rule::HoldJustChanged);
}

TEST_CASE("who keeps what was too much is not asked again, and nothing goes up")
{
    const auto choice = GENERATE(AdviceChoice::Kept, AdviceChoice::Later, AdviceChoice::Ask);
    Patient patient = afterTooMuch(repeats(2, 8));
    patient.answer(patient.about(Bridge, 2), 2, choice);
    const auto decision = patient.about(Bridge, 3);
    CHECK(decision.rule == Rule::HoldTooMuch);
    CHECK_THAT(decision.reason, Catch::StartsWith("You gave 7, which is above 5."));
    patient.did(3, {.pain = 6});
    CHECK(patient.about(Bridge, 3).rule == Rule::TooMuchPain);
}

TEST_CASE("who keeps the amount after a sore morning is told of the morning")
{
    Patient patient;
    patient.plan(Bridge, repeats(2, 8));
    patient.did(1, {.pain = 0, .morning = MorningAnswer::MoreSore});
    patient.answer(patient.about(Bridge, 2), 2, AdviceChoice::Kept);
    const auto decision = patient.about(Bridge, 2);
    CHECK(decision.rule == Rule::HoldSoreMorning);
    CHECK_THAT(decision.reason, Catch::Contains("6 January"));
}

TEST_CASE("two calm sessions lead back to the old amount")
{
    Patient patient = afterTooMuch(repeats(2, 10));
    patient.accept(Bridge, 2);
    patient.did(3);
    CHECK(patient.about(Bridge, 4).rule == Rule::HoldOneMore);
    patient.did(5);
    const auto decision = patient.accept(Bridge, 6);
    CHECK(textOf(decision) == "way-back 2 × 10");
    CHECK(decision.offer == Offer::Progress);
    CHECK(patient.item(Bridge).dose.sets == 2);
}

TEST_CASE("a session that was not calm does not count on the way back")
{
    Patient patient = afterTooMuch(repeats(2, 10));
    patient.accept(Bridge, 2);
    patient.did(3);
    patient.did(5, {.pain = 4});
    CHECK(patient.about(Bridge, 6).rule == Rule::HoldPain);
    patient.did(8);
    CHECK(patient.about(Bridge, 9).rule == Rule::HoldPain); // one of the last two
    patient.did(10);
    CHECK(patient.about(Bridge, 11).rule == Rule::WayBack);
}

TEST_CASE("after the way back steps are counted from none")
{
    Patient patient = afterTooMuch(repeats(2, 10));
    patient.accept(Bridge, 2);
    patient.did(3);
    patient.did(5);
    patient.accept(Bridge, 6);
    patient.did(8, {.pain = 6});
    const auto decision = patient.about(Bridge, 9);
    CHECK(textOf(decision) == "too-much-pain 1 × 10");
    CHECK(findInput(decision, "stepsBack")->value == guidance::Input::Value(0));
}

TEST_CASE("less that a clinician has set is no step back")
{
    Patient patient;
    patient.plan(Bridge, repeats(2, 10));
    patient.did(1);
    patient.item(Bridge).dose.sets = 1;
    patient.keep(2, program::MadeBy::Clinician);
    patient.did(3);
    patient.did(5);
    CHECK(patient.about(Bridge, 6).rule != Rule::WayBack);
}

TEST_CASE("less than before in another part of a program is no step back")
{
    Patient patient;
    patient.plan(Bridge, repeats(1, 8)).nextPhase({Bridge}, 7);
    patient.program().phases[1].sessions[0].items[0].dose.sets = 2;
    patient.begin();
    patient.didWeek(1);
    beginPhase(patient.program(), "next", patient.on(8));
    patient.keep(8, program::MadeBy::Advice, "next-stage");
    patient.did(8);
    patient.did(10);
    CHECK(textOf(patient.about(Bridge, 11)) == "more-repeats 1 × 10");
}

TEST_CASE("after time away a part of it is offered")
{
    struct Case {
        int away;
        std::string said;
    };

    const auto tried = GENERATE(values<Case>({{6, "hold-one-more"},
                                              {7, "missed-week 2 × 8"},
                                              {13, "missed-week 2 × 8"},
                                              {14, "missed-two-weeks 1 × 10"},
                                              {40, "missed-two-weeks 1 × 10"}}));
    Patient patient;
    patient.plan(Bridge, repeats(2, 10));
    patient.did(3);
    CAPTURE(tried.away);
    CHECK(textOf(patient.about(Bridge, 3 + tried.away)) == tried.said);
}

TEST_CASE("half is enough after any time, however long")
{
    Patient patient;
    patient.plan(Bridge, repeats(2, 10));
    patient.did(3);
    const int away = GENERATE(69, 70, 71, 400);
    CHECK(textOf(patient.about(Bridge, 3 + away)) == "missed-two-weeks 1 × 10");
}

TEST_CASE("who has never done anything was not away")
{
    Patient patient;
    patient.plan(Bridge, repeats(2, 10));
    CHECK(patient.about(Bridge, 200).rule == Rule::NothingYet);
}

TEST_CASE("time away is asked about once, and leads back after two calm sessions")
{
    Patient patient;
    patient.plan(Bridge, repeats(2, 10));
    patient.did(1);
    const auto choice = GENERATE(AdviceChoice::Accepted, AdviceChoice::Kept);
    patient.answer(patient.about(Bridge, 8), 8, choice);
    CHECK_FALSE(isOffer(patient.about(Bridge, 8)));
    patient.did(8);
    patient.did(10);
    CHECK(patient.about(Bridge, 11).rule != Rule::WayBack); // at most a step in a week
    patient.did(12);
    CHECK(textOf(patient.about(Bridge, 15))
          == (choice == AdviceChoice::Accepted ? "way-back 2 × 10" : "slower-lowering 2 × 10"));
}

TEST_CASE("a second week away takes the rest off")
{
    Patient patient;
    patient.plan(Bridge, repeats(3, 12));
    patient.did(1);
    CHECK(textOf(patient.accept(Bridge, 8)) == "missed-week 3 × 9");
    CHECK_FALSE(isOffer(patient.about(Bridge, 14)));
    // 27 repeats were three quarters; 18 are half.
    CHECK(textOf(patient.accept(Bridge, 15)) == "missed-two-weeks 2 × 9");
    CHECK_FALSE(isOffer(patient.about(Bridge, 16)));
}

TEST_CASE("days of a pause are time away too")
{
    Patient patient;
    patient.plan(Bridge, repeats(2, 10));
    patient.did(1);
    patient.program().pauses.push_back(
        {patient.on(2), patient.on(20), program::PauseReason::Holiday});
    patient.keep(2, program::MadeBy::Person);
    CHECK_FALSE(isOffer(patient.advice(10).front()));
    CHECK(patient.about(Bridge, 21).rule == Rule::MissedTwoWeeks);
}
