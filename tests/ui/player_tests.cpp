#include "support/results.h"
#include "support/ui_places.h"

namespace hipwise::test {

namespace {

using session::PainContext;
using session::PlayerStatus;
using session::SetStatus;
using session::StepKind;

/// A session of Today, as far as the question before it.
void openToday(UiDesk& desk)
{
    desk.useProgram();
    click(desk.window(), "startSession");
    REQUIRE(shows(desk.window(), "warmUpView"));
}

void startToday(UiDesk& desk)
{
    openToday(desk);
    click(desk.window(), "warmUpStart");
    REQUIRE(desk.window().player().isRunning());
}

bool during(UiDesk& desk, StepKind kind)
{
    return view(desk).player.step.kind == kind;
}

SetStatus firstSet(UiDesk& desk)
{
    return newestSession(desk.journal()).items.front().sets.front().result.status;
}

} // namespace

TEST_CASE("before a session the question can be answered, and the answer is kept")
{
    UiDesk desk;
    openToday(desk);
    click(desk.window(), "pain3");
    click(buttonSaying(seen(desk.window(), "warmUpView"), "Right"));
    click(desk.window(), "warmUpStart");
    const auto session = newestSession(desk.journal());
    REQUIRE(session.painBefore);
    CHECK(session.painBefore->score == PainScore::from(3));
    CHECK(session.painBefore->side == HipSide::Right);
    CHECK(desk.settings().hip == HipSide::Right);
}

TEST_CASE("a question before a session that is left open is kept as asked and not answered")
{
    UiDesk desk;
    startToday(desk);
    const auto session = newestSession(desk.journal());
    REQUIRE(session.painBefore);
    CHECK_FALSE(session.painBefore->score);
    CHECK(painAnswers(desk.journal(), PainContext::Before) == 1);
}

TEST_CASE("a session that is not wanted after all leaves nothing behind")
{
    UiDesk desk;
    openToday(desk);
    click(desk.window(), "pain3");
    click(desk.window(), "warmUpCancel");
    CHECK(shows(desk.window(), "todayPage"));
    CHECK(valueOf(desk.journal().sessions().count()) == 0);
    CHECK(painAnswers(desk.journal(), PainContext::Before) == 0);
}

TEST_CASE("a red score before a session shows the way to help")
{
    UiDesk desk;
    openToday(desk);
    click(desk.window(), "pain8");
    CHECK_THAT(words(seen(desk.window(), "warmUpView")), Catch::Contains("8 is a lot today"));
    click(desk.window(), "warmUpHelp");
    REQUIRE(shows(desk.window(), "helpPage"));
    click(desk.window(), "backButton");
    CHECK(shows(desk.window(), "warmUpView"));
    CHECK(seen<QAbstractButton>(desk.window(), "pain8").isChecked());
}

TEST_CASE("time moves the session on by itself")
{
    UiDesk desk;
    startToday(desk);
    CHECK(during(desk, StepKind::GetReady));
    // Less than what is taken for sleep.
    desk.person().clock().advance(std::chrono::seconds(4));
    CHECK(soon([&] { return view(desk).player.stepElapsed >= std::chrono::seconds(4); }));
    desk.person().clock().advance(std::chrono::seconds(2));
    CHECK(soon([&] { return during(desk, StepKind::Set); }));
    CHECK_THAT(words(desk.window()), Catch::Contains("Movement 1 of 4"));
}

TEST_CASE("Space pauses and goes on, and no time passes in between")
{
    UiDesk desk;
    startToday(desk);
    press(desk.window(), Qt::Key_Space);
    REQUIRE(view(desk).player.status == PlayerStatus::Paused);
    CHECK(seen<QAbstractButton>(desk.window(), "playerMain").text() == QStringLiteral("Go on"));
    CHECK_THAT(words(desk.window()), Catch::Contains("Paused\nTake your time"));
    const auto left = view(desk).player.sessionLeft;
    desk.pass(std::chrono::minutes(20));
    CHECK(view(desk).player.sessionLeft == left);

    press(desk.window(), Qt::Key_Space);
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    desk.pass(std::chrono::seconds(2));
    CHECK(view(desk).player.sessionLeft == left - std::chrono::seconds(2));
}

TEST_CASE("the arrow keys lead to the next step and back to the set before")
{
    UiDesk desk;
    startToday(desk);
    press(desk.window(), Qt::Key_Right);
    REQUIRE(during(desk, StepKind::Set));
    desk.pass(std::chrono::seconds(8));
    press(desk.window(), Qt::Key_Right);
    CHECK_FALSE(during(desk, StepKind::Set));
    CHECK(firstSet(desk) == SetStatus::Partial);

    press(desk.window(), Qt::Key_Left);
    CHECK(view(desk).item == 1);
    CHECK(during(desk, StepKind::GetReady));
}

TEST_CASE("the keys of a presenter move the session too")
{
    UiDesk desk;
    startToday(desk);
    press(desk.window(), Qt::Key_PageDown);
    CHECK(during(desk, StepKind::Set));
    press(desk.window(), Qt::Key_PageUp);
    CHECK(during(desk, StepKind::GetReady));
    press(desk.window(), Qt::Key_Period);
    CHECK(view(desk).player.status == PlayerStatus::Paused);
}

TEST_CASE("S skips a movement, and it is kept as left out")
{
    UiDesk desk;
    startToday(desk);
    press(desk.window(), Qt::Key_S);
    CHECK(view(desk).item == 2);
    CHECK(firstSet(desk) == SetStatus::Skipped);
}

TEST_CASE("the buttons of a session do what their keys do")
{
    UiDesk desk;
    startToday(desk);
    click(desk.window(), "playerMain");
    CHECK(view(desk).player.status == PlayerStatus::Paused);
    click(desk.window(), "playerMain");
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    click(desk.window(), "playerNext");
    CHECK(during(desk, StepKind::Set));
    click(desk.window(), "playerBack");
    CHECK(during(desk, StepKind::GetReady));
    click(desk.window(), "playerSkip");
    CHECK(view(desk).item == 2);
}

TEST_CASE("a rest can be made longer")
{
    UiDesk desk;
    playUntil(desk,
              [](const app::SessionView& now) { return now.player.step.kind == StepKind::Rest; });
    const int before = view(desk).player.stepSecondsLeft();
    click(desk.window(), "playerMore");
    CHECK(view(desk).player.stepSecondsLeft() == before + 15);
    press(desk.window(), Qt::Key_Plus);
    CHECK(view(desk).player.stepSecondsLeft() == before + 30);
    press(desk.window(), Qt::Key_Right);
    CHECK_FALSE(shows(desk.window(), "playerMore"));
}

TEST_CASE("M and the button turn the sound on and off, and the choice stays")
{
    UiDesk desk;
    startToday(desk);
    REQUIRE_FALSE(desk.settings().sound);
    press(desk.window(), Qt::Key_M);
    CHECK(desk.settings().sound);
    CHECK_THAT(words(desk.window()), Catch::Contains("Sound on"));
    click(desk.window(), "playerSound");
    CHECK_FALSE(desk.settings().sound);
    CHECK_THAT(words(desk.window()), Catch::Contains("Sound off"));
}

TEST_CASE("every finished set is in the journal at once")
{
    UiDesk desk;
    startToday(desk);
    CHECK(firstSet(desk) == SetStatus::Planned);
    while (view(desk).item == 1)
        desk.pass(std::chrono::seconds(1));
    CHECK(firstSet(desk) == SetStatus::Done);
    CHECK(newestSession(desk.journal()).status == session::SessionStatus::Running);
}

TEST_CASE("the session says which side works, in words, when it changes")
{
    UiDesk desk;
    playUntil(desk, [](const app::SessionView& now) {
        return now.player.step.kind == StepKind::ChangeOver;
    });
    const auto side = view(desk).player.step.side;
    REQUIRE(side);
    const std::string change = *side == Side::Left ? "Change to left" : "Change to right";
    CHECK_THAT(words(desk.window()), Catch::Contains(change));
    CHECK(accessibleName(seen(desk.window(), "liveRegion")) == change);
}

TEST_CASE("before a session a digit answers, Enter begins and Escape leaves, wherever one is")
{
    UiDesk desk;
    askForSession(desk);
    press(desk.window(), Qt::Key_3);
    CHECK(seen<QAbstractButton>(desk.window(), "pain3").isChecked());
    SECTION("Enter")
    {
        press(desk.window(), Qt::Key_Return);
        REQUIRE(desk.window().player().isRunning());
        const auto& before = desk.window().player().runner()->record().painBefore;
        REQUIRE(before);
        CHECK(before->score == PainScore::from(3));
    }
    SECTION("Escape")
    {
        press(desk.window(), Qt::Key_Escape);
        CHECK(shows(desk.window(), "todayPage"));
        CHECK_FALSE(desk.window().player().isRunning());
    }
}

TEST_CASE("Enter presses the button that has the keyboard before it begins a session")
{
    UiDesk desk;
    askForSession(desk);
    SECTION("Not now")
    {
        tabTo(desk.window(), "warmUpCancel");
        press(desk.window(), Qt::Key_Return);
        CHECK(shows(desk.window(), "todayPage"));
    }
    SECTION("When to get help")
    {
        tabTo(desk.window(), "warmUpHelp");
        press(desk.window(), Qt::Key_Return);
        CHECK(shows(desk.window(), "helpPage"));
    }
    CHECK_FALSE(desk.window().player().isRunning());
}

TEST_CASE("a session that begins while another one runs keeps what was done of that one")
{
    UiDesk desk;
    askForSession(desk);
    click(desk.window(), "warmUpStart");
    for (int second = 0; second < 60; ++second)
        desk.pass(std::chrono::seconds(1));
    askForSession(desk);
    CHECK(shows(desk.window(), "warmUpView"));
    const auto kept = valueOf(desk.journal().sessions().all());
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().status == session::SessionStatus::Stopped);
    CHECK(session::countSets(kept.front()).done >= 1);
    press(desk.window(), Qt::Key_Escape);
    desk.window().close(); // asks nothing of what is over
    CHECK_FALSE(desk.window().isVisible());
}

} // namespace hipwise::test
