#include "journeys/snack_desk.h"

#include <QTest>

namespace hipwise::test {

TEST_CASE("a snack comes while somebody works in another program, which keeps the keyboard")
{
    if (noDesktop())
        return;
    SnackDesk desk;
    desk.startFast("2026-11-23T09:00");
    Traveller other(desk.desktop);
    const DataPlace otherPlace;
    other.start(otherPlace.options());
    REQUIRE(desk.desktop.activeProcess() == other.program().process());
    const Restless restless(desk.desktop);
    desk.waitUntilShown(60);
    CHECK(desk.desktop.activeProcess() == other.program().process());
    CHECK(desk.says("It is time for a movement snack"));
    // Nobody answers: it goes away by itself, and is kept as such.
    CHECK(desk.says("Next snack at"));
    other.quit();
    const QStringList all = desk.quit();
    CHECK(all.contains(QStringLiteral("shown")));
    CHECK(all.contains(QStringLiteral("unanswered")));
    CHECK_FALSE(all.contains(QStringLiteral("done")));
}

TEST_CASE("one that is asked for is done by keyboard alone")
{
    if (noDesktop())
        return;
    SnackDesk desk;
    desk.start("2026-11-23T09:00");
    CHECK(desk.say("--snack-now").exitCode == 0);
    desk.waitUntilShown();
    desk.person.waitForFocus("Start");
    desk.person.press("Return");
    desk.person.waitForFocus("Done");
    desk.person.press("Return");
    CHECK(desk.says("Next snack at 09:20"));
    CHECK(
        desk.quit().mid(0, 3)
        == QStringList{QStringLiteral("shown"), QStringLiteral("started"), QStringLiteral("done")});
}

TEST_CASE("a program in full screen holds it, and it comes once afterwards with the reason")
{
    if (noDesktop())
        return;
    SnackDesk desk;
    desk.startFast("2026-11-23T09:00");
    auto film = fullScreenProgram(desk.desktop);
    const Restless restless(desk.desktop);
    CHECK(desk.says("Held: a program is full screen", 60));
    constexpr int FourMinutesMs = 4000;
    QTest::qWait(FourMinutesMs);
    CHECK_FALSE(desk.isShown());
    film.reset();
    desk.person.waitFor("full-screen program");
    CHECK(desk.isShown());
    CHECK(desk.quit().count(QStringLiteral("shown")) == 1);
}

TEST_CASE("without a tray a closed window stays in the task bar, and commands reach it")
{
    if (noDesktop())
        return;
    SnackDesk desk;
    desk.start("2026-11-23T09:00");
    desk.person.waitFor("Next snack at");
    desk.desktop.closeActive();
    desk.person.waitFor("This desktop shows no tray icons.");
    desk.person.press("Return"); // stay
    REQUIRE(QTest::qWaitFor([&] { return desk.desktop.activeProcess() == 0; }));
    CHECK_FALSE(desk.person.program().ends(0));
    const Said paused = desk.say({QStringLiteral("--pause"), QStringLiteral("60")});
    CHECK(paused.exitCode == 0);
    CHECK_THAT(paused.words, Catch::Contains("Paused until 10:0"));
    CHECK_THAT(desk.say("--resume").words, Catch::Contains("Next snack at 09:20"));
    (void)desk.quit();
    const Said gone = desk.say("--status");
    CHECK(gone.exitCode == 1);
    CHECK_THAT(gone.words, Catch::Contains("Hipwise is not running."));
}

TEST_CASE("at log-in it starts without a window, and a second start brings it")
{
    if (noDesktop())
        return;
    const SnackDesk desk;
    Guest hidden(QStringLiteral(HIPWISE_PROGRAM),
                 desk.place.optionsAt("2026-11-23T09:00", {QStringLiteral("--hidden")}),
                 desk.desktop.environment());
    CHECK(desk.says("Next snack at 09:20"));
    CHECK(desk.desktop.activeProcess() == 0);
    Guest second(QStringLiteral(HIPWISE_PROGRAM), desk.place.options(), desk.desktop.environment());
    REQUIRE(second.ends());
    CHECK(QTest::qWaitFor([&] { return desk.desktop.activeProcess() == hidden.process(); }));
    CHECK(desk.say("--quit").exitCode == 0);
    REQUIRE(hidden.ends());
    CHECK(hidden.exitCode() == 0);
}

TEST_CASE("quitting where there is no tray turns reminders off for today")
{
    if (noDesktop())
        return;
    SnackDesk desk;
    desk.start("2026-11-23T09:00");
    desk.person.waitFor("Next snack at");
    desk.desktop.closeActive();
    desk.person.waitFor("This desktop shows no tray icons.");
    desk.person.activate("Quit, no reminders today");
    REQUIRE(desk.person.program().ends());
    desk.start("2026-11-23T10:00");
    CHECK(desk.says("Off until tomorrow, 08:00"));
    (void)desk.quit();
}

} // namespace hipwise::test
