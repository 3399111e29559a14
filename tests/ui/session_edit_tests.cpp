#include "support/ui_audit.h"
#include "support/ui_session_edit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace hipwise::test {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr const char* Bridge = "bridge-double-leg";
constexpr const char* Clam = "clam";
constexpr const char* Dog = "bird-dog";
constexpr const char* Walk = "paced-walking";

using Order = std::vector<std::string>;

} // namespace

TEST_CASE("every number of a movement can be changed")
{
    SessionDesk desk{Bridge, Dog};
    QWidget& dog = desk.row(Dog);
    const program::Dose before = desk.item(Dog).dose;
    stepUp(dog, "sets");
    CHECK(desk.item(Dog).dose.sets == before.sets + 1);
    stepDown(dog, "repeats");
    CHECK(desk.item(Dog).dose.reps == before.reps - 1);
    stepUp(dog, "hold");
    CHECK(desk.item(Dog).dose.hold == before.hold + seconds(1));
    stepUp(dog, "rest");
    CHECK(desk.item(Dog).dose.rest == before.rest + seconds(15));
    CHECK(desk.changes == 4);
    CHECK(desk.item(Bridge).dose == program::startingDose(*hipPack().movement(Bridge), {}, false));
}

TEST_CASE("a change of a number says what is asked now")
{
    SessionDesk desk{Bridge};
    stepUp(desk.row(Bridge), "sets");
    CHECK(desk.said == "Bridge: 2 × 10");
    CHECK_THAT(words(desk.window()), Catch::Contains("Bridge: 2 × 10"));
}

TEST_CASE("only what a movement counts can be stepped")
{
    SessionDesk desk{Bridge, Walk};
    CHECK_FALSE(shows(desk.row(Bridge), "hold"));
    CHECK_FALSE(shows(desk.row(Bridge), "minutes"));
    CHECK_FALSE(shows(desk.row(Walk), "repeats"));
    CHECK_FALSE(shows(desk.row(Walk), "rest")); // a walk is done in one go
    const auto before = desk.item(Walk).dose.duration;
    stepUp(desk.row(Walk), "minutes");
    CHECK(desk.item(Walk).dose.duration == before + minutes(1));
}

TEST_CASE("a number can be typed")
{
    SessionDesk desk{Bridge};
    numberIn(desk.row(Bridge), "repeats").setFocus();
    numberIn(desk.row(Bridge), "repeats").selectAll();
    type(desk.window(), "14");
    press(desk.window(), Qt::Key_Return);
    CHECK(desk.item(Bridge).dose.reps == 14);
}

TEST_CASE("of running and walking in turn the rounds are changed")
{
    SessionDesk desk{"run-walk"};
    desk.change("run-walk", [](program::Item& item) {
        item.dose.intervals = content::Intervals{6, seconds(60), seconds(120)};
        item.dose.duration = item.dose.intervals->length();
    });
    QWidget& row = desk.row("run-walk");
    CHECK_FALSE(shows(row, "minutes"));
    stepUp(row, "rounds");
    CHECK(desk.item("run-walk").dose.intervals->rounds == 7);
    CHECK(desk.item("run-walk").dose.duration == minutes(21));
}

TEST_CASE("the keyboard stays on a number while it is stepped")
{
    SessionDesk desk{Bridge, Clam};
    QSpinBox& number = numberIn(desk.row(Clam), "repeats");
    number.setFocus();
    press(desk.window(), Qt::Key_Up);
    press(desk.window(), Qt::Key_Up);
    CHECK(desk.item(Clam).dose.reps == 10);
    CHECK(number.hasFocus());
}

TEST_CASE("the first week can have other numbers")
{
    SessionDesk desk{Bridge};
    desk.change(Bridge, [](program::Item& item) { item.firstWeek.reset(); });
    QWidget& more = desk.more(Bridge);
    CHECK_FALSE(shows(more, "firstWeekFields"));
    click(more, "firstWeekSwitch");
    REQUIRE(desk.item(Bridge).firstWeek);
    const int reps = desk.item(Bridge).firstWeek->reps;
    CHECK(reps < desk.item(Bridge).dose.reps);
    stepDown(seen(more, "firstWeekFields"), "repeats");
    CHECK(desk.item(Bridge).firstWeek->reps == reps - 1);
    CHECK(desk.item(Bridge).dose.reps == 10);
    click(more, "firstWeekSwitch");
    CHECK_FALSE(desk.item(Bridge).firstWeek);
    CHECK_FALSE(shows(more, "firstWeekFields"));
}

