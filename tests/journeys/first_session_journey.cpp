#include "journeys/traveller.h"

#include <QJsonArray>
#include <QTest>

namespace hipwise::test {

TEST_CASE("somebody starts for the first time and does a whole session with the keyboard alone")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Traveller person(desktop);
    const QStringList fast{QStringLiteral("--clock-rate"), QStringLiteral("60")};

    person.start(fast);
    person.skipFirstStart();
    person.waitFor("A program to begin with");
    person.activate("Use this program");
    person.waitFor("Today’s session");

    person.press("ctrl+Return");
    person.waitFor("Before you start: how is your hip?");
    person.tabTo("Pain 0 of 10");
    person.press("3");
    person.activate("Start");
    person.waitFor("How is your hip now?", 60);

    person.tabTo("Pain 0 of 10");
    person.press("2");
    person.activate("Finish");
    person.waitFor("Done for today");
    person.press("ctrl+4");
    person.waitFor("hip 3 before");
    CHECK(person.sees("hip 2 after"));
    CHECK(person.sees("4 of 4 movements"));
    person.press("ctrl+q");
    REQUIRE(person.program().ends());
    CHECK(person.program().exitCode() == 0);

    person.start(fast);
    person.waitFor("hip 3 before"); // where the program was left
    CHECK(person.sees("hip 2 after"));
    person.press("ctrl+q");
    REQUIRE(person.program().ends());

    const QJsonArray sessions
        = journalOf(desktop.environment()).value(QStringLiteral("sessions")).toArray();
    REQUIRE(sessions.size() == 1);
    const QJsonObject session = sessions.first().toObject();
    CHECK(session.value(QStringLiteral("status")).toString().toStdString() == "finished");
    const auto score = [&session](const char* when) {
        return session.value(QString::fromLatin1(when))
            .toObject()
            .value(QStringLiteral("score"))
            .toInt(-1);
    };
    CHECK(score("painBefore") == 3);
    CHECK(score("painAfter") == 2);
}

TEST_CASE("the keys of the program can be looked up and left again with the keyboard")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Traveller person(desktop);
    person.start();
    person.skipFirstStart();
    person.waitFor("A program to begin with");
    person.press("question");
    person.waitFor("From the side bar to the page and back");
    person.press("Escape");
    CHECK(QTest::qWaitFor([&] { return !person.sees("From the side bar to the page and back"); }));
    CHECK(person.sees("A program to begin with"));
}

} // namespace hipwise::test
