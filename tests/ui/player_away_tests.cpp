#include "support/results.h"
#include "support/ui_places.h"

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;

using session::PlayerStatus;
using session::SessionStatus;
using session::StepKind;

PlayerStatus status(UiDesk& desk)
{
    return view(desk).player.status;
}

/// Into the third repetition of the second movement.
void playIntoClam(UiDesk& desk)
{
    playUntil(desk,
              [](const app::SessionView& now) { return now.item == 2 && now.player.rep == 3; });
}

/// The computer sleeps in the middle of a set.
void sleep(UiDesk& desk, std::chrono::milliseconds time)
{
    desk.person().clock().sleep(time);
    desk.pass(1ms);
}

/// A session of today that was left alone for nine hours, up to its end.
void leaveAlone(UiDesk& desk)
{
    desk.useProgram();
    click(desk.window(), "startSession");
    click(desk.window(), "warmUpStart");
    while (view(desk).item < 2)
        desk.pass(1s);
    sleep(desk, 9h);
}

} // namespace

TEST_CASE("after a sleep the session waits where it was, and says for how long it paused")
{
    UiDesk desk;
    playIntoClam(desk);
    const auto before = view(desk);
    sleep(desk, 40min);
    REQUIRE(shows(desk.window(), "awayView"));
    CHECK_THAT(words(desk.window()), Catch::Contains("Paused for 40 min"));
    CHECK_THAT(words(desk.window()), Catch::Contains("Nothing of that time counts. You were at:"));
    CHECK_THAT(words(desk.window()), Catch::Contains(before.name));
    CHECK(status(desk) == PlayerStatus::Paused);
    CHECK(view(desk).player.rep == 3);
    CHECK(view(desk).player.sessionLeft == before.player.sessionLeft);
    desk.pass(2min);
    CHECK_THAT(words(desk.window()), Catch::Contains("Paused for 42 min"));
    CHECK(view(desk).player.sessionLeft == before.player.sessionLeft);
}

TEST_CASE("a hiccup of the computer is not taken for sleep")
{
    UiDesk desk;
    playIntoClam(desk);
    sleep(desk, 4s);
    CHECK_FALSE(shows(desk.window(), "awayView"));
    CHECK(status(desk) == PlayerStatus::Playing);
}

TEST_CASE("after a short sleep going on is suggested, after a long one to finish")
{
    UiDesk desk;
    playIntoClam(desk);
    SECTION("a moment")
    {
        sleep(desk, 10s);
        CHECK(hasFocus("choice1"));
    }
    SECTION("almost half an hour")
    {
        sleep(desk, 30min - 2ms);
        CHECK(hasFocus("choice1"));
    }
    SECTION("half an hour")
    {
        sleep(desk, 30min);
        CHECK(hasFocus("choice3"));
    }
    SECTION("a morning")
    {
        sleep(desk, 3h);
        CHECK(hasFocus("choice3"));
    }
    CHECK_THAT(accessibleName(seen(desk.window(), "choice1")), Catch::StartsWith("Go on"));
    CHECK_THAT(accessibleName(seen(desk.window(), "choice3")), Catch::StartsWith("Finish here"));
}

TEST_CASE("what is suggested after a sleep is taken by Space")
{
    UiDesk desk;
    playIntoClam(desk);
    SECTION("to go on")
    {
        sleep(desk, 10min);
        press(desk.window(), Qt::Key_Space);
        CHECK(status(desk) == PlayerStatus::Playing);
    }
    SECTION("to finish")
    {
        sleep(desk, 40min);
        press(desk.window(), Qt::Key_Space);
        CHECK(status(desk) == PlayerStatus::Stopped);
    }
}

TEST_CASE("after a sleep 1 goes on where it was, after a short count")
{
    UiDesk desk;
    playIntoClam(desk);
    const auto set = view(desk).player.step.key();
    sleep(desk, GENERATE(10min, 40min));
    press(desk.window(), Qt::Key_1);
    CHECK(status(desk) == PlayerStatus::Playing);
    CHECK(view(desk).player.step.key() == set);
    CHECK(view(desk).player.step.kind == StepKind::Set);
    CHECK(view(desk).player.rep == 3);
    CHECK(view(desk).player.countIn > 0ms);
    CHECK(hasFocus("playerMain"));
    desk.pass(10s); // and it does not ask again
    CHECK_FALSE(shows(desk.window(), "awayView"));
}

TEST_CASE("after a sleep 2 begins the set again")
{
    UiDesk desk;
    playIntoClam(desk);
    const auto set = view(desk).player.step.key();
    sleep(desk, GENERATE(10min, 40min));
    press(desk.window(), Qt::Key_2);
    CHECK(status(desk) == PlayerStatus::Playing);
    CHECK(view(desk).player.step.key() == set);
    CHECK(view(desk).player.step.kind == StepKind::GetReady);
    desk.pass(6s);
    CHECK(view(desk).player.rep == 1);
}

