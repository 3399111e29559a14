#include "journeys/data_place.h"
#include "journeys/traveller.h"
#include "support/desktop_events.h"

#include <QJsonArray>
#include <QTest>

namespace hipwise::test {

namespace {

constexpr int HoldSeconds = 30;

/// Four movements, of which the third hurts.
QList<OwnMovement> story()
{
    return {{QStringLiteral("slow-march"), QStringLiteral("Slow march"), repetitions(1, 25)},
            {QStringLiteral("long-stretch"),
             QStringLiteral("Long stretch"),
             hold(HoldSeconds),
             QStringLiteral("one-at-a-time")},
            {QStringLiteral("small-bridge"), QStringLiteral("Small bridge"), repetitions(2, 40)},
            {QStringLiteral("leg-lift"), QStringLiteral("Leg lift"), repetitions(1, 4)}};
}

QStringList fast()
{
    return {QStringLiteral("--clock-rate"), QStringLiteral("5")};
}

/// The session waits before every set, says so, and goes on with the button that is the main one.
void beginSet(Traveller& person)
{
    person.waitFor("Press a key when you are ready");
    person.tabTo("I’m ready");
    CHECK(person.focused().role == "push button");
    person.press("space");
}

void choosePain(Traveller& person, const char* key, const std::string& name)
{
    person.tabTo("Pain 0 of 10");
    person.press(key);
    person.waitForFocus(name);
    CHECK(person.focused().role == "radio button");
    CHECK(person.focused().checked);
}

void prepare(Traveller& person)
{
    person.waitFor("A program to begin with");
    person.activate("Use this program");
    person.waitFor("Today’s session");
    person.press("ctrl+Return");
    person.waitFor("Before you start: how is your hip?");
}

/// One set with both legs.
void march(Traveller& person)
{
    person.waitFor("Next: Slow march");
    CHECK(person.sees("Movement 1 of 4"));
    beginSet(person);
    person.waitFor("Start, 25 times");
    person.waitFor("of 25");
    person.waitForFocus("Pause");
    person.waitFor("Movement 2 of 4");
    CHECK(person.sees("How was your hip in “Slow march”, at its worst?"));
    person.press("2");
    person.waitForFocus("Pain 2 of 10");
}

/// One side after the other, each told by words.
void stretch(Traveller& person)
{
    CHECK(person.sees("Next: Long stretch"));
    CHECK(person.sees("Right hip"));
    beginSet(person);
    person.waitFor("Hold, 30 seconds");
    CHECK(person.sees("Hold: "));
    person.press("space");
    person.waitFor("Paused");
    person.waitForFocus("Go on");
    person.press("space");
    person.waitFor("Change to left");
    CHECK(person.sees("Left hip"));
    CHECK_FALSE(person.sees("Right hip"));
    beginSet(person);
    person.waitFor("Movement 3 of 4");
}

/// It hurts, more than it should, and the movement is left out.
void hurt(Traveller& person)
{
    beginSet(person);
    person.waitFor("of 40");
    CHECK(person.sees("Movement 3 of 4 · set 1 of 2"));
    person.waitUntil([&] { return !person.sees("Repeats: 1 of 40"); }, "the second repetition");
    person.press("h");
    person.waitFor("How much does it hurt?");
    person.press("6");
    person.waitForFocus("Pain 6 of 10");
    CHECK(person.focused().checked);
    CHECK(person.find("Which hip?: Right").checked);
    person.press("Return");
    person.waitFor("That is too much for today.");
    CHECK(person.sees("When to get help"));
    person.activate("Skip this movement");
    person.waitFor("Movement 4 of 4");
}

QJsonObject onlySession(const QJsonObject& journal)
{
    const QJsonArray sessions = journal.value(QStringLiteral("sessions")).toArray();
    REQUIRE(sessions.size() == 1);
    return sessions.first().toObject();
}

QJsonArray setsOf(const QJsonObject& session, int item)
{
    const QJsonArray items = session.value(QStringLiteral("items")).toArray();
    return items.at(item).toObject().value(QStringLiteral("sets")).toArray();
}

/// "1 left done", one for each set of an item.
QStringList sets(const QJsonObject& session, int item)
{
    QStringList lines;
    for (const auto& each : setsOf(session, item)) {
        const QJsonObject set = each.toObject();
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(set.value(QStringLiteral("set")).toInt())
                         .arg(set.value(QStringLiteral("side")).toString(),
                              set.value(QStringLiteral("status")).toString()));
    }
    return lines;
}

/// "hurt 6 right", one for each time the hip was asked about, in their order.
QStringList pain(const QJsonObject& journal)
{
    QStringList lines;
    for (const auto& each : journal.value(QStringLiteral("painScores")).toArray()) {
        const QJsonObject answer = each.toObject();
        const QJsonValue score = answer.value(QStringLiteral("score"));
        lines.append(
            QStringLiteral("%1 %2 %3")
                .arg(answer.value(QStringLiteral("context")).toString(),
                     score.isNull() ? QStringLiteral("none") : QString::number(score.toInt()),
                     answer.value(QStringLiteral("side")).toString()));
    }
    return lines;
}

std::string joined(const QStringList& lines)
{
    return lines.join(QStringLiteral(", ")).toStdString();
}

void checkJournal(const QJsonObject& journal)
{
    const QJsonObject session = onlySession(journal);
    CHECK(session.value(QStringLiteral("status")).toString() == QStringLiteral("finished"));
    CHECK(joined(sets(session, 0)) == "1 both done");
    CHECK(joined(sets(session, 1)) == "1 right done, 1 left done");
    for (const auto& side : setsOf(session, 1))
        CHECK(side.toObject().value(QStringLiteral("workSeconds")).toInt() == HoldSeconds);
    CHECK(joined(sets(session, 2)) == "1 both partial, 2 both skipped");
    CHECK(joined(sets(session, 3)) == "1 both done");
    CHECK(joined(pain(journal)) == "before 3 right, movement 2 right, hurt 6 right, after 5 right");
    const QJsonArray scores = journal.value(QStringLiteral("painScores")).toArray();
    const QJsonObject said = scores.at(2).toObject();
    CHECK(said.value(QStringLiteral("choice")).toString() == QStringLiteral("skip"));
    CHECK(said.value(QStringLiteral("item")).toInt() == 2);
}

} // namespace

