#include "support/fake_service.h"
#include "support/ui_private_bus.h"
#include "ui/platform/tray_icon.h"

#include <QMenu>
#include <QSignalSpy>
#include <QSystemTrayIcon>

#include <memory>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;

constexpr const char* Name = "org.kde.StatusNotifierWatcher";
constexpr const char* Path = "/StatusNotifierWatcher";
constexpr const char* Host = "IsStatusNotifierHostRegistered";

/// A desktop where trays come and go.
struct TrayDesktop {
    /// A kind of tray that is on no bus.
    bool otherTray = false;
    bool usable = true;
    int looks = 0; ///< for that kind

    /// Far too seldom to be what makes a test succeed.
    ui::TrayIcon::Search search(std::chrono::milliseconds quick = 1h,
                                std::chrono::milliseconds quickFor = 1h,
                                std::chrono::milliseconds slow = 1h)
    {
        return {[this] {
                    ++looks;
                    return otherTray;
                },
                [this] { return usable; },
                quick,
                quickFor,
                slow};
    }

    PrivateBus bus;
    QDBusConnection program = bus.isThere() ? bus.connect() : noBus();
};

/// An icon in the tray is wanted.
void show(ui::TrayIcon& tray)
{
    QPixmap picture(16, 16);
    picture.fill(Qt::green);
    tray.setIcon(picture);
    tray.show();
}

QSystemTrayIcon* shown(const ui::TrayIcon& tray)
{
    auto* icon = tray.findChild<QSystemTrayIcon*>();
    return icon != nullptr && icon->isVisible() ? icon : nullptr;
}

/// Waits for the answer to the first look.
void answered(const TrayDesktop& desktop)
{
    REQUIRE(soon([&] { return desktop.looks > 0; }));
}

/// A tray on the bus of a desktop; empty, with a warning, where there is no bus.
std::unique_ptr<FakeService> busTray(TrayDesktop& desktop)
{
    if (!desktop.bus.isThere()) {
        WARN("dbus-daemon is not installed: nothing was tested");
        return nullptr;
    }
    return std::make_unique<FakeService>(
        desktop.bus.connect(), Name, std::vector<const char*>{Path});
}

} // namespace

TEST_CASE("without a tray no icon shows, and none is said to be there")
{
    TrayDesktop desktop;
    ui::TrayIcon tray(GENERATE(true, false) ? desktop.program : noBus(), desktop.search());
    QSignalSpy changed(&tray, &ui::TrayIcon::thereChanged);
    show(tray);
    answered(desktop);
    CHECK_FALSE(tray.isThere());
    CHECK(shown(tray) == nullptr);
    CHECK(changed.count() == 0);
}

TEST_CASE("a tray that is there at the start shows the icon when it is wanted")
{
    TrayDesktop desktop;
    desktop.otherTray = true;
    ui::TrayIcon tray(noBus(), desktop.search());
    QSignalSpy changed(&tray, &ui::TrayIcon::thereChanged);
    QSignalSpy activated(&tray, &ui::TrayIcon::activated);
    CHECK_FALSE(tray.isThere());
    REQUIRE(changed.wait());
    CHECK(changed.takeFirst() == QVariantList{true});
    CHECK(tray.isThere());
    CHECK(shown(tray) == nullptr);

    QMenu menu;
    tray.setToolTip(QStringLiteral("Next snack 15:35"));
    tray.setMenu(&menu);
    show(tray);
    QSystemTrayIcon* icon = shown(tray);
    REQUIRE(icon != nullptr);
    CHECK(icon->toolTip() == QStringLiteral("Next snack 15:35"));
    CHECK(icon->contextMenu() == &menu);
    Q_EMIT icon->activated(QSystemTrayIcon::Trigger);
    CHECK(activated.count() == 1);
    Q_EMIT icon->activated(QSystemTrayIcon::Context); // the menu
    CHECK(activated.count() == 1);

    QMenu other;
    QPixmap red(16, 16);
    red.fill(Qt::red);
    const auto colour = [&] { return icon->icon().pixmap(16).toImage().pixelColor(8, 8); };
    CHECK(colour() == QColor(Qt::green));
    tray.setToolTip(QStringLiteral("Paused"));
    tray.setMenu(&other);
    tray.setIcon(red);
    CHECK(icon->toolTip() == QStringLiteral("Paused"));
    CHECK(icon->contextMenu() == &other);
    CHECK(colour() == QColor(Qt::red));
    tray.hide();
    CHECK(shown(tray) == nullptr);
    CHECK(tray.isThere());
    tray.show();
    icon = shown(tray);
    REQUIRE(icon != nullptr);
    CHECK(icon->toolTip() == QStringLiteral("Paused"));
    CHECK(icon->contextMenu() == &other);
    CHECK(colour() == QColor(Qt::red));
    CHECK(changed.count() == 0);
}

TEST_CASE("a tray that comes late, goes and comes back is used each time")
{
    TrayDesktop desktop;
    ui::TrayIcon tray(noBus(), desktop.search(10ms));
    QSignalSpy changed(&tray, &ui::TrayIcon::thereChanged);
    show(tray);
    answered(desktop);
    for (const bool there : {true, false, true}) {
        desktop.otherTray = there;
        REQUIRE(soon([&] { return tray.isThere() == there; }));
        CHECK((shown(tray) != nullptr) == there);
        CHECK(changed.takeLast() == QVariantList{there});
        CHECK(changed.empty());
    }
    const QSystemTrayIcon* icon = shown(tray);
    const int looks = desktop.looks;
    REQUIRE(soon([&] { return desktop.looks > looks + 2; }));
    CHECK(shown(tray) == icon); // not a new one each time
}

