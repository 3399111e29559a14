#include "journeys/traveller.h"

#include <QJsonArray>
#include <QTest>

namespace hipwise::test {

namespace {

QJsonObject onlySession(const Desktop& desktop)
{
    const QJsonArray sessions
        = journalOf(desktop.environment()).value(QStringLiteral("sessions")).toArray();
    REQUIRE(sessions.size() == 1);
    return sessions.first().toObject();
}

/// How many sets of a session have this status.
int sets(const QJsonObject& session, const char* status)
{
    int count = 0;
    for (const auto& item : session.value(QStringLiteral("items")).toArray()) {
        for (const auto& set : item.toObject().value(QStringLiteral("sets")).toArray()) {
            if (set.toObject().value(QStringLiteral("status")).toString()
                == QString::fromLatin1(status))
                ++count;
        }
    }
    return count;
}

std::string status(const QJsonObject& session)
{
    return session.value(QStringLiteral("status")).toString().toStdString();
}

/// Begins a session and cuts the power after its first movement.
void cutInTheMiddle(Traveller& person, const QStringList& fast)
{
    person.start(fast);
    person.skipFirstStart();
    person.waitFor("A program to begin with");
    person.activate("Use this program");
    person.waitFor("Today’s session");
    person.press("ctrl+Return");
    person.waitFor("Before you start: how is your hip?");
    person.activate("Start");
    person.waitFor("Movement 2 of 4");
    person.program().kill();
}

} // namespace

TEST_CASE("after a power cut in a session the next start offers to go on or to finish")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Traveller person(desktop);
    const QStringList fast{QStringLiteral("--clock-rate"), QStringLiteral("20")};
    cutInTheMiddle(person, fast);
    CHECK(person.program().crashed());
    const QJsonObject broken = onlySession(desktop);
    CHECK(status(broken) == "running");
    CHECK(sets(broken, "done") == 1);

    person.start(fast);
    person.waitFor("was interrupted");
    CHECK(person.sees("Go on"));
    CHECK(person.sees("Finish here"));

    SECTION("finishing keeps what was done")
    {
        person.activate("Finish here");
        CHECK(QTest::qWaitFor([&] { return !person.sees("was interrupted"); }));
        CHECK(status(onlySession(desktop)) == "stopped");
        CHECK(sets(onlySession(desktop), "done") == 1);
    }
    SECTION("going on leads to the end of the same session")
    {
        person.activate("Go on");
        person.waitFor("Movement 2 of 4");
        person.waitFor("How is your hip now?", 60);
        person.activate("Finish");
        person.waitFor("Done for today");
        CHECK(status(onlySession(desktop)) == "finished");
        CHECK(sets(onlySession(desktop), "done") == 4);
    }
}

} // namespace hipwise::test