TEST_CASE("a whole session with pain before, in between and after needs only the keyboard")
{
    if (noDesktop())
        return;
    Desktop desktop;
    DataPlace place("[session]\nwaits=true\n");
    place.makePack(story());
    Traveller person(desktop);
    person.start(place.optionsAt("2026-11-23T10:12", fast()));
    prepare(person);
    choosePain(person, "3", "Pain 3 of 10");
    person.tabTo("Which hip?: ");
    person.press("Right"); // the arrow keys go from one of the three to the next
    person.waitForFocus("Which hip?: Right");
    person.press("space");
    person.waitUntil([&] { return person.focused().checked; }, "the right hip is chosen");
    person.activate("Start");
    march(person);
    stretch(person);
    hurt(person);
    beginSet(person);
    person.waitFor("How is your hip now?");
    choosePain(person, "5", "Pain 5 of 10");
    person.activate("Finish");
    person.waitFor("Hip 3 before, 5 after");
    person.quit();
    checkJournal(journalOf(desktop.environment(), place.folderOption()));
}

TEST_CASE("a question that is left open is kept as none, and the morning after asks only once")
{
    if (noDesktop())
        return;
    Desktop desktop;
    DataPlace place;
    place.makePack({{QStringLiteral("leg-lift"), QStringLiteral("Leg lift"), repetitions(1, 2)}});
    Traveller person(desktop);
    person.start(place.optionsAt("2026-11-23T10:12", fast()));
    prepare(person);
    person.activate("Start");
    person.waitFor("How is your hip now?");
    person.activate("Finish");
    person.waitFor("Last session");
    person.quit();

    person.start(place.optionsAt("2026-11-24T08:00", fast()));
    person.waitFor("How is your hip this morning, after yesterday’s session?");
    person.activate("As usual");
    person.waitForFocus("Done");
    person.press("shift+Tab");
    person.waitForFocus("Pain ");
    person.press("2");
    person.waitForFocus("Pain 2 of 10");
    person.quit();
    const QJsonObject journal = journalOf(desktop.environment(), place.folderOption());
    CHECK(joined(sets(onlySession(journal), 0)) == "1 both done");
    CHECK(joined(pain(journal)) == "before none , after none , morning 2 ");

    person.start(place.optionsAt("2026-11-24T08:30", fast()));
    person.waitFor("Today’s session");
    CHECK_FALSE(person.sees("How is your hip this morning"));
    person.quit();
}

TEST_CASE("a score that is given just before the program is closed is kept")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const DataPlace place;
    Traveller person(desktop);
    person.start(place.options());
    person.waitFor("How is your hip right now?");
    choosePain(person, "4", "Pain 4 of 10");
    person.quit();
    CHECK(joined(pain(journalOf(desktop.environment(), place.folderOption()))) == "check 4 ");
}

TEST_CASE("a screen reader is told in a set what changes, and nothing many times a second")
{
    if (noDesktop())
        return;
    Desktop desktop;
    DataPlace place;
    place.makePack({{QStringLiteral("leg-lift"), QStringLiteral("Leg lift"), repetitions(1, 90)}});
    Traveller person(desktop);
    person.start(place.options());
    prepare(person);
    person.activate("Start");
    person.waitFor("Repeats: 1 of 90");
    const NameChanges changes(desktop.tree());
    constexpr int Seconds = 4;
    constexpr int MsPerSecond = 1000;
    QTest::qWait(Seconds * MsPerSecond); // so long somebody listens
    INFO(changes.nameOfMost());
    constexpr int MostEachSecond = 3;
    CHECK(changes.most() <= MostEachSecond * Seconds);
    const int before = changes.all();
    person.press("space");
    person.waitUntil([&] { return changes.all() > before; }, "the pause to be told");
}

} // namespace hipwise::test
