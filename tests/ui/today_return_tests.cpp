#include "app/hand_entry.h"
#include "support/ui_diary.h"
#include "support/ui_own_program.h"
#include "support/ui_session.h"
#include "support/ui_week.h"

#include <algorithm>

namespace hipwise::test {

namespace {

using program::PauseReason;

/// Words that blame, count against somebody, or shout.
void checkIsKind(UiDesk& desk)
{
    std::string said = words(desk.window()) + week(desk);
    std::transform(said.begin(), said.end(), said.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    for (const char* word : {"missed",
                             "failed",
                             "skipped",
                             "streak",
                             "behind",
                             "forgot",
                             "should have",
                             "only ",
                             "!",
                             "✗",
                             "❌"}) {
        INFO(word << " in:\n" << said);
        CHECK(said.find(word) == std::string::npos);
    }
}

std::string advice(UiDesk& desk)
{
    return words(seen(desk.window(), "adviceCard"));
}

program::Dose bridges(UiDesk& desk)
{
    const program::Program own = ownProgram(desk);
    for (const program::Session& session : own.phases.front().sessions) {
        for (const program::Item& item : session.items) {
            if (item.movement == "bridge-double-leg")
                return item.dose;
        }
    }
    FAIL("no bridges are planned");
    return {};
}

int repetitions(UiDesk& desk)
{
    const program::Dose dose = bridges(desk);
    return dose.sets * dose.reps;
}

std::string tally(UiDesk& desk)
{
    const std::string said = words(desk.window());
    const auto end = said.find(" in the last 14 days");
    if (end == std::string::npos)
        return {};
    const auto begin = said.rfind('\n', end) + 1;
    return said.substr(begin, end - begin);
}

void writeDown(UiDesk& desk, const char* on)
{
    const auto choices = app::handChoices(desk.person().context(), day(on));
    REQUIRE(choices.sessions.size() == 1);
    (void)valueOf(app::addSessionDone(
        desk.person().context(),
        {{day(on), std::chrono::hours(7)}, choices.sessions.front().id, {}, {}}));
}

/// Bridges on Mondays, Tuesdays, Thursdays and Saturdays: seven in the last two weeks.
void planSeven(UiDesk& desk)
{
    useOwnProgram(
        desk,
        {{"Bridges",
          {std::chrono::Monday, std::chrono::Tuesday, std::chrono::Thursday, std::chrono::Saturday},
          {{"bridge-double-leg"}}}});
}

} // namespace

TEST_CASE("after a pause of eight days three quarters are offered, and yes takes them")
{
    UiDesk desk;
    live(desk, bridgesOn("2026-11-14", 2) + "," + pauseOn("2026-11-15", "2026-11-22"));
    CHECK_FALSE(shows(desk.window(), "pauseNotice")); // it has ended by itself
    CHECK_THAT(advice(desk),
               Catch::Contains("Welcome back: begin a little lower?")
                   && Catch::Contains("9 days ago") && Catch::Contains("75 percent")
                   && Catch::Contains("Begin with less") && Catch::Contains("Keep it as it was"));
    CHECK(repetitions(desk) == 12);
    checkIsKind(desk);
    click(desk.window(), "adviceYes");
    CHECK(repetitions(desk) == 10); // 2 × 5: nine is not a number of two whole sets
    CHECK_FALSE(shows(desk.window(), "adviceCard"));
    CHECK(hasFocus("pageTitle"));
}

TEST_CASE("after a pause of eight days no keeps everything, and is not asked again")
{
    UiDesk desk;
    live(desk, bridgesOn("2026-11-14", 2) + "," + pauseOn("2026-11-15", "2026-11-22"));
    tabTo(desk.window(), "adviceNo");
    press(desk.window(), Qt::Key_Space);
    CHECK(repetitions(desk) == 12);
    CHECK_FALSE(shows(desk.window(), "adviceCard"));
    desk.reopen();
    CHECK_FALSE(shows(desk.window(), "adviceCard"));
    desk.nextMorning();
    CHECK_FALSE(shows(desk.window(), "adviceCard"));
}

TEST_CASE("after fourteen days half is offered, after thirteen three quarters")
{
    UiDesk desk;
    const auto [last, title, share, left]
        = GENERATE(table<std::string, std::string, std::string, int>(
            {{"2026-11-09", "Welcome back: begin with half?", "50 percent", 6},
             {"2026-11-10", "Welcome back: begin a little lower?", "75 percent", 10}}));
    live(desk, bridgesOn(last, 2));
    CHECK_THAT(advice(desk), Catch::Contains(title) && Catch::Contains(share));
    checkIsKind(desk);
    tabTo(desk.window(), "adviceYes");
    press(desk.window(), Qt::Key_Space);
    CHECK(repetitions(desk) == left);
}

TEST_CASE("after seven days less is offered, after six nothing")
{
    UiDesk desk;
    const auto [last, isOffered]
        = GENERATE(table<std::string, bool>({{"2026-11-16", true}, {"2026-11-17", false}}));
    live(desk, bridgesOn(last, 2));
    CHECK(shows(desk.window(), "adviceCard") == isOffered);
}

TEST_CASE("in a pause there is no session, no break, no question about missed days, and no advice")
{
    UiDesk desk;
    live(desk, bridgesOn("2026-11-14", 2) + "," + pauseOn("2026-11-22", "2026-11-29"));
    CHECK_THAT(words(seen(desk.window(), "pauseNotice")),
               Catch::Contains("Until Sunday, 29 November. Nothing is counted."));
    for (const char* name : {"startSession", "startShort", "missedNotice", "adviceCard"})
        CHECK_FALSE(shows(desk.window(), name));
    const std::string said = words(desk.window());
    CHECK_THAT(said, !Catch::Contains("When you sit for long") && !Catch::Contains("A day off"));
    checkIsKind(desk);
}

TEST_CASE("the days of a pause say that they are paused")
{
    UiDesk desk;
    planSeven(desk);
    app::Context& context = desk.person().context();
    writeDown(desk, "2026-11-23");
    valueOf(app::keepProgram(
        context,
        program::withPause(ownProgram(desk),
                           {day("2026-11-24"), day("2026-11-26"), PauseReason::Ill}),
        program::MadeBy::Person));
    desk.showAgain();
    CHECK_THAT(week(desk),
               Catch::Contains("Monday (today): done") && Catch::Contains("Tuesday: paused")
                   && Catch::Contains("Wednesday: paused") && Catch::Contains("Thursday: paused")
                   && Catch::Contains("Friday: rest day") && Catch::Contains("Saturday: planned"));
    desk.nextMorning();
    CHECK(shows(desk.window(), "pauseNotice"));
    CHECK_THAT(week(desk), Catch::Contains("Tuesday (today): paused"));
    checkIsKind(desk);
}

TEST_CASE("what is done in a pause is shown as done")
{
    UiDesk desk;
    planSeven(desk);
    valueOf(app::keepProgram(
        desk.person().context(),
        program::withPause(ownProgram(desk), {day("2026-11-23"), {}, PauseReason::Holiday}),
        program::MadeBy::Person));
    desk.person().doSession(2, 2);
    doMovements(desk, {"clam"});
    desk.showAgain();
    CHECK_THAT(week(desk),
               Catch::Contains("Monday (today): done") && Catch::Contains("Tuesday: paused"));
}

TEST_CASE("Today says how many of the planned sessions of two weeks were done")
{
    UiDesk desk;
    planSeven(desk);
    CHECK(tally(desk) == "0 of 7 planned sessions");
    for (const char* on : {"2026-11-10", "2026-11-12", "2026-11-14", "2026-11-17", "2026-11-21"})
        writeDown(desk, on);
    desk.showAgain();
    CHECK(tally(desk) == "5 of 7 planned sessions");
    checkIsKind(desk);

    SECTION("what is done today counts")
    {
        writeDown(desk, "2026-11-23");
        desk.showAgain();
        CHECK(tally(desk) == "6 of 8 planned sessions");
    }
    SECTION("a day that was left is not planned any more")
    {
        // Thursday was too long ago to be asked about.
        desk.nextMorning();
        CHECK_THAT(words(seen(desk.window(), "sessionCard")), Catch::Contains("Bridges"));
        CHECK(tally(desk) == "4 of 7 planned sessions"); // Tuesday of two weeks ago is over
    }
    SECTION("days of a pause are not planned")
    {
        valueOf(app::keepProgram(
            desk.person().context(),
            program::withPause(ownProgram(desk),
                               {day("2026-11-16"), day("2026-11-19"), PauseReason::Ill}),
            program::MadeBy::Person));
        desk.showAgain();
        CHECK(tally(desk) == "4 of 4 planned sessions");
    }
}

TEST_CASE("a program that begins today counts nothing yet")
{
    UiDesk desk;
    desk.useProgram();
    CHECK(tally(desk).empty());
}

TEST_CASE("a pause that is ended early asks at once how to begin again")
{
    UiDesk desk;
    live(desk, bridgesOn("2026-11-14", 2) + "," + pauseOn("2026-11-15", "2026-11-30"));
    REQUIRE(shows(desk.window(), "pauseNotice"));
    CHECK_FALSE(shows(desk.window(), "adviceCard"));
    tabTo(desk.window(), "endPause");
    press(desk.window(), Qt::Key_Space);
    CHECK_FALSE(shows(desk.window(), "pauseNotice"));
    CHECK_THAT(advice(desk), Catch::Contains("begin a little lower?"));
    CHECK(shows(desk.window(), "startSession"));
    INFO(focused());
    CHECK(hasFocus("pageTitle"));
}

} // namespace hipwise::test
