#include "support/ui_desk.h"
#include "support/ui_first_start.h"

#include <QComboBox>
#include <QLineEdit>

namespace hipwise::test {

TEST_CASE("the first page says what Hipwise is not, and when to get help")
{
    UiDesk desk(Before::Nothing);
    REQUIRE(shows(desk.window(), "welcomePage"));
    CHECK_FALSE(shows(desk.window(), "navBar"));
    const std::string text = words(desk.window());
    for (const char* needed : {"general education",
                               "not medical advice",
                               "does not replace your doctor",
                               "make us your carers",
                               "You decide",
                               "Stop if you feel unwell",
                               "fall",
                               "weight on the leg",
                               "fever",
                               "numbness",
                               "chest pain"})
        CHECK_THAT(text, Catch::Contains(needed));
}

TEST_CASE("the first start comes again until it is over")
{
    UiDesk desk(Before::Nothing);
    desk.reopen();
    CHECK(shows(desk.window(), "welcomePage"));
    skipTo(desk.window(), "todayPage");
    desk.reopen();
    CHECK(shows(desk.window(), "todayPage"));
}

TEST_CASE("help can be read before the first start is over, and leads back to it")
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
    skipTo(desk.window(), "todayPage");
}

TEST_CASE("nothing but help can be reached before the first start is over")
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
    const int before = seen(desk.window(), "stepNext").height();
    CHECK_FALSE(seen(desk.window(), "textSmaller").isEnabled());

    click(desk.window(), "textLarger");
    const int larger = desk.settings().textPercent;
    CHECK(larger > 100);
    CHECK(seen(desk.window(), "stepNext").height() > before);
    CHECK_THAT(words(desk.window()), Catch::Contains(std::to_string(larger) + " %"));

    click(desk.window(), "textSmaller");
    CHECK(desk.settings().textPercent == 100);
    CHECK(seen(desk.window(), "stepNext").height() == before);

    for (int i = 0; i < 10 && seen(desk.window(), "textLarger").isEnabled(); ++i)
        click(desk.window(), "textLarger");
    CHECK(desk.settings().textPercent == 200);
    desk.reopen();
    CHECK(desk.settings().textPercent == 200);
}

TEST_CASE("region, age and name are kept as they are given, and may stay open")
{
    UiDesk desk(Before::Nothing);
    auto& regions = seen<QComboBox>(desk.window(), "regionBox");
    CHECK(regions.currentIndex() == 0);
    regions.setFocus();
    while (regions.currentData().toString() != QLatin1String("GB"))
        press(desk.window(), Qt::Key_Down);
    click(buttonSaying(desk.window(), "Your age: 65 or older"));
    click(desk.window(), "nameField");
    type(desk.window(), "Rosa M");
    CHECK(desk.settings().region == "GB");
    CHECK(desk.settings().ageGroup == person::AgeGroup::Older);
    CHECK(desk.settings().name == "Rosa M");

    press(desk.window(), Qt::Key_F1);
    CHECK_THAT(words(seen(desk.window(), "emergencyNumber")), Catch::Contains("999 or 112"));
    press(desk.window(), Qt::Key_Escape);
    desk.reopen();
    CHECK(seen<QComboBox>(desk.window(), "regionBox").currentData() == QLatin1String("GB"));
    CHECK(buttonSaying(desk.window(), "Your age: 65 or older").isChecked());
    CHECK(seen<QLineEdit>(desk.window(), "nameField").text() == QLatin1String("Rosa M"));
}

TEST_CASE("without a region the help page names no number")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_F1);
    CHECK_FALSE(shows(desk.window(), "emergencyNumber"));
    CHECK_THAT(words(desk.window()), Catch::Contains("your local emergency number"));
}

} // namespace hipwise::test