TEST_CASE("after a sleep 3 ends the session, and keeps what was done")
{
    UiDesk desk;
    playIntoClam(desk);
    sleep(desk, GENERATE(10min, 40min));
    press(desk.window(), Qt::Key_3);
    REQUIRE(shows(desk.window(), "summaryView"));
    CHECK_THAT(words(desk.window()), Catch::Contains("Stopped here. Everything you did counts."));
    const auto session = newestSession(desk.journal());
    CHECK(session.status == SessionStatus::Stopped);
    CHECK(session.items[1].sets.front().result.reps == 2);
}

TEST_CASE("a long pause without any sleep asks too, and the mouse answers")
{
    UiDesk desk;
    playIntoClam(desk);
    press(desk.window(), Qt::Key_Space);
    desk.person().clock().advance(30min - 1s);
    desk.pass(1ms);
    CHECK_FALSE(shows(desk.window(), "awayView"));
    desk.pass(1s);
    REQUIRE(shows(desk.window(), "awayView"));
    CHECK_THAT(words(desk.window()), Catch::Contains("Paused for 30 min"));
    CHECK(hasFocus("choice3"));
    click(desk.window(), "choice1");
    CHECK(status(desk) == PlayerStatus::Playing);
}

TEST_CASE("help is found from the question after a pause, and leads back to it")
{
    UiDesk desk;
    playIntoClam(desk);
    sleep(desk, 40min);
    press(desk.window(), Qt::Key_F1);
    REQUIRE(shows(desk.window(), "helpPage"));
    press(desk.window(), Qt::Key_Escape);
    CHECK(shows(desk.window(), "awayView"));
    CHECK(hasFocus("choice3"));
}

TEST_CASE("the way to help is in sight all through a session")
{
    UiDesk desk;
    playIntoClam(desk);
    CHECK_THAT(words(desk.window()), Catch::Contains("When to get help"));
    SECTION("when it hurts")
    {
        press(desk.window(), Qt::Key_H);
        CHECK_THAT(words(desk.window()), Catch::Contains("When to get help"));
    }
    SECTION("when it is asked what would help")
    {
        press(desk.window(), Qt::Key_H);
        press(desk.window(), Qt::Key_Return);
        CHECK_THAT(words(desk.window()), Catch::Contains("When to get help"));
    }
    SECTION("after a long pause")
    {
        sleep(desk, 40min);
        CHECK_THAT(words(desk.window()), Catch::Contains("When to get help"));
    }
}

TEST_CASE("a session that was left alone for hours ended when somebody was last there")
{
    UiDesk desk;
    leaveAlone(desk);
    REQUIRE(shows(desk.window(), "summaryView"));
    CHECK_THAT(words(desk.window()), Catch::Contains("The session was left alone and is closed."));
    CHECK_THAT(words(desk.window()), Catch::Contains("You can go on with it until midnight."));
    const auto session = newestSession(desk.journal());
    CHECK(session.status == SessionStatus::Interrupted);
    REQUIRE(session.endedAt);
    CHECK(session.endedAt->at < session.startedAt.at + 1h);
    CHECK(session::countSets(session).done >= 1);
}

TEST_CASE("Today offers to go on with a session that was left alone")
{
    UiDesk desk;
    leaveAlone(desk);
    click(desk.window(), "summaryFinish");
    REQUIRE(shows(desk.window(), "brokenNotice"));
    click(desk.window(), "goOn");
    REQUIRE(desk.window().player().isRunning());
    CHECK(shows(desk.window(), "playerMain"));
    CHECK(view(desk).item == 2);
    CHECK(view(desk).player.step.kind != StepKind::Set);
    CHECK(newestSession(desk.journal()).status == SessionStatus::Running);
    CHECK(valueOf(desk.journal().sessions().count()) == 1);
    while (desk.window().player().isRunning())
        desk.pass(4s);
    CHECK_THAT(words(desk.window()), Catch::Contains("Well done."));
    CHECK(newestSession(desk.journal()).status == SessionStatus::Finished);
}

TEST_CASE("a session that was paused for four hours is closed, and not a minute before")
{
    UiDesk desk;
    playIntoClam(desk);
    press(desk.window(), Qt::Key_Space);
    desk.person().clock().advance(4h - 1min);
    desk.pass(1ms);
    CHECK(shows(desk.window(), "awayView"));
    CHECK(desk.window().player().isRunning());
    desk.person().clock().advance(1min);
    desk.pass(1ms);
    CHECK(shows(desk.window(), "summaryView"));
    CHECK(newestSession(desk.journal()).status == SessionStatus::Interrupted);
}

} // namespace hipwise::test
