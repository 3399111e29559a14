#include "guidance/next_step.h"
#include "unit/guidance/patient.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using content::Rule;
using guidance::AdviceChoice;
using guidance::Offer;
using program::Pace;

namespace {

constexpr auto* Walk = "paced-walking";

/// Somebody who walks every day, for so long, with a goal.
Patient walker(int minutes, int goal = 45)
{
    Patient patient;
    patient.plan(Walk, minutesOf(minutes), 1);
    patient.item(Walk).goal = std::chrono::minutes(goal);
    patient.begin();
    return patient;
}

void walk(Patient& patient, int first, int last, const Felt& felt = {})
{
    for (int day = first; day <= last; ++day)
        patient.did(day, felt, {Walk});
}

const content::AerobicRules& rules()
{
    return Patient::pack().guidance->aerobic;
}

} // namespace

TEST_CASE("too much takes a third off, and slows down")
{
    const auto [felt, rule] = GENERATE(
        table<Felt, Rule>({{Felt{.pain = 5}, Rule::HoldWalkWeek},
                           {Felt{.pain = 6}, Rule::WalkLess},
                           {Felt{.pain = 2, .morning = MorningAnswer::MoreSore}, Rule::WalkLess}}));
    Patient patient = walker(45);
    walk(patient, 1, 1, felt);
    const auto decision = patient.about(Walk, 2);
    CHECK(decision.rule == rule);
    if (rule == Rule::WalkLess) {
        CHECK(decision.offer == Offer::Ease);
        CHECK(toText(*decision.to.dose) == "30 min");
        CHECK(decision.to.pace == Pace::Slower);
        CHECK(decision.from.pace == Pace::Usual);
    }
}

TEST_CASE("45 minutes become 30, and come back as the table of the brief has it")
{
    Patient patient = walker(45);
    walk(patient, 1, 1, {.pain = 6});
    patient.accept(Walk, 2);
    std::vector<std::pair<long, Pace>> weeks;
    for (int week = 0; week < 8; ++week) {
        walk(patient, 2 + 7 * week, 8 + 7 * week);
        if (!isOffer(patient.about(Walk, 9 + 7 * week)))
            break;
        patient.accept(Walk, 9 + 7 * week);
        const program::Item& item = patient.item(Walk);
        weeks.emplace_back(
            std::chrono::duration_cast<std::chrono::minutes>(item.dose.duration).count(),
            item.pace);
    }
    const std::vector<std::pair<long, Pace>> table{{33, Pace::Slower},
                                                   {36, Pace::Slower},
                                                   {40, Pace::Easy},
                                                   {44, Pace::Easy},
                                                   {45, Pace::Easy},
                                                   {45, Pace::Brisk}};
    CHECK(weeks == table);
    walk(patient, 44, 50);
    CHECK(patient.about(Walk, 51).rule == Rule::HoldWorkLevel);
}

TEST_CASE("minutes grow by a tenth, at least by two, and never above the goal")
{
    struct Case {
        int now;
        int goal;
        int lowest;
        int next;
    };

    const auto tried = GENERATE(values<Case>({{30, 45, 30, 33},
                                              {40, 45, 40, 44},
                                              {44, 45, 40, 45},
                                              {45, 45, 45, 45},
                                              {50, 45, 50, 50},
                                              {10, 45, 10, 12},
                                              {5, 45, 5, 7}, // two minutes, though more than 30 %
                                              {7, 45, 5, 7}, // and no more of them in two weeks
                                              {3, 45, 3, 5},
                                              {8, 45, 8, 10},
                                              {36, 45, 30, 39},
                                              {39, 45, 30, 39},
                                              {38, 45, 30, 38}})); // a minute is no step
    CAPTURE(tried.now, tried.lowest);
    CHECK(guidance::moreMinutes(std::chrono::minutes(tried.now),
                                std::chrono::minutes(tried.goal),
                                std::chrono::minutes(tried.lowest),
                                rules())
          == std::chrono::minutes(tried.next));
}

TEST_CASE("the pace stays slow up to four fifths of the goal")
{
    CHECK(guidance::paceFor(36min, 45min, rules()) == Pace::Slower);
    CHECK(guidance::paceFor(37min, 45min, rules()) == Pace::Easy);
}

