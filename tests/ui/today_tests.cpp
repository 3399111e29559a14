#include "support/results.h"
#include "support/ui_week.h"

#include <algorithm>

namespace hipwise::test {

TEST_CASE("without a program Today offers one, and using it brings the first session")
{
    UiDesk desk;
    REQUIRE(shows(desk.window(), "offerCard"));
    CHECK_FALSE(shows(desk.window(), "sessionCard"));
    CHECK_THAT(words(desk.window()), Catch::Contains("Wait with it if"));

    click(desk.window(), "useProgram");
    CHECK(shows(desk.window(), "sessionCard"));
    CHECK_FALSE(shows(desk.window(), "offerCard"));
    CHECK_THAT(words(desk.window()), Catch::Contains("Day 1 of 7"));

    const auto run = valueOf(desk.journal().programs().current());
    REQUIRE(run);
    CHECK(run->programId == "first-week-gentle-start");

    desk.reopen();
    CHECK(shows(desk.window(), "sessionCard"));
}

TEST_CASE("the session card says what the session is and starts it")
{
    UiDesk desk;
    desk.useProgram();
    auto& card = seen(desk.window(), "sessionCard");
    CHECK_THAT(words(card), Catch::Contains("Buttock squeeze"));
    CHECK_THAT(words(card), Catch::Contains("4 movements"));

    click(desk.window(), "startSession");
    CHECK(shows(desk.window(), "warmUpView"));
}

TEST_CASE("a movement of the session card opens its page")
{
    UiDesk desk;
    desk.useProgram();
    auto& card = seen(desk.window(), "sessionCard");
    const auto rows = card.findChildren<QAbstractButton*>();
    const auto row = std::find_if(rows.begin(), rows.end(), [](const QAbstractButton* button) {
        return button->text().startsWith(QStringLiteral("Buttock squeeze"));
    });
    REQUIRE(row != rows.end());
    click(**row);
    REQUIRE(shows(desk.window(), "exercisePage"));
    CHECK_THAT(words(seen(desk.window(), "exercisePage")), Catch::Contains("Buttock squeeze"));

    click(desk.window(), "backButton");
    CHECK(shows(desk.window(), "todayPage"));
}

TEST_CASE("a session that is done is shown as done and can be done again")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().doSession(3, 2);
    desk.showAgain();
    CHECK_THAT(words(seen(desk.window(), "sessionCard")), Catch::Contains("Done for today"));
    CHECK_THAT(words(seen(desk.window(), "lastSession")), Catch::Contains("Hip 3 before, 2 after"));

    click(desk.window(), "openLast");
    CHECK(shows(desk.window(), "sessionPage"));
    click(desk.window(), "backButton");
    click(desk.window(), "startSession");
    CHECK(shows(desk.window(), "warmUpView"));
}

TEST_CASE("a session that was broken off can be gone on with where it stopped")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().breakOff();
    desk.showAgain();
    REQUIRE(shows(desk.window(), "brokenNotice"));
    const auto broken = newestSession(desk.journal());
    const int done = session::countSets(broken).done;
    REQUIRE(done > 0);

    click(desk.window(), "goOn");
    REQUIRE(desk.window().player().isRunning());
    const auto view = desk.window().player().runner()->view();
    CHECK(view.item == done + 1); // one set each in the first days
    CHECK(newestSession(desk.journal()).id == broken.id);

    desk.pass(std::chrono::minutes(10));
    click(desk.window(), "summaryFinish");
    CHECK_FALSE(shows(desk.window(), "brokenNotice"));
    CHECK(newestSession(desk.journal()).status == session::SessionStatus::Finished);
    CHECK(valueOf(desk.journal().sessions().count()) == 1);
}

TEST_CASE("a session that was broken off can be finished where it stopped")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().breakOff();
    desk.showAgain();
    const int done = session::countSets(newestSession(desk.journal())).done;

    click(desk.window(), "finishHere");
    CHECK_FALSE(shows(desk.window(), "brokenNotice"));
    const auto session = newestSession(desk.journal());
    CHECK(session.status == session::SessionStatus::Stopped);
    CHECK(session::countSets(session).done == done);
}

TEST_CASE("while a session waits to be gone on with, starting anew is not the first choice")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().breakOff();
    desk.showAgain();
    const auto kind
        = [&](const char* name) { return seen(desk.window(), name).property("kind").toString(); };
    CHECK(kind("goOn") == QStringLiteral("primary"));
    CHECK(kind("startSession") != QStringLiteral("primary"));
}

TEST_CASE("the week says in words what each day was")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().doSession(3, 2);
    desk.person().nextMorning();
    desk.nextMorning();
    const std::string said = week(desk);
    CHECK_THAT(said, Catch::Contains("Monday: done"));
    CHECK_THAT(said, Catch::Contains("Tuesday: left open"));
    CHECK_THAT(said, Catch::Contains("Wednesday (today): planned"));
    CHECK_THAT(said, Catch::Contains("Sunday: planned"));
}

TEST_CASE("Today greets by the time of day and changes with it")
{
    UiDesk desk;
    CHECK_THAT(words(desk.window()), Catch::Contains("Good morning"));
    CHECK_THAT(words(desk.window()), Catch::Contains("23 November"));
    desk.pass(std::chrono::hours(4));
    desk.showAgain();
    CHECK_THAT(words(desk.window()), Catch::Contains("Good afternoon"));
    desk.pass(std::chrono::hours(6));
    desk.showAgain();
    CHECK_THAT(words(desk.window()), Catch::Contains("Good evening"));
    desk.nextMorning();
    CHECK_THAT(words(desk.window()), Catch::Contains("24 November"));
}

TEST_CASE("after the last day of the program it can be repeated")
{
    UiDesk desk;
    desk.person().useProgram();
    for (int day = 0; day < 8; ++day)
        desk.nextMorning();
    CHECK_THAT(words(desk.window()), Catch::Contains("You have come to the end"));
    CHECK_FALSE(shows(desk.window(), "sessionCard"));
    click(desk.window(), "useProgram");
    CHECK_THAT(words(desk.window()), Catch::Contains("Day 1 of 7"));
}

TEST_CASE("a warning stands on Today in words")
{
    UiDesk desk;
    desk.window().warn(QStringLiteral("Your journal is damaged"),
                       QStringLiteral("Nothing was changed."));
    settle();
    CHECK_THAT(words(desk.window()), Catch::Contains("Your journal is damaged"));
    CHECK_THAT(words(desk.window()), Catch::Contains("Nothing was changed."));
}

} // namespace hipwise::test
