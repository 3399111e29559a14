#include "app/own_program.h"
#include "program/day_plan.h"
#include "support/results.h"
#include "support/ui_desk.h"
#include "ui/program/day_field.h"
#include "ui/program/session_tile.h"

#include <QTest>

#include <catch2/catch.hpp>

namespace hipwise::test {

namespace {

using program::PauseReason;

/// Begun on the desk's Monday: strength on Monday and Thursday, stretches on the other days.
void openProgram(UiDesk& desk)
{
    valueOf(app::useProgram(desk.person().context(), "hip-oa-12-weeks"));
    desk.desk().go(ui::Destination::Program);
    settle();
}

program::Program now(UiDesk& desk)
{
    return valueOf(app::ownProgram(desk.person().context()))->program;
}

std::size_t versions(UiDesk& desk)
{
    const auto run = valueOf(desk.journal().programs().current());
    return valueOf(desk.journal().programs().versions(run->id)).size();
}

ui::SessionTile& tileSaying(UiDesk& desk, const std::string& words)
{
    return dynamic_cast<ui::SessionTile&>(buttonSaying(desk.window(), words));
}

ui::DayField& dayOf(UiDesk& desk, const char* date)
{
    return seen<ui::DayField>(desk.window(), std::string("day-") + date);
}

constexpr const char* StrengthMonday = "Strength, 4 min, Monday, 23 November";

} // namespace

TEST_CASE("without a program the page says how to get one")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_3, Qt::ControlModifier);
    CHECK_THAT(words(*desk.desk().currentPage()), Catch::Contains("You have no program yet"));
    click(desk.window(), "chooseProgram");
    CHECK(shows(desk.window(), "programsPage"));
}

TEST_CASE("a program of one's own begins empty and asks for a session")
{
    UiDesk desk;
    desk.desk().go(ui::Destination::Program);
    click(desk.window(), "ownProgram");
    CHECK_THAT(words(*desk.desk().currentPage()),
               Catch::Contains("My program") && Catch::Contains("Nothing in it yet"));
    click(desk.window(), "addSession");
    CHECK(now(desk).phases.front().sessions.size() == 1);
}

TEST_CASE("the week shows what is planned, with the parts of the program and the mix")
{
    UiDesk desk;
    openProgram(desk);
    const std::string page = words(*desk.desk().currentPage());
    CHECK_THAT(page,
               Catch::Contains("Part 1 of 9") && Catch::Contains("Day 1 of 14.")
                   && Catch::Contains("Strength 2") && Catch::Contains("Stretch 5"));
    CHECK(tileSaying(desk, StrengthMonday).isVisible());
    CHECK_FALSE(shows(desk.window(), "thisWeek"));
    click(desk.window(), "weekAfter");
    CHECK(shows(desk.window(), "day-2026-11-30"));
    click(desk.window(), "thisWeek");
    CHECK(shows(desk.window(), "day-2026-11-23"));
}

TEST_CASE("a session that was done says so and stays where it is")
{
    UiDesk desk;
    valueOf(app::useProgram(desk.person().context(), "hip-oa-12-weeks"));
    desk.person().doSession(2, 2);
    desk.desk().go(ui::Destination::Program);
    settle();
    auto& tile = tileSaying(desk, std::string(StrengthMonday) + ", done");
    CHECK_FALSE(tile.session().canMove);
}

TEST_CASE("a session goes to another day by keys alone")
{
    UiDesk desk;
    openProgram(desk);
    tileSaying(desk, StrengthMonday).setFocus();
    press(desk.window(), Qt::Key_M);
    CHECK(accessibleName(seen(desk.window(), "liveRegion"))
          == "Moving Strength. Arrow keys choose the day, Enter puts it there.");
    press(desk.window(), Qt::Key_Right);
    CHECK(accessibleName(seen(desk.window(), "liveRegion")) == "Tuesday, 24 November");
    SECTION("Enter puts it there")
    {
        press(desk.window(), Qt::Key_Return);
        REQUIRE(now(desk).moves.size() == 1);
        CHECK(toIso(now(desk).moves[0].to) == "2026-11-24");
        CHECK(tileSaying(desk, "Strength, 4 min, Tuesday, 24 November, moved here").hasFocus());
        press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
        CHECK(now(desk).moves.empty());
        CHECK(versions(desk) == 1);
        press(desk.window(), Qt::Key_Y, Qt::ControlModifier);
        CHECK(now(desk).moves.size() == 1);
    }
    SECTION("and from there to yet another one")
    {
        press(desk.window(), Qt::Key_Return);
        press(desk.window(), Qt::Key_M);
        press(desk.window(), Qt::Key_Right);
        press(desk.window(), Qt::Key_Return);
        REQUIRE(now(desk).moves.size() == 1);
        CHECK(toIso(now(desk).moves[0].from) == "2026-11-23");
        CHECK(toIso(now(desk).moves[0].to) == "2026-11-25");
    }
    SECTION("Escape leaves it where it was")
    {
        press(desk.window(), Qt::Key_Escape);
        CHECK(now(desk).moves.empty());
        CHECK(tileSaying(desk, StrengthMonday).hasFocus());
    }
    SECTION("it does not go to a day that is over")
    {
        press(desk.window(), Qt::Key_Left);
        press(desk.window(), Qt::Key_Left);
        press(desk.window(), Qt::Key_Left);
        press(desk.window(), Qt::Key_Return);
        CHECK(now(desk).moves.empty());
    }
}

