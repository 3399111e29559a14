#include "journeys/fake_windows.h"
#include "journeys/traveller.h"
#include "support/fake_service.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace hipwise::test {

namespace {

constexpr int PatienceMs = 10000;

/// A program that says all the time what it is told by the desktop.
class Probe {
public:
    Probe(const QProcessEnvironment& environment, const char* what)
        : m_program(QStringLiteral(HIPWISE_DESKTOP_PROBE), {QString::fromLatin1(what)}, environment)
    {
    }

    /// What it said last, in a whole line; empty before.
    [[nodiscard]] QString latest()
    {
        const QString said = QString::fromStdString(m_program.output());
        return said.section(QLatin1Char('\n'), -2, -2);
    }

    /// Until it says so.
    [[nodiscard]] bool says(const char* words)
    {
        const bool said
            = QTest::qWaitFor([&] { return latest().contains(QLatin1String(words)); }, PatienceMs);
        if (!said)
            WARN("expected " << words << ", found " << latest().toStdString());
        return said;
    }

    /// That what was done before has changed nothing.
    [[nodiscard]] bool stillSays(const char* words)
    {
        const auto lines
            = [&] { return QString::fromStdString(m_program.output()).count(QLatin1Char('\n')); };
        // One look may have been under way.
        const auto enough = lines() + 3;
        return QTest::qWaitFor([&] { return lines() >= enough; }, PatienceMs) && says(words);
    }

    [[nodiscard]] bool isFullScreen() { return stillSays("full screen: yes"); }

    [[nodiscard]] bool isNotFullScreen() { return stillSays("full screen: no"); }

    /// In milliseconds; -1 while it is not known.
    [[nodiscard]] int idle()
    {
        return latest()
            .section(QStringLiteral("idle: "), 1)
            .section(QLatin1Char(' '), 0, 0)
            .toInt();
    }

    [[nodiscard]] Guest& program() { return m_program; }

private:
    Guest m_program;
};

std::unique_ptr<Guest> fullScreen(const Desktop& desktop)
{
    return std::make_unique<Guest>(QStringLiteral(HIPWISE_DESKTOP_PROBE),
                                   QStringList{QStringLiteral("full-screen")},
                                   desktop.environment());
}

void run(const Desktop& desktop, const char* program, const QStringList& options)
{
    Guest guest(QString::fromLatin1(program), options, desktop.environment());
    REQUIRE(guest.ends());
    CHECK(guest.exitCode() == 0);
}

QDBusConnection busOf(const Desktop& desktop)
{
    return QDBusConnection::connectToBus(
        desktop.environment().value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")),
        QStringLiteral("desktop-sources"));
}

} // namespace

TEST_CASE("the self-check names who tells what goes on in front of the screen")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const QTemporaryDir folder;
    Guest check(QStringLiteral(HIPWISE_PROGRAM),
                {QStringLiteral("--self-check"), QStringLiteral("--data-dir"), folder.path()},
                desktop.environment());
    REQUIRE(check.ends());
    CHECK(check.exitCode() == 0);
    const std::string output = check.output();
    CHECK_THAT(output, Catch::Contains("idle source:    XScreenSaver\n"));
    CHECK_THAT(output, Catch::Contains("full screen:    Openbox\n"));
    CHECK_THAT(output, Catch::Contains("do not disturb: none\n"));
    CHECK_THAT(output, Catch::Contains("lock:           none\n"));
    CHECK_THAT(output, Catch::Contains("sleep:          none\n"));
    CHECK_THAT(output, Catch::Contains("tray:           none\n"));
}

TEST_CASE("a key that is pressed anywhere ends the idle time")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Probe probe(desktop.environment(), "watch");
    REQUIRE(probe.says("(XScreenSaver)"));
    constexpr int Long = 2000;
    REQUIRE(QTest::qWaitFor([&] { return probe.idle() > Long; }, PatienceMs));
    desktop.keys({QStringLiteral("shift")});
    REQUIRE(QTest::qWaitFor([&] { return probe.idle() < Long / 2; }, PatienceMs));
    CHECK(probe.idle() >= 0);
}

TEST_CASE("under Wayland an X server is not asked")
{
    if (noDesktop())
        return;
    Desktop desktop;
    desktop.pretendWayland();
    Probe probe(desktop.environment(), "watch");
    CHECK(probe.says("full screen: no () idle: -1 ()"));
}

TEST_CASE("another program that fills the screen is seen while it shows, the own window is not")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Probe own(desktop.environment(), "both");
    REQUIRE(QTest::qWaitFor([&] { return desktop.activeProcess() == own.program().process(); },
                            PatienceMs));
    CHECK(own.isNotFullScreen());
    auto other = fullScreen(desktop);
    REQUIRE(own.says("full screen: yes (Openbox)"));
    REQUIRE(desktop.activeProcess() == other->process());

    SECTION("it is put away, and comes back")
    {
        const QString window = desktop.activeWindow();
        desktop.putAway();
        CHECK(own.says("full screen: no"));
        desktop.bringBack(window);
        CHECK(own.says("full screen: yes"));
    }
    SECTION("it is on another desktop, and then on all")
    {
        const QString window = desktop.activeWindow();
        run(desktop, "xdotool", {QStringLiteral("set_desktop"), QStringLiteral("1")});
        CHECK(own.says("full screen: no"));
        run(desktop,
            "xdotool",
            {QStringLiteral("set_desktop_for_window"), window, QStringLiteral("-1")});
        CHECK(own.says("full screen: yes"));
    }
    SECTION("it is killed")
    {
        other->kill();
        CHECK(own.says("full screen: no"));
    }
    SECTION("the window manager goes")
    {
        run(desktop, "openbox", {QStringLiteral("--exit")});
        CHECK(own.says("full screen: no ()"));
        CHECK_FALSE(own.program().ends(0));
    }
}

