#include "app/own_program.h"
#include "app/program_choice.h"
#include "support/results.h"
#include "support/ui_desk.h"
#include "support/ui_first_start.h"

#include <QDateEdit>

namespace hipwise::test {

namespace {

bool isOn(UiDesk& desk, const std::string& button)
{
    return seen<QAbstractButton>(desk.window(), button).isChecked();
}

} // namespace

TEST_CASE("places that hurt can be chosen on the picture or by their words")
{
    UiDesk desk(Before::Nothing);
    skipTo(desk.window(), "hipPage");
    const person::HipSpot groin{person::HipPart::Groin, Side::Left};

    click(desk.window(), "spot-left-groin");
    CHECK(desk.settings().spots == std::set<person::HipSpot>{groin});
    CHECK(isOn(desk, "chip-left-groin"));
    CHECK(desk.settings().hip == HipSide::Left);

    click(desk.window(), "chip-right-buttock");
    CHECK(isOn(desk, "spot-right-buttock"));
    CHECK(desk.settings().hip == HipSide::Both);

    click(desk.window(), "chip-left-groin");
    CHECK_FALSE(isOn(desk, "spot-left-groin"));
    CHECK(desk.settings().spots.size() == 1);
}

TEST_CASE("every place on the picture is a button with a name, large enough to be hit")
{
    UiDesk desk(Before::Nothing);
    skipTo(desk.window(), "hipPage");
    int places = 0;
    for (const person::HipSpot& spot : person::HipSpots) {
        const std::string name = "spot-" + toString(spot);
        if (!shows(desk.window(), name))
            continue; // of the other side
        ++places;
        auto& button = seen<QAbstractButton>(desk.window(), name);
        INFO(name);
        CHECK_FALSE(accessibleName(button).empty());
        CHECK(button.width() >= 42);
        CHECK(button.height() >= 42);
        CHECK(button.parentWidget()->rect().contains(button.geometry()));
    }
    CHECK(places == 12);
    CHECK(accessibleName(seen(desk.window(), "spot-left-groin")) == "Left groin");
}

TEST_CASE("the side picture shows the hip that hurts")
{
    UiDesk desk(Before::Nothing);
    skipTo(desk.window(), "hipPage");
    CHECK(shows(desk.window(), "spot-right-outer-thigh"));
    click(buttonSaying(desk.window(), "Which hip: Left"));
    CHECK(desk.settings().hip == HipSide::Left);
    CHECK(shows(desk.window(), "spot-left-outer-thigh"));
    CHECK_FALSE(shows(desk.window(), "spot-right-outer-thigh"));
}

TEST_CASE("several names of a clinician can be chosen, or not sure")
{
    UiDesk desk(Before::Nothing);
    skipTo(desk.window(), "hipPage");
    click(desk.window(), "chip-hip-osteoarthritis");
    click(desk.window(), "chip-tendinopathy");
    CHECK(desk.settings().about.conditions
          == std::set<std::string>{"hip-osteoarthritis", "tendinopathy"});
    click(desk.window(), "chip-not-sure");
    CHECK(desk.settings().about.conditions.empty());
    CHECK(desk.settings().causeUnsure);
    CHECK_FALSE(isOn(desk, "chip-tendinopathy"));
    CHECK_FALSE(shows(desk.window(), "whenInjured"));

    click(desk.window(), "chip-strain-sprain");
    CHECK_FALSE(desk.settings().causeUnsure);
    click(buttonSaying(desk.window(), "When did it happen?: 2 days ago"));
    CHECK(desk.settings().injuredOn == "2026-11-21");
    click(buttonSaying(desk.window(), "When did it happen?: Longer ago"));
    CHECK(desk.settings().injuredOn.empty());
}

TEST_CASE("limits after an operation have a last day, or none")
{
    UiDesk desk(Before::Nothing);
    skipTo(desk.window(), "hipPage");
    CHECK_FALSE(shows(desk.window(), "limitsCard"));
    click(desk.window(), "chip-after-hip-replacement");
    REQUIRE(shows(desk.window(), "limitsCard"));
    click(desk.window(), "limit-turns-in");
    CHECK(desk.settings().about.limits == std::set<std::string>{"turns-in"});
    CHECK_FALSE(shows(desk.window(), "limitsUntil"));
    click(buttonSaying(desk.window(), "Until when: Until a day"));
    CHECK(desk.settings().limitsUntil == "2027-02-15"); // twelve weeks
    seen<QDateEdit>(desk.window(), "limitsUntil").setDate(QDate(2026, 12, 1));
    settle();
    CHECK(desk.settings().limitsUntil == "2026-12-01");
    click(buttonSaying(desk.window(), "Until when: No end"));
    CHECK(desk.settings().limitsUntil.empty());
    click(desk.window(), "limit-turns-in");
    CHECK(desk.settings().about.limits.empty());
}

TEST_CASE("what is at home is kept with the first choice, what was not touched as well")
{
    UiDesk desk(Before::Nothing);
    skipTo(desk.window(), "homePage");
    CHECK(isOn(desk, "chip-mat"));
    CHECK_FALSE(isOn(desk, "chip-loop-band"));
    click(desk.window(), "chip-mat");
    CHECK_FALSE(desk.settings().atHand.contains("mat"));
    CHECK(desk.settings().atHand.contains("firm-chair"));
    click(desk.window(), "chip-2"); // Tuesday
    CHECK(desk.settings().sessionDays
          == std::vector<std::chrono::weekday>{std::chrono::Monday,
                                               std::chrono::Tuesday,
                                               std::chrono::Wednesday,
                                               std::chrono::Friday});
    click(buttonSaying(desk.window(), "Time of day: After lunch"));
    CHECK(desk.settings().sessionTime == std::chrono::minutes(13 * 60 + 30));
    click(buttonSaying(desk.window(), "Down to the floor or a bed: No"));
    CHECK_FALSE(desk.settings().floor);
}

TEST_CASE("who goes on from the page agrees with what it shows, who skips it does not")
{
    UiDesk desk(Before::Nothing);
    skipTo(desk.window(), "homePage");
    SECTION("next")
    {
        click(desk.window(), "stepNext");
        CHECK(desk.settings().atHand.contains("mat"));
        CHECK(desk.settings().sessionDays.size() == 3);
    }
    SECTION("skip")
    {
        click(desk.window(), "stepSkip");
        CHECK(desk.settings().atHand.empty());
        CHECK(desk.settings().sessionDays.empty());
    }
}

TEST_CASE("a program begins with what was said before")
{
    UiDesk desk(Before::Nothing);
    skipTo(desk.window(), "hipPage");
    click(desk.window(), "chip-hip-osteoarthritis");
    click(desk.window(), "stepNext");
    click(buttonSaying(desk.window(), "Down to the floor or a bed: No"));
    click(buttonSaying(desk.window(), "Time of day: After breakfast"));
    click(desk.window(), "stepNext");
    CHECK_FALSE(seen(desk.window(), "stepNext").isEnabled());
    click(desk.window(), "snacksSwitch");
    click(desk.window(), "program-hip-oa-12-weeks");
    const program::Choices choices = app::choicesOf(desk.person().context(), desk.settings());
    click(desk.window(), "stepNext");
    REQUIRE(shows(desk.window(), "todayPage"));

    const auto own = valueOf(app::ownProgram(desk.person().context()));
    REQUIRE(own);
    CHECK(choices.about.conditions == std::set<std::string>{"hip-osteoarthritis"});
    CHECK_FALSE(choices.floor);
    CHECK(choices.days.size() == 3);
    CHECK(own->program
          == program::makeProgram(*hipPack().program("hip-oa-12-weeks"),
                                  hipPack(),
                                  desk.person().context().now().date(),
                                  choices));
    CHECK(desk.settings().snacks.on);
    CHECK_THAT(words(desk.window()), Catch::Contains("Today’s session"));
    desk.reopen();
    CHECK(shows(desk.window(), "todayPage"));
}

TEST_CASE("never more than four programs are shown at once")
{
    UiDesk desk(Before::Nothing);
    skipTo(desk.window(), "programsPage");
    const auto tiles = [&] {
        QStringList names;
        for (const auto* each : desk.window().findChildren<QAbstractButton*>()) {
            if (each->isVisible() && each->objectName().startsWith(QLatin1String("program-")))
                names.append(each->objectName());
        }
        return names;
    };
    const QStringList first = tiles();
    CHECK(first.size() == 4);
    click(desk.window(), first.front().toStdString());
    CHECK(seen(desk.window(), "stepNext").isEnabled());
    click(desk.window(), "morePrograms");
    CHECK(tiles().size() <= 4);
    CHECK(tiles() != first);
    CHECK_FALSE(seen(desk.window(), "stepNext").isEnabled()); // the chosen one is out of sight
    click(desk.window(), "morePrograms");
    CHECK(tiles() == first);
}

} // namespace hipwise::test