TEST_CASE("a session is taken to another day with the mouse")
{
    UiDesk desk;
    openProgram(desk);
    auto& tile = tileSaying(desk, StrengthMonday);
    auto& friday = dayOf(desk, "2026-11-27");
    const QPoint from = tile.rect().center();
    const QPoint to = tile.mapFromGlobal(friday.mapToGlobal(friday.rect().center()));
    SECTION("and dropped there")
    {
        QTest::mousePress(&tile, Qt::LeftButton, {}, from);
        QTest::mouseMove(&tile, from + QPoint(40, 0));
        QTest::mouseMove(&tile, to);
        QTest::mouseRelease(&tile, Qt::LeftButton, {}, to);
        settle();
        REQUIRE(now(desk).moves.size() == 1);
        CHECK(toIso(now(desk).moves[0].to) == "2026-11-27");
    }
    SECTION("with two presses, without dragging")
    {
        tile.setFocus();
        click(desk.window(), "moveSession");
        QTest::mouseClick(&friday, Qt::LeftButton, {}, friday.rect().center());
        settle();
        REQUIRE(now(desk).moves.size() == 1);
        CHECK(toIso(now(desk).moves[0].to) == "2026-11-27");
    }
}

TEST_CASE("a pause stops what is planned, and ends when the person says so")
{
    UiDesk desk;
    openProgram(desk);
    click(desk.window(), "chip-ill");
    click(desk.window(), "pauseBegin");
    REQUIRE(now(desk).pauses.size() == 1);
    CHECK(now(desk).pauses[0].reason == PauseReason::Ill);
    CHECK_FALSE(now(desk).pauses[0].until);
    CHECK_THAT(words(*desk.desk().currentPage()), Catch::Contains("Paused: not well"));
    click(desk.window(), "pauseOver");
    CHECK(now(desk).pauses.empty());
}

TEST_CASE("a pause of some days ends with the last of them")
{
    UiDesk desk;
    openProgram(desk);
    click(desk.window(), "chip-flare");
    click(desk.window(), "pauseBegin");
    REQUIRE(now(desk).pauses.size() == 1);
    CHECK(now(desk).pauses[0].reason == PauseReason::Flare);
    CHECK(toIso(now(desk).pauses[0].until.value()) == "2026-11-24");
}

TEST_CASE("what becomes of a session that was not done is chosen, and stands in the history")
{
    UiDesk desk;
    openProgram(desk);
    click(buttonSaying(desk.window(), "Next free day"));
    CHECK(now(desk).missed == program::MissedRule::NextFreeDay);
    click(desk.window(), "programHistory");
    CHECK_THAT(words(*desk.desk().currentPage()),
               Catch::Contains("Changed by you")
                   && Catch::Contains("A session that was not done comes on the next free day")
                   && Catch::Contains("Begun"));
}

TEST_CASE("the next part begins when the person says so, and can be taken back")
{
    UiDesk desk;
    openProgram(desk);
    click(desk.window(), "nextPhase");
    CHECK_THAT(words(*desk.desk().currentPage()), Catch::Contains("Part 2 of 9"));
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_THAT(words(*desk.desk().currentPage()), Catch::Contains("Part 1 of 9"));
}

TEST_CASE("changes of one visit are one entry, those of another visit another one")
{
    UiDesk desk;
    openProgram(desk);
    click(buttonSaying(desk.window(), "Next free day"));
    click(desk.window(), "nextPhase");
    CHECK(versions(desk) == 2);
    desk.desk().go(ui::Destination::Today);
    desk.desk().go(ui::Destination::Program);
    settle();
    click(buttonSaying(desk.window(), "Leave it"));
    CHECK(versions(desk) == 3);
}

TEST_CASE("a session is changed on a page of its own, kept at once and undone from there")
{
    UiDesk desk;
    openProgram(desk);
    click(buttonSaying(desk.window(), "Change: Strength"));
    REQUIRE(shows(desk.window(), "sessionDone"));
    const auto before = now(desk);
    auto& row = seen<QWidget>(desk.window(), "row-bridge-double-leg");
    row.setFocus();
    press(desk.window(), Qt::Key_Delete);
    CHECK(now(desk) != before);
    CHECK_FALSE(shows(desk.window(), "row-bridge-double-leg"));
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(now(desk) == before);
    CHECK(shows(desk.window(), "row-bridge-double-leg"));
    click(desk.window(), "sessionDone");
    CHECK(shows(desk.window(), "programPage"));
}

TEST_CASE("a session that is taken out of the program leads back to it")
{
    UiDesk desk;
    openProgram(desk);
    click(buttonSaying(desk.window(), "Change: Strength"));
    click(desk.window(), "removeSession");
    CHECK(shows(desk.window(), "programPage"));
    CHECK_THAT(words(*desk.desk().currentPage()), !Catch::Contains("Strength 2"));
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_THAT(words(*desk.desk().currentPage()), Catch::Contains("Strength 2"));
}

TEST_CASE("days stand below each other where seven do not fit beside each other")
{
    UiDesk desk(Before::Accepted, {910, 480});
    openProgram(desk);
    CHECK(dayOf(desk, "2026-11-24").y() > dayOf(desk, "2026-11-23").y());
    UiDesk wide;
    openProgram(wide);
    CHECK(dayOf(wide, "2026-11-24").y() == dayOf(wide, "2026-11-23").y());
}

} // namespace hipwise::test