TEST_CASE("only a window that may cover what somebody looks at is full screen")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Probe probe(desktop.environment(), "watch");
    REQUIRE(probe.says("(Openbox)"));
    run(desktop, "openbox", {QStringLiteral("--exit")});
    REQUIRE(probe.says("full screen: no ()"));

    FakeWindows windows(desktop.environment().value(QStringLiteral("DISPLAY")));
    const xcb_window_t window = windows.open();
    windows.list({window});
    CHECK(probe.isNotFullScreen()); // nobody manages it
    windows.manage();
    CHECK(probe.isFullScreen());
    CHECK(probe.says("(window manager)")); // which has no name
    const auto own = static_cast<std::uint32_t>(probe.program().process());
    const std::vector<const char*> full{"_NET_WM_STATE_ABOVE", "_NET_WM_STATE_FULLSCREEN"};
    constexpr std::uint32_t AllDesktops = 0xFFFFFFFF;

    SECTION("what a window is for")
    {
        for (const char* type : {"_NET_WM_WINDOW_TYPE_DESKTOP", "_NET_WM_WINDOW_TYPE_DOCK"}) {
            windows.setNames(window, "_NET_WM_WINDOW_TYPE", {type});
            CHECK(probe.isNotFullScreen());
        }
        windows.setNames(window, "_NET_WM_WINDOW_TYPE", {"_NET_WM_WINDOW_TYPE_NORMAL"});
        CHECK(probe.isFullScreen());
    }
    SECTION("what state it is in")
    {
        windows.setNames(window, "_NET_WM_STATE", full);
        CHECK(probe.isFullScreen());
        windows.setNames(window, "_NET_WM_STATE", {full[0], full[1], "_NET_WM_STATE_HIDDEN"});
        CHECK(probe.isNotFullScreen());
        windows.setNames(window, "_NET_WM_STATE", {full[0]});
        CHECK(probe.isNotFullScreen());
    }
    SECTION("where it is")
    {
        windows.showDesktop({});
        windows.setNumbers(window, "_NET_WM_DESKTOP", {2});
        CHECK(probe.isFullScreen()); // nobody says where somebody looks
        windows.showDesktop(1);
        CHECK(probe.isNotFullScreen());
        windows.showDesktop(2);
        CHECK(probe.isFullScreen());
        windows.showDesktop(0);
        windows.setNumbers(window, "_NET_WM_DESKTOP", {AllDesktops});
        CHECK(probe.isFullScreen());
    }
    SECTION("a number that a process on another computer may have, too")
    {
        windows.setNumbers(window, "_NET_WM_PID", {own});
        CHECK(probe.isFullScreen());
    }
    SECTION("what lies above it")
    {
        constexpr QRect Screen(0, 0, 800, 600);
        const xcb_window_t above = windows.open();
        windows.setNames(above, "_NET_WM_STATE", {full[0]});
        windows.place(window, Screen);
        windows.place(above, Screen.adjusted(0, 0, -400, 0)); // half of it
        windows.list({window, above}, "_NET_CLIENT_LIST_STACKING");
        CHECK(probe.isFullScreen());
        windows.place(above, Screen.adjusted(0, 0, -390, 0));
        CHECK(probe.isNotFullScreen());
        windows.list({above, window}, "_NET_CLIENT_LIST_STACKING");
        CHECK(probe.isFullScreen());
        windows.list({window, above}, "_NET_CLIENT_LIST_STACKING");
        windows.setNames(above, "_NET_WM_STATE", {"_NET_WM_STATE_HIDDEN"});
        CHECK(probe.isFullScreen());
    }
    SECTION("in which list it is")
    {
        windows.list({});
        CHECK(probe.isNotFullScreen());
        windows.list({window}, "_NET_CLIENT_LIST_STACKING");
        CHECK(probe.isFullScreen());
    }
    SECTION("one that has gone, and what stands beside it in the list")
    {
        const xcb_window_t gone = windows.open();
        windows.list({gone, window});
        windows.close(gone);
        CHECK(probe.isFullScreen());
        windows.close(window);
        CHECK(probe.isNotFullScreen());
    }
    SECTION("a window manager that has gone")
    {
        windows.vanish();
        CHECK(probe.stillSays("full screen: no ()"));
    }
}

TEST_CASE("a tray that comes after the program gets its icon, and again when it comes back")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Probe probe(desktop.environment(), "tray");
    REQUIRE(probe.says("tray: no"));
    constexpr const char* Path = "/StatusNotifierWatcher";
    constexpr const char* Register = "RegisterStatusNotifierItem";
    {
        FakeService tray(busOf(desktop), "org.kde.StatusNotifierWatcher", {Path});
        tray.says(Register, {});
        tray.says("IsStatusNotifierHostRegistered", true);
        tray.says("Introspect",
                  QStringLiteral("<node><interface name='org.kde.StatusNotifierWatcher'><property "
                                 "name='IsStatusNotifierHostRegistered' type='b' access='read'/>"
                                 "</interface></node>")); // Qt wants to know
        REQUIRE(probe.says("tray: yes"));
        CHECK(QTest::qWaitFor([&] { return tray.asked(Register) == 1; }, PatienceMs));
        tray.go();
        REQUIRE(probe.says("tray: no"));
        tray.come();
        REQUIRE(probe.says("tray: yes"));
        CHECK(QTest::qWaitFor([&] { return tray.asked(Register) == 2; }, PatienceMs));
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop-sources"));
    CHECK(probe.says("tray: no"));
}

} // namespace hipwise::test
