#include "support/fake_service.h"
#include "support/ui_desk.h"
#include "support/ui_private_bus.h"
#include "ui/platform/desktop_notice.h"
#include "ui/shell/snack_front.h"
#include "ui/shell/snack_keeper.h"
#include "ui/snacks/snack_window.h"

#include <QApplication>
#include <QSignalSpy>

#include <memory>

namespace hipwise::test {

namespace {

constexpr const char* ServerName = "org.freedesktop.Notifications";
constexpr const char* ServerPath = "/org/freedesktop/Notifications";
constexpr uint Number = 7;

/// A desktop that shows notices.
struct NoticeDesktop {
    PrivateBus bus;
    std::unique_ptr<FakeService> server;
    std::unique_ptr<ui::DesktopNotice> notice;

    [[nodiscard]] bool isThere()
    {
        if (!bus.isThere()) {
            WARN("dbus-daemon is not installed: nothing was tested");
            return false;
        }
        server = std::make_unique<FakeService>(
            bus.connect(), ServerName, std::vector<const char*>{ServerPath});
        server->says("Notify", QVariant::fromValue(Number));
        server->says("CloseNotification", {});
        notice = std::make_unique<ui::DesktopNotice>(bus.connect());
        return true;
    }

    void press(const char* answer, uint number = Number)
    {
        server->tell(
            ServerPath, ServerName, "ActionInvoked", {number, QString::fromLatin1(answer)});
    }
};

const ui::DesktopNotice::Answers StartOnly{{QStringLiteral("start"), QStringLiteral("Start")}};

/// The first notice, which the desktop shows.
void showFirst(NoticeDesktop& desktop)
{
    desktop.notice->show(QStringLiteral("Snack"), QStringLiteral("March"), StartOnly);
    REQUIRE(soon([&] { return desktop.server->asked("Notify") == 1; }));
    settle();
}

} // namespace

TEST_CASE("a notice is shown by the desktop, and says what was pressed")
{
    NoticeDesktop desktop;
    if (!desktop.isThere())
        return;
    QSignalSpy answered(desktop.notice.get(), &ui::DesktopNotice::answered);
    showFirst(desktop);
    desktop.press("start", Number + 1); // somebody else's
    desktop.press("start");
    REQUIRE(soon([&] { return answered.size() == 1; }));
    CHECK(answered[0][0].toString() == QStringLiteral("start"));
    desktop.notice->close();
    CHECK(soon([&] { return desktop.server->asked("CloseNotification") == 1; }));
}

TEST_CASE("a notice that was waved away is not taken away again")
{
    NoticeDesktop desktop;
    if (!desktop.isThere())
        return;
    QSignalSpy answered(desktop.notice.get(), &ui::DesktopNotice::answered);
    showFirst(desktop);
    desktop.press("start");
    REQUIRE(soon([&] { return answered.size() == 1; })); // its number is known
    desktop.server->tell(ServerPath, ServerName, "NotificationClosed", {Number, 2U});
    QTest::qWait(100);
    desktop.notice->close();
    QTest::qWait(100);
    CHECK(desktop.server->asked("CloseNotification") == 0);
}

TEST_CASE("a desktop that shows none, or has none, says so")
{
    NoticeDesktop desktop;
    if (!desktop.isThere())
        return;
    QSignalSpy failed(desktop.notice.get(), &ui::DesktopNotice::failed);
    if (GENERATE(true, false))
        desktop.server->fails("Notify");
    else
        desktop.server->go();
    desktop.notice->show(QStringLiteral("Snack"), QStringLiteral("March"), StartOnly);
    CHECK(soon([&] { return failed.size() == 1; }));
}

TEST_CASE("where windows cannot be placed the desktop tells of a snack, and Start opens its window")
{
    NoticeDesktop place;
    if (!place.isThere())
        return;
    UiDesk desk;
    desk.change([](person::Settings& settings) { settings.snacks.on = true; });
    ui::FigureStudio studio(desk.look(), desk.person().clock());
    ui::SnackFront front(desk.services(), desk.reminders().tray);
    front.tellBy(place.notice.get());
    ui::SnackKeeper& keeper = desk.reminders().keeper;
    constexpr int Minutes = 61;
    for (int minute = 0; minute < Minutes; ++minute) {
        desk.person().clock().advance(std::chrono::minutes(1));
        keeper.look();
    }
    REQUIRE(soon([&] { return place.server->asked("Notify") == 1; }));
    settle();
    for (const QWidget* widget : QApplication::topLevelWidgets())
        CHECK_FALSE(
            (qobject_cast<const ui::SnackWindow*>(widget) != nullptr && widget->isVisible()));
    place.press("start");
    CHECK(soon([&] { return keeper.state().status.state == snacks::State::Started; }));
    keeper.done();
    CHECK(soon([&] { return place.server->asked("CloseNotification") == 1; }));
}

TEST_CASE("a notice that is over before the desktop has shown it is taken away when it comes")
{
    NoticeDesktop desktop;
    if (!desktop.isThere())
        return;
    QSignalSpy answered(desktop.notice.get(), &ui::DesktopNotice::answered);
    constexpr std::chrono::milliseconds Late{200};
    desktop.server->says("Notify", QVariant::fromValue(Number), Late);
    desktop.notice->show(QStringLiteral("Snack"), QStringLiteral("March"), StartOnly);
    desktop.notice->close();
    CHECK(soon([&] { return desktop.server->asked("CloseNotification") == 1; }));
    desktop.press("start");
    QTest::qWait(100);
    CHECK(answered.empty());
}

TEST_CASE("a server of notices that went away took them with it")
{
    NoticeDesktop desktop;
    if (!desktop.isThere())
        return;
    QSignalSpy answered(desktop.notice.get(), &ui::DesktopNotice::answered);
    showFirst(desktop);
    desktop.server->go();
    desktop.server->come();
    QTest::qWait(100);
    desktop.press("start"); // somebody else's, who has the same number now
    desktop.notice->close();
    QTest::qWait(100);
    CHECK(answered.empty());
    CHECK(desktop.server->asked("CloseNotification") == 0);
}

} // namespace hipwise::test
