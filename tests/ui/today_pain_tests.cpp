#include "support/results.h"
#include "support/ui_desk.h"
#include "ui/widgets/pain_scale.h"

#include <QApplication>
#include <QKeyEvent>

namespace hipwise::test {

namespace {

using session::PainContext;

int checks(UiDesk& desk)
{
    return painAnswers(desk.journal(), PainContext::Check);
}

/// The score of today's last check; -1 when there is none.
int lastScore(UiDesk& desk)
{
    const auto record
        = valueOf(desk.journal().pain().newestCheck(desk.person().context().now().date()));
    return record && record->answer.score ? record->answer.score->value() : -1;
}

/// A key with the time of day somebody pressed it.
void pressAt(quint64 milliseconds, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    event.setTimestamp(milliseconds);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

} // namespace

TEST_CASE("a score that was clicked is kept once, when it has settled")
{
    UiDesk desk;
    click(desk.window(), "pain4");
    CHECK(checks(desk) == 0);
    CHECK_THAT(accessibleName(seen(desk.window(), "pain4")), Catch::Contains("Pain 4 of 10"));
    REQUIRE(soon([&] { return checks(desk) == 1; }));
    CHECK(lastScore(desk) == 4);
    CHECK(seen<QAbstractButton>(desk.window(), "pain4").isChecked());

    desk.reopen();
    CHECK(seen<QAbstractButton>(desk.window(), "pain4").isChecked());
    CHECK(checks(desk) == 1);
}

TEST_CASE("of several scores in a row only the last is kept")
{
    UiDesk desk;
    click(desk.window(), "pain2");
    press(desk.window(), Qt::Key_Right);
    press(desk.window(), Qt::Key_Right);
    CHECK(seen<QAbstractButton>(desk.window(), "pain4").isChecked());
    press(desk.window(), Qt::Key_Left);
    REQUIRE(soon([&] { return checks(desk) > 0; }));
    CHECK(checks(desk) == 1);
    CHECK(lastScore(desk) == 3);
}

TEST_CASE("digits choose a score, and Shift with 0 chooses ten")
{
    UiDesk desk;
    tabTo(desk.window(), "pain0");
    press(desk.window(), Qt::Key_7);
    CHECK(seen<QAbstractButton>(desk.window(), "pain7").isChecked());
    press(desk.window(), Qt::Key_0);
    CHECK(seen<QAbstractButton>(desk.window(), "pain0").isChecked());
    press(desk.window(), Qt::Key_0, Qt::ShiftModifier);
    CHECK(seen<QAbstractButton>(desk.window(), "pain10").isChecked());
    CHECK(hasFocus("pain10"));
    REQUIRE(soon([&] { return checks(desk) > 0; }));
    CHECK(checks(desk) == 1);
    CHECK(lastScore(desk) == 10);
}

TEST_CASE("1 and then 0 is ten when they come together, and 0 when they do not")
{
    UiDesk desk;
    tabTo(desk.window(), "pain0");
    pressAt(1000, Qt::Key_1);
    CHECK(seen<QAbstractButton>(desk.window(), "pain1").isChecked());
    SECTION("together")
    {
        pressAt(1400, Qt::Key_0);
        CHECK(seen<QAbstractButton>(desk.window(), "pain10").isChecked());
    }
    SECTION("apart")
    {
        pressAt(1700, Qt::Key_0);
        CHECK(seen<QAbstractButton>(desk.window(), "pain0").isChecked());
    }
}

TEST_CASE("the hip that was asked about is kept with the score and suggested the next time")
{
    UiDesk desk;
    click(desk.window(), "pain3");
    click(buttonSaying(seen(desk.window(), "painCard"), "Left"));
    REQUIRE(soon([&] { return checks(desk) == 1; }));
    const auto record
        = valueOf(desk.journal().pain().newestCheck(desk.person().context().now().date()));
    CHECK(record->answer.side == HipSide::Left);
    CHECK(desk.settings().hip == HipSide::Left);

    desk.person().nextMorning();
    desk.desk().refresh();
    settle();
    CHECK_FALSE(seen<QAbstractButton>(desk.window(), "pain3").isChecked());
    click(desk.window(), "pain2");
    CHECK(buttonSaying(seen(desk.window(), "painCard"), "Left").isChecked());
}

TEST_CASE("a red score shows the way to help, a lower one does not")
{
    UiDesk desk;
    click(desk.window(), "pain5");
    CHECK_FALSE(shows(desk.window(), "painHelp"));
    click(desk.window(), "pain6");
    REQUIRE(shows(desk.window(), "painHelp"));
    CHECK_THAT(words(seen(desk.window(), "tooMuchNotice")), Catch::Contains("6 is a lot today"));
    click(desk.window(), "painHelp");
    CHECK(shows(desk.window(), "helpPage"));
}

TEST_CASE("the pain scale says in words what its numbers mean")
{
    UiDesk desk;
    CHECK_THAT(accessibleName(seen(desk.window(), "pain2")), Catch::Contains("fine"));
    CHECK_THAT(accessibleName(seen(desk.window(), "pain3")), Catch::Contains("OK if it settles"));
    CHECK_THAT(accessibleName(seen(desk.window(), "pain10")), Catch::Contains("too much today"));
}

TEST_CASE("a score that has settled does not take the keyboard away")
{
    UiDesk desk;
    desk.useProgram();
    click(desk.window(), "pain4");
    REQUIRE(soon([&] { return checks(desk) == 1; }));
    settle();
    INFO(focused());
    CHECK(hasFocus("pain4"));
}

TEST_CASE("a score whose side is still chosen is one answer, whatever comes in between")
{
    UiDesk desk;
    click(desk.window(), "pain4");
    desk.desk().refresh();
    CHECK(checks(desk) == 0);
    click(buttonSaying(seen(desk.window(), "painCard"), "Left"));
    REQUIRE(soon([&] { return checks(desk) > 0; }));
    CHECK(checks(desk) == 1);
    CHECK(valueOf(desk.journal().pain().all()).front().answer.side == HipSide::Left);
}

TEST_CASE("a score is kept at once by somebody who goes elsewhere or closes the window")
{
    UiDesk desk;
    click(desk.window(), "pain4");
    CHECK(checks(desk) == 0);
    SECTION("elsewhere")
    {
        press(desk.window(), Qt::Key_2, Qt::ControlModifier);
    }
    SECTION("closed")
    {
        desk.window().close();
    }
    REQUIRE(checks(desk) == 1);
    CHECK(lastScore(desk) == 4);
}

} // namespace hipwise::test