TEST_CASE("stepping the first week up to every week leaves its numbers in sight")
{
    SessionDesk desk{Bridge};
    desk.change(Bridge, [](program::Item& item) {
        item.firstWeek = item.dose;
        item.firstWeek->reps = item.dose.reps - 1;
    });
    QWidget& more = desk.more(Bridge);
    stepUp(seen(more, "firstWeekFields"), "repeats");
    CHECK_FALSE(desk.item(Bridge).firstWeek); // it is like the others now
    REQUIRE(shows(more, "firstWeekFields"));
    stepDown(seen(more, "firstWeekFields"), "repeats");
    CHECK(desk.item(Bridge).firstWeek->reps == 9);
}

TEST_CASE("after the first week it is not asked about any more")
{
    SessionDesk desk{Bridge};
    desk.program.phases.front().startedOn = desk.today() - std::chrono::days(30);
    desk.change(Bridge, [](program::Item& item) { item.addedOn.reset(); });
    CHECK_FALSE(shows(desk.more(Bridge), "firstWeekSwitch"));
}

TEST_CASE("left and right can have numbers of their own")
{
    SessionDesk desk{Clam};
    QWidget& more = desk.more(Clam);
    CHECK_FALSE(shows(more, "leftFields"));
    click(more, "sidesSwitch");
    stepDown(seen(more, "leftFields"), "repeats");
    stepUp(seen(more, "rightFields"), "sets");
    const program::Dose& dose = desk.item(Clam).dose;
    CHECK(dose.amountOf(Side::Left).reps == 7);
    CHECK(dose.amountOf(Side::Left).sets == 2);
    CHECK(dose.amountOf(Side::Right).reps == 8);
    CHECK(dose.amountOf(Side::Right).sets == 3);
    click(more, "sidesSwitch");
    CHECK_FALSE(desk.item(Clam).dose.left);
    CHECK_FALSE(desk.item(Clam).dose.right);
}

TEST_CASE("one side may do nothing, and not both")
{
    SessionDesk desk{Clam};
    QWidget& more = desk.more(Clam);
    click(more, "sidesSwitch");
    stepDown(seen(more, "leftFields"), "sets");
    stepDown(seen(more, "leftFields"), "sets");
    CHECK(desk.item(Clam).dose.left->sets == 0);
    stepDown(seen(more, "rightFields"), "sets");
    CHECK(desk.item(Clam).dose.right->sets == 1);
    CHECK(numberIn(seen(more, "rightFields"), "sets").minimum() == 1);
}

TEST_CASE("where both sides work together there is no left and right")
{
    SessionDesk desk{Bridge};
    CHECK_FALSE(shows(desk.more(Bridge), "sidesSwitch"));
}

TEST_CASE("an activity in minutes can have a goal")
{
    SessionDesk desk{Walk, Bridge};
    desk.change(Walk, [](program::Item& item) { item.goal = minutes(20); });
    QWidget& more = desk.more(Walk);
    stepUp(more, "goal");
    CHECK(desk.item(Walk).goal == minutes(25));
    CHECK_THAT(desk.said, Catch::EndsWith("the goal is 25 min"));
    CHECK_FALSE(shows(desk.more(Bridge), "goal"));
}

TEST_CASE("a note about a movement is kept when its field is left")
{
    SessionDesk desk{Bridge};
    click(desk.more(Bridge), "movementNote");
    type(desk.window(), "slowly a");
    CHECK(desk.changes == 0); // not with every letter, and A is a letter here
    press(desk.window(), Qt::Key_Tab);
    CHECK(desk.item(Bridge).note == "slowly a");
    CHECK(desk.changes == 1);
}

TEST_CASE("a note that is being written is kept before the page goes")
{
    SessionDesk desk{Bridge};
    click(desk.window(), "sessionNote");
    type(desk.window(), "after tea");
    desk.page().leave();
    CHECK(desk.session().note == "after tea");
    desk.page().leave();
    CHECK(desk.changes == 1);
}

