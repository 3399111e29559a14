#include "support/ui_watched_desktop.h"

#include <QWidget>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr const char* MutterName = "org.gnome.Mutter.IdleMonitor";
constexpr const char* MutterTime = "GetIdletime";
constexpr const char* SaverName = "org.freedesktop.ScreenSaver";
constexpr const char* SaverTime = "GetSessionIdleTime";

QVariant mutterSays(milliseconds idle)
{
    return QVariant::fromValue(static_cast<qulonglong>(idle.count()));
}

QVariant saverSays(uint idle)
{
    return QVariant::fromValue(idle);
}

struct IdleDesktop : WatchedDesktop {
    FakeService mutter{session.connect(), MutterName, {"/org/gnome/Mutter/IdleMonitor/Core"}};
    FakeService saver{session.connect(), SaverName, {"/org/freedesktop/ScreenSaver"}};

    QString source() { return watch->sources().idle; }

    /// Somebody uses the program.
    void use() { QTest::keyClick(&window, Qt::Key_A); }

    QWidget window;
};

/// Null, with a warning, where there is no bus.
std::unique_ptr<IdleDesktop> idleDesktop()
{
    if (!WatchedDesktop::isPossible())
        return nullptr;
    return std::make_unique<IdleDesktop>();
}

} // namespace

TEST_CASE("the idle time is that of Mutter where there is one")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    desktop->mutter.says(MutterTime, mutterSays(72'500ms));
    desktop->saver.says(SaverTime, saverSays(4));
    CHECK(desktop->look().idle == 72'500ms);
    CHECK(desktop->source() == QLatin1String(MutterName));
    CHECK(desktop->saver.asked(SaverTime) == 0);
}

TEST_CASE("the idle time is that of the screen saver where Mutter gives none")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    desktop->saver.says(SaverTime, saverSays(61'000));
    SECTION("is not there")
    {
        desktop->mutter.go();
    }
    SECTION("fails")
    {
        desktop->mutter.fails(MutterTime);
    }
    SECTION("says something else")
    {
        desktop->mutter.says(MutterTime, QStringLiteral("long"));
    }
    SECTION("does not answer")
    {
        desktop->mutter.hangs(MutterTime);
    }
    SECTION("answers too late")
    {
        desktop->mutter.says(MutterTime, mutterSays(1s), 1200ms);
    }
    CHECK(desktop->look().idle == 61s);
    CHECK(desktop->source() == QLatin1String(SaverName));
}

TEST_CASE("an answer that comes late, but in time, counts")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    desktop->mutter.says(MutterTime, mutterSays(5s), 400ms);
    CHECK(desktop->look().idle == 5s);
    CHECK(desktop->source() == QLatin1String(MutterName));
}

TEST_CASE("the idle time is empty where nobody gives one")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    SECTION("nobody is there")
    {
        desktop->mutter.go();
        desktop->saver.go();
    }
    SECTION("all fail")
    {
    }
    SECTION("nobody answers")
    {
        desktop->mutter.hangs(MutterTime);
        desktop->saver.hangs(SaverTime);
    }
    CHECK_FALSE(desktop->look().idle);
    CHECK(desktop->source().isEmpty());
}

TEST_CASE("who fails is asked again after ten minutes, and at once when it comes anew")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    desktop->saver.says(SaverTime, saverSays(900));
    CHECK(desktop->look().idle == 900ms);
    desktop->mutter.says(MutterTime, mutterSays(3s));
    SECTION("after ten minutes")
    {
        CHECK(desktop->idleAfter(9min) == 900ms);
        CHECK(desktop->mutter.asked(MutterTime) == 1);
        CHECK(desktop->idleAfter(1min) == 3s);
    }
    SECTION("anew")
    {
        desktop->mutter.go();
        desktop->mutter.come();
        desktop->hear();
        CHECK(desktop->look().idle == 3s);
    }
    CHECK(desktop->source() == QLatin1String(MutterName));
    desktop->mutter.go();
    desktop->hear();
    CHECK(desktop->look().idle == 900ms);
    CHECK(desktop->source() == QLatin1String(SaverName));
}

TEST_CASE("a screen saver may count in milliseconds or in seconds")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    desktop->mutter.go();
    const uint perSecond = GENERATE(1U, 1000U);
    for (const uint passed : {10U, 20U, 30U}) {
        desktop->saver.says(SaverTime, saverSays(passed * perSecond));
        (void)desktop->idleAfter(10s);
    }
    CHECK(desktop->look().idle == 30s);

    SECTION("the next one may count otherwise")
    {
        desktop->saver.go();
        desktop->saver.come();
        desktop->hear();
        CHECK(desktop->look().idle == milliseconds(30 * perSecond));
    }
}

TEST_CASE("nobody is idle for longer than the program was not used")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    desktop->mutter.says(MutterTime, mutterSays(50s));
    CHECK(desktop->look().idle == 50s);
    desktop->use();
    desktop->clock.advance(2s);
    CHECK(desktop->look().idle == 2s);
}

