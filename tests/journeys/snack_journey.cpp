#include "journeys/data_place.h"
#include "journeys/traveller.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

namespace hipwise::test {

namespace {

constexpr const char* RemindersOn = "[snacks]\non=true\neveryMin=20\nsound=false\n";

/// What another start of the program says to the one that runs.
struct Said {
    int exitCode = -1;
    std::string words;
};

Said say(const Desktop& desktop, const DataPlace& place, const QStringList& options)
{
    Guest guest(QStringLiteral(HIPWISE_PROGRAM), place.options(options), desktop.environment());
    REQUIRE(guest.ends());
    return {guest.exitCode(), guest.output() + guest.complaints()};
}

Said say(const Desktop& desktop, const DataPlace& place, const char* option)
{
    return say(desktop, place, QStringList{QString::fromLatin1(option)});
}

bool says(const Desktop& desktop, const DataPlace& place, const char* words, int seconds = 40)
{
    constexpr int Ms = 1000;
    QElapsedTimer patience;
    patience.start();
    std::string last;
    while (patience.elapsed() < qint64{seconds} * Ms) {
        last = say(desktop, place, "--status").words;
        if (last.find(words) != std::string::npos)
            return true;
        QTest::qWait(200);
    }
    WARN("expected " << words << ", found " << last);
    return false;
}

/// Somebody who moves the pointer all the time, so that a minute that takes a second is no break.
class Restless {
public:
    explicit Restless(const Desktop& desktop)
        : m_hand(QStringLiteral("/bin/sh"),
                 {QStringLiteral("-c"),
                  QStringLiteral("while :; do xdotool mousemove_relative -- 2 0; sleep 0.5;"
                                 " xdotool mousemove_relative -- -2 0; sleep 0.5; done")},
                 desktop.environment())
    {
    }

private:
    Guest m_hand;
};

/// A program in which somebody types, without a full screen.
std::unique_ptr<Guest> probe(const Desktop& desktop, const char* what)
{
    return std::make_unique<Guest>(QStringLiteral(HIPWISE_DESKTOP_PROBE),
                                   QStringList{QString::fromLatin1(what)},
                                   desktop.environment());
}

/// "shown", "done" and so on, in their order.
QStringList kinds(const Desktop& desktop, const DataPlace& place)
{
    QStringList all;
    const QJsonObject journal = journalOf(desktop.environment(), place.folderOption());
    for (const auto& event : journal.value(QStringLiteral("snackEvents")).toArray())
        all.append(event.toObject().value(QStringLiteral("kind")).toString());
    return all;
}

QStringList fastAt(const DataPlace& place, const char* time)
{
    return place.optionsAt(time, {QStringLiteral("--clock-rate"), QStringLiteral("60")});
}

} // namespace

TEST_CASE("a snack comes while somebody works in another program, which keeps the keyboard")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const DataPlace place(RemindersOn);
    Traveller person(desktop);
    person.start(fastAt(place, "2026-11-23T09:00"));
    Traveller other(desktop);
    const DataPlace otherPlace;
    other.start(otherPlace.options());
    REQUIRE(desktop.activeProcess() == other.program().process());
    const Restless restless(desktop);
    person.waitFor("Start", 60);
    CHECK(desktop.activeProcess() == other.program().process());
    CHECK(says(desktop, place, "It is time for a movement snack"));
    // Nobody answers: it goes away by itself, and is kept as such.
    CHECK(says(desktop, place, "Next snack at"));
    other.quit();
    CHECK(say(desktop, place, "--quit").exitCode == 0);
    REQUIRE(person.program().ends());
    const QStringList all = kinds(desktop, place);
    CHECK(all.contains(QStringLiteral("shown")));
    CHECK(all.contains(QStringLiteral("unanswered")));
    CHECK_FALSE(all.contains(QStringLiteral("done")));
}

