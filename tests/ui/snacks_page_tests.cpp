#include "support/results.h"
#include "support/ui_desk.h"
#include "ui/shell/snack_keeper.h"
#include "ui/snacks/snack_strip.h"

#include <QSlider>

#include <catch2/catch.hpp>

namespace hipwise::test {

using namespace std::chrono_literals;

using snacks::EventKind;
using snacks::State;

namespace {

/// The page of the reminders; it is Monday, ten past nine.
struct SnackDesk : UiDesk {
    explicit SnackDesk(bool on = true)
    {
        if (on)
            change([](person::Settings& settings) { settings.snacks.on = true; });
        desk().go(ui::Destination::Snacks);
        settle();
    }

    [[nodiscard]] std::string status() { return textOf("snackStatus"); }

    [[nodiscard]] std::string textOf(const char* name)
    {
        return seen<QLabel>(window(), name).text().toStdString();
    }

    [[nodiscard]] person::SnackSettings snacks() const { return settings().snacks; }

    /// Time passes, and somebody looks every minute.
    void live(std::chrono::minutes time)
    {
        for (auto minute = 0min; minute < time; minute += 1min) {
            person().clock().advance(1min);
            reminders().keeper.look();
        }
        settle();
    }

    [[nodiscard]] std::vector<snacks::Record> records()
    {
        return valueOf(journal().snacks().all());
    }
};

} // namespace

TEST_CASE("reminders are off at first, and are switched on with one press")
{
    SnackDesk desk(false);
    CHECK(desk.status() == "Snacks are off");
    CHECK_FALSE(shows(desk.window(), "call30"));
    click(desk.window(), "snacksOn");
    settle();
    CHECK(desk.snacks().on);
    CHECK(desk.status() == "Next snack at 10:10");
    CHECK(shows(desk.window(), "nextRing"));
}

TEST_CASE("switching off is off until tomorrow; for longer it takes a second word")
{
    SnackDesk desk;
    click(desk.window(), "snacksOn");
    settle();
    CHECK(desk.snacks().on);
    CHECK(desk.status() == "Off until tomorrow, 08:00");
    CHECK(shows(desk.window(), "offNotice"));
    SECTION("it can go on at once")
    {
        click(desk.window(), "offGoOn");
        settle();
        CHECK(desk.status() == "Next snack at 10:10");
        CHECK_FALSE(desk.snacks().pause);
    }
    SECTION("it can stay off")
    {
        click(desk.window(), "offStay");
        settle();
        CHECK_FALSE(desk.snacks().on);
        CHECK(desk.status() == "Snacks are off");
        CHECK_FALSE(shows(desk.window(), "offNotice"));
    }
    SECTION("the switch itself brings them back")
    {
        click(desk.window(), "snacksOn");
        settle();
        CHECK(desk.status() == "Next snack at 10:10");
    }
}

TEST_CASE("what is set holds at once, and is kept")
{
    SnackDesk desk;
    buttonSaying(desk.window(), "30 min").click();
    settle();
    CHECK(desk.snacks().every == 30min);
    CHECK(desk.status() == "Next snack at 09:40");
    buttonSaying(desk.window(), "Quietly").click();
    CHECK(desk.snacks().quiet);
    click(desk.window(), "fullScreenSwitch");
    CHECK_FALSE(desk.snacks().heldByFullScreen);
    click(desk.window(), "doNotDisturbSwitch");
    CHECK_FALSE(desk.snacks().heldByDoNotDisturb);
    buttonSaying(desk.window(), "Count the sleep, too").click();
    CHECK(desk.snacks().afterSleep == AfterSleep::GoOn);
    click(desk.window(), "snackSound");
    CHECK_FALSE(desk.snacks().sound);
    seen<QSlider>(desk.window(), "snackVolume").setValue(70);
    CHECK(desk.snacks().volume == 70);
    const person::SnackSettings kept = desk.snacks();
    desk.reopen();
    CHECK(desk.settings().snacks == kept);
}

TEST_CASE("hours can be changed, added and taken away; lunch too")
{
    SnackDesk desk;
    click(desk.window(), "addHours");
    settle();
    CHECK(desk.snacks().hours == usualWorkHours()); // without a day it is nothing yet
    auto& days = seen<QWidget>(desk.window(), "days1");
    auto* saturday = days.findChildren<QAbstractButton*>().at(5);
    saturday->click();
    settle();
    CHECK(desk.snacks().hours.at(5) == std::vector<HourRange>{{18h, 20h}});
    click(desk.window(), "removeHours1");
    settle();
    CHECK(desk.snacks().hours == usualWorkHours());
    click(desk.window(), "lunchSwitch");
    settle();
    CHECK_FALSE(desk.snacks().lunch);
    CHECK_FALSE(shows(desk.window(), "lunchFrom"));
}

TEST_CASE("a call and a pause take two presses at most, and end by themselves")
{
    SnackDesk desk;
    click(desk.window(), "call30");
    settle();
    CHECK(desk.status() == "In a call until 09:40");
    CHECK(shows(desk.window(), "resumeSnacks"));
    desk.live(31min);
    CHECK(desk.status() == "Next snack at 10:10");
    click(desk.window(), "pauseHour");
    settle();
    CHECK(desk.status() == "Paused until 10:41");
    click(desk.window(), "resumeSnacks");
    settle();
    CHECK(desk.status() == "Next snack at 10:10");
}

TEST_CASE("why it waits is said, and one that is stuck can be passed over")
{
    SnackDesk desk;
    desk.change([](person::Settings& settings) { settings.snacks.lunch.reset(); });
    desk.reminders().desktop.state.doNotDisturb = true;
    desk.live(179min);
    CHECK(desk.status() == "Held: “do not disturb” is on");
    CHECK_FALSE(shows(desk.window(), "longNotice"));
    desk.live(2min);
    CHECK(shows(desk.window(), "longNotice"));
    click(desk.window(), "ignoreDoNotDisturb");
    settle();
    CHECK(desk.status() == "It is time for a movement snack");
}

TEST_CASE("full screen that is stuck is told of, too, and has no button to pass it over")
{
    SnackDesk desk;
    desk.change([](person::Settings& settings) { settings.snacks.lunch.reset(); });
    desk.reminders().desktop.state.fullScreen = true;
    desk.live(242min);
    CHECK(desk.status() == "Held: a program is full screen");
    CHECK(shows(desk.window(), "longNotice"));
    CHECK_FALSE(shows(desk.window(), "ignoreDoNotDisturb"));
}

TEST_CASE("where the desktop does not say whether somebody is there, the page does")
{
    SnackDesk desk;
    CHECK_FALSE(shows(desk.window(), "plainNotice"));
    desk.reminders().desktop.state.idle.reset();
    desk.reminders().desktop.found.idle.clear();
    desk.live(1min);
    CHECK(shows(desk.window(), "plainNotice"));
}

TEST_CASE("one now: it comes at once, is done, and stands in the list of the day")
{
    SnackDesk desk;
    const std::string name = desk.textOf("nextName");
    click(desk.window(), "snackNow");
    settle();
    CHECK(desk.status() == "It is time for a movement snack");
    desk.reminders().keeper.start();
    desk.reminders().keeper.done();
    settle();
    CHECK_THAT(words(seen<QWidget>(desk.window(), "snackLog")),
               Catch::Contains(name) && Catch::Contains("done") && Catch::Contains("1 done"));
    CHECK(desk.records().back().event.kind == EventKind::Done);
}

TEST_CASE("movements are chosen from those that suit, and one that was let go of stays in sight")
{
    SnackDesk desk;
    CHECK(shows(desk.window(), "snack-seated-march"));
    CHECK_FALSE(shows(desk.window(), "snack-tennis-ball-wall-glute"));
    click(desk.window(), "chooseOthers");
    settle();
    click(desk.window(), "snack-tennis-ball-wall-glute");
    settle();
    REQUIRE(desk.snacks().chosen);
    CHECK(desk.snacks().chosen->contains("tennis-ball-wall-glute"));
    CHECK(desk.snacks().chosen->contains("seated-march"));
    click(desk.window(), "snack-seated-march");
    settle();
    CHECK_FALSE(desk.snacks().chosen->contains("seated-march"));
    CHECK(shows(desk.window(), "snack-seated-march"));
}

TEST_CASE("the strip says the times of today to who cannot see it")
{
    SnackDesk desk;
    const auto* strip = desk.window().findChild<ui::SnackStrip*>();
    REQUIRE(strip != nullptr);
    CHECK(strip->spokenWords().toStdString() == "Ahead at 10:10, 11:10, 14:00, 15:00, 16:00");
    desk.change([](person::Settings& settings) { settings.snacks.on = false; });
    settle();
    CHECK(strip->spokenWords().toStdString()
          == "They would come at 10:00, 11:00, 14:00, 15:00, 16:00");
}

TEST_CASE("the session can be told of, and gets a time")
{
    SnackDesk desk(false);
    CHECK_FALSE(shows(desk.window(), "sessionTime"));
    click(desk.window(), "sessionReminder");
    settle();
    CHECK(desk.snacks().session);
    CHECK(desk.settings().sessionTime == 18h);
    CHECK(shows(desk.window(), "sessionTime"));
}

TEST_CASE("the start at log-in is kept where desktops look for it")
{
    SnackDesk desk;
    CHECK_FALSE(desk.reminders().autostart.isOn());
    click(desk.window(), "autostart");
    settle();
    CHECK(desk.reminders().autostart.isOn());
    click(desk.window(), "autostart");
    settle();
    CHECK_FALSE(desk.reminders().autostart.isOn());
}

TEST_CASE("Ctrl+5 leads to the snacks, and the page is tried out by its sound")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_5, Qt::ControlModifier);
    settle();
    CHECK(desk.desk().destination() == ui::Destination::Snacks);
    desk.change([](person::Settings& settings) { settings.snacks.volume = 100; });
    for (int times = 0; times < 10; ++times)
        click(desk.window(), "snackSoundTry");
    CHECK(desk.sound().played == QStringList(10, QStringLiteral("snack")));
    CHECK(desk.sound().volumes.back() == Approx(1.0));
}

} // namespace hipwise::test
