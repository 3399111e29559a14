#include "journeys/data_place.h"
#include "journeys/traveller.h"
#include "session/plan.h"

#include <QRegularExpression>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <cmath>
#include <iostream>
#include <optional>
#include <thread>

namespace hipwise::test {

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

// A clock that stands still, or goes slower, while nobody looks is seconds off.
constexpr double MostDrift = 1.0; // seconds
constexpr int PatienceMs = 20000;

/// The session's clock as the screen shows it, against one that nobody can stop.
class ShownClock {
public:
    ShownClock(const Desktop& desktop, const DesktopNode& node)
        : m_desktop(desktop)
        , m_node(node)
    {
    }

    /// Reads for so long. Gives the moment at which the clock will be at 0, which is always the
    /// same where it goes right. A number is shown from its first instant on and read a little
    /// later, so the earliest of many is the nearest.
    [[nodiscard]] Seconds zero(std::chrono::seconds length) const
    {
        std::optional<Seconds> zero;
        for (const auto end = Clock::now() + length; Clock::now() < end;) {
            const std::optional<Seconds> left = shown();
            const Seconds now = Clock::now().time_since_epoch();
            if (left && (!zero || now + *left < *zero))
                zero = now + *left;
            constexpr int NextMs = 15;
            QTest::qWait(NextMs);
        }
        REQUIRE(zero);
        return *zero;
    }

    /// "Keep going: 27 seconds", or minutes; empty while it says something else.
    [[nodiscard]] std::optional<Seconds> shown() const
    {
        const QString name = QString::fromStdString(m_desktop.tree().nameNow(m_node));
        static const QRegularExpression words(
            QStringLiteral("^Keep going: (\\d+) (seconds|minutes)$"));
        const auto found = words.match(name);
        if (!found.hasMatch())
            return std::nullopt;
        const int number = found.captured(1).toInt();
        return found.captured(2) == QStringLiteral("minutes")
            ? Seconds(std::chrono::minutes(number))
            : Seconds(number);
    }

private:
    const Desktop& m_desktop;
    DesktopNode m_node;
};

/// Begins a session of one set that goes on for so long.
void begin(Traveller& person, const DataPlace& place)
{
    person.start(place.options());
    person.activate("Use this program");
    person.waitFor("Today’s session");
    person.press("ctrl+Return");
    person.waitFor("Before you start: how is your hip?");
    person.activate("Start");
    person.waitFor("Keep going: ");
}

/// From the beginning of the session to the end of its one set, by the journal.
Seconds recorded(const DataPlace& place)
{
    SQLite::Database database(place.journal().string(), SQLite::OPEN_READONLY);
    SQLite::Statement times(database,
                            "SELECT status, 86400.0 * (julianday(finished_at)"
                            " - (SELECT julianday(started_at) FROM sessions)) FROM session_sets");
    REQUIRE(times.executeStep());
    CHECK(times.getColumn(0).getString() == "done");
    return Seconds(times.getColumn(1).getDouble());
}

void near(Seconds is, Seconds should, const char* what)
{
    constexpr double MsPerSecond = 1000.0;
    const double off = (is - should).count();
    std::cout << what << ": " << std::lround(off * MsPerSecond) << " ms off\n";
    INFO(what);
    CHECK(std::abs(off) < MostDrift);
}

/// How long is measured.
struct Lengths {
    double set; ///< minutes
    std::chrono::seconds wait; ///< in each state of the window, before the clock is read
    std::chrono::seconds reading; ///< so long that the number changes at least once
};

Lengths lengths()
{
    using namespace std::chrono_literals;
    return hasTime() ? Lengths{20.0, 300s, 65s} : Lengths{0.75, 2s, 3s};
}

} // namespace

TEST_CASE("the clock of a session goes right while its window is covered, put away or left",
          "[long]")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const Lengths length = lengths();
    Traveller other(desktop);
    const DataPlace elsewhere;
    other.start(elsewhere.options());
    const QString cover = desktop.activeWindow();
    DataPlace place;
    place.makePack(
        {{QStringLiteral("long-march"), QStringLiteral("Long march"), minutes(length.set)}});
    Traveller person(desktop);
    begin(person, place);
    const QString window = desktop.activeWindow();
    REQUIRE(window != cover);
    const ShownClock clock(desktop, person.find("Keep going: "));
    const Seconds zero = clock.zero(length.reading);
    const auto isStill = [&](const char* what) {
        std::this_thread::sleep_for(length.wait);
        near(clock.zero(length.reading), zero, what);
    };

    desktop.bringBack(cover);
    desktop.placeActive(desktop.screen());
    isStill("covered");
    constexpr QRect Corner(0, 0, 640, 420);
    desktop.placeActive(Corner);
    isStill("beside the active one");
    desktop.bringBack(window);
    desktop.putAway();
    REQUIRE(QTest::qWaitFor([&] { return desktop.activeProcess() != person.program().process(); },
                            PatienceMs));
    isStill("put away");
    desktop.bringBack(window);
    constexpr int LongestSeconds = 120;
    person.waitFor("How is your hip now?", LongestSeconds);
    near(recorded(place), session::GetReadyTime + Seconds(length.set * 60), "recorded");
}

} // namespace hipwise::test
