#include "support/ui_own_program.h"

#include <QApplication>

namespace hipwise::test {

namespace {

using program::MissedRule;

/// Bridges on some days of the week.
void planBridges(UiDesk& desk,
                 const std::vector<std::chrono::weekday>& weekdays,
                 MissedRule missed = MissedRule::Leave)
{
    useOwnProgram(desk, {{"Bridges", weekdays, {{"bridge-double-leg"}}}}, missed);
}

int sessionCards(UiDesk& desk)
{
    int count = 0;
    for (const QWidget* card : desk.window().findChildren<QWidget*>(QStringLiteral("sessionCard")))
        count += card->isVisible() ? 1 : 0;
    return count;
}

std::string notice(UiDesk& desk)
{
    return words(seen(desk.window(), "missedNotice"));
}

} // namespace

TEST_CASE("a day that was missed is one line, and nothing comes to today by itself")
{
    UiDesk desk;
    planBridges(desk, {std::chrono::Sunday});
    CHECK_THAT(notice(desk),
               Catch::Contains("Sunday is still open: Bridges")
                   && Catch::Contains("Do it today, or leave it. Both are fine."));
    CHECK(sessionCards(desk) == 0);
    CHECK(ownProgram(desk).moves.empty());
}

TEST_CASE("a day that was missed is asked about for two days")
{
    UiDesk desk;
    SECTION("yesterday")
    {
        planBridges(desk, {std::chrono::Sunday});
        CHECK(shows(desk.window(), "missedNotice"));
    }
    SECTION("the day before")
    {
        planBridges(desk, {std::chrono::Saturday});
        CHECK(shows(desk.window(), "missedNotice"));
    }
    SECTION("not longer")
    {
        planBridges(desk, {std::chrono::Friday});
        CHECK_FALSE(shows(desk.window(), "missedNotice"));
    }
}

TEST_CASE("what was missed is done today when the person says so, and not asked about again")
{
    UiDesk desk;
    planBridges(desk, {std::chrono::Sunday});
    click(desk.window(), "doMissed");
    CHECK_FALSE(shows(desk.window(), "missedNotice"));
    REQUIRE(sessionCards(desk) == 1);
    CHECK_THAT(words(seen(desk.window(), "sessionCard")),
               Catch::Contains("From Sunday, 22 November"));
    CHECK(hasFocus("pageTitle"));

    click(desk.window(), "startSession");
    click(desk.window(), "warmUpStart");
    desk.pass(std::chrono::minutes(10));
    click(desk.window(), "summaryFinish");
    CHECK_THAT(words(seen(desk.window(), "sessionCard")), Catch::Contains("Done for today"));
    CHECK_THAT(words(desk.window()), Catch::Contains("1 of 2 planned sessions"));
    CHECK_FALSE(shows(desk.window(), "missedNotice"));
    desk.nextMorning();
    CHECK_FALSE(shows(desk.window(), "missedNotice"));
}

TEST_CASE("what was missed and is put to today but not done is not asked about every day")
{
    UiDesk desk;
    planBridges(desk, {std::chrono::Sunday});
    click(desk.window(), "doMissed");
    desk.nextMorning();
    CHECK_THAT(notice(desk), Catch::Contains("Monday is still open: Bridges"));
    click(desk.window(), "leaveMissed");
    CHECK_FALSE(shows(desk.window(), "missedNotice"));
    desk.nextMorning();
    CHECK_FALSE(shows(desk.window(), "missedNotice"));
}

TEST_CASE("what is left is gone for good, also where the session was missed more than once")
{
    UiDesk desk;
    planBridges(desk, {std::chrono::Saturday, std::chrono::Sunday});
    CHECK_THAT(notice(desk), Catch::Contains("Sunday is still open"));
    click(desk.window(), "leaveMissed");
    CHECK_FALSE(shows(desk.window(), "missedNotice"));
    CHECK(hasFocus("pageTitle"));
    CHECK(sessionCards(desk) == 0);
    desk.reopen();
    CHECK_FALSE(shows(desk.window(), "missedNotice"));
    desk.nextMorning();
    CHECK_FALSE(shows(desk.window(), "missedNotice"));
    CHECK(valueOf(desk.journal().sessions().count()) == 0);
}

TEST_CASE("a session that is planned today as well is not asked about")
{
    UiDesk desk;
    planBridges(desk, {std::chrono::Sunday, std::chrono::Monday});
    CHECK_FALSE(shows(desk.window(), "missedNotice"));
    CHECK(sessionCards(desk) == 1);
}

TEST_CASE("where another session is planned today, what was missed waits for an answer")
{
    UiDesk desk;
    useOwnProgram(desk,
                  {{"Bridges", {std::chrono::Sunday}, {{"bridge-double-leg"}}},
                   {"Clams", {std::chrono::Monday}, {{"clam"}}}},
                  GENERATE(MissedRule::Leave, MissedRule::NextFreeDay));
    REQUIRE(shows(desk.window(), "missedNotice"));
    CHECK(sessionCards(desk) == 1);
    CHECK_THAT(words(seen(desk.window(), "sessionCard")), Catch::Contains("Clam"));
    SECTION("left")
    {
        click(desk.window(), "leaveMissed");
        CHECK(sessionCards(desk) == 1);
    }
    SECTION("done today")
    {
        click(desk.window(), "doMissed");
        CHECK(sessionCards(desk) == 2);
    }
    CHECK_FALSE(shows(desk.window(), "missedNotice"));
}

TEST_CASE("where it is set so, what was missed comes on the next free day and nobody is asked")
{
    UiDesk desk;
    planBridges(desk, {std::chrono::Sunday}, MissedRule::NextFreeDay);
    CHECK_FALSE(shows(desk.window(), "missedNotice"));
    REQUIRE(sessionCards(desk) == 1);
    CHECK_THAT(words(seen(desk.window(), "sessionCard")),
               Catch::Contains("From Sunday, 22 November"));
    desk.nextMorning();
    CHECK(sessionCards(desk) == 0);
}

TEST_CASE("a day that was missed is answered with the keyboard alone")
{
    UiDesk desk;
    planBridges(desk, {std::chrono::Sunday});
    SECTION("done today")
    {
        tabTo(desk.window(), "doMissed");
        press(desk.window(), Qt::Key_Space);
        CHECK(sessionCards(desk) == 1);
    }
    SECTION("left")
    {
        tabTo(desk.window(), "leaveMissed");
        press(desk.window(), Qt::Key_Space);
        CHECK(sessionCards(desk) == 0);
    }
    CHECK_FALSE(shows(desk.window(), "missedNotice"));
    INFO(focused());
    CHECK(hasFocus("pageTitle"));
}

} // namespace hipwise::test
