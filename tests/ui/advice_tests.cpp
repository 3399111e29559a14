#include "support/results.h"
#include "support/ui_diary.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

namespace {

/// Two calm sessions, after which a little more is offered.
void liveCalmly(UiDesk& desk)
{
    live(desk, bridgesOn("2026-11-19", 2) + "," + bridgesOn("2026-11-21", 2));
}

/// Repetitions of the bridge in the program as it is now.
int plannedReps(UiDesk& desk)
{
    const auto run = valueOf(desk.journal().programs().current());
    const auto version = valueOf(desk.journal().programs().newestVersion(run->id));
    for (const program::Session& session : version->program.phases.front().sessions) {
        for (const program::Item& item : session.items) {
            if (item.movement == "bridge-double-leg")
                return item.dose.reps;
        }
    }
    return 0;
}

} // namespace

TEST_CASE("after two calm sessions a little more is offered, and nothing has changed yet")
{
    UiDesk desk;
    liveCalmly(desk);
    REQUIRE(shows(desk.window(), "adviceCard"));
    CHECK_THAT(words(seen(desk.window(), "adviceCard")),
               Catch::Contains("Bridge: ready for 2 × 8?") && Catch::Contains("Use 2 × 8")
                   && Catch::Contains("Keep 2 × 6"));
    CHECK(plannedReps(desk) == 6);
}

TEST_CASE("why something is offered is said with its facts, the rule and its sources")
{
    UiDesk desk;
    liveCalmly(desk);
    CHECK_FALSE(shows(desk.window(), "adviceReasons"));
    click(desk.window(), "adviceWhy");
    REQUIRE(shows(desk.window(), "adviceReasons"));
    CHECK_THAT(words(seen(desk.window(), "adviceReasons")),
               Catch::Contains("You did everything planned: 19 November, 21 November")
                   && Catch::Contains("one small change at a time")
                   && Catch::Contains("No clinician has reviewed it yet")
                   && Catch::Contains("our own cautious choice")
                   && Catch::Contains("American College of Sports Medicine"));
    click(desk.window(), "adviceWhy");
    CHECK_FALSE(shows(desk.window(), "adviceReasons"));
}

TEST_CASE("what is accepted is asked from then on, and stands in the history with its rule")
{
    UiDesk desk;
    liveCalmly(desk);
    click(desk.window(), "adviceYes");
    CHECK(plannedReps(desk) == 8);
    const auto run = valueOf(desk.journal().programs().current());
    const auto version = valueOf(desk.journal().programs().newestVersion(run->id));
    CHECK(version->by == program::MadeBy::Advice);
    CHECK(version->rule == "more-repeats");
    CHECK_FALSE(shows(desk.window(), "adviceCard"));
}

TEST_CASE("what is kept changes nothing, and is not offered again on the same day")
{
    UiDesk desk;
    liveCalmly(desk);
    click(desk.window(), "adviceNo");
    CHECK(plannedReps(desk) == 6);
    CHECK_FALSE(shows(desk.window(), "adviceCard"));
    desk.reopen();
    CHECK_FALSE(shows(desk.window(), "adviceCard"));
}

TEST_CASE("somebody can ask their clinician first")
{
    UiDesk desk;
    liveCalmly(desk);
    click(desk.window(), "adviceWhy");
    click(desk.window(), "adviceAsk");
    CHECK(plannedReps(desk) == 6);
    const auto answers = valueOf(desk.journal().advice().all());
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].choice == guidance::AdviceChoice::Ask);
    CHECK(answers[0].to == "2 × 8");
}

TEST_CASE("after too much pain less is offered before everything else")
{
    UiDesk desk;
    live(desk, bridgesOn("2026-11-19", 2) + "," + bridgesOn("2026-11-22", 6));
    REQUIRE(shows(desk.window(), "adviceCard"));
    CHECK_THAT(words(seen(desk.window(), "adviceCard")),
               Catch::Contains("do less next time, 1 × 6?"));
    click(desk.window(), "adviceYes");
    CHECK(plannedReps(desk) == 6);
}

TEST_CASE("after time away it begins with less, all of it in one answer")
{
    UiDesk desk;
    live(desk, bridgesOn("2026-11-13", 2));
    CHECK_THAT(words(seen(desk.window(), "adviceCard")),
               Catch::Contains("begin a little lower?") && Catch::Contains("10 days ago")
                   && Catch::Contains("Bridge: 2 × 6"));
    click(desk.window(), "adviceYes");
    CHECK(plannedReps(desk) == 5);
    CHECK_FALSE(shows(desk.window(), "adviceCard"));
}

TEST_CASE("without suggestions nothing is offered")
{
    UiDesk desk;
    desk.change([](person::Settings& settings) { settings.suggestions = false; });
    liveCalmly(desk);
    CHECK_FALSE(shows(desk.window(), "adviceCard"));
}

TEST_CASE("a safety question that was answered with yes keeps sessions off and leads to help")
{
    UiDesk desk;
    live(desk,
         bridgesOn("2026-11-19", 2)
             + R"(, {"on": "2026-11-22", "screening": {"answers": {"fever": "not-sure"}}})");
    CHECK_THAT(words(seen(desk.window(), "adviceCard")), Catch::Contains("Please check first"));
    CHECK_FALSE(shows(desk.window(), "startSession"));
    click(desk.window(), "adviceHelp");
    CHECK(shows(desk.window(), "helpPage"));
}

TEST_CASE("a paused program rests, counts nothing, and goes on when the person says so")
{
    UiDesk desk;
    live(desk,
         bridgesOn("2026-11-19", 2)
             + R"(, {"on": "2026-11-21", "pause": {"until": "2026-11-28", "reason": "ill"}})");
    CHECK_THAT(words(seen(desk.window(), "pauseNotice")),
               Catch::Contains("until you are well again"));
    CHECK_FALSE(shows(desk.window(), "startSession"));
    click(desk.window(), "endPause");
    CHECK_FALSE(shows(desk.window(), "pauseNotice"));
    CHECK(shows(desk.window(), "startSession"));
}

} // namespace hipwise::test
