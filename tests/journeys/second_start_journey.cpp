#include "journeys/traveller.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace hipwise::test {

TEST_CASE("a second start with the same folder brings the first to the front and ends")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const QTemporaryDir folder;
    const QTemporaryDir otherFolder;
    const auto with = [](const QTemporaryDir& data) {
        return QStringList{QStringLiteral("--data-dir"), data.path()};
    };
    Traveller first(desktop);
    first.start(with(folder));
    Traveller other(desktop);
    other.start(with(otherFolder)); // somebody else's, which covers the first
    REQUIRE(desktop.activeProcess() == other.program().process());

    QElapsedTimer time;
    time.start();
    Guest second(QStringLiteral(HIPWISE_PROGRAM), with(folder), desktop.environment());
    REQUIRE(second.ends(10));
    CHECK(second.exitCode() == 0);
    CHECK(time.elapsed() < 5000);
    INFO(second.complaints());
    CHECK(QTest::qWaitFor([&] { return desktop.activeProcess() == first.program().process(); }));
    CHECK_FALSE(first.program().ends(0));
}

TEST_CASE("a second start brings back a window that was put away")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Traveller first(desktop);
    first.start();
    desktop.putAway();
    REQUIRE(QTest::qWaitFor([&] { return desktop.activeProcess() == 0; }));

    Guest second(QStringLiteral(HIPWISE_PROGRAM), {}, desktop.environment());
    REQUIRE(second.ends(10));
    CHECK(second.exitCode() == 0);
    CHECK(QTest::qWaitFor([&] { return desktop.activeProcess() == first.program().process(); }));
    first.waitFor("Welcome to Hipwise");
}

TEST_CASE("a folder that was left locked by a power cut is free again")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Traveller person(desktop);
    person.start();
    person.program().kill();
    person.start();
    person.waitFor("Welcome to Hipwise");
}

} // namespace hipwise::test
