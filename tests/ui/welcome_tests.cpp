#include "support/ui_desk.h"

namespace hipwise::test {

TEST_CASE("accepting the first page leads to Today and is remembered")
{
    UiDesk desk(Before::Nothing);
    REQUIRE(shows(desk.window(), "welcomePage"));
    CHECK_FALSE(shows(desk.window(), "navBar"));

    click(desk.window(), "welcomeAccept");
    CHECK(shows(desk.window(), "todayPage"));
    CHECK_FALSE(shows(desk.window(), "welcomePage"));
    CHECK(desk.settings().startedOn == "2026-11-23");

    desk.reopen();
    CHECK(shows(desk.window(), "todayPage"));
    CHECK_FALSE(shows(desk.window(), "welcomePage"));
}

TEST_CASE("the first page comes again until it is accepted")
{
    UiDesk desk(Before::Nothing);
    desk.reopen();
    CHECK(shows(desk.window(), "welcomePage"));
}

TEST_CASE("help can be read before the first page is accepted, and leads back to it")
{
    UiDesk desk(Before::Nothing);

    SECTION("by mouse")
    {
        click(desk.window(), "welcomeHelp");
        REQUIRE(shows(desk.window(), "helpPage"));
        click(desk.window(), "backButton");
    }
    SECTION("by keyboard")
    {
        press(desk.window(), Qt::Key_F1);
        REQUIRE(shows(desk.window(), "helpPage"));
        press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    }
    SECTION("by Escape")
    {
        press(desk.window(), Qt::Key_F1);
        REQUIRE(shows(desk.window(), "helpPage"));
        press(desk.window(), Qt::Key_Escape);
    }
    SECTION("though help was asked for twice")
    {
        press(desk.window(), Qt::Key_F1);
        press(desk.window(), Qt::Key_F1);
        REQUIRE(shows(desk.window(), "helpPage"));
        press(desk.window(), Qt::Key_Escape);
    }

    CHECK(shows(desk.window(), "welcomePage"));
    click(desk.window(), "welcomeAccept");
    CHECK(shows(desk.window(), "todayPage"));
}

TEST_CASE("nothing but help can be reached before the first page is accepted")
{
    UiDesk desk(Before::Nothing);

    SECTION("from the first page")
    {
        press(desk.window(), Qt::Key_2, Qt::ControlModifier);
        press(desk.window(), Qt::Key_Return, Qt::ControlModifier);
        press(desk.window(), Qt::Key_Comma, Qt::ControlModifier);
        CHECK(shows(desk.window(), "welcomePage"));
    }
    SECTION("from help")
    {
        press(desk.window(), Qt::Key_F1);
        REQUIRE(shows(desk.window(), "helpPage"));
        CHECK_FALSE(seen(desk.window(), "nav1").isEnabled());
        press(desk.window(), Qt::Key_2, Qt::ControlModifier);
        CHECK_FALSE(shows(desk.window(), "libraryPage"));
        press(desk.window(), Qt::Key_Slash);
        CHECK_FALSE(shows(desk.window(), "libraryPage"));
    }
}

TEST_CASE("the text can be made larger and smaller on the first page")
{
    UiDesk desk(Before::Nothing);
    const int before = seen(desk.window(), "welcomeAccept").height();
    CHECK_FALSE(seen(desk.window(), "textSmaller").isEnabled());

    click(desk.window(), "textLarger");
    const int larger = desk.settings().textPercent;
    CHECK(larger > 100);
    CHECK(seen(desk.window(), "welcomeAccept").height() > before);
    CHECK_THAT(words(desk.window()), Catch::Contains(std::to_string(larger) + " %"));

    click(desk.window(), "textSmaller");
    CHECK(desk.settings().textPercent == 100);
    CHECK(seen(desk.window(), "welcomeAccept").height() == before);

    for (int i = 0; i < 10 && seen(desk.window(), "textLarger").isEnabled(); ++i)
        click(desk.window(), "textLarger");
    CHECK(desk.settings().textPercent == 200);
    desk.reopen();
    CHECK(desk.settings().textPercent == 200);
}

TEST_CASE("the first page can be read and accepted with the keyboard alone")
{
    UiDesk desk(Before::Nothing, {910, 480});
    tabTo(desk.window(), "welcomeAccept");
    CHECK_FALSE(seen(desk.window(), "welcomeAccept").visibleRegion().isEmpty());
    press(desk.window(), Qt::Key_Space);
    CHECK(shows(desk.window(), "todayPage"));
}

} // namespace hipwise::test
