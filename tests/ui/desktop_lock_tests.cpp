#include "support/ui_watched_desktop.h"

#include <QDBusObjectPath>

namespace hipwise::test {

namespace {

constexpr const char* Login = "org.freedesktop.login1";
constexpr const char* LoginPath = "/org/freedesktop/login1";
constexpr const char* Auto = "/org/freedesktop/login1/session/auto";
constexpr const char* Session = "/org/freedesktop/login1/session/_32";
constexpr const char* SessionInterface = "org.freedesktop.login1.Session";
constexpr const char* Hint = "LockedHint";
constexpr const char* Active = "GetActive";
constexpr const char* Gnome = "org.gnome.ScreenSaver";
constexpr const char* GnomePath = "/org/gnome/ScreenSaver";
constexpr const char* Saver = "org.freedesktop.ScreenSaver";
constexpr const char* SaverPath = "/org/freedesktop/ScreenSaver";

QVariant sessionPath()
{
    return QVariant::fromValue(QDBusObjectPath(QString::fromLatin1(Session)));
}

struct LockDesktop : WatchedDesktop {
    FakeService login{system.connect(), Login, {LoginPath, Auto, Session}};
    FakeService gnome{session.connect(), Gnome, {GnomePath}};
    FakeService saver{session.connect(), Saver, {SaverPath}};