TEST_CASE("one that is asked for is done by keyboard alone")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const DataPlace place(RemindersOn);
    Traveller person(desktop);
    person.start(place.optionsAt("2026-11-23T09:00"));
    CHECK(say(desktop, place, "--snack-now").exitCode == 0);
    person.waitFor("Not now");
    person.waitForFocus("Start");
    person.press("Return");
    person.waitForFocus("Done");
    person.press("Return");
    CHECK(says(desktop, place, "Next snack at 09:20"));
    CHECK(say(desktop, place, "--quit").exitCode == 0);
    REQUIRE(person.program().ends());
    CHECK(
        kinds(desktop, place).mid(0, 3)
        == QStringList{QStringLiteral("shown"), QStringLiteral("started"), QStringLiteral("done")});
}

TEST_CASE("a program in full screen holds it, and it comes once afterwards with the reason")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const DataPlace place(RemindersOn);
    Traveller person(desktop);
    person.start(fastAt(place, "2026-11-23T09:00"));
    auto film = probe(desktop, "full-screen");
    const Restless restless(desktop);
    CHECK(says(desktop, place, "Held: a program is full screen", 60));
    constexpr int FourMinutesMs = 4000;
    QTest::qWait(FourMinutesMs);
    CHECK_FALSE(person.sees("Not now"));
    film.reset();
    person.waitFor("full-screen program");
    CHECK(person.sees("Not now"));
    CHECK(say(desktop, place, "--quit").exitCode == 0);
    REQUIRE(person.program().ends());
    CHECK(kinds(desktop, place).count(QStringLiteral("shown")) == 1);
}

TEST_CASE("without a tray a closed window stays in the task bar, and commands reach it")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const DataPlace place(RemindersOn);
    Traveller person(desktop);
    person.start(place.optionsAt("2026-11-23T09:00"));
    person.waitFor("Next snack at");
    person.press("alt+F4");
    person.waitFor("This desktop shows no tray icons.");
    person.press("Return"); // stay
    REQUIRE(QTest::qWaitFor([&] { return desktop.activeProcess() == 0; }));
    CHECK_FALSE(person.program().ends(0));
    const Said paused = say(desktop, place, {QStringLiteral("--pause"), QStringLiteral("60")});
    CHECK(paused.exitCode == 0);
    CHECK_THAT(paused.words, Catch::Contains("Paused until 10:0"));
    CHECK_THAT(say(desktop, place, "--resume").words, Catch::Contains("Next snack at 09:20"));
    CHECK(say(desktop, place, "--quit").exitCode == 0);
    REQUIRE(person.program().ends());
    CHECK(person.program().exitCode() == 0);
    const Said gone = say(desktop, place, "--status");
    CHECK(gone.exitCode == 1);
    CHECK_THAT(gone.words, Catch::Contains("Hipwise is not running."));
}

TEST_CASE("at log-in it starts without a window, and a second start brings it")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const DataPlace place(RemindersOn);
    Guest hidden(QStringLiteral(HIPWISE_PROGRAM),
                 place.optionsAt("2026-11-23T09:00", {QStringLiteral("--hidden")}),
                 desktop.environment());
    CHECK(says(desktop, place, "Next snack at 09:20"));
    CHECK(desktop.activeProcess() == 0);
    Guest second(QStringLiteral(HIPWISE_PROGRAM), place.options(), desktop.environment());
    REQUIRE(second.ends());
    CHECK(QTest::qWaitFor([&] { return desktop.activeProcess() == hidden.process(); }));
    CHECK(say(desktop, place, "--quit").exitCode == 0);
    REQUIRE(hidden.ends());
    CHECK(hidden.exitCode() == 0);
}

TEST_CASE("quitting where there is no tray turns reminders off for today")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const DataPlace place(RemindersOn);
    Traveller person(desktop);
    person.start(place.optionsAt("2026-11-23T09:00"));
    person.waitFor("Next snack at");
    person.press("alt+F4");
    person.waitFor("This desktop shows no tray icons.");
    person.activate("Quit, no reminders today");
    REQUIRE(person.program().ends());
    person.start(place.optionsAt("2026-11-23T10:00"));
    CHECK(says(desktop, place, "Off until tomorrow, 08:00"));
    CHECK(say(desktop, place, "--quit").exitCode == 0);
    REQUIRE(person.program().ends());
}

} // namespace hipwise::test
