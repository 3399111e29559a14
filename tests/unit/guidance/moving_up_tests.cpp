#include "unit/guidance/patient.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using content::Rule;
using guidance::findInput;
using guidance::Offer;

namespace {

/// Bridges of 2 × 8, done on the first Monday and Wednesday.
Patient who(const Felt& first, const Felt& second)
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8));
    patient.did(1, first);
    patient.did(3, second);
    return patient;
}

Rule ruleAfter(const Felt& first, const Felt& second)
{
    return who(first, second).about("bridge-double-leg", 4).rule;
}

} // namespace

TEST_CASE("more is offered after two calm sessions, with the facts it was made from")
{
    const auto decision = who({}, {.pain = 3}).about("bridge-double-leg", 4);
    CHECK(decision.rule == Rule::MoreRepeats);
    CHECK(decision.offer == Offer::Progress);
    CHECK(decision.session == "strength");
    CHECK(decision.title == "Bridge: ready for 2 × 10?");
    CHECK(decision.from.dose->reps == 8);
    CHECK(decision.to.dose->reps == 10);
    const Patient patient;
    const std::vector<CivilDate> days{patient.on(1), patient.on(3)};
    CHECK(findInput(decision, "allDoneOn")->value == guidance::Input::Value(days));
    CHECK(findInput(decision, "usualMorningsAfter")->value == guidance::Input::Value(days));
    CHECK(findInput(decision, "worstPain")->value == guidance::Input::Value(3));
    CHECK(findInput(decision, "highestEffort")->value == guidance::Input::Value(4));
    CHECK(decision.sources == std::vector<std::string>{"acsm2009", "myhip"});
}

TEST_CASE("before the first session there is nothing to decide")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8));
    const auto decision = patient.about("bridge-double-leg", 1);
    CHECK(decision.rule == Rule::NothingYet);
    CHECK(decision.offer == Offer::None);
}

TEST_CASE("one calm session is not enough")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8));
    patient.did(1);
    CHECK(patient.about("bridge-double-leg", 2).rule == Rule::HoldOneMore);
}

TEST_CASE("each of the last two sessions has to be done in full")
{
    CHECK(ruleAfter({}, {.allDone = false}) == Rule::HoldNotAllDone);
    CHECK(ruleAfter({.allDone = false}, {}) == Rule::HoldNotAllDone);
}

TEST_CASE("in each of the last two sessions pain has to be 3 or less")
{
    CHECK(ruleAfter({.pain = 3}, {.pain = 3}) == Rule::MoreRepeats);
    CHECK(ruleAfter({}, {.pain = 4}) == Rule::HoldPain);
    CHECK(ruleAfter({.pain = 4}, {}) == Rule::HoldPain);
    CHECK(ruleAfter({.pain = std::nullopt}, {}) == Rule::HoldNoScore);
}

TEST_CASE("both mornings have to be as usual")
{
    CHECK(ruleAfter({}, {.morning = MorningAnswer::Calmer}) == Rule::MoreRepeats);
    CHECK(ruleAfter({.morning = std::nullopt}, {}) == Rule::HoldMorning);
    CHECK(ruleAfter({}, {.morning = std::nullopt}) == Rule::HoldMorning);
    CHECK(ruleAfter({}, {.morning = MorningAnswer::MoreSore}) == Rule::SoreMorning);
    CHECK(ruleAfter({.morning = MorningAnswer::MoreSore}, {}) == Rule::HoldSoreMorning);
}

TEST_CASE("effort has to be 4 or less, or one more repeat possible")
{
    struct Case {
        std::optional<int> effort;
        std::optional<int> spare;
        Rule rule;
    };

    const auto tried = GENERATE(values<Case>({{4, std::nullopt, Rule::MoreRepeats},
                                              {5, std::nullopt, Rule::HoldEffort},
                                              {5, 0, Rule::HoldEffort},
                                              {5, 1, Rule::MoreRepeats},
                                              {10, 2, Rule::MoreRepeats},
                                              {4, 0, Rule::MoreRepeats},
                                              {std::nullopt, 1, Rule::MoreRepeats},
                                              {std::nullopt, 0, Rule::HoldEffort}}));
    CAPTURE(tried.effort, tried.spare);
    const Felt felt{.effort = tried.effort, .spare = tried.spare};
    CHECK(ruleAfter({}, felt) == tried.rule);
    CHECK(ruleAfter(felt, {}) == tried.rule);
}

