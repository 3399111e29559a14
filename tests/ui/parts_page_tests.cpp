#include "app/own_program.h"
#include "program/program_phases.h"
#include "support/results.h"
#include "support/ui_desk.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

namespace hipwise::test {

namespace {

program::Program now(UiDesk& desk)
{
    return valueOf(app::ownProgram(desk.person().context()))->program;
}

void openParts(UiDesk& desk)
{
    desk.desk().go(ui::Destination::Program);
    settle();
    click(desk.window(), "programParts");
    REQUIRE(shows(desk.window(), "partsPage"));
}

/// Somebody with a program of their own and a session in its only part.
void beginOwn(UiDesk& desk)
{
    desk.desk().go(ui::Destination::Program);
    click(desk.window(), "ownProgram");
    openParts(desk);
    click(seen(desk.window(), "part-phase"), "addSession");
    press(desk.window(), Qt::Key_Escape);
    REQUIRE(shows(desk.window(), "partsPage"));
}

} // namespace

TEST_CASE("a program gets a name and a goal in the person's words")
{
    UiDesk desk;
    beginOwn(desk);
    click(desk.window(), "programName");
    press(desk.window(), Qt::Key_A, Qt::ControlModifier);
    type(desk.window(), "Back on the dance floor");
    press(desk.window(), Qt::Key_Return);
    CHECK(now(desk).name == "Back on the dance floor");
    click(desk.window(), "programReason");
    type(desk.window(), "One dance without a stop");
    press(desk.window(), Qt::Key_Tab);
    CHECK(now(desk).reason == "One dance without a stop");
    desk.desk().go(ui::Destination::Program);
    CHECK_THAT(words(*desk.desk().currentPage()),
               Catch::Contains("Back on the dance floor")
                   && Catch::Contains("One dance without a stop"));
}

TEST_CASE("without a name a program of the pack has its usual one")
{
    UiDesk desk;
    valueOf(app::useProgram(desk.person().context(), "hip-oa-12-weeks"));
    openParts(desk);
    auto& field = seen<QLineEdit>(desk.window(), "programName");
    CHECK(field.text().isEmpty());
    CHECK_THAT(words(seen(desk.window(), "partsPage")), Catch::Contains("12 weeks"));
    press(desk.window(), Qt::Key_Return);
    CHECK(now(desk).name.empty());
}

TEST_CASE("a part is added with the sessions of the one before, named, and begun")
{
    UiDesk desk;
    beginOwn(desk);
    click(desk.window(), "addPart");
    REQUIRE(now(desk).phases.size() == 2);
    const std::string id = now(desk).phases[1].id;
    CHECK(now(desk).phases[1].sessions.size() == 1);
    click(desk.window(), "partName-" + id);
    press(desk.window(), Qt::Key_A, Qt::ControlModifier);
    type(desk.window(), "Stronger");
    press(desk.window(), Qt::Key_Return);
    CHECK(now(desk).phases[1].name == "Stronger");
    CHECK(shows(desk.window(), "beginPart-" + id));
    CHECK_FALSE(shows(desk.window(), "beginPart-phase"));
    CHECK_FALSE(shows(desk.window(), "removePart-phase"));
    click(desk.window(), "beginPart-" + id);
    CHECK(now(desk).phases[1].startedOn == desk.person().context().now().date());
    CHECK_FALSE(shows(desk.window(), "removePart-" + id));
    CHECK_THAT(words(seen(desk.window(), "part-" + id)), Catch::Contains("You are here"));
}

TEST_CASE("a part says how long it is meant to last, and can be taken out and brought back")
{
    UiDesk desk;
    beginOwn(desk);
    click(desk.window(), "addPart");
    click(desk.window(), "addPart");
    const program::Program three = now(desk);
    REQUIRE(three.phases.size() == 3);
    const std::string last = three.phases[2].id;
    click(desk.window(), "earlierPart-" + last);
    CHECK(now(desk).phases[1].id == last);
    auto& weeks = seen(desk.window(), "partWeeks-" + last);
    CHECK_THAT(words(seen(desk.window(), "part-" + last)), Catch::Contains("as long as you like"));
    weeks.findChildren<QAbstractButton*>().at(1)->click();
    weeks.findChildren<QAbstractButton*>().at(1)->click();
    settle();
    CHECK(findPhase(now(desk), last)->days == 14);
    CHECK_THAT(words(seen(desk.window(), "part-" + last)), Catch::Contains("2 weeks"));
    click(desk.window(), "removePart-" + last);
    CHECK(now(desk).phases.size() == 2);
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(now(desk).phases.size() == 3);
}

TEST_CASE("a session of any part is changed from here, and the way back leads here")
{
    UiDesk desk;
    valueOf(app::useProgram(desk.person().context(), "hip-oa-12-weeks"));
    openParts(desk);
    const std::string session = now(desk).phases.back().sessions.front().id;
    click(desk.window(), "change-" + session);
    CHECK_FALSE(shows(desk.window(), "partsPage"));
    press(desk.window(), Qt::Key_Escape);
    CHECK(shows(desk.window(), "partsPage"));
}

} // namespace hipwise::test
