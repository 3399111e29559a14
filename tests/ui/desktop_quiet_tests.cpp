#include "support/ui_watched_desktop.h"

namespace hipwise::test {

namespace {

constexpr const char* ServerName = "org.freedesktop.Notifications";
constexpr const char* ServerPath = "/org/freedesktop/Notifications";
constexpr const char* XfconfPath = "/org/xfce/Xfconf";
constexpr const char* Inhibited = "Inhibited";
constexpr const char* Xfce = "GetProperty";
constexpr const char* Paused = "paused";

struct QuietDesktop : WatchedDesktop {
    FakeService server{session.connect(), ServerName, {ServerPath}};
    FakeService xfconf{session.connect(), "org.xfce.Xfconf", {XfconfPath}};

    QString source() { return watch->sources().doNotDisturb; }
};

/// Null, with a warning, where there is no bus.
std::unique_ptr<QuietDesktop> quietDesktop()
{
    if (!WatchedDesktop::isPossible())
        return nullptr;
    return std::make_unique<QuietDesktop>();
}

QVariant variant(bool on)
{
    return QVariant::fromValue(QDBusVariant(on));
}

} // namespace

TEST_CASE("each kind of desktop says whether it may be disturbed")
{
    const auto desktop = quietDesktop();
    if (!desktop)
        return;
    const bool on = GENERATE(true, false);
    SECTION("one that is inhibited")
    {
        desktop->server.says(Inhibited, on);
        CHECK(desktop->look().doNotDisturb == on);
        CHECK(desktop->source() == QLatin1String(ServerName));
        CHECK(desktop->xfconf.asked(Xfce) == 0);
    }
    SECTION("Xfce")
    {
        desktop->xfconf.says(Xfce, variant(on));
        CHECK(desktop->look().doNotDisturb == on);
        CHECK(desktop->source() == QStringLiteral("xfce4-notifyd"));
    }
    SECTION("dunst")
    {
        desktop->server.says(Paused, on);
        CHECK(desktop->look().doNotDisturb == on);
        desktop->xfconf.says(Xfce, variant(!on)); // of a server that is not used any more
        CHECK(desktop->look().doNotDisturb == on);
        CHECK(desktop->source() == QStringLiteral("dunst"));
    }
}

TEST_CASE("where nobody says so the desktop may be disturbed")
{
    const auto desktop = quietDesktop();
    if (!desktop)
        return;
    SECTION("nobody is there")
    {
        desktop->server.go();
        desktop->xfconf.go();
    }
    SECTION("all fail")
    {
    }
    SECTION("they say something else")
    {
        desktop->server.says(Inhibited, QStringLiteral("yes"));
        desktop->server.says(Paused, 1);
        desktop->xfconf.says(Xfce, QStringLiteral("yes"));
    }
    SECTION("nobody answers")
    {
        desktop->server.hangs(Inhibited);
        desktop->server.hangs(Paused);
        desktop->xfconf.hangs(Xfce);
    }
    CHECK_FALSE(desktop->look().doNotDisturb);
    CHECK(desktop->source().isEmpty());
}

TEST_CASE("whoever answered is asked until it fails, and then all others")
{
    const auto desktop = quietDesktop();
    if (!desktop)
        return;
    desktop->server.says(Paused, true);
    CHECK(desktop->look().doNotDisturb);
    CHECK(desktop->server.asked(Inhibited) == 1);
    desktop->server.says(Inhibited, false);
    CHECK(desktop->look().doNotDisturb);
    CHECK(desktop->server.asked(Inhibited) == 1);
    desktop->server.fails(Paused);
    CHECK_FALSE(desktop->look().doNotDisturb);
    CHECK(desktop->source() == QLatin1String(ServerName));
    desktop->server.go();
    desktop->xfconf.says(Xfce, variant(true));
    CHECK(desktop->look().doNotDisturb);
    CHECK(desktop->source() == QStringLiteral("xfce4-notifyd"));
    desktop->xfconf.fails(Xfce);
    CHECK_FALSE(desktop->look().doNotDisturb);
    CHECK(desktop->source().isEmpty());
}

TEST_CASE("one who does not answer does not keep the next from being asked")
{
    const auto desktop = quietDesktop();
    if (!desktop)
        return;
    desktop->server.hangs(Inhibited);
    desktop->xfconf.says(Xfce, variant(true));
    CHECK(desktop->look().doNotDisturb);
}

TEST_CASE("a desktop that may not be disturbed any more is worth a look, other news is not")
{
    const auto desktop = quietDesktop();
    if (!desktop)
        return;
    QSignalSpy changed(desktop->watch.get(), &ui::DesktopWatch::changed);
    const auto tellXfce = [&](const char* signal, const char* channel, const char* property) {
        QVariantList values{QString::fromLatin1(channel), QString::fromLatin1(property)};
        if (QLatin1String(signal) == QLatin1String("PropertyChanged"))
            values.append(variant(true));
        desktop->xfconf.tell(XfconfPath, "org.xfce.Xfconf", signal, values);
    };
    SECTION("one that is inhibited")
    {
        desktop->server.tellProperty(ServerPath, ServerName, Inhibited, true);
    }
    SECTION("dunst")
    {
        desktop->server.tellProperty(ServerPath, "org.dunstproject.cmd0", Paused, true);
    }
    SECTION("Xfce")
    {
        tellXfce("PropertyChanged", "xfce4-notifyd", "/do-not-disturb");
    }
    SECTION("Xfce, back to what it is by default")
    {
        tellXfce("PropertyRemoved", "xfce4-notifyd", "/do-not-disturb");
    }
    CHECK(soon([&] { return changed.count() == 1; }));
    desktop->server.tellProperty(ServerPath, ServerName, "Volume", true);
    tellXfce("PropertyChanged", "xfce4-notifyd", "/theme");
    tellXfce("PropertyChanged", "xfwm4", "/do-not-disturb");
    delivered(desktop->programInSession, QLatin1String(ServerName));
    delivered(desktop->programInSession, QStringLiteral("org.xfce.Xfconf"));
    CHECK(changed.count() == 1);
}

} // namespace hipwise::test
