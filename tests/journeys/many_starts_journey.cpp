#include "journeys/data_place.h"
#include "journeys/traveller.h"

#include <QDeadlineTimer>
#include <QLockFile>
#include <QTest>

#include <csignal>
#include <iostream>
#include <thread>

namespace hipwise::test {

namespace fs = std::filesystem;

namespace {

constexpr int Starts = 50;
constexpr int MsPerSecond = 1000;

using Crowd = std::vector<std::unique_ptr<Guest>>;

Crowd startAll(const Desktop& desktop, const DataPlace& place)
{
    Crowd crowd;
    for (int number = 0; number < Starts; ++number)
        crowd.push_back(std::make_unique<Guest>(
            QStringLiteral(HIPWISE_PROGRAM), place.options(), desktop.environment()));
    return crowd;
}

std::vector<Guest*> thoseThatRun(const Crowd& crowd)
{
    std::vector<Guest*> running;
    for (const auto& guest : crowd) {
        if (!guest->ends(0))
            running.push_back(guest.get());
    }
    return running;
}

/// Waits until one is left, and gives it.
Guest& lastOne(const Crowd& crowd, int seconds)
{
    const bool one
        = QTest::qWaitFor([&] { return thoseThatRun(crowd).size() <= 1; }, seconds * MsPerSecond);
    INFO("still running: " << thoseThatRun(crowd).size());
    REQUIRE(one);
    REQUIRE(thoseThatRun(crowd).size() == 1);
    return *thoseThatRun(crowd).front();
}

/// Those that ended did so by themselves and content.
void checkEnded(const Crowd& crowd, const Guest& first)
{
    int content = 0;
    for (const auto& guest : crowd) {
        if (guest.get() == &first)
            continue;
        INFO(guest->complaints());
        CHECK_FALSE(guest->crashed());
        CHECK(guest->exitCode() == 0);
        content += guest->exitCode() == 0 ? 1 : 0;
    }
    std::cout << "starts that found the first one: " << content << " of " << Starts - 1 << '\n';
}

bool isSound(const Desktop& desktop, const DataPlace& place)
{
    Guest check(QStringLiteral(HIPWISE_CLI),
                QStringList{QStringLiteral("journal"), QStringLiteral("check")}
                    + place.folderOption(),
                desktop.environment());
    return check.ends() && check.exitCode() == 0;
}

} // namespace

TEST_CASE("fifty starts at once with one data folder leave one program with its window in front")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const DataPlace place;
    SECTION("nobody was there before")
    {
    }
    SECTION("a power cut left its lock")
    {
        Traveller before(desktop);
        before.start(place.options());
        before.program().kill();
        REQUIRE(fs::exists(place.root() / "lock"));
    }
    constexpr int LongestSeconds = 120;
    const Crowd crowd = startAll(desktop, place);
    Guest& first = lastOne(crowd, LongestSeconds);
    CHECK(QTest::qWaitFor([&] { return desktop.activeProcess() == first.process(); },
                          LongestSeconds * MsPerSecond));
    checkEnded(crowd, first);
    CHECK(isSound(desktop, place));
    desktop.keys({QStringLiteral("ctrl+q")});
    CHECK(first.ends());
    CHECK(first.exitCode() == 0);
}

TEST_CASE("a start finds a first one that has only just begun to start")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const DataPlace place;
    Guest first(QStringLiteral(HIPWISE_PROGRAM), place.options(), desktop.environment());
    // Held up with the folder in its hands, as on a computer that is busy.
    const QDeadlineTimer patience(20 * MsPerSecond);
    while (!fs::exists(place.root() / "lock") && !patience.hasExpired())
        std::this_thread::yield();
    REQUIRE(::kill(static_cast<pid_t>(first.process()), SIGSTOP) == 0);
    Guest second(QStringLiteral(HIPWISE_PROGRAM), place.options(), desktop.environment());
    constexpr int HeldUpMs = 1500;
    QTest::qWait(HeldUpMs);
    REQUIRE(::kill(static_cast<pid_t>(first.process()), SIGCONT) == 0);
    REQUIRE(second.ends());
    INFO(second.complaints());
    CHECK(second.exitCode() == 0);
    CHECK(QTest::qWaitFor([&] { return desktop.activeProcess() == first.process(); },
                          20 * MsPerSecond));
}

TEST_CASE("a start that finds the folder locked does not open the journal")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const DataPlace place;
    QLockFile lock(QString::fromStdString((place.root() / "lock").string()));
    REQUIRE(lock.tryLock());
    Guest second(QStringLiteral(HIPWISE_PROGRAM), place.options(), desktop.environment());
    REQUIRE(second.ends());
    CHECK_FALSE(second.crashed());
    CHECK_THAT(second.complaints(), Catch::Contains("already running with this data folder"));
    CHECK(fs::is_empty(place.profile()));
}

} // namespace hipwise::test
