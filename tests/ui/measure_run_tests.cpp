#include "support/ui_measures.h"
#include "ui/widgets/stepper.h"

#include <QSpinBox>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;

QWidget& pad(UiDesk& desk)
{
    return seen(desk.window(), "pressPad");
}

QSpinBox& field(UiDesk& desk, std::string_view name)
{
    return *seen(desk.window(), name).findChild<QSpinBox*>();
}

std::string heard(UiDesk& desk)
{
    return desk.sound().played.join(QLatin1Char(' ')).toStdString();
}

/// One stand each second and a half.
void standUp(UiDesk& desk, int times, Qt::Key key)
{
    for (int i = 0; i < times; ++i) {
        passRun(desk, 1500ms);
        press(desk.window(), key);
    }
}

} // namespace

TEST_CASE("a chair stand is counted by mouse, put right and kept")
{
    UiDesk desk;
    beginTest(desk, "chair-stand");
    CHECK_FALSE(shows(desk.window(), "stopRun"));
    click(pad(desk));
    CHECK(shows(desk.window(), "stopRun"));
    passRun(desk, 5s);
    for (int i = 0; i < 3; ++i) {
        passRun(desk, 2s);
        click(pad(desk));
    }
    CHECK(accessibleName(pad(desk)) == "Press for every stand: 3");
    passRun(desk, 24s);
    REQUIRE(shows(desk.window(), "runResult"));
    CHECK(measures(desk).empty());
    CHECK(field(desk, "stands").value() == 3);
    click(buttonSaying(desk.window(), "Stands: more"));
    click(buttonSaying(desk.window(), "Save: 4 stands"));
    REQUIRE(measures(desk).size() == 1);
    CHECK(measures(desk)[0].value == 4);
    CHECK_FALSE(measures(desk)[0].adapted);
    CHECK(shows(desk.window(), "testPage"));
    CHECK_THAT(page(desk), Catch::Contains("4 stands"));
    click(desk.window(), "undo");
    CHECK(measures(desk).empty());
}

TEST_CASE("a chair stand needs nothing but the keyboard, or a presenter's remote")
{
    const Qt::Key key = GENERATE(Qt::Key_Space, Qt::Key_Return, Qt::Key_PageDown);
    UiDesk desk;
    desk.desk().openMeasure(person::MeasureKind::ChairStand);
    settle();
    press(desk.window(), Qt::Key_Return);
    REQUIRE(shows(desk.window(), "runPage"));
    press(desk.window(), key);
    passRun(desk, 5s);
    standUp(desk, 12, key);
    passRun(desk, 12s);
    REQUIRE(shows(desk.window(), "runResult"));
    CHECK(field(desk, "stands").value() == 12);
    press(desk.window(), Qt::Key_Return);
    REQUIRE(measures(desk).size() == 1);
    CHECK(measures(desk)[0].value == 12);
    CHECK(shows(desk.window(), "testPage"));
}

TEST_CASE("cues sound at the start, half-way, in the last seconds and at the end")
{
    UiDesk desk;
    desk.change([](person::Settings& settings) { settings.sound = true; });
    beginTest(desk, "chair-stand");
    desk.sound().played.clear();
    click(pad(desk));
    passRun(desk, 5s);
    CHECK(heard(desk) == "get-ready countdown countdown countdown start");
    desk.sound().played.clear();
    passRun(desk, 30s);
    CHECK(heard(desk) == "half-way countdown countdown countdown set-done");
}

TEST_CASE("with the arms it is kept as 0, and marked")
{
    UiDesk desk;
    beginTest(desk, "chair-stand");
    click(pad(desk));
    passRun(desk, 5s);
    standUp(desk, 2, Qt::Key_Space);
    passRun(desk, 30s);
    click(desk.window(), "usedArms");
    CHECK_FALSE(seen(desk.window(), "stands").isEnabled());
    click(buttonSaying(desk.window(), "Save: with the arms"));
    REQUIRE(measures(desk).size() == 1);
    CHECK(measures(desk)[0].value == 0);
    CHECK(measures(desk)[0].adapted);
    CHECK_THAT(page(desk), Catch::Contains("0 stands, with the arms"));
    CHECK_THAT(page(desk), Catch::Contains("Three more and a line appears here."));
}

TEST_CASE("a key that is held down counts once")
{
    UiDesk desk;
    beginTest(desk, "chair-stand");
    press(desk.window(), Qt::Key_Space);
    passRun(desk, 6s);
    for (int i = 0; i < 10; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
        QApplication::sendEvent(&pad(desk), &held);
        passRun(desk, 500ms);
    }
    CHECK(accessibleName(pad(desk)) == "Press for every stand: 0");
}

