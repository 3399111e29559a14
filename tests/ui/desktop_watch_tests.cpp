#include "support/temp_dir.h"
#include "support/ui_watched_desktop.h"

#include <QElapsedTimer>

#include <fstream>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;

constexpr const char* MutterTime = "GetIdletime";
constexpr const char* Inhibited = "Inhibited";

struct TwoServices : WatchedDesktop {
    FakeService mutter{
        session.connect(), "org.gnome.Mutter.IdleMonitor", {"/org/gnome/Mutter/IdleMonitor/Core"}};
    FakeService server{
        session.connect(), "org.freedesktop.Notifications", {"/org/freedesktop/Notifications"}};

    TwoServices()
    {
        mutter.says(MutterTime, QVariant::fromValue(qulonglong{7000}));
        server.says(Inhibited, true);
    }
};

std::unique_ptr<TwoServices> twoServices()
{
    if (!WatchedDesktop::isPossible())
        return nullptr;
    return std::make_unique<TwoServices>();
}

constexpr int LongestMs = 2000;

} // namespace

TEST_CASE("a look brings together what each part of the desktop says")
{
    const auto desktop = twoServices();
    if (!desktop)
        return;
    CHECK(desktop->watch->sources() == ui::DesktopSources{});
    CHECK(desktop->look() == ui::DesktopState{7s, false, true, false});
    CHECK(desktop->watch->sources()
          == ui::DesktopSources{QStringLiteral("org.gnome.Mutter.IdleMonitor"),
                                {},
                                QStringLiteral("org.freedesktop.Notifications"),
                                {},
                                {}});
}

TEST_CASE("without buses, and on buses that nobody is on, nothing is known at once")
{
    WatchedDesktop desktop;
    const bool connected = GENERATE(false, true);
    if (connected && !WatchedDesktop::isPossible())
        return;
    ui::SystemDesktopWatch watch(desktop.clock,
                                 connected ? desktop.programInSession : noBus(),
                                 connected ? desktop.programInSystem : noBus());
    QElapsedTimer timer;
    timer.start();
    CHECK(desktop.look(watch) == ui::DesktopState{});
    CHECK(timer.elapsed() < LongestMs / 4);
    CHECK(watch.sources() == ui::DesktopSources{});
}

TEST_CASE("a bus that goes away takes its answers with it, and harms nobody")
{
    const auto desktop = twoServices();
    if (!desktop)
        return;
    (void)desktop->look();
    desktop->watch->look();
    desktop->session.stop();
    desktop->system.stop();
    QSignalSpy answered(desktop->watch.get(), &ui::DesktopWatch::answered);
    REQUIRE(soon([&] { return !desktop->programInSession.isConnected(); }));
    CHECK(soon([&] { return answered.count() == 1; }));
    CHECK(desktop->look() == ui::DesktopState{});
}

TEST_CASE("a look ends within two seconds though nobody answers, and what did is kept")
{
    const auto desktop = twoServices();
    if (!desktop)
        return;
    FakeService login(
        desktop->system.connect(), "org.freedesktop.login1", {"/org/freedesktop/login1"});
    FakeService xfconf(desktop->session.connect(), "org.xfce.Xfconf", {"/org/xfce/Xfconf"});
    desktop->server.hangs(Inhibited);
    desktop->server.hangs("paused");
    xfconf.hangs("GetProperty");
    QElapsedTimer timer;
    timer.start();
    CHECK(desktop->look() == ui::DesktopState{7s, false, false, false});
    CHECK(timer.elapsed() < LongestMs);
    CHECK(desktop->watch->sources().sleep == QStringLiteral("logind"));
}