    QString source() { return watch->sources().lock; }
};

/// Null, with a warning, where there is no bus.
std::unique_ptr<LockDesktop> lockDesktop()
{
    if (!WatchedDesktop::isPossible())
        return nullptr;
    return std::make_unique<LockDesktop>();
}

} // namespace

TEST_CASE("the screen is locked when logind says so")
{
    const auto desktop = lockDesktop();
    if (!desktop)
        return;
    SECTION("for a program that belongs to a session")
    {
        desktop->login.says("GetSessionByPID", sessionPath());
    }
    SECTION("for a program that was started as a service")
    {
        desktop->login.says("Id", QStringLiteral("2"));
        desktop->login.says("GetSession", sessionPath());
    }
    desktop->login.says(Hint, true);
    CHECK(desktop->look().locked);
    CHECK(desktop->source() == QStringLiteral("logind"));
    desktop->login.says(Hint, false);
    CHECK_FALSE(desktop->look().locked);
    CHECK(desktop->source() == QStringLiteral("logind"));
}

TEST_CASE("the screen is locked when one of those who could know says so")
{
    const auto desktop = lockDesktop();
    if (!desktop)
        return;
    desktop->login.says("GetSessionByPID", sessionPath());
    desktop->login.says(Hint, false); // few desktops tell it
    SECTION("GNOME")
    {
        desktop->gnome.says(Active, true);
        desktop->saver.says(Active, false);
    }
    SECTION("another")
    {
        desktop->gnome.says(Active, false);
        desktop->saver.says(Active, true);
    }
    CHECK(desktop->look().locked);
    const QStringList names = desktop->source().split(QStringLiteral(", "));
    CHECK(names.size() == 3);
    CHECK(names.contains(QStringLiteral("logind")));
    CHECK(names.contains(QLatin1String(Gnome)));
    CHECK(names.contains(QLatin1String(Saver)));
    desktop->gnome.says(Active, false);
    desktop->saver.says(Active, false);
    CHECK_FALSE(desktop->look().locked);
}

TEST_CASE("the screen is not locked where nobody says so")
{
    const auto desktop = lockDesktop();
    if (!desktop)
        return;
    SECTION("nobody is there")
    {
        desktop->login.go();
        desktop->gnome.go();
        desktop->saver.go();
    }
    SECTION("all fail")
    {
    }
    SECTION("they say something else")
    {
        desktop->login.says("GetSessionByPID", QStringLiteral("2"));
        desktop->login.says("Id", true);
        desktop->gnome.says(Active, 1);
        desktop->saver.says(Active, QStringLiteral("true"));
    }
    SECTION("nobody answers")
    {
        desktop->login.hangs("GetSessionByPID");
        desktop->gnome.hangs(Active);
        desktop->saver.hangs(Active);
    }
    CHECK_FALSE(desktop->look().locked);
    CHECK(desktop->source().isEmpty());
}

TEST_CASE("one screen saver that does not answer hides nothing of what others say")
{
    const auto desktop = lockDesktop();
    if (!desktop)
        return;
    desktop->login.says("GetSessionByPID", sessionPath());
    desktop->login.says(Hint, true);
    desktop->gnome.hangs(Active);
    CHECK(desktop->look().locked);
    CHECK(desktop->source() == QStringLiteral("logind"));
}

TEST_CASE("a session that logind does not know any more is looked for anew")
{
    const auto desktop = lockDesktop();
    if (!desktop)
        return;
    desktop->login.says("GetSessionByPID", sessionPath());
    desktop->login.says(Hint, true);
    CHECK(desktop->look().locked);
    CHECK(desktop->look().locked);
    CHECK(desktop->login.asked("GetSessionByPID") == 1);
    desktop->login.fails(Hint);
    CHECK_FALSE(desktop->look().locked);
    desktop->login.says(Hint, true);
    CHECK(desktop->look().locked);
    CHECK(desktop->login.asked("GetSessionByPID") == 2);
}

TEST_CASE("a screen that is locked or unlocked is worth a look, other news is not")
{
    const auto desktop = lockDesktop();
    if (!desktop)
        return;
    desktop->login.says("GetSessionByPID", sessionPath());
    desktop->login.says(Hint, false);
    (void)desktop->look();
    QSignalSpy changed(desktop->watch.get(), &ui::DesktopWatch::changed);
    SECTION("somebody asks for a lock")
    {
        desktop->login.tell(Session, SessionInterface, "Lock");
    }
    SECTION("somebody asks for no lock")
    {
        desktop->login.tell(Session, SessionInterface, "Unlock");
    }
    SECTION("it is locked")
    {
        desktop->login.tellProperty(Session, SessionInterface, Hint, true);
    }
    SECTION("GNOME")
    {
        desktop->gnome.tell(GnomePath, Gnome, "ActiveChanged", {true});
    }
    SECTION("another screen saver")
    {
        desktop->saver.tell(SaverPath, Saver, "ActiveChanged", {false});
    }
    CHECK(soon([&] { return changed.count() == 1; }));
    desktop->login.tellProperty(Session, SessionInterface, "IdleHint", true);
    desktop->login.tell("/org/freedesktop/login1/session/_33", SessionInterface, "Lock");
    delivered(desktop->programInSystem, QLatin1String(Login));
    CHECK(changed.count() == 1);
}

TEST_CASE("the computer says when it is about to sleep, and when it wakes")
{
    const auto desktop = lockDesktop();
    if (!desktop)
        return;
    (void)desktop->look();
    CHECK(desktop->watch->sources().sleep == QStringLiteral("logind"));
    QSignalSpy changed(desktop->watch.get(), &ui::DesktopWatch::changed);
    QSignalSpy sleeping(desktop->watch.get(), &ui::DesktopWatch::sleeping);
    const auto prepare = [&](bool begins) {
        desktop->login.tell(
            LoginPath, "org.freedesktop.login1.Manager", "PrepareForSleep", {begins});
    };
    prepare(true);
    CHECK(soon([&] { return sleeping.count() == 1; }));
    CHECK(changed.count() == 0);
    prepare(false);
    CHECK(soon([&] { return changed.count() == 1; }));
    CHECK(sleeping.count() == 1);

    SECTION("also one who comes later")
    {
        desktop->login.go();
        desktop->hear();
        (void)desktop->look();
        CHECK(desktop->watch->sources().sleep.isEmpty());
        desktop->login.come();
        desktop->hear();
        prepare(true);
        CHECK(soon([&] { return sleeping.count() == 2; }));
        (void)desktop->look();
        CHECK(desktop->watch->sources().sleep == QStringLiteral("logind"));
    }
}

TEST_CASE("desktops that tell logind nothing are asked themselves")
{
    const auto desktop = lockDesktop();
    if (!desktop)
        return;
    const auto [name, path] = GENERATE(
        table<const char*, const char*>({{"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
                                         {"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
                                         {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"}}));
    FakeService saver(desktop->session.connect(), name, {path});
    saver.says(Active, true);
    CHECK(desktop->look().locked);
    QSignalSpy changed(desktop->watch.get(), &ui::DesktopWatch::changed);
    saver.says(Active, false);
    saver.tell(path, name, "ActiveChanged", {false});
    REQUIRE(soon([&] { return !changed.empty(); }));
    CHECK_FALSE(desktop->look().locked);
}

} // namespace hipwise::test