TEST_CASE("Escape and Stop break a test off, and nothing is kept")
{
    UiDesk desk;
    beginTest(desk, "chair-stand");
    press(desk.window(), Qt::Key_Space);
    passRun(desk, 8s);
    SECTION("Escape")
    {
        press(desk.window(), Qt::Key_Escape);
    }
    SECTION("the button by mouse")
    {
        click(desk.window(), "stopRun");
    }
    SECTION("the button by keyboard")
    {
        tabTo(desk.window(), "stopRun");
        press(desk.window(), Qt::Key_Return);
    }
    CHECK(shows(desk.window(), "runPage"));
    CHECK_FALSE(shows(desk.window(), "stopRun"));
    CHECK_THAT(page(desk), Catch::Contains("Stopped. Nothing was kept."));
    CHECK(hasFocus("pressPad"));
    CHECK(measures(desk).empty());
    press(desk.window(), Qt::Key_Space);
    CHECK(shows(desk.window(), "stopRun"));
    CHECK_THAT(page(desk), !Catch::Contains("Stopped. Nothing was kept."));
}

TEST_CASE("leaving a test breaks it off")
{
    UiDesk desk;
    beginTest(desk, "chair-stand");
    press(desk.window(), Qt::Key_Space);
    passRun(desk, 8s);
    desk.desk().go(ui::Destination::Help);
    settle();
    desk.person().clock().advance(60s);
    press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(shows(desk.window(), "runPage"));
    CHECK_FALSE(shows(desk.window(), "stopRun"));
    CHECK_FALSE(shows(desk.window(), "runResult"));
}

TEST_CASE("a result that is not wanted is not kept, and the test can be done again")
{
    UiDesk desk;
    beginTest(desk, "chair-stand");
    press(desk.window(), Qt::Key_Space);
    passRun(desk, 36s);
    click(desk.window(), "runAgain");
    CHECK_FALSE(shows(desk.window(), "runResult"));
    press(desk.window(), Qt::Key_Space);
    passRun(desk, 36s);
    click(desk.window(), "dropRun");
    CHECK(shows(desk.window(), "testPage"));
    CHECK(measures(desk).empty());
    press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(shows(desk.window(), "progressPage"));
}

TEST_CASE("more time to get to the chair is given")
{
    UiDesk desk;
    beginTest(desk, "chair-stand");
    click(buttonSaying(desk.window(), "Time to get ready: 20 s"));
    click(pad(desk));
    passRun(desk, 19s);
    CHECK_THAT(accessibleName(pad(desk)), Catch::Contains("Wait"));
    passRun(desk, 1s);
    CHECK_THAT(accessibleName(pad(desk)), Catch::Contains("every stand"));
}

TEST_CASE("both legs are timed with one key, and the best try of each is kept")
{
    UiDesk desk;
    beginTest(desk, "single-leg-stand");
    const auto stand = [&](std::chrono::milliseconds time) {
        passRun(desk, 1s);
        press(desk.window(), Qt::Key_Space);
        passRun(desk, 5s);
        passRun(desk, time);
        press(desk.window(), Qt::Key_Space);
    };
    CHECK_THAT(page(desk), Catch::Contains("Stand on your left leg."));
    stand(4s);
    CHECK_THAT(page(desk), Catch::Contains("So far: 4 s"));
    stand(9500ms);
    stand(2s);
    CHECK_THAT(page(desk), Catch::Contains("Stand on your right leg."));
    passRun(desk, 1s);
    press(desk.window(), Qt::Key_Space);
    passRun(desk, 50s); // the longest
    REQUIRE(shows(desk.window(), "runResult"));
    CHECK(field(desk, "leftSeconds").text().toStdString() == "9.5 s");
    CHECK(field(desk, "rightSeconds").text().toStdString() == "45 s");
    press(desk.window(), Qt::Key_Return);
    const auto kept = measures(desk);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].side == Side::Left);
    CHECK(kept[0].value == 95);
    CHECK(kept[1].value == 450);
    CHECK_THAT(page(desk), Catch::Contains("Left leg: 9.5 s"));
}

TEST_CASE("one leg alone is timed, put right and marked")
{
    UiDesk desk;
    beginTest(desk, "single-leg-stand");
    click(desk.window(), "nextLeg");
    click(pad(desk));
    passRun(desk, 15s);
    click(pad(desk));
    click(desk.window(), "nextLeg");
    REQUIRE(shows(desk.window(), "runResult"));
    CHECK_FALSE(shows(desk.window(), "leftSeconds"));
    QSpinBox& seconds = field(desk, "rightSeconds");
    seconds.setFocus();
    seconds.selectAll();
    type(desk.window(), "8.2");
    press(desk.window(), Qt::Key_Tab);
    click(desk.window(), "heldOn");
    click(desk.window(), "saveRun");
    REQUIRE(measures(desk).size() == 1);
    CHECK(measures(desk)[0].value == 82);
    CHECK(measures(desk)[0].adapted);
    CHECK_THAT(page(desk), Catch::Contains("Right leg: 8.2 s, holding on"));
}

TEST_CASE("a test in which no leg was tried has nothing to keep")
{
    UiDesk desk;
    beginTest(desk, "single-leg-stand");
    click(desk.window(), "nextLeg");
    click(desk.window(), "nextLeg");
    CHECK_THAT(page(desk), Catch::Contains("There is nothing to keep."));
    CHECK_FALSE(shows(desk.window(), "saveRun"));
    click(desk.window(), "dropRun");
    CHECK(shows(desk.window(), "testPage"));
}

} // namespace hipwise::test