TEST_CASE("who says that nobody is there while the program is used is asked no more")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    desktop->mutter.says(MutterTime, mutterSays(20s));
    desktop->saver.says(SaverTime, saverSays(1500));
    const auto useAndLook = [&](milliseconds idle) {
        desktop->use();
        desktop->mutter.says(MutterTime, mutterSays(idle));
        return desktop->idleAfter(1s);
    };
    CHECK(useAndLook(20s) == 1s);
    CHECK(useAndLook(21s) == 1s);
    CHECK(desktop->source() == QLatin1String(MutterName));
    CHECK(useAndLook(22s) == 1s);
    CHECK(desktop->source() == QLatin1String(SaverName));
    CHECK(desktop->idleAfter(1h) == 1500ms);
    CHECK(desktop->source() == QLatin1String(SaverName));

    desktop->saver.go();
    desktop->hear();
    CHECK_FALSE(desktop->look().idle);
    desktop->mutter.go();
    desktop->mutter.come(); // perhaps a better one
    desktop->hear();
    CHECK(desktop->look().idle == 22s);
}

TEST_CASE("who answers after its look has ended is not taken for the one who is asked now")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    desktop->mutter.hangs(MutterTime);
    desktop->saver.hangs(SaverTime);
    CHECK_FALSE(desktop->look().idle);
    desktop->clock.advance(10min);
    desktop->mutter.says(MutterTime, mutterSays(3s));
    FakeService server(desktop->session.connect(),
                       "org.freedesktop.Notifications",
                       {"/org/freedesktop/Notifications"});
    server.hangs("Inhibited"); // so the look goes on
    QSignalSpy answered(desktop->watch.get(), &ui::DesktopWatch::answered);
    desktop->watch->look();
    REQUIRE(soon([&] { return server.asked("Inhibited") == 1; }));
    desktop->saver.answersAtLast(SaverTime, saverSays(900));
    desktop->hear();
    server.answersAtLast("Inhibited", true);
    REQUIRE(answered.wait());
    CHECK(answered.takeFirst().first().value<ui::DesktopState>()
          == ui::DesktopState{3s, false, true, false});
    CHECK(desktop->source() == QLatin1String(MutterName));
}

TEST_CASE("a desktop that is kept awake for hours gives no idle time until it does again")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    desktop->mutter.says(MutterTime, mutterSays(0s));
    desktop->saver.go();
    constexpr auto Often = 3min;
    for (auto passed = 0min; passed < 3h; passed += Often) {
        INFO(passed.count() << " min");
        CHECK(desktop->look().idle == 0s);
        desktop->clock.advance(Often);
    }
    CHECK_FALSE(desktop->look().idle);
    CHECK(desktop->source().isEmpty());
    desktop->mutter.says(MutterTime, mutterSays(40s));
    CHECK_FALSE(desktop->idleAfter(9min));
    CHECK(desktop->idleAfter(1min) == 40s);
}

TEST_CASE("a desktop whose idle time stands still is not believed")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    desktop->mutter.says(MutterTime, mutterSays(90s));
    desktop->saver.says(SaverTime, saverSays(1200));
    for (auto passed = 0min; passed < 10min; passed += 1min)
        CHECK(desktop->idleAfter(1min) == 90s);
    CHECK(desktop->idleAfter(1min) == 1200ms);
    CHECK(desktop->source() == QLatin1String(SaverName));
}

TEST_CASE("who is too busy to answer once or twice is asked the next time")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    desktop->mutter.hangs(MutterTime);
    for (int times = 0; times < 2; ++times)
        CHECK_FALSE(desktop->look().idle);
    SECTION("well again")
    {
        desktop->mutter.says(MutterTime, mutterSays(3s));
        CHECK(desktop->idleAfter(1min) == 3s);
    }
    SECTION("three times is enough")
    {
        CHECK_FALSE(desktop->look().idle);
        const int asked = desktop->mutter.asked(MutterTime);
        CHECK_FALSE(desktop->idleAfter(9min));
        CHECK(desktop->mutter.asked(MutterTime) == asked);
        desktop->mutter.says(MutterTime, mutterSays(3s));
        CHECK(desktop->idleAfter(1min) == 3s);
    }
}

TEST_CASE("a screen saver that has said nothing but 0 is not believed")
{
    const auto desktop = idleDesktop();
    if (!desktop)
        return;
    desktop->saver.says(SaverTime, saverSays(0));
    CHECK_FALSE(desktop->look().idle);
    desktop->saver.says(SaverTime, saverSays(700));
    CHECK(desktop->idleAfter(1min) == 700ms);
    desktop->saver.says(SaverTime, saverSays(0)); // somebody types
    CHECK(desktop->idleAfter(1min) == 0ms);
    desktop->saver.go();
    desktop->saver.come();
    desktop->hear();
    CHECK_FALSE(desktop->idleAfter(1min));
}

} // namespace hipwise::test
