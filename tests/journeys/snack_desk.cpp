#include "journeys/snack_desk.h"

#include <QElapsedTimer>
#include <QTest>

namespace hipwise::test {

SnackDesk::SnackDesk(const std::string& settings)
    : place("[snacks]\non=true\neveryMin=20\nsound=false\n" + settings)
    , person(desktop)
{
}

void SnackDesk::start(const char* time)
{
    person.start(place.optionsAt(time));
}

void SnackDesk::startFast(const char* time)
{
    person.start(place.optionsAt(time, {QStringLiteral("--clock-rate"), QStringLiteral("60")}));
}

void SnackDesk::startWithoutIdle(const char* time)
{
    desktop.pretendWayland();
    person.start(place.optionsAt(time, {QStringLiteral("--clock-rate"), QStringLiteral("600")}));
}

Said SnackDesk::say(const QStringList& options) const
{
    Guest guest(QStringLiteral(HIPWISE_PROGRAM), place.options(options), desktop.environment());
    REQUIRE(guest.ends());
    return {guest.exitCode(), guest.output() + guest.complaints()};
}

bool SnackDesk::says(const char* words, int seconds) const
{
    constexpr int Ms = 1000;
    constexpr int NextMs = 200;
    QElapsedTimer patience;
    patience.start();
    std::string last;
    while (patience.elapsed() < qint64{seconds} * Ms) {
        last = status();
        if (last.find(words) != std::string::npos)
            return true;
        QTest::qWait(NextMs);
    }
    WARN("expected " << words << ", found " << last);
    return false;
}

void SnackDesk::waitUntilGone() const
{
    person.waitUntil([this] { return !isShown(); }, "the snack goes away");
}

QStringList SnackDesk::quit()
{
    CHECK(say("--quit").exitCode == 0);
    REQUIRE(person.program().ends());
    CHECK(person.program().exitCode() == 0);
    return kinds();
}

QStringList SnackDesk::kinds() const
{
    QStringList all;
    for (const auto& event : events())
        all.append(event.toObject().value(QStringLiteral("kind")).toString());
    return all;
}

QJsonArray SnackDesk::events() const
{
    return journalOf(desktop.environment(), place.folderOption())
        .value(QStringLiteral("snackEvents"))
        .toArray();
}

QDBusConnection SnackDesk::bus() const
{
    // A name once more would be the connection to a bus that is gone.
    static int number = 0;
    return QDBusConnection::connectToBus(
        desktop.environment().value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")),
        QStringLiteral("snack-desk-%1").arg(++number));
}

Restless::Restless(const Desktop& desktop)
    : m_hand(QStringLiteral("/bin/sh"),
             {QStringLiteral("-c"),
              QStringLiteral("while :; do xdotool mousemove_relative -- 2 0; sleep 0.5;"
                             " xdotool mousemove_relative -- -2 0; sleep 0.5; done")},
             desktop.environment())
{
}

std::unique_ptr<Guest> fullScreenProgram(const Desktop& desktop)
{
    return std::make_unique<Guest>(QStringLiteral(HIPWISE_DESKTOP_PROBE),
                                   QStringList{QStringLiteral("full-screen")},
                                   desktop.environment());
}

} // namespace hipwise::test
