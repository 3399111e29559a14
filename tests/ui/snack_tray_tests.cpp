#include "support/ui_desk.h"
#include "support/ui_places.h"
#include "ui/player/player_page.h"
#include "ui/shell/snack_front.h"
#include "ui/shell/snack_keeper.h"
#include "ui/snacks/snack_window.h"

#include <QApplication>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <algorithm>

namespace hipwise::test {

using namespace std::chrono_literals;

using snacks::EventKind;
using snacks::State;

namespace {

/// Reminders on, over a desktop with a tray or without.
struct TrayDesk : UiDesk {
    explicit TrayDesk(bool tray)
    {
        change([](person::Settings& settings) { settings.snacks.on = true; });
        if (tray)
            bringTray();
    }

    void bringTray()
    {
        reminders().hasTray = true;
        reminders().tray.show();
        if (!soon([&] { return reminders().tray.isThere(); }))
            FAIL("the tray does not come");
    }
};

} // namespace

TEST_CASE("without reminders a closed window is closed")
{
    UiDesk desk;
    QSignalSpy closed(&desk.window(), &ui::MainWindow::closed);
    desk.window().close();
    CHECK(closed.size() == 1);
    CHECK(desk.asked == 0);
}

TEST_CASE("where there is a tray the window goes there, and says so once")
{
    TrayDesk desk(true);
    QSignalSpy closed(&desk.window(), &ui::MainWindow::closed);
    desk.window().close();
    CHECK(desk.question == "Hipwise stays in the tray");
    CHECK_FALSE(desk.window().isVisible());
    desk.window().raiseWindow();
    CHECK(desk.window().isVisible());
    desk.window().close();
    CHECK(desk.asked == 1);
    CHECK_FALSE(desk.window().isVisible());
    CHECK(closed.isEmpty());
}

TEST_CASE("without a tray the window becomes small instead of vanishing")
{
    TrayDesk desk(false);
    QSignalSpy closed(&desk.window(), &ui::MainWindow::closed);
    desk.window().close();
    CHECK_THAT(desk.questionText, Catch::Contains("This desktop shows no tray icons"));
    CHECK(desk.window().isMinimized());
    CHECK(closed.isEmpty());
}

TEST_CASE("who would rather quit has no reminders for today")
{
    TrayDesk desk(GENERATE(false, true));
    QSignalSpy closed(&desk.window(), &ui::MainWindow::closed);
    desk.answer = true;
    desk.window().close();
    CHECK(closed.size() == 1);
    REQUIRE(desk.settings().snacks.pause);
    CHECK(desk.settings().snacks.pause->isUntilTomorrow);
}

TEST_CASE("Quit quits, without a word about the tray")
{
    TrayDesk desk(true);
    QSignalSpy closed(&desk.window(), &ui::MainWindow::closed);
    press(desk.window(), Qt::Key_Q, Qt::ControlModifier);
    CHECK(closed.size() == 1);
    CHECK(desk.asked == 0);
}

TEST_CASE("Ctrl+Shift+S shows a movement snack at once, but not before the first questions")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    CHECK(desk.reminders().keeper.state().status.state == State::Shown);

    UiDesk fresh;
    fresh.change([](person::Settings& settings) { settings.startedOn.clear(); });
    press(fresh.window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    CHECK(fresh.reminders().keeper.state().status.state != State::Shown);
}

TEST_CASE("a snack that is shown is shown again with another pack or language")
{
    UiDesk desk;
    desk.change([](person::Settings& settings) { settings.snacks.on = true; });
    ui::SnackFront front(desk.services(), desk.reminders().tray);
    const auto isShown = [] {
        const auto all = QApplication::topLevelWidgets();
        return std::any_of(all.begin(), all.end(), [](const QWidget* widget) {
            return qobject_cast<const ui::SnackWindow*>(widget) != nullptr && widget->isVisible();
        });
    };
    front.forget();
    front.renew();
    CHECK_FALSE(isShown());
    desk.reminders().keeper.showNow();
    REQUIRE(isShown());
    if (GENERATE(true, false)) {
        front.forget();
        CHECK_FALSE(isShown());
    }
    front.renew();
    CHECK(isShown());
}

TEST_CASE("while a session lasts no snack comes, and the session counts as a break")
{
    UiDesk desk;
    desk.useProgram();
    desk.change([](person::Settings& settings) { settings.snacks.on = true; });
    ui::SnackKeeper& keeper = desk.reminders().keeper;
    keeper.setInSession(true);
    desk.person().clock().advance(70min);
    keeper.look();
    CHECK(keeper.state().status.state != State::Shown);
    keeper.setInSession(false);
    CHECK(keeper.state().breaks == 1);
}

namespace {

/// In the middle of a session, with reminders on.
struct SessionDesk : TrayDesk {
    explicit SessionDesk(bool tray = true)
        : TrayDesk(tray)
    {
        startSession(*this);
    }

    [[nodiscard]] bool isHeld()
    {
        return reminders().keeper.state().noneNow == app::NoSnack::InSession;
    }

    [[nodiscard]] bool isRunning() { return window().player().isRunning(); }
};

} // namespace

TEST_CASE(
    "a window that is closed in mid-session stops nothing: the session waits, reminders do not")
{
    SessionDesk desk;
    CHECK(desk.isHeld());
    desk.window().close();
    CHECK(desk.question == "Hipwise stays in the tray");
    CHECK_FALSE(desk.window().isVisible());
    CHECK(desk.isRunning());
    CHECK_FALSE(desk.isHeld());
    desk.window().raiseWindow();
    CHECK(desk.isHeld());
}

TEST_CASE("a session that waits in the task bar holds reminders again once it is opened from there")
{
    SessionDesk desk(false);
    desk.window().close();
    CHECK(desk.window().isMinimized());
    CHECK_FALSE(desk.isHeld());
    desk.window().showNormal();
    desk.window().activateWindow();
    CHECK(soon([&] { return desk.isHeld(); }));
}

TEST_CASE("whoever quits in mid-session and then stays keeps reminders, too")
{
    SessionDesk desk;
    desk.window().quit(); // answered with "keep going"
    CHECK(desk.isRunning());
    CHECK(desk.isHeld());
    CHECK_FALSE(desk.settings().snacks.pause);
}

TEST_CASE("a session that is over holds nothing, though its summary stands on the screen")
{
    SessionDesk desk;
    desk.window().player().stopAndKeep();
    settle();
    CHECK_FALSE(desk.isHeld());
}

TEST_CASE("the figure alone on the screen is shown to somebody: nothing comes before it")
{
    UiDesk desk;
    desk.change([](person::Settings& settings) { settings.snacks.on = true; });
    desk.desk().openMovement(QStringLiteral("bridge-double-leg"));
    press(desk.window(), Qt::Key_F11);
    settle();
    CHECK(desk.reminders().keeper.state().noneNow == app::NoSnack::InSession);
    desk.window().close();
    CHECK_FALSE(desk.reminders().keeper.state().noneNow);
    desk.window().raiseWindow();
    CHECK(desk.reminders().keeper.state().noneNow == app::NoSnack::InSession);
    press(desk.window(), Qt::Key_F11);
    settle();
    CHECK_FALSE(desk.reminders().keeper.state().noneNow);
}

} // namespace hipwise::test
