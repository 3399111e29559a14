#include "support/ui_audit.h"
#include "support/ui_session_edit.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace hipwise::test {

namespace {

constexpr const char* Bridge = "bridge-double-leg";
constexpr const char* Clam = "clam";
constexpr const char* Dog = "bird-dog";

using Order = std::vector<std::string>;

/// Takes hold of a row and moves it on by so many pixels.
void dragBy(QWidget& row, int pixels)
{
    QWidget& handle = seen(row, "handle");
    const QPoint from = handle.rect().center();
    QTest::mousePress(&handle, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(&handle, from + QPoint(0, pixels / 2));
    QTest::mouseMove(&handle, from + QPoint(0, pixels));
    settle();
}

void drop(QWidget& row, int pixels)
{
    QWidget& handle = seen(row, "handle");
    QTest::mouseRelease(
        &handle, Qt::LeftButton, Qt::NoModifier, handle.rect().center() + QPoint(0, pixels));
    settle();
}

} // namespace

TEST_CASE("Alt with an arrow moves the row that has the keyboard")
{
    SessionDesk desk{Bridge, Clam, Dog};
    desk.row(Bridge).setFocus();
    press(desk.window(), Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.movements() == Order{Clam, Bridge, Dog});
    CHECK(desk.said == "Bridge: now number 2 of 3");
    press(desk.window(), Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.movements() == Order{Clam, Dog, Bridge});
    press(desk.window(), Qt::Key_Down, Qt::AltModifier); // there is nowhere to go
    CHECK(desk.changes == 2);
    CHECK(desk.row(Bridge).hasFocus());
    press(desk.window(), Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.movements() == Order{Clam, Bridge, Dog});
}

TEST_CASE("a row moves from within a number as well, which keeps the keyboard")
{
    SessionDesk desk{Bridge, Clam};
    QSpinBox& number = numberIn(desk.row(Clam), "repeats");
    number.setFocus();
    press(desk.window(), Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.movements() == Order{Clam, Bridge});
    CHECK(desk.item(Clam).dose.reps == 8);
    CHECK(number.hasFocus());
}

TEST_CASE("buttons move a row for those who can neither drag nor use two keys")
{
    SessionDesk desk{Bridge, Clam, Dog};
    QWidget& more = desk.more(Bridge);
    CHECK_FALSE(seen(more, "moveUp").isEnabled());
    click(more, "moveDown");
    click(more, "moveDown");
    CHECK(desk.movements() == Order{Clam, Dog, Bridge});
    CHECK_FALSE(seen(more, "moveDown").isEnabled());
    CHECK(hasFocus("moveUp")); // the other one can no longer have it
    click(more, "moveUp");
    CHECK(desk.movements() == Order{Clam, Bridge, Dog});
}

TEST_CASE("the mouse drags a row to another place")
{
    SessionDesk desk{Bridge, Clam, Dog};
    const int step = desk.row(Clam).y() - desk.row(Bridge).y();
    dragBy(desk.row(Bridge), step + step / 2);
    CHECK(desk.changes == 0); // not before it is let go
    drop(desk.row(Bridge), step + step / 2);
    CHECK(desk.movements() == Order{Clam, Bridge, Dog});
    dragBy(desk.row(Dog), -3 * step);
    drop(desk.row(Dog), -3 * step);
    CHECK(desk.movements() == Order{Dog, Clam, Bridge});
    CHECK(desk.changes == 2);
}

TEST_CASE("a row that is let go where it was stays there")
{
    SessionDesk desk{Bridge, Clam};
    dragBy(desk.row(Bridge), 30);
    drop(desk.row(Bridge), 30);
    CHECK(desk.changes == 0);
}

TEST_CASE("Escape gives up a drag")
{
    SessionDesk desk{Bridge, Clam};
    const int step = desk.row(Clam).y() - desk.row(Bridge).y();
    dragBy(desk.row(Bridge), 2 * step);
    press(desk.window(), Qt::Key_Escape);
    drop(desk.row(Bridge), 2 * step);
    CHECK(desk.changes == 0);
    CHECK(desk.movements() == Order{Bridge, Clam});
}

TEST_CASE("a movement is found and added")
{
    SessionDesk desk{Bridge};
    desk.page().focusStart();
    press(desk.window(), Qt::Key_A);
    REQUIRE(hasFocus("addSearch"));
    type(desk.window(), "clam");
    REQUIRE(soon([&] { return desk.searched == "clam"; }));
    settle();
    CHECK(accessibleName(seen(desk.window(), "add-clam")) == "Add: Clam");
    click(desk.window(), "add-clam");
    CHECK(desk.movements() == Order{Bridge, Clam});
    CHECK(desk.said == "Added: Clam");
    CHECK(desk.item(Clam).addedOn == desk.today());
    CHECK_FALSE(shows(desk.window(), "add-clam")); // it is in the session now
}

TEST_CASE("after adding, the keyboard stands at the next one")
{
    SessionDesk desk{Bridge};
    auto buttons = seen(desk.window(), "addPanel")
                       .findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^add-")));
    REQUIRE(buttons.size() == 12);
    buttons.front()->setFocus();
    const QString second = buttons[1]->objectName();
    press(desk.window(), Qt::Key_Space);
    CHECK(desk.movements().size() == 2);
    CHECK(hasFocus(second.toStdString()));
    CHECK_THAT(words(desk.window()), Catch::Contains("Search to find more."));
}

TEST_CASE("what does not suit the person is offered only on request")
{
    SessionDesk desk{Bridge};
    CHECK(desk.suitsMe);
    click(desk.window(), "chip-all");
    CHECK_FALSE(desk.suitsMe);
    click(desk.window(), "chip-suits");
    CHECK(desk.suitsMe);
}

TEST_CASE("a search without a result says what to do")
{
    SessionDesk desk{Bridge};
    click(desk.window(), "addSearch");
    type(desk.window(), "xyzzy");
    press(desk.window(), Qt::Key_Return);
    CHECK_THAT(words(desk.window()), Catch::Contains("Nothing found."));
}

TEST_CASE("a movement gives way to an easier one, which then has the keyboard")
{
    SessionDesk desk{Bridge, Clam};
    QWidget& more = desk.more(Clam);
    click(more, "swap");
    CHECK_THAT(words(more), Catch::Contains("Harder"));
    click(more, "swap-side-lying-hip-abduction");
    CHECK(desk.movements() == Order{Bridge, "side-lying-hip-abduction"});
    CHECK(desk.row("side-lying-hip-abduction").hasFocus());
    CHECK_THAT(desk.said, Catch::StartsWith("Now in its place: "));
}

TEST_CASE("a movement is done in an easier way, which then stands in its row, and as usual again")
{
    SessionDesk desk{Clam};
    QWidget& more = desk.more(Clam);
    click(more, "swap");
    CHECK_FALSE(shows(desk.row(Clam), "way"));
    click(more, "way-half-open");
    CHECK(shows(desk.row(Clam), "way"));
    CHECK_THAT(words(desk.row(Clam)), Catch::Contains("only half way"));
    CHECK_THAT(desk.said, Catch::Contains("only half way"));
    click(more, "way-");
    CHECK_FALSE(shows(desk.row(Clam), "way"));
}

TEST_CASE("an empty session says so and leads to the first movement")
{
    SessionDesk desk{};
    CHECK(shows(desk.window(), "emptySession"));
    CHECK_THAT(words(desk.window()), Catch::Contains("Nothing in it yet"));
    click(desk.window(), "addMovement");
    CHECK(hasFocus("addSearch"));
    type(desk.window(), "clam");
    press(desk.window(), Qt::Key_Return);
    click(desk.window(), "add-clam");
    CHECK_FALSE(shows(desk.window(), "emptySession"));
}

TEST_CASE("when the last row goes, the keyboard goes to adding one")
{
    SessionDesk desk{Bridge};
    desk.row(Bridge).setFocus();
    press(desk.window(), Qt::Key_Delete);
    CHECK(hasFocus("addMovement"));
}

TEST_CASE("in a small window adding opens below the movements")
{
    SessionDesk desk({Bridge}, {760, 560});
    CHECK_FALSE(shows(desk.window(), "addPanel"));
    click(desk.window(), "addMovement");
    CHECK(hasFocus("addSearch"));
    CHECK(seen(desk.window(), "addPanel").y() > desk.row(Bridge).y());
    click(desk.window(), "addMovement");
    CHECK_FALSE(shows(desk.window(), "addPanel"));
}

TEST_CASE("a row says what it is, what is asked, and where it stands")
{
    SessionDesk desk{Bridge, Clam};
    CHECK(accessibleName(desk.row(Bridge)) == "Bridge, 10 times, 1 of 2");
    CHECK(accessibleName(desk.row(Clam)) == "Clam, 2 × 8 each side, 2 of 2");
}

TEST_CASE("many movements are spoken of gently")
{
    SessionDesk desk{Bridge, Clam, Dog, "sit-to-stand"};
    CHECK_THAT(words(desk.window()), !Catch::Contains("good number"));
    desk.program = program::withItem(
        std::move(desk.program), desk.session().id, *hipPack().movement("hip-hinge"), desk.today());
    desk.show();
    CHECK_THAT(words(desk.window()), Catch::Contains("4 movements are a good number"));
}

TEST_CASE("the page of a session holds what holds for every page")
{
    const auto size = GENERATE(QSize(1154, 734), QSize(760, 560), QSize(700, 440));
    const int percent = GENERATE(100, 200);
    SessionDesk desk({Bridge, Clam, Dog, "paced-walking"}, size, percent);
    desk.more(Clam);
    click(seen(desk.row(Clam), "details"), "sidesSwitch");
    click(seen(desk.row(Clam), "details"), "swap");
    desk.more("paced-walking");
    click(desk.window(), "segment0");
    click(desk.window(), "atSwitch");
    desk.page().focusStart();
    settle();
    CHECK(nameless(desk.window()) == Findings{});
    CHECK(unspoken(desk.window()) == Findings{});
    CHECK(outOfReach(desk.window()) == Findings{});
    CHECK(tooSmall(desk.window()) == Findings{});
    CHECK(cutTexts(desk.window()) == Findings{});
    CHECK(unfinishedWords(desk.window()) == Findings{});
    CHECK(tooWide(desk.window()) == Findings{});
    CHECK(overlapping(desk.window()) == Findings{});
}

} // namespace hipwise::test