TEST_CASE("a tray that cannot be used is none")
{
    TrayDesktop desktop;
    desktop.otherTray = true;
    desktop.usable = false;
    ui::TrayIcon tray(noBus(), desktop.search());
    show(tray);
    answered(desktop);
    settle();
    CHECK_FALSE(tray.isThere());
    CHECK(shown(tray) == nullptr);
}

TEST_CASE("after the start a tray is looked for seldom, and only for an icon that is wanted")
{
    TrayDesktop desktop;
    SECTION("wanted")
    {
        ui::TrayIcon tray(noBus(), desktop.search(1h, 20ms, 10ms));
        show(tray);
        desktop.otherTray = true;
        CHECK(soon([&] { return tray.isThere(); }));
        desktop.otherTray = false;
        CHECK(soon([&] { return !tray.isThere(); }));
    }
    SECTION("not wanted")
    {
        ui::TrayIcon tray(noBus(), desktop.search(1h, 20ms, 10ms));
        answered(desktop);
        constexpr int LongMs = 200;
        QTest::qWait(LongMs);
        CHECK(desktop.looks == 1);
        show(tray);
        CHECK(soon([&] { return desktop.looks > 3; }));
        tray.hide();
        const int looks = desktop.looks;
        QTest::qWait(LongMs);
        CHECK(desktop.looks <= looks + 1); // one may be under way
    }
}

TEST_CASE("a tray on the bus says itself when it comes, goes and comes back")
{
    TrayDesktop desktop;
    const auto service = busTray(desktop);
    if (!service)
        return;
    service->go();
    ui::TrayIcon tray(desktop.program, desktop.search());
    show(tray);
    answered(desktop);
    CHECK_FALSE(tray.isThere());

    service->says(Host, false); // as long as nobody shows icons
    service->come();
    REQUIRE(soon([&] { return service->asked(Host) == 1; }));
    delivered(desktop.program, QLatin1String(Name));
    CHECK_FALSE(tray.isThere());
    service->says(Host, true);
    service->tell(Path, Name, "StatusNotifierHostRegistered");
    REQUIRE(soon([&] { return tray.isThere(); }));
    CHECK(shown(tray) != nullptr);

    service->says(Host, false);
    service->tell(Path, Name, "StatusNotifierHostUnregistered");
    REQUIRE(soon([&] { return !tray.isThere(); }));
    CHECK(shown(tray) == nullptr);
    service->says(Host, true);
    service->tell(Path, Name, "StatusNotifierHostRegistered");
    REQUIRE(soon([&] { return tray.isThere(); }));
    service->go();
    REQUIRE(soon([&] { return !tray.isThere(); }));
    CHECK(shown(tray) == nullptr);
    service->come();
    CHECK(soon([&] { return tray.isThere(); }));
    CHECK(shown(tray) != nullptr);
}

TEST_CASE("a tray on the bus that fails is none")
{
    TrayDesktop desktop;
    const auto service = busTray(desktop);
    if (!service)
        return;
    SECTION("fails")
    {
    }
    SECTION("says something else")
    {
        service->says(Host, 1);
    }
    ui::TrayIcon tray(desktop.program, desktop.search());
    answered(desktop);
    CHECK_FALSE(tray.isThere());
}

TEST_CASE("a tray on the bus that hangs is as it was, and Qt is not sent to wait for it")
{
    TrayDesktop desktop;
    const auto service = busTray(desktop);
    if (!service)
        return;
    service->says(Host, true);
    ui::TrayIcon tray(desktop.program, desktop.search());
    show(tray);
    REQUIRE(soon([&] { return tray.isThere(); }));
    const int looks = desktop.looks;
    service->hangs(Host);
    service->tell(Path, Name, "StatusNotifierHostRegistered");
    constexpr int PastPatienceMs = 1300;
    QTest::qWait(PastPatienceMs);
    CHECK(tray.isThere());
    CHECK(desktop.looks == looks);
    service->go();
    CHECK(soon([&] { return !tray.isThere(); }));
}

TEST_CASE("a tray on the bus is not looked for again and again")
{
    TrayDesktop desktop;
    const auto service = busTray(desktop);
    if (!service)
        return;
    service->says(Host, true);
    ui::TrayIcon tray(desktop.program, desktop.search(10ms, 1h, 10ms));
    REQUIRE(soon([&] { return tray.isThere(); }));
    const int asked = service->asked(Host);
    QTest::qWait(200);
    CHECK(service->asked(Host) == asked);
}

TEST_CASE("an icon moves from one kind of tray to the other")
{
    TrayDesktop desktop;
    const auto service = busTray(desktop);
    if (!service)
        return;
    desktop.otherTray = true;
    service->says(Host, false);
    ui::TrayIcon tray(desktop.program, desktop.search());
    show(tray);
    REQUIRE(soon([&] { return tray.isThere(); }));
    QSignalSpy gone(shown(tray), &QObject::destroyed);
    QSignalSpy changed(&tray, &ui::TrayIcon::thereChanged);
    service->says(Host, true);
    service->tell(Path, Name, "StatusNotifierHostRegistered");
    CHECK(soon([&] { return gone.count() == 1; }));
    CHECK(shown(tray) != nullptr);
    CHECK(tray.isThere());
    CHECK(changed.count() == 0);
}

} // namespace hipwise::test
