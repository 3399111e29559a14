#include "support/results.h"
#include "support/ui_desk.h"

#include <QLineEdit>

namespace hipwise::test {

namespace {

void openSettings(UiDesk& desk)
{
    press(desk.window(), Qt::Key_Comma, Qt::ControlModifier);
    REQUIRE(shows(desk.window(), "settingsPage"));
}

} // namespace

TEST_CASE("every step of the first start can be opened again from Settings")
{
    UiDesk desk;
    openSettings(desk);
    for (const auto& [button, page] : {std::pair("aboutMeName", "welcomePage"),
                                       std::pair("aboutMeSafety", "safetyPage"),
                                       std::pair("aboutMeHip", "hipPage"),
                                       std::pair("aboutMeHome", "homePage")}) {
        click(desk.window(), button);
        REQUIRE(shows(desk.window(), page));
        CHECK_FALSE(shows(desk.window(), "stepSkip"));
        click(desk.window(), "stepNext");
        CHECK(shows(desk.window(), "settingsPage"));
    }
}

TEST_CASE("what is changed there holds at once")
{
    UiDesk desk;
    openSettings(desk);
    click(desk.window(), "aboutMeName");
    CHECK_FALSE(shows(desk.window(), "languageBox")); // it has a place of its own
    click(desk.window(), "nameField");
    type(desk.window(), "Rosa");
    CHECK(desk.settings().name == "Rosa");
    press(desk.window(), Qt::Key_Escape);
    CHECK(shows(desk.window(), "settingsPage"));
    click(desk.window(), "aboutMeHip");
    click(desk.window(), "spot-right-groin");
    CHECK(desk.settings().spots.size() == 1);
    desk.reopen();
    openSettings(desk);
    click(desk.window(), "aboutMeName");
    CHECK(seen<QLineEdit>(desk.window(), "nameField").text() == QLatin1String("Rosa"));
}

TEST_CASE("the safety questions can be asked again by themselves")
{
    UiDesk desk;
    desk.desk().openScreening();
    settle();
    REQUIRE(shows(desk.window(), "safetyPage"));
    click(desk.window(), "fall-no");
    click(desk.window(), "stepNext");
    CHECK_FALSE(shows(desk.window(), "safetyPage"));
    CHECK(valueOf(desk.journal().person().screenings()).size() == 1);

    // Weeks later the answers of last time are shown, and confirmed with one key.
    for (int day = 0; day < 28; ++day)
        desk.person().nextMorning();
    desk.desk().openScreening();
    settle();
    CHECK_THAT(words(desk.window()), Catch::Contains("You answered on Mon 23 Nov"));
    CHECK(seen<QAbstractButton>(desk.window(), "fall-no").isChecked());
    click(desk.window(), "stepNext");
    CHECK(valueOf(desk.journal().person().screenings()).size() == 2);
}

TEST_CASE("a new yes asks to check first, a clinician's yes leads back to Today")
{
    UiDesk desk;
    desk.useProgram();
    desk.desk().openScreening();
    settle();
    click(desk.window(), "calf-yes");
    click(desk.window(), "stepNext");
    REQUIRE(shows(desk.window(), "checkFirstPage"));
    CHECK_FALSE(desk.desk().startToday());
    CHECK(shows(desk.window(), "checkFirstPage"));
    click(desk.window(), "clinicianSaidYes");
    CHECK(shows(desk.window(), "todayPage"));
    CHECK(desk.desk().startToday());
}

TEST_CASE("answers are kept when somebody leaves their page another way")
{
    UiDesk desk;
    desk.desk().openScreening();
    settle();
    click(desk.window(), "unsteady-yes");
    press(desk.window(), Qt::Key_1, Qt::ControlModifier);
    REQUIRE(shows(desk.window(), "todayPage"));
    CHECK(valueOf(desk.journal().person().screenings()).size() == 1);
    CHECK(desk.person().context().about.limits
          == std::set<std::string>{"balance-demand", "fall-risk"});
}

} // namespace hipwise::test
