#include "support/ui_fake_desktop.h"
#include "ui/platform/wakefulness.h"

#include <QAbstractEventDispatcher>

#include <memory>
#include <vector>

namespace hipwise::test {

namespace {

/// Milliseconds until each timer of this process fires.
std::vector<int> timers()
{
    constexpr int MostTimers = 4000;
    std::vector<int> left;
    for (int id = 1; id < MostTimers; ++id) {
        const int time = QAbstractEventDispatcher::instance()->remainingTime(id);
        if (time > 0)
            left.push_back(time);
    }
    return left;
}

/// Timers that fire five minutes from now.
int inFiveMinutes()
{
    constexpr int FiveMinutes = 5 * 60 * 1000;
    constexpr int About = 2 * 1000;
    int count = 0;
    for (const int left : timers())
        count += left > FiveMinutes - About && left < FiveMinutes + About ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("the desktop and the system are asked once, with a reason, and let go at the end")
{
    FakeDesktop desktop;
    if (!desktop.isThere())
        return;
    ui::Wakefulness wakefulness(desktop.program, desktop.program);
    CHECK_FALSE(wakefulness.isAwake());
    wakefulness.keepAwake(QStringLiteral("A session is under way"));
    CHECK(wakefulness.isAwake());
    REQUIRE(desktop.asked(1));
    CHECK(desktop.saver.programs == QStringList{QStringLiteral("org.hipwise.Hipwise")});
    CHECK(desktop.saver.reasons == QStringList{QStringLiteral("A session is under way")});
    CHECK(desktop.login.requests.front()
          == QStringList{QStringLiteral("idle"),
                         QStringLiteral("Hipwise"),
                         QStringLiteral("A session is under way"),
                         QStringLiteral("block")});
    REQUIRE(soon([&] { return desktop.login.open() == 1; }));

    wakefulness.keepAwake(QStringLiteral("Again"));
    desktop.arrive();
    CHECK(desktop.saver.reasons.size() == 1);
    CHECK(desktop.login.requests.size() == 1);
    CHECK(desktop.saver.held == std::vector{FirstCookie});

    wakefulness.release();
    CHECK_FALSE(wakefulness.isAwake());
    CHECK(soon([&] { return desktop.saver.held.empty() && desktop.login.open() == 0; }));
    wakefulness.release();
    desktop.arrive();
    CHECK(desktop.saver.released == 1);
}

TEST_CASE("the next session keeps the screen awake anew")
{
    FakeDesktop desktop;
    if (!desktop.isThere())
        return;
    ui::Wakefulness wakefulness(desktop.program, desktop.program);
    wakefulness.keepAwake(QStringLiteral("One"));
    REQUIRE(desktop.asked(1));
    wakefulness.release();
    desktop.arrive();
    wakefulness.keepAwake(QStringLiteral("Two"));
    REQUIRE(desktop.asked(2));
    CHECK(desktop.saver.held == std::vector{FirstCookie + 1});
    CHECK(desktop.login.open() == 1);
}

TEST_CASE("nothing is kept awake any more when the program is over")
{
    FakeDesktop desktop;
    if (!desktop.isThere())
        return;
    auto wakefulness = std::make_unique<ui::Wakefulness>(desktop.program, desktop.program);
    wakefulness->keepAwake(QStringLiteral("A session is under way"));
    REQUIRE(desktop.asked(1));
    REQUIRE(desktop.login.open() == 1);
    wakefulness.reset();
    CHECK(soon([&] { return desktop.saver.held.empty() && desktop.login.open() == 0; }));
}

TEST_CASE("a pause lets the screen blank after five minutes, not before, and not when it ends")
{
    FakeDesktop desktop;
    if (!desktop.isThere())
        return;
    ui::Wakefulness wakefulness(desktop.program, desktop.program);
    const int before = inFiveMinutes();
    wakefulness.releaseLater(); // nothing is kept awake
    CHECK(inFiveMinutes() == before);
    wakefulness.keepAwake(QStringLiteral("A session is under way"));
    REQUIRE(desktop.asked(1));
    wakefulness.releaseLater();
    CHECK(inFiveMinutes() == before + 1);
    wakefulness.releaseLater();
    CHECK(inFiveMinutes() == before + 1);
    desktop.arrive();
    CHECK(wakefulness.isAwake());
    CHECK(desktop.saver.held.size() == 1);
    CHECK(desktop.login.open() == 1);

    SECTION("the session goes on")
    {
        wakefulness.keepAwake(QStringLiteral("A session is under way"));
        CHECK(inFiveMinutes() == before);
        desktop.arrive();
        CHECK(desktop.saver.reasons.size() == 1);
        CHECK(desktop.saver.held.size() == 1);
    }
    SECTION("the session ends")
    {
        wakefulness.release();
        CHECK(inFiveMinutes() == before);
        CHECK(soon([&] { return desktop.saver.held.empty() && desktop.login.open() == 0; }));
    }
}

TEST_CASE("a request that is answered after it was let go is taken back")
{
    FakeDesktop desktop;
    if (!desktop.isThere())
        return;
    desktop.saver.slow = true;
    ui::Wakefulness wakefulness(desktop.program, desktop.program);
    wakefulness.keepAwake(QStringLiteral("A session is under way"));
    wakefulness.release();
    REQUIRE(desktop.asked(1));
    CHECK(desktop.saver.released == 0); // nobody knows the cookie yet
    desktop.saver.answer();
    CHECK(soon([&] { return desktop.saver.held.empty(); }));
    CHECK(soon([&] { return desktop.login.open() == 0; }));
    desktop.arrive();
    CHECK(desktop.saver.released == 1);
    CHECK_FALSE(wakefulness.isAwake());
}

TEST_CASE("of two requests that are under way at once, none is left behind")
{
    FakeDesktop desktop;
    if (!desktop.isThere())
        return;
    desktop.saver.slow = true;
    ui::Wakefulness wakefulness(desktop.program, desktop.program);
    wakefulness.keepAwake(QStringLiteral("One"));
    wakefulness.release();
    wakefulness.keepAwake(QStringLiteral("Two"));
    REQUIRE(desktop.asked(2));
    desktop.saver.answer();
    desktop.arrive();
    wakefulness.release();
    CHECK(soon([&] { return desktop.login.open() == 0; }));
    desktop.arrive();
    CHECK(desktop.saver.held.empty());
}

TEST_CASE("an answer that comes when the program is over harms nobody")
{
    FakeDesktop desktop;
    if (!desktop.isThere())
        return;
    desktop.saver.slow = true;
    auto wakefulness = std::make_unique<ui::Wakefulness>(desktop.program, desktop.program);
    wakefulness->keepAwake(QStringLiteral("A session is under way"));
    REQUIRE(desktop.asked(1));
    wakefulness.reset();
    desktop.saver.answer();
    desktop.arrive();
    CHECK(soon([&] { return desktop.login.open() == 0; }));
}

TEST_CASE("without a bus, or without anybody on it, sessions go on without being kept awake")
{
    PrivateBus bus;
    const bool connected = GENERATE(false, true);
    if (connected && !bus.isThere()) {
        WARN("dbus-daemon is not installed: nothing was tested");
        return;
    }
    const QDBusConnection connection = connected ? bus.connect() : noBus();
    {
        ui::Wakefulness wakefulness(connection, connection);
        wakefulness.keepAwake(QStringLiteral("A session is under way"));
        if (connected)
            delivered(connection, QStringLiteral("org.freedesktop.DBus"));
        CHECK(wakefulness.isAwake());
        wakefulness.releaseLater();
        wakefulness.release();
        CHECK_FALSE(wakefulness.isAwake());
        wakefulness.keepAwake(QStringLiteral("Again"));
    }
    settle();
}

TEST_CASE("a bus that goes away in a session harms nobody")
{
    FakeDesktop desktop;
    if (!desktop.isThere())
        return;
    ui::Wakefulness wakefulness(desktop.program, desktop.program);
    wakefulness.keepAwake(QStringLiteral("A session is under way"));
    REQUIRE(desktop.asked(1));
    desktop.bus.stop();
    REQUIRE(soon([&] { return !desktop.program.isConnected(); }));
    wakefulness.release();
    settle();
    CHECK_FALSE(wakefulness.isAwake());
    CHECK(desktop.login.open() == 0);
    wakefulness.keepAwake(QStringLiteral("Again"));
    settle();
}

} // namespace hipwise::test
