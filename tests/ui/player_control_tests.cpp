#include "support/results.h"
#include "support/ui_places.h"

namespace hipwise::test {

namespace {

using session::PlayerStatus;
using session::SetStatus;
using session::StepKind;

PlayerStatus status(UiDesk& desk)
{
    return view(desk).player.status;
}

StepKind kind(UiDesk& desk)
{
    return view(desk).player.step.kind;
}

void playToRep(UiDesk& desk, int rep)
{
    playUntil(desk, [rep](const app::SessionView& now) { return now.player.rep == rep; });
    REQUIRE(view(desk).item == 1);
}

/// Up to the first movement that is done one side at a time.
void playToClam(UiDesk& desk, StepKind step)
{
    playUntil(desk, [step](const app::SessionView& now) {
        return now.item == 2 && now.player.step.kind == step;
    });
    REQUIRE(view(desk).player.step.side);
}

/// One key that has no letter, as those for media.
void pressMedia(UiDesk& desk, Qt::Key key)
{
    QTest::sendKeyEvent(QTest::Click, desk.window().windowHandle(), key, QString(), Qt::NoModifier);
    settle();
}

session::SetResult firstSet(UiDesk& desk)
{
    return newestSession(desk.journal()).items.front().sets.front().result;
}

} // namespace

TEST_CASE("plus counts a repetition more, and minus takes the last one back")
{
    UiDesk desk;
    playToRep(desk, 3);
    press(desk.window(), Qt::Key_Plus);
    CHECK(view(desk).player.rep == 4);
    press(desk.window(), Qt::Key_Equal); // the same key without Shift
    CHECK(view(desk).player.rep == 5);
    press(desk.window(), Qt::Key_Minus);
    CHECK(view(desk).player.rep == 4);
    CHECK(status(desk) == PlayerStatus::Playing);
    for (int press = 0; press < 6; ++press)
        test::press(desk.window(), Qt::Key_Minus);
    CHECK(view(desk).player.rep == 1); // none before the first
    CHECK(kind(desk) == StepKind::Set);
}

TEST_CASE("with the last repetition counted by plus the set is done, all of it")
{
    UiDesk desk;
    playToRep(desk, 3);
    REQUIRE(view(desk).reps == 6);
    for (int press = 0; press < 4; ++press)
        test::press(desk.window(), Qt::Key_Plus);
    CHECK(kind(desk) == StepKind::Rest);
    CHECK(firstSet(desk).status == SetStatus::Done);
    CHECK(firstSet(desk).reps == 6);
}

TEST_CASE("in a rest plus is time, and minus does nothing")
{
    UiDesk desk;
    playIntoRest(desk);
    const int left = view(desk).player.stepSecondsLeft();
    const auto before = firstSet(desk);
    press(desk.window(), Qt::Key_Minus);
    CHECK(view(desk).player.stepSecondsLeft() == left);
    press(desk.window(), Qt::Key_Plus);
    press(desk.window(), Qt::Key_Plus, Qt::ShiftModifier);
    CHECK(view(desk).player.stepSecondsLeft() == left + 30);
    CHECK(firstSet(desk) == before);
}

TEST_CASE("in a rest the number of the last set can be put right")
{
    UiDesk desk;
    playIntoRest(desk);
    CHECK_THAT(words(desk.window()), Catch::Contains("Done: 6 of 6"));
    click(desk.window(), "repsLess");
    CHECK_THAT(words(desk.window()), Catch::Contains("Done: 5 of 6"));
    CHECK(firstSet(desk).reps == 5);
    CHECK(firstSet(desk).status == SetStatus::Partial);
    click(desk.window(), "repsMore");
    click(desk.window(), "repsMore");
    CHECK_THAT(words(desk.window()), Catch::Contains("Done: 7 of 6")); // who does more may say so
    CHECK(firstSet(desk).reps == 7);
    CHECK(firstSet(desk).status == SetStatus::Done);
    CHECK(kind(desk) == StepKind::Rest);
    CHECK(status(desk) == PlayerStatus::Playing);
}

TEST_CASE("no set has less than nothing")
{
    UiDesk desk;
    playIntoRest(desk);
    for (int press = 0; press < 6; ++press)
        click(desk.window(), "repsLess");
    CHECK_THAT(words(desk.window()), Catch::Contains("Done: 0 of 6"));
    CHECK_FALSE(seen(desk.window(), "repsLess").isEnabled());
    CHECK(firstSet(desk).status == SetStatus::Skipped);
    CHECK(firstSet(desk).reps == 0);
    click(desk.window(), "repsMore");
    CHECK(firstSet(desk).reps == 1);
    CHECK(firstSet(desk).status == SetStatus::Partial);
}

TEST_CASE("the other side comes first where both are open")
{
    UiDesk desk;
    playToClam(desk, StepKind::Rest);
    const auto side = view(desk).player.step.side;
    SECTION("by L")
    {
        press(desk.window(), Qt::Key_L);
    }
    SECTION("by the button")
    {
        click(desk.window(), "playerSwap");
    }
    CHECK(view(desk).player.step.side != side);
    CHECK(view(desk).item == 2);
    CHECK(status(desk) == PlayerStatus::Playing);
    press(desk.window(), Qt::Key_L);
    CHECK(view(desk).player.step.side == side);
}

TEST_CASE("in a set L comes back to what was begun, after the other side")
{
    UiDesk desk;
    playToClam(desk, StepKind::Set);
    const auto side = view(desk).player.step.side;
    press(desk.window(), Qt::Key_L);
    CHECK(view(desk).player.step.side != side);
    CHECK(kind(desk) == StepKind::ChangeOver);
    while (view(desk).player.step.side != side)
        desk.pass(std::chrono::seconds(1));
    CHECK(view(desk).item == 2);
}

TEST_CASE("no side is swapped where one is done, or both work together")
{
    UiDesk desk;
    SECTION("both together")
    {
        playIntoRest(desk);
        press(desk.window(), Qt::Key_Left); // to the first movement again
        REQUIRE(view(desk).item == 1);
    }
    SECTION("one is done")
    {
        playToClam(desk, StepKind::ChangeOver);
    }
    const auto before = view(desk).player.step;
    CHECK_FALSE(shows(desk.window(), "playerSwap"));
    press(desk.window(), Qt::Key_L);
    CHECK(view(desk).player.step == before);
}

TEST_CASE("every key that pauses pauses, and Space goes on")
{
    UiDesk desk;
    playToRep(desk, 2);
    const auto key = GENERATE(Qt::Key_Space,
                              Qt::Key_B,
                              Qt::Key_Period,
                              Qt::Key_MediaTogglePlayPause,
                              Qt::Key_MediaPlay,
                              Qt::Key_MediaPause,
                              Qt::Key_MediaStop);
    INFO(key);
    pressMedia(desk, key);
    CHECK(status(desk) == PlayerStatus::Paused);
    press(desk.window(), Qt::Key_Space);
    CHECK(status(desk) == PlayerStatus::Playing);
}

TEST_CASE("keys for media and slides lead on and back")
{
    UiDesk desk;
    playToRep(desk, 2);
    SECTION("media keys")
    {
        pressMedia(desk, Qt::Key_MediaNext);
        CHECK(kind(desk) == StepKind::Rest);
        pressMedia(desk, Qt::Key_MediaPrevious);
    }
    SECTION("a presenter")
    {
        press(desk.window(), Qt::Key_PageDown);
        CHECK(kind(desk) == StepKind::Rest);
        press(desk.window(), Qt::Key_PageUp);
    }
    CHECK(view(desk).item == 1);
    CHECK(kind(desk) == StepKind::GetReady);
    CHECK(firstSet(desk).reps == 1); // what was done of it stays
}

TEST_CASE("the mute key of a keyboard turns the sound on and off")
{
    UiDesk desk;
    playToRep(desk, 2);
    pressMedia(desk, Qt::Key_VolumeMute);
    CHECK(desk.settings().sound);
    pressMedia(desk, Qt::Key_VolumeMute);
    CHECK_FALSE(desk.settings().sound);
}

TEST_CASE("the keys of a session do nothing while something else is shown")
{
    UiDesk desk;
    playToRep(desk, 2);
    const auto before = view(desk);
    SECTION("the question about pain")
    {
        press(desk.window(), Qt::Key_H);
    }
    SECTION("what would help")
    {
        press(desk.window(), Qt::Key_H);
        press(desk.window(), Qt::Key_Return);
    }
    SECTION("when to get help")
    {
        press(desk.window(), Qt::Key_F1);
    }
    SECTION("a long pause")
    {
        desk.person().clock().sleep(std::chrono::minutes(10));
        desk.pass(std::chrono::milliseconds(1));
        REQUIRE(shows(desk.window(), "awayView"));
    }
    REQUIRE_FALSE(shows(desk.window(), "playerMain"));
    for (const auto key : {Qt::Key_Right,
                           Qt::Key_PageDown,
                           Qt::Key_PageUp,
                           Qt::Key_S,
                           Qt::Key_L,
                           Qt::Key_B,
                           Qt::Key_H,
                           Qt::Key_Period,
                           Qt::Key_Plus,
                           Qt::Key_Minus,
                           Qt::Key_M})
        press(desk.window(), key);
    pressMedia(desk, Qt::Key_MediaPlay);
    pressMedia(desk, Qt::Key_MediaNext);
    CHECK_FALSE(shows(desk.window(), "playerMain"));
    CHECK(status(desk) == PlayerStatus::Paused);
    CHECK(view(desk).player.step == before.player.step);
    CHECK(view(desk).player.rep == before.player.rep);
    CHECK_FALSE(desk.settings().sound);
    CHECK(desk.asked == 0);
}

} // namespace hipwise::test
