#include "app/own_program.h"
#include "support/results.h"
#include "support/ui_desk.h"
#include "support/ui_first_start.h"

namespace hipwise::test {

namespace {

void answer(UiDesk& desk, const std::string& answer)
{
    skipTo(desk.window(), "safetyPage");
    click(desk.window(), answer);
    click(desk.window(), "stepNext");
}

std::optional<person::Screening> newest(UiDesk& desk)
{
    return valueOf(desk.journal().person().newestScreening(desk.person().context().now().date()));
}

} // namespace

TEST_CASE("answers to the safety questions are kept in the journal, open ones are not")
{
    UiDesk desk(Before::Nothing);
    skipTo(desk.window(), "safetyPage");
    click(desk.window(), "fall-no");
    click(desk.window(), "pregnant-not-sure");
    click(desk.window(), "stepNext");
    CHECK(shows(desk.window(), "hipPage"));
    REQUIRE(newest(desk));
    CHECK(
        newest(desk)->answers
        == std::map<std::string, person::ScreeningAnswer>{
            {"fall", person::ScreeningAnswer::No}, {"pregnant", person::ScreeningAnswer::NotSure}});
}

TEST_CASE("an answer that needs help now says so with the number, and leads no further")
{
    UiDesk desk(Before::Nothing);
    desk.change([](person::Settings& settings) { settings.region = "US"; });
    answer(desk, "fever-not-sure");
    REQUIRE(shows(desk.window(), "checkFirstPage"));
    const std::string text = words(seen(desk.window(), "checkFirstPage"));
    CHECK_THAT(text, Catch::Contains("Thank you for telling us"));
    CHECK_THAT(text, Catch::Contains("This isn’t a no. It’s a “check first”."));
    CHECK_THAT(text, Catch::Contains("Now: call 911"));
    CHECK_THAT(text, Catch::Contains(desk.person().context().wording().question("fever").advice));
    CHECK_FALSE(shows(desk.window(), "clinicianSaidYes"));
    CHECK_FALSE(shows(desk.window(), "stepNext"));

    SECTION("help can be read, and leads back")
    {
        click(desk.window(), "checkFirstHelp");
        CHECK(shows(desk.window(), "helpPage"));
        press(desk.window(), Qt::Key_Escape);
        CHECK(shows(desk.window(), "checkFirstPage"));
    }
    SECTION("back leads to the answers")
    {
        click(desk.window(), "stepBack");
        CHECK(seen<QAbstractButton>(desk.window(), "fever-not-sure").isChecked());
        click(desk.window(), "fever-no");
        click(desk.window(), "stepNext");
        CHECK(shows(desk.window(), "hipPage"));
    }
    SECTION("looking around is possible, sessions are not")
    {
        click(desk.window(), "lookAround");
        REQUIRE(shows(desk.window(), "todayPage"));
        desk.desk().openMovement(QStringLiteral("clam"));
        settle();
        click(desk.window(), "tryNow");
        CHECK(shows(desk.window(), "checkFirstPage"));
        desk.reopen();
        CHECK_FALSE(shows(desk.window(), "firstStart"));
    }
}

TEST_CASE("what a clinician can clear goes on when they have said yes")
{
    UiDesk desk(Before::Nothing);
    answer(desk, "cancer-yes");
    REQUIRE(shows(desk.window(), "checkFirstPage"));
    CHECK_THAT(words(desk.window()), Catch::Contains("Does my hip pain need a scan?"));

    SECTION("cleared")
    {
        click(desk.window(), "clinicianSaidYes");
        CHECK(shows(desk.window(), "hipPage"));
        CHECK(newest(desk)->cleared);
        skipTo(desk.window(), "programsPage");
        click(desk.window(), "program-first-week-gentle-start");
        click(desk.window(), "stepNext");
        CHECK(valueOf(app::ownProgram(desk.person().context())));
    }
    SECTION("not cleared: the other pages come, and no program begins")
    {
        click(desk.window(), "stepNext");
        CHECK(shows(desk.window(), "hipPage"));
        skipTo(desk.window(), "programsPage");
        CHECK_FALSE(seen(desk.window(), "program-first-week-gentle-start").isEnabled());
        CHECK_FALSE(shows(desk.window(), "stepNext"));
        CHECK_THAT(words(desk.window()), Catch::Contains("First something has to be checked"));
        click(desk.window(), "stepSkip");
        CHECK(shows(desk.window(), "todayPage"));
        CHECK_FALSE(valueOf(app::ownProgram(desk.person().context())));
    }
}

TEST_CASE("for somebody under 18 there is only reading and looking")
{
    UiDesk desk(Before::Nothing);
    click(buttonSaying(desk.window(), "Your age: Under 18"));
    click(desk.window(), "stepNext");
    REQUIRE(shows(desk.window(), "checkFirstPage"));
    CHECK_THAT(words(desk.window()), Catch::Contains("This program is for adults"));
    CHECK_FALSE(shows(desk.window(), "stepNext"));

    SECTION("who chose it by mistake can go back")
    {
        click(desk.window(), "stepBack");
        click(buttonSaying(desk.window(), "Your age: 18 to 64"));
        click(desk.window(), "stepNext");
        CHECK(shows(desk.window(), "safetyPage"));
    }
    SECTION("sessions stay off")
    {
        click(desk.window(), "lookAround");
        REQUIRE(shows(desk.window(), "todayPage"));
        desk.desk().openMovement(QStringLiteral("clam"));
        settle();
        click(desk.window(), "tryNow");
        CHECK_THAT(words(desk.window()), Catch::Contains("This program is for adults"));
    }
}

TEST_CASE("answers can be skipped, and stay as they were given")
{
    UiDesk desk(Before::Nothing);
    skipTo(desk.window(), "safetyPage");
    click(desk.window(), "fever-yes");
    click(desk.window(), "stepSkip");
    CHECK(shows(desk.window(), "checkFirstPage")); // nobody is led past it
    CHECK(newest(desk));
}

} // namespace hipwise::test
