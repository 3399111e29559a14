#include "support/results.h"
#include "support/ui_places.h"

namespace hipwise::test {

namespace {

using session::PainContext;
using session::PlayerStatus;
using session::SessionStatus;

void startToday(UiDesk& desk)
{
    desk.useProgram();
    click(desk.window(), "startSession");
    click(desk.window(), "warmUpStart");
    REQUIRE(desk.window().player().isRunning());
}

/// Into the second movement, so that something is done.
void doSomething(UiDesk& desk)
{
    while (desk.window().player().runner()->view().item < 2)
        desk.pass(std::chrono::seconds(1));
    desk.pass(std::chrono::seconds(10));
}

PlayerStatus status(UiDesk& desk)
{
    return desk.window().player().runner()->view().player.status;
}

void playToTheEnd(UiDesk& desk)
{
    desk.pass(std::chrono::minutes(10));
    REQUIRE(shows(desk.window(), "summaryView"));
}

} // namespace

TEST_CASE("Escape asks once, and a no goes on with the session")
{
    UiDesk desk;
    startToday(desk);
    doSomething(desk);
    press(desk.window(), Qt::Key_Escape);
    CHECK(desk.asked == 1);
    CHECK_THAT(desk.question, Catch::Contains("Stop"));
    CHECK(status(desk) == PlayerStatus::Playing);
    CHECK_FALSE(shows(desk.window(), "summaryView"));
}

TEST_CASE("a session that is stopped keeps what was done")
{
    UiDesk desk;
    desk.answer = true;
    startToday(desk);
    doSomething(desk);

    SECTION("by Escape")
    {
        press(desk.window(), Qt::Key_Escape);
    }
    SECTION("by the button")
    {
        click(desk.window(), "playerStop");
    }

    CHECK(desk.asked == 1);
    REQUIRE(shows(desk.window(), "summaryView"));
    CHECK_THAT(words(seen(desk.window(), "summaryView")), Catch::Contains("Stopped here."));
    click(desk.window(), "summaryFinish");
    const auto session = newestSession(desk.journal());
    CHECK(session.status == SessionStatus::Stopped);
    CHECK(session::countSets(session).done >= 1);
    CHECK(session::countSets(session).done < session::countSets(session).planned);
    CHECK(shows(desk.window(), "todayPage"));
}

TEST_CASE("the end of a session shows what was done and keeps the score after it")
{
    UiDesk desk;
    startToday(desk);
    playToTheEnd(desk);
    CHECK_THAT(words(seen(desk.window(), "summaryView")), Catch::Contains("Well done."));
    CHECK_THAT(words(seen(desk.window(), "summaryView")), Catch::Contains("4 of 4"));
    click(desk.window(), "pain2");
    click(buttonSaying(seen(desk.window(), "summaryView"), "Both"));
    click(desk.window(), "summaryFinish");

    const auto session = newestSession(desk.journal());
    CHECK(session.status == SessionStatus::Finished);
    REQUIRE(session.painAfter);
    CHECK(session.painAfter->score == PainScore::from(2));
    CHECK(session.painAfter->side == HipSide::Both);
    CHECK(painAnswers(desk.journal(), PainContext::After) == 1);
    CHECK(shows(desk.window(), "todayPage"));
    CHECK_THAT(words(seen(desk.window(), "sessionCard")), Catch::Contains("Done for today"));
}

TEST_CASE("a question after a session that is left open is kept as asked and not answered")
{
    UiDesk desk;
    startToday(desk);
    playToTheEnd(desk);
    click(desk.window(), "summaryFinish");
    const auto session = newestSession(desk.journal());
    REQUIRE(session.painAfter);
    CHECK_FALSE(session.painAfter->score);
}

TEST_CASE("a red score after a session shows the way to help and back")
{
    UiDesk desk;
    startToday(desk);
    playToTheEnd(desk);
    click(desk.window(), "pain9");
    click(buttonSaying(seen(desk.window(), "summaryView"), "When to get help"));
    REQUIRE(shows(desk.window(), "helpPage"));
    press(desk.window(), Qt::Key_Escape);
    REQUIRE(shows(desk.window(), "summaryView"));
    CHECK(seen<QAbstractButton>(desk.window(), "pain9").isChecked());
}

TEST_CASE("help pauses a session, and every way back leads to it")
{
    UiDesk desk;
    startToday(desk);
    doSomething(desk);
    const auto left = desk.window().player().runner()->view().player.sessionLeft;

    SECTION("by the button and Escape")
    {
        click(desk.window(), "playerHelp");
        REQUIRE(shows(desk.window(), "helpPage"));
        desk.pass(std::chrono::minutes(5));
        press(desk.window(), Qt::Key_Escape);
    }
    SECTION("by F1 and the back button")
    {
        press(desk.window(), Qt::Key_F1);
        REQUIRE(shows(desk.window(), "helpPage"));
        click(desk.window(), "backButton");
    }
    SECTION("though help was asked for twice")
    {
        press(desk.window(), Qt::Key_F1);
        press(desk.window(), Qt::Key_F1);
        REQUIRE(shows(desk.window(), "helpPage"));
        press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    }
    SECTION("though another page was asked for meanwhile")
    {
        press(desk.window(), Qt::Key_F1);
        press(desk.window(), Qt::Key_3, Qt::ControlModifier);
        REQUIRE(shows(desk.window(), "helpPage"));
        press(desk.window(), Qt::Key_Escape);
    }
    SECTION("though a search was begun meanwhile")
    {
        press(desk.window(), Qt::Key_F1);
        press(desk.window(), Qt::Key_Slash);
        REQUIRE(shows(desk.window(), "helpPage"));
        press(desk.window(), Qt::Key_Escape);
    }
    SECTION("though today's session was asked for meanwhile")
    {
        press(desk.window(), Qt::Key_F1);
        press(desk.window(), Qt::Key_Return, Qt::ControlModifier);
        press(desk.window(), Qt::Key_Escape);
    }

    INFO(words(desk.window()));
    CHECK(shows(desk.window(), "playerMain"));
    CHECK(status(desk) == PlayerStatus::Paused);
    CHECK(desk.window().player().runner()->view().player.sessionLeft == left);
    CHECK(valueOf(desk.journal().sessions().count()) == 1);
    press(desk.window(), Qt::Key_Space);
    CHECK(status(desk) == PlayerStatus::Playing);
}

TEST_CASE("help leads back to a session though it was the first page of all")
{
    UiDesk desk;
    desk.useProgram();
    press(desk.window(), Qt::Key_F1);
    desk.reopen(); // the window comes back where it was left
    REQUIRE(shows(desk.window(), "helpPage"));
    press(desk.window(), Qt::Key_Return, Qt::ControlModifier);
    click(desk.window(), "warmUpStart");
    press(desk.window(), Qt::Key_F1);
    REQUIRE(shows(desk.window(), "helpPage"));
    press(desk.window(), Qt::Key_Escape);
    CHECK(shows(desk.window(), "playerMain"));
}

TEST_CASE("closing in the middle of a session asks once, and a no keeps everything open")
{
    UiDesk desk;
    startToday(desk);
    doSomething(desk);
    CHECK_FALSE(desk.window().close());
    CHECK(desk.asked == 1);
    CHECK(desk.window().isVisible());
    CHECK(desk.window().player().isRunning());
}

TEST_CASE("closing in the middle of a session keeps what was done")
{
    UiDesk desk;
    desk.answer = true;
    startToday(desk);
    doSomething(desk);

    SECTION("from the session")
    {
    }
    SECTION("from help")
    {
        press(desk.window(), Qt::Key_F1);
    }

    CHECK(desk.window().close());
    CHECK(desk.asked == 1);
    const auto session = newestSession(desk.journal());
    CHECK(session.status == SessionStatus::Stopped);
    CHECK(session::countSets(session).done >= 1);
    desk.reopen();
    CHECK_FALSE(shows(desk.window(), "brokenNotice"));
}

TEST_CASE("closing on any other page asks nothing")
{
    UiDesk desk;
    desk.useProgram();
    SECTION("on Today")
    {
    }
    SECTION("on the question before a session")
    {
        click(desk.window(), "startSession");
    }
    SECTION("after a session")
    {
        click(desk.window(), "startSession");
        click(desk.window(), "warmUpStart");
        playToTheEnd(desk);
    }
    CHECK(desk.window().close());
    CHECK(desk.asked == 0);
}

TEST_CASE("the end of a session goes with the keyboard alone")
{
    UiDesk desk;
    startToday(desk);
    playToTheEnd(desk);
    tabTo(desk.window(), "pain0");
    press(desk.window(), Qt::Key_2);
    tabTo(desk.window(), "summaryFinish");
    press(desk.window(), Qt::Key_Space);
    CHECK(newestSession(desk.journal()).painAfter->score == PainScore::from(2));
    CHECK(shows(desk.window(), "todayPage"));
}

} // namespace hipwise::test
