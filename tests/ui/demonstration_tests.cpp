#include "support/ui_desk.h"
#include "ui/exercise/demonstration.h"
#include "ui/settings/figure_choices.h"

#include <QTest>

namespace hipwise::test {

namespace {

ui::Demonstration& demonstrationOf(UiDesk& desk)
{
    auto* shown = desk.window().findChild<ui::Demonstration*>();
    REQUIRE(shown != nullptr);
    REQUIRE(shown->isVisible());
    return *shown;
}

std::string shownName(UiDesk& desk)
{
    return demonstrationOf(desk).state().movement.name.toStdString();
}

} // namespace

TEST_CASE("F11 on the page of a movement shows it to a room, and Escape comes back")
{
    UiDesk desk;
    desk.desk().openMovement(QStringLiteral("clam"));
    settle();
    press(desk.window(), Qt::Key_F11);
    CHECK(shownName(desk) == "Clam");
    CHECK(desk.window().isFullScreen());
    QTest::keyClick(&demonstrationOf(desk), Qt::Key_Escape);
    settle();
    CHECK_FALSE(desk.window().isFullScreen());
    CHECK(shows(desk.window(), "exercisePage"));
}

TEST_CASE("in a demonstration arrow keys go to the easier, the harder and the next movement")
{
    UiDesk desk;
    desk.desk().openMovement(QStringLiteral("clam"));
    settle();
    press(desk.window(), Qt::Key_F11);
    const std::string next = demonstrationOf(desk).state().next.toStdString();
    QTest::keyClick(&demonstrationOf(desk), Qt::Key_Up);
    CHECK(shownName(desk) == "Side-lying leg lift");
    QTest::keyClick(&demonstrationOf(desk), Qt::Key_Down);
    CHECK(shownName(desk) == "Clam");
    QTest::keyClick(&demonstrationOf(desk), Qt::Key_Right);
    CHECK(demonstrationOf(desk).state().id.toStdString() == next);
    QTest::keyClick(&demonstrationOf(desk), Qt::Key_Left);
    CHECK(shownName(desk) == "Clam");
    QTest::keyClick(&demonstrationOf(desk), Qt::Key_M);
    CHECK(demonstrationOf(desk).state().movement.side == Side::Left);
    QTest::keyClick(&demonstrationOf(desk), Qt::Key_Right);
    QTest::keyClick(&demonstrationOf(desk), Qt::Key_Escape);
    settle();
    CHECK(shows(desk.window(), "exercisePage"));
    CHECK(desk.desk().movement().toStdString() == next); // where the room was left
}

TEST_CASE("in a demonstration arrow keys with Shift turn the figure, and Home turns it back")
{
    UiDesk desk;
    desk.desk().openMovement(QStringLiteral("clam"));
    settle();
    press(desk.window(), Qt::Key_F11);
    auto* view = demonstrationOf(desk).findChild<ui::FigureView*>();
    REQUIRE(view != nullptr);
    view->pause();
    const QImage before = view->grab().toImage();
    QTest::keyClick(&demonstrationOf(desk), Qt::Key_Right, Qt::ShiftModifier);
    CHECK(shownName(desk) == "Clam");
    CHECK(view->grab().toImage() != before);
    QTest::keyClick(&demonstrationOf(desk), Qt::Key_Home);
    CHECK(view->grab().toImage() == before);
}

TEST_CASE("F11 elsewhere is only full screen")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_F11);
    CHECK(desk.window().isFullScreen());
    CHECK(shows(desk.window(), "todayPage"));
    press(desk.window(), Qt::Key_F11);
    CHECK_FALSE(desk.window().isFullScreen());
}

TEST_CASE("the person who shows the movements looks as one likes, and it is kept")
{
    UiDesk desk;
    desk.desk().go(ui::Destination::Settings);
    settle();
    click(buttonSaying(desk.window(), "Skin: dark brown"));
    click(buttonSaying(desk.window(), "Hair: Headscarf"));
    click(buttonSaying(desk.window(), "Hair colour: grey"));
    click(buttonSaying(desk.window(), "Build: Round"));
    const figure::PersonLook wanted{figure::Build::Round,
                                    figure::HairStyle::Scarf,
                                    figure::SkinTone::Dark,
                                    figure::HairColour::Grey};
    CHECK(desk.settings().figure == wanted);
    desk.reopen();
    CHECK(desk.settings().figure == wanted);
}

TEST_CASE("figures can step instead of moving")
{
    UiDesk desk;
    desk.desk().go(ui::Destination::Settings);
    settle();
    click(desk.window(), "calmSwitch");
    CHECK(desk.settings().calm);
}

} // namespace hipwise::test
