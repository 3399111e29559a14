#include "journeys/snack_desk.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTest>

#include <vector>

namespace hipwise::test {

namespace {

constexpr const char* Saver = "/org/freedesktop/ScreenSaver";
constexpr const char* SaverInterface = "org.freedesktop.ScreenSaver";
constexpr const char* Login = "/org/freedesktop/login1";
constexpr const char* LoginInterface = "org.freedesktop.login1.Manager";

/// A desktop that says when its screen is locked.
class Lock {
public:
    explicit Lock(const SnackDesk& desk)
        : m_saver(desk.bus(), SaverInterface, {Saver})
    {
        m_saver.says("GetActive", false);
    }

    void set(bool locked)
    {
        m_saver.says("GetActive", locked);
        m_saver.tell(Saver, SaverInterface, "ActiveChanged", {locked});
    }

private:
    FakeService m_saver;
};

/// A minute of a program whose clock goes sixty times as fast.
void passMinutes(int count)
{
    constexpr int Ms = 1000;
    QTest::qWait(count * Ms);
}

/// When things of this kind happened.
std::vector<QDateTime> timesOf(const SnackDesk& desk, const char* kind)
{
    std::vector<QDateTime> times;
    for (const auto& value : desk.events()) {
        const QJsonObject event = value.toObject();
        if (event.value(QStringLiteral("kind")).toString() == QLatin1String(kind))
            times.push_back(QDateTime::fromString(event.value(QStringLiteral("at")).toString(),
                                                  Qt::ISODateWithMs));
    }
    return times;
}

} // namespace

TEST_CASE("a call holds snacks, says until when, and ends by itself")
{
    if (noDesktop())
        return;
    SnackDesk desk;
    // Half an hour lasts past 09:20 and ends before the next one, whenever the button is reached.
    desk.startFast("2026-11-23T08:52");
    const Restless restless(desk.desktop);
    desk.person.press("ctrl+5");
    desk.person.activate("Call: 30 min");
    const std::string until = "In a call until ";
    desk.person.waitFor(until);
    const std::string said = desk.status();
    CAPTURE(said);
    const auto at = said.find(until);
    REQUIRE(at != std::string::npos);
    const auto end = QTime::fromString(QString::fromStdString(said.substr(at + until.size(), 5)),
                                       QStringLiteral("hh:mm"));
    REQUIRE(end.isValid());
    // It was due in the call: once, afterwards, with the reason.
    desk.person.waitFor("min: in a call", 60);
    CHECK(desk.isShown());
    const auto shown = timesOf(desk, "shown");
    REQUIRE(shown.size() == 1);
    CHECK(shown.front().time() >= end);
    CHECK(desk.quit().count(QStringLiteral("shown")) == 1);
}

TEST_CASE("a lock of 20 seconds changes nothing, one of 12 minutes is a break")
{
    if (noDesktop())
        return;
    SnackDesk desk;
    Lock lock(desk);
    desk.startFast("2026-11-23T09:00");
    const Restless restless(desk.desktop);
    REQUIRE(desk.says("Next snack at 09:20"));
    constexpr int TwentySecondsMs = 333;
    lock.set(true);
    QTest::qWait(TwentySecondsMs);
    lock.set(false);
    passMinutes(1);
    CHECK_THAT(desk.status(), Catch::Contains("Next snack at 09:20"));
    CHECK_FALSE(desk.kinds().contains(QStringLiteral("credited")));
    lock.set(true);
    passMinutes(12);
    lock.set(false);
    CHECK(desk.says("Next snack at 09:3"));
    const QStringList all = desk.quit();
    CHECK(all.count(QStringLiteral("credited")) == 1);
    CHECK_FALSE(all.contains(QStringLiteral("shown")));
}

TEST_CASE("a snack on the screen goes away when the screen is locked")
{
    if (noDesktop())
        return;
    SnackDesk desk;
    Lock lock(desk);
    desk.start("2026-11-23T09:00");
    REQUIRE(desk.say("--snack-now").exitCode == 0);
    desk.waitUntilShown();
    lock.set(true);
    desk.waitUntilGone();
    lock.set(false);
    CHECK(desk.says("Next snack at 09:20"));
    CHECK(desk.quit().mid(0, 2)
          == QStringList{QStringLiteral("shown"), QStringLiteral("unanswered")});
}

TEST_CASE("a snack on the screen goes away when the computer is going to sleep")
{
    if (noDesktop())
        return;
    SnackDesk desk;
    FakeService login(desk.bus(), "org.freedesktop.login1", {Login});
    desk.start("2026-11-23T09:00");
    REQUIRE(desk.say("--snack-now").exitCode == 0);
    desk.waitUntilShown();
    login.tell(Login, LoginInterface, "PrepareForSleep", {true});
    desk.waitUntilGone();
    (void)desk.quit();
}

TEST_CASE("where do not disturb is stuck, a note offers to remind all the same")
{
    if (noDesktop())
        return;
    SnackDesk desk;
    FakeService server(
        desk.bus(), "org.freedesktop.Notifications", {"/org/freedesktop/Notifications"});
    server.says("Inhibited", true);
    desk.startWithoutIdle("2026-11-23T13:30");
    desk.person.press("ctrl+5");
    REQUIRE(desk.says("Held: “do not disturb” is on"));
    CHECK_FALSE(desk.person.sees("Remind me all the same"));
    desk.person.waitFor("Remind me all the same", 60);
    CHECK_FALSE(desk.isShown());
    desk.person.activate("Remind me all the same");
    desk.person.waitUntil([&] { return desk.kinds().contains(QStringLiteral("shown")); },
                          "it comes");
    (void)desk.quit();
}

TEST_CASE("where nobody tells of idle time, the page says so and the interval is plain")
{
    if (noDesktop())
        return;
    SnackDesk desk;
    desk.startWithoutIdle("2026-11-23T13:00");
    desk.person.press("ctrl+5");
    desk.person.waitFor("Idle detection is not available here: plain interval");
    // Twice nobody answers: from then on it comes half as often.
    desk.person.waitUntil([&] { return timesOf(desk, "shown").size() >= 3; }, "three come", 60);
    (void)desk.quit();
    const std::vector<QDateTime> shown = timesOf(desk, "shown");
    constexpr qint64 Minute = 60;
    CHECK(shown[0].secsTo(shown[1]) / Minute < 35);
    CHECK(shown[1].secsTo(shown[2]) / Minute >= 45);
}

TEST_CASE("in the night in which summer time begins or ends, snacks come after real minutes")
{
    if (noDesktop())
        return;
    SnackDesk desk("hours=\"sun 00:00-06:00\"\n");

    struct Night {
        const char* start;
        const char* next;
    };

    const Night night = GENERATE(Night{"2026-03-29T01:50", "Next snack at 03:10"},
                                 Night{"2026-10-25T01:50", "Next snack at 02:10"},
                                 Night{"2026-10-25T02:50", "Next snack at 02:10"});
    desk.start(night.start);
    CHECK(desk.says(night.next));
    (void)desk.quit();
}

} // namespace hipwise::test