TEST_CASE("minutes grow only after a week in which three quarters of the walks were done")
{
    // Four walks a week: three of them are 75 %, two are not.
    Patient patient;
    patient.plan(Walk, minutesOf(20));
    patient.item(Walk).goal = 45min;
    patient.program().phases[0].sessions[0].schedule.weekdays.push_back(std::chrono::Sunday);
    patient.begin();
    patient.did(1);
    patient.did(3);
    SECTION("half of them")
    {
        const auto decision = patient.about(Walk, 8);
        CHECK(decision.rule == Rule::HoldWalkWeek);
        CHECK(findInput(decision, "weekPlanned")->value == guidance::Input::Value(4));
        CHECK(findInput(decision, "weekDone")->value == guidance::Input::Value(2));
    }
    SECTION("three quarters")
    {
        patient.did(7);
        CHECK(textOf(patient.about(Walk, 8)) == "walk-more 22 min");
    }
}

TEST_CASE("a first week has to be over before minutes grow")
{
    Patient patient = walker(20);
    walk(patient, 1, 6);
    CHECK(patient.about(Walk, 7).rule == Rule::HoldWalkWeek);
    walk(patient, 7, 7);
    CHECK(patient.about(Walk, 8).rule == Rule::WalkMore);
}

TEST_CASE("a week with a pause in it is no week of walks")
{
    Patient patient = walker(20);
    walk(patient, 1, 3);
    patient.program().pauses.push_back({patient.on(4), patient.on(9), program::PauseReason::Ill});
    patient.keep(4, program::MadeBy::Person);
    walk(patient, 10, 17);
    CHECK(patient.about(Walk, 16).rule == Rule::HoldWalkWeek);
    CHECK(patient.about(Walk, 17).rule == Rule::WalkMore);
}

TEST_CASE("after a day with too much of anything a week has to pass")
{
    Patient patient = walker(20);
    walk(patient, 1, 14);
    patient.score(10, 6);
    const auto decision = patient.about(Walk, 17);
    CHECK(decision.rule == Rule::HoldWalkWeek);
    CHECK(findInput(decision, "tooMuchOn")->value == guidance::Input::Value(patient.on(10)));
    walk(patient, 15, 17);
    CHECK(patient.about(Walk, 18).rule == Rule::WalkMore);
}

TEST_CASE("who does not want more minutes is asked again after a week")
{
    Patient patient = walker(20);
    walk(patient, 1, 15);
    patient.answer(patient.about(Walk, 8), 8, AdviceChoice::Later);
    CHECK(patient.about(Walk, 14).rule == Rule::HoldWalkGrowth);
    CHECK(patient.about(Walk, 15).rule == Rule::WalkMore);
}

TEST_CASE("who keeps walking as long is told of the pain, and not of what is fine")
{
    Patient patient = walker(45);
    walk(patient, 1, 1, {.pain = 8});
    patient.answer(patient.about(Walk, 1), 1, AdviceChoice::Kept);
    CHECK(patient.about(Walk, 2).rule == Rule::HoldTooMuch);
    walk(patient, 2, 2, {.pain = 8});
    CHECK(patient.about(Walk, 2).rule == Rule::WalkLess);
}

TEST_CASE("a walk that was too much on the day of the change is a new one")
{
    Patient patient = walker(45);
    walk(patient, 1, 1, {.pain = 6});
    patient.accept(Walk, 2);
    CHECK_FALSE(isOffer(patient.about(Walk, 2)));
    walk(patient, 2, 2, {.pain = 6});
    CHECK(textOf(patient.about(Walk, 2)) == "walk-less 20 min");
}

TEST_CASE("the usual pace of somebody who was never slowed down stays theirs")
{
    Patient patient = walker(20, 22);
    walk(patient, 1, 7);
    CHECK_FALSE(patient.accept(Walk, 8).to.pace);
    walk(patient, 8, 14);
    CHECK(patient.about(Walk, 15).rule == Rule::HoldWorkLevel);
}

TEST_CASE("running and walking in turn changes with its stage only")
{
    Patient patient;
    program::Dose dose = minutesOf(34);
    dose.intervals = content::Intervals{8, 60s, 120s};
    patient.plan("run-walk", dose);
    patient.did(1);
    patient.did(3);
    patient.did(5);
    CHECK(patient.about("run-walk", 8).rule == Rule::HoldStageLevel);
    patient.did(8, {.pain = 6});
    CHECK(textOf(patient.about("run-walk", 8)) == "walk-less 5 × (1 min + 2 min)");
}