TEST_CASE("what comes after its look has ended is not taken for an answer to the next")
{
    const auto desktop = twoServices();
    if (!desktop)
        return;
    // Two who do not answer end the look; one of them answers when nobody waits any more.
    FakeService xfconf(desktop->session.connect(), "org.xfce.Xfconf", {"/org/xfce/Xfconf"});
    desktop->server.hangs(Inhibited);
    xfconf.hangs("GetProperty");
    QSignalSpy answered(desktop->watch.get(), &ui::DesktopWatch::answered);
    CHECK_FALSE(desktop->look().doNotDisturb);
    CHECK(xfconf.asked("GetProperty") == 1);
    const auto answerLate = [&] {
        xfconf.answersAtLast("GetProperty", QVariant::fromValue(QDBusVariant(true)));
        desktop->hear();
    };
    SECTION("nobody has looked again")
    {
        answerLate();
        CHECK(answered.count() == 1);
    }
    SECTION("somebody has")
    {
        desktop->watch->look();
        REQUIRE(soon([&] { return desktop->server.asked(Inhibited) == 2; }));
        answerLate();
        desktop->server.answersAtLast(Inhibited, false);
        REQUIRE(answered.wait());
        CHECK(answered.count() == 2);
        CHECK_FALSE(answered.last().first().value<ui::DesktopState>().doNotDisturb);
    }
}

TEST_CASE("a look in the course of another is answered with what was asked afterwards")
{
    const auto desktop = twoServices();
    if (!desktop)
        return;
    desktop->mutter.says(MutterTime, QVariant::fromValue(qulonglong{9000}), 300ms);
    std::vector<ui::DesktopState> answers;
    QObject::connect(desktop->watch.get(),
                     &ui::DesktopWatch::answered,
                     desktop->watch.get(),
                     [&](const ui::DesktopState& state) { answers.push_back(state); });
    desktop->watch->look();
    REQUIRE(soon([&] { return desktop->server.asked(Inhibited) == 1; }));
    desktop->server.says(Inhibited, false);
    for (int again = 0; again < 3; ++again)
        desktop->watch->look();
    REQUIRE(soon([&] { return answers.size() == 2; }));
    CHECK(answers[0].doNotDisturb);
    CHECK_FALSE(answers[1].doNotDisturb);
    QTest::qWait(400);
    CHECK(answers.size() == 2);
}

TEST_CASE("a look may be asked for in answer to one")
{
    const auto desktop = twoServices();
    if (!desktop)
        return;
    int answers = 0;
    QObject::connect(desktop->watch.get(), &ui::DesktopWatch::answered, desktop->watch.get(), [&] {
        if (++answers < 3)
            desktop->watch->look();
    });
    desktop->watch->look();
    CHECK(soon([&] { return answers == 3; }));
}

TEST_CASE("a watch that goes in the course of a look harms nobody")
{
    const auto desktop = twoServices();
    if (!desktop)
        return;
    desktop->mutter.says(MutterTime, QVariant::fromValue(qulonglong{9000}), 100ms);
    desktop->watch->look();
    REQUIRE(soon([&] { return desktop->mutter.asked(MutterTime) == 1; }));
    desktop->watch.reset();
    QTest::qWait(200);
}

TEST_CASE("nobody is started by being asked")
{
    const TempDir folder;
    const auto started = folder / "started";
    std::filesystem::create_directories(folder / "dbus-1/services");
    for (const std::string name : {"org.freedesktop.ScreenSaver",
                                   "org.gnome.ScreenSaver",
                                   "org.gnome.Mutter.IdleMonitor",
                                   "org.freedesktop.Notifications",
                                   "org.xfce.Xfconf",
                                   "org.freedesktop.login1"})
        std::ofstream(folder / "dbus-1/services" / (name + ".service"))
            << "[D-BUS Service]\nName=" << name << "\nExec=/bin/touch " << started.string() << "\n";
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", folder.path().c_str());
    {
        WatchedDesktop desktop;
        if (WatchedDesktop::isPossible()) {
            CHECK(desktop.look() == ui::DesktopState{});
            CHECK_FALSE(std::filesystem::exists(started));
            // They would be, if somebody meant it.
            desktop.programInSession.asyncCall(
                QDBusMessage::createMethodCall(QStringLiteral("org.xfce.Xfconf"),
                                               QStringLiteral("/"),
                                               QStringLiteral("org.xfce.Xfconf"),
                                               QStringLiteral("Start")));
            CHECK(soon([&] { return std::filesystem::exists(started); }));
        }
    }
    if (before.isNull())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", before);
}

} // namespace hipwise::test