TEST_CASE("a note that could not be kept stays as it was written")
{
    SessionDesk desk{Bridge};
    desk.refuses = true;
    click(desk.window(), "sessionNote");
    type(desk.window(), "after tea");
    press(desk.window(), Qt::Key_Tab);
    CHECK(seen<QPlainTextEdit>(desk.window(), "sessionNote").toPlainText()
          == QStringLiteral("after tea"));
    CHECK_THAT(words(desk.window()), Catch::Contains("It could not be kept."));
}

TEST_CASE("a change that is taken back is taken back on the page")
{
    SessionDesk desk{Bridge, Clam};
    const program::Program before = desk.program;
    stepUp(desk.row(Bridge), "sets");
    click(desk.row(Clam), "remove");
    desk.program = before;
    desk.show();
    CHECK(numberIn(desk.row(Bridge), "sets").value() == 1);
    CHECK(shows(desk.window(), "row-clam"));
}

TEST_CASE("the session gets another name in its own place")
{
    SessionDesk desk{Bridge};
    click(desk.window(), "rename");
    REQUIRE(hasFocus("sessionName"));
    type(desk.window(), "Monday");
    press(desk.window(), Qt::Key_Return);
    CHECK(desk.session().name == "Monday");
    CHECK(desk.page().title() == QStringLiteral("Monday"));
    CHECK(hasFocus("rename"));
    click(desk.window(), "rename");
    type(desk.window(), "Tuesday");
    press(desk.window(), Qt::Key_Escape);
    CHECK(desk.session().name == "Monday");
    CHECK_FALSE(shows(desk.window(), "sessionName"));
}

TEST_CASE("a movement is taken out with its button or with Delete")
{
    SessionDesk desk{Bridge, Clam, Dog};
    click(desk.row(Clam), "remove");
    CHECK(desk.movements() == Order{Bridge, Dog});
    CHECK(desk.said == "Taken out: Clam");
    CHECK(desk.row(Dog).hasFocus()); // it stands in the place of the other
    press(desk.window(), Qt::Key_Delete);
    CHECK(desk.movements() == Order{Bridge});
    CHECK(desk.row(Bridge).hasFocus());
}

TEST_CASE("Delete in a number takes nothing out")
{
    SessionDesk desk{Bridge};
    numberIn(desk.row(Bridge), "sets").setFocus();
    press(desk.window(), Qt::Key_Delete);
    CHECK(desk.movements() == Order{Bridge});
}

TEST_CASE("the page of a movement is opened by its name or its picture")
{
    SessionDesk desk{Bridge, Clam};
    click(desk.row(Clam), "openMovement");
    CHECK(desk.opened == Clam);
    click(desk.row(Bridge), "figureStill");
    CHECK(desk.opened == Bridge);
    CHECK(desk.changes == 0);
}

TEST_CASE("what precautions keep out says so, with the reason")
{
    SessionDesk desk{Bridge, "sit-to-stand"};
    CHECK_FALSE(shows(desk.row(Bridge), "precautions"));
    const std::string flag = hipPack().movement("sit-to-stand")->flags.front();
    desk.context().about.limits = {flag};
    desk.show();
    REQUIRE(shows(desk.row("sit-to-stand"), "precautions"));
    CHECK_THAT(words(desk.row("sit-to-stand")), Catch::Contains("It stays out of your plan"));
}

TEST_CASE("undo, redo and done are told to whoever keeps the program")
{
    SessionDesk desk{Bridge};
    CHECK_FALSE(seen(desk.window(), "undoStep").isEnabled());
    stepUp(desk.row(Bridge), "sets");
    click(desk.window(), "undoStep");
    click(desk.window(), "undo");
    CHECK(desk.undos == 2);
    desk.page().setUndo(false, true);
    click(desk.window(), "redoStep");
    CHECK(desk.redos == 1);
    click(desk.window(), "sessionDone");
    CHECK(desk.dones == 1);
}

TEST_CASE("the session itself can be removed, at the very end")
{
    SessionDesk desk{Bridge};
    click(desk.window(), "removeSession");
    CHECK(desk.isGone());
    CHECK(desk.dones == 1);
    CHECK(desk.said == "Session removed: Hips, gently");
}

} // namespace hipwise::test