TEST_CASE("what was not asked is no fact of a hold for effort")
{
    const auto decision
        = who({}, {.effort = std::nullopt, .spare = 0}).about("bridge-double-leg", 4);
    CHECK(findInput(decision, "highestEffort") == nullptr);
    CHECK(findInput(decision, "spareReps")->value == guidance::Input::Value(0));
}

TEST_CASE("only the last two sessions count")
{
    Patient patient = who({.pain = 5, .effort = 9, .allDone = false}, {});
    patient.did(5);
    CHECK(patient.about("bridge-double-leg", 6).rule == Rule::MoreRepeats);
}

TEST_CASE("a sore day between two calm sessions keeps things as they are")
{
    Patient patient = who({}, {});
    patient.morning(3, MorningAnswer::MoreSore);
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::HoldSoreMorning);
}

TEST_CASE("after a step there is none for a week")
{
    Patient patient = who({}, {});
    patient.accept("bridge-double-leg", 4);
    patient.did(5);
    patient.did(8);
    CHECK(patient.about("bridge-double-leg", 10).rule == Rule::HoldJustChanged);
    patient.did(10);
    CHECK(patient.about("bridge-double-leg", 11).rule != Rule::HoldJustChanged);
}

TEST_CASE("sessions with the old amount do not count for the next step")
{
    Patient patient = who({}, {});
    patient.accept("bridge-double-leg", 4);
    CHECK(patient.about("bridge-double-leg", 5).rule == Rule::HoldJustChanged);
    patient.did(12);
    CHECK(patient.about("bridge-double-leg", 13).rule == Rule::HoldOneMore);
}

TEST_CASE("the end of the first week is a step of its own")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8));
    patient.item("bridge-double-leg").firstWeek = repeats(1, 6);
    patient.begin();
    patient.didWeek(1);
    patient.did(8);
    patient.did(10);
    CHECK(patient.about("bridge-double-leg", 11).rule == Rule::HoldJustChanged);
    patient.did(12);
    CHECK(patient.about("bridge-double-leg", 15).rule == Rule::MoreRepeats);
}

TEST_CASE("a step in the first week begins at the amount of the first week")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8));
    patient.item("bridge-double-leg").firstWeek = repeats(1, 6);
    patient.begin();
    patient.did(1);
    patient.did(3);
    const auto step = patient.accept("bridge-double-leg", 4);
    CHECK(textOf(step) == "more-repeats 1 × 8");
    patient.did(5);
    patient.did(8);
    patient.did(10);
    // It was a step up, so nothing leads "back" to what was never done.
    CHECK(textOf(patient.about("bridge-double-leg", 11)) == "more-repeats 1 × 10");
}

TEST_CASE("an older session than ten weeks changes nothing")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8));
    patient.did(1);
    patient.did(40, {}, {"bridge-double-leg"});
    CHECK(patient.about("bridge-double-leg", 41).rule != Rule::NothingYet);
    patient.evidence.sessions.pop_back();
    patient.plan("clam", repeats(1, 6));
    patient.did(70, {}, {"clam"});
    CHECK(patient.about("bridge-double-leg", 71).rule == Rule::HoldOneMore);
    CHECK(patient.about("bridge-double-leg", 72).rule == Rule::NothingYet);
}

TEST_CASE("a short version is not all that was planned, and brings nothing more")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 8));
    const auto shortly = [&](int day) {
        program::PlannedSession planned = patient.planOn(day).sessions.at(0);
        planned.items[0].dose.sets = 1;
        patient.did(day, planned, {});
    };
    shortly(1);
    shortly(3);
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::HoldNotAllDone);
    patient.did(5);
    patient.did(8);
    CHECK(patient.about("bridge-double-leg", 9).offer == Offer::Progress);
}
