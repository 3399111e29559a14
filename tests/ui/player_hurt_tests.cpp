#include "support/ui_places.h"

namespace hipwise::test {

namespace {

using session::HurtChoice;
using session::PainSpot;
using session::PlayerStatus;
using session::StepKind;

/// Into the third repetition of a movement that is done one side at a time.
void playIntoClam(UiDesk& desk)
{
    playUntil(desk,
              [](const app::SessionView& now) { return now.item == 2 && now.player.rep == 3; });
    REQUIRE(view(desk).movement == "clam");
}

/// To the question, and on to what would help.
void openChoices(UiDesk& desk)
{
    press(desk.window(), Qt::Key_H);
    REQUIRE(shows(desk.window(), "hurtNext"));
    press(desk.window(), Qt::Key_Return);
    REQUIRE(shows(desk.window(), "choice1"));
}

/// The choice that begins with these words, as its number; fails the test when it is not offered.
int numberOf(UiDesk& desk, std::string_view title)
{
    for (int number = 1; number <= 6; ++number) {
        QWidget* row = find(desk.window(), "choice" + std::to_string(number));
        if (row != nullptr && accessibleName(*row).starts_with(title))
            return number;
    }
    FAIL("not offered: " << title);
    return 0;
}

/// By mouse, or by the key of its number.
void choose(UiDesk& desk, std::string_view title, bool byKey)
{
    const int number = numberOf(desk, title);
    if (byKey)
        press(desk.window(), static_cast<Qt::Key>(Qt::Key_0 + number));
    else
        click(desk.window(), "choice" + std::to_string(number));
}

int choices(UiDesk& desk)
{
    int count = 0;
    while (shows(desk.window(), "choice" + std::to_string(count + 1)))
        ++count;
    return count;
}

bool isChosen(UiDesk& desk, int score)
{
    return seen<QAbstractButton>(desk.window(), "pain" + std::to_string(score)).isChecked();
}

/// The one time that it hurt.
session::Hurt onlyHurt(UiDesk& desk)
{
    const auto hurts = newestSession(desk.journal()).hurts;
    REQUIRE(hurts.size() == 1);
    return hurts.front();
}

} // namespace

TEST_CASE("it hurts: the session pauses and asks how much")
{
    UiDesk desk;
    playIntoClam(desk);
    SECTION("by the button")
    {
        click(desk.window(), "playerHurt");
    }
    SECTION("by H")
    {
        press(desk.window(), Qt::Key_H);
    }
    REQUIRE(shows(desk.window(), "hurtView"));
    CHECK(view(desk).player.status == PlayerStatus::Paused);
    CHECK_THAT(words(desk.window()), Catch::Contains("Paused. That’s the right thing to do."));
    CHECK_THAT(words(desk.window()), Catch::Contains("How much does it hurt?"));
    const auto left = view(desk).player.sessionLeft;
    desk.pass(std::chrono::minutes(2));
    CHECK(view(desk).player.sessionLeft == left);
    CHECK(newestSession(desk.journal()).hurts.empty()); // nothing is said yet
}

TEST_CASE("number keys say how much it hurts")
{
    UiDesk desk;
    playIntoClam(desk);
    press(desk.window(), Qt::Key_H);
    for (int score = 2; score <= 9; ++score) {
        press(desk.window(), static_cast<Qt::Key>(Qt::Key_0 + score));
        CHECK(isChosen(desk, score));
    }
    press(desk.window(), Qt::Key_0);
    CHECK(isChosen(desk, 0));
    press(desk.window(), Qt::Key_1);
    CHECK(isChosen(desk, 1));
    press(desk.window(), Qt::Key_0);
    CHECK(isChosen(desk, 10));
}

TEST_CASE("Shift and 0 are ten, as the first key too")
{
    UiDesk desk;
    playIntoClam(desk);
    press(desk.window(), Qt::Key_H);
    SECTION("as most keyboards send it")
    {
        press(desk.window(), Qt::Key_ParenRight, Qt::ShiftModifier);
    }
    SECTION("as others do")
    {
        press(desk.window(), Qt::Key_0, Qt::ShiftModifier);
    }
    CHECK(isChosen(desk, 10));
}

TEST_CASE("how much, which hip and where are kept with what was chosen")
{
    UiDesk desk;
    playIntoClam(desk);
    press(desk.window(), Qt::Key_H);
    press(desk.window(), Qt::Key_4);
    click(buttonSaying(seen(desk.window(), "hurtView"), "Left"));
    click(buttonSaying(seen(desk.window(), "hurtView"), "Groin, front of the hip"));
    press(desk.window(), Qt::Key_Return);
    REQUIRE(choices(desk) == 6);
    CHECK_THAT(words(desk.window()), Catch::Contains("4: “annoying, but I can do what I want”"));
    CHECK(newestSession(desk.journal()).hurts.empty());
    choose(desk, "Go on", false);
    const session::Hurt hurt = onlyHurt(desk);
    CHECK(hurt.item == 1);
    CHECK(hurt.answer.score == PainScore::from(4));
    CHECK(hurt.answer.side == HipSide::Left);
    CHECK(hurt.spot == PainSpot::Groin);
    CHECK(hurt.choice == HurtChoice::GoOn);
    CHECK(desk.settings().hip == HipSide::Left);
}

TEST_CASE("who says nothing about the pain is kept as nothing, and helped all the same")
{
    UiDesk desk;
    playIntoClam(desk);
    openChoices(desk);
    choose(desk, "A rest first", true);
    const session::Hurt hurt = onlyHurt(desk);
    CHECK_FALSE(hurt.answer.score);
    CHECK_FALSE(hurt.answer.side);
    CHECK_FALSE(hurt.spot);
    CHECK(hurt.choice == HurtChoice::RestFirst);
}

TEST_CASE("it hurts, and something easier comes instead")
{
    UiDesk desk;
    playIntoClam(desk);
    openChoices(desk);
    CHECK(numberOf(desk, "Something easier") == 1);
    CHECK(hasFocus("choice1"));
    choose(desk, "Something easier", GENERATE(false, true));
    CHECK(view(desk).movement == "isometric-abduction-lying");
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    CHECK(view(desk).player.step.kind == StepKind::GetReady);
    CHECK(shows(desk.window(), "playerMain"));
    CHECK_THAT(words(desk.window()), Catch::Contains(view(desk).name));
    CHECK(onlyHurt(desk).choice == HurtChoice::Easier);
    const auto session = newestSession(desk.journal());
    REQUIRE(session.items.size() == 5);
    CHECK(session.items.back().insteadOf == 1);
}

TEST_CASE("it hurts, and half of what is left is enough")
{
    UiDesk desk;
    playIntoClam(desk);
    REQUIRE(view(desk).reps == 6);
    openChoices(desk);
    choose(desk, "Fewer", GENERATE(false, true));
    CHECK(view(desk).item == 2);
    CHECK(view(desk).reps == 3);
    CHECK(view(desk).player.rep == 3);
    CHECK(view(desk).player.countIn > std::chrono::seconds(0)); // nobody has to hurry
    CHECK(onlyHurt(desk).choice == HurtChoice::Fewer);
}

TEST_CASE("it hurts, and a rest comes before the same set")
{
    UiDesk desk;
    playIntoClam(desk);
    const auto set = view(desk).player.step.key();
    openChoices(desk);
    choose(desk, "A rest first", GENERATE(false, true));
    CHECK(view(desk).player.step.kind == StepKind::Rest);
    CHECK(view(desk).player.step.key() == set);
    CHECK(view(desk).player.stepSecondsLeft() == 60);
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    CHECK(onlyHurt(desk).choice == HurtChoice::RestFirst);
}

TEST_CASE("it hurts, and the movement is left out")
{
    UiDesk desk;
    playIntoClam(desk);
    openChoices(desk);
    choose(desk, "Skip this movement", GENERATE(false, true));
    CHECK(view(desk).item == 3);
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    CHECK(onlyHurt(desk).choice == HurtChoice::Skip);
    const auto session = newestSession(desk.journal());
    // What was done of it counts.
    CHECK(session.items[1].sets.front().result.status == session::SetStatus::Partial);
    CHECK(session.items[1].sets.front().result.reps == 2);
    CHECK(session.items[1].sets.back().result.status == session::SetStatus::Skipped);
}

TEST_CASE("it hurts, and that was it for today")
{
    UiDesk desk;
    playIntoClam(desk);
    openChoices(desk);
    choose(desk, "Stop for today", GENERATE(false, true));
    REQUIRE(shows(desk.window(), "summaryView"));
    CHECK_THAT(words(desk.window()),
               Catch::Contains("You listened to your hip. That is part of training it."));
    CHECK(desk.asked == 0);
    CHECK(onlyHurt(desk).choice == HurtChoice::Stop);
    CHECK(newestSession(desk.journal()).status == session::SessionStatus::Stopped);
}

TEST_CASE("it hurts, and the session goes on as before")
{
    UiDesk desk;
    playIntoClam(desk);
    const auto set = view(desk).player.step.key();
    openChoices(desk);
    choose(desk, "Go on as before", GENERATE(false, true));
    CHECK(view(desk).player.step.kind == StepKind::Set);
    CHECK(view(desk).player.step.key() == set);
    CHECK(view(desk).player.rep == 3);
    CHECK(view(desk).reps == 6);
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    CHECK(view(desk).player.countIn > std::chrono::seconds(0));
    CHECK(onlyHurt(desk).choice == HurtChoice::GoOn);
    CHECK(hasFocus("playerMain"));
}

TEST_CASE("too much pain shows the way to help, and back to what was said")
{
    UiDesk desk;
    playIntoClam(desk);
    press(desk.window(), Qt::Key_H);
    press(desk.window(), Qt::Key_7);
    click(buttonSaying(seen(desk.window(), "hurtView"), "When to get help"));
    REQUIRE(shows(desk.window(), "helpPage"));
    press(desk.window(), Qt::Key_Escape);
    REQUIRE(shows(desk.window(), "hurtNext"));
    CHECK(isChosen(desk, 7));
    press(desk.window(), Qt::Key_Return);
    CHECK_THAT(words(desk.window()), Catch::Contains("That is too much for today."));

    SECTION("by the button")
    {
        click(desk.window(), "hurtHelp");
    }
    SECTION("by F1")
    {
        press(desk.window(), Qt::Key_F1);
    }
    REQUIRE(shows(desk.window(), "helpPage"));
    press(desk.window(), Qt::Key_Escape);
    CHECK(choices(desk) == 6);
    CHECK(hasFocus("choice1"));
    choose(desk, "Stop for today", true);
    CHECK(onlyHurt(desk).answer.score == PainScore::from(7));
}

TEST_CASE("a little pain is not called too much")
{
    UiDesk desk;
    playIntoClam(desk);
    press(desk.window(), Qt::Key_H);
    press(desk.window(), Qt::Key_3);
    press(desk.window(), Qt::Key_Return);
    CHECK_THAT(words(desk.window()), !Catch::Contains("That is too much for today."));
    CHECK_THAT(words(desk.window()), Catch::Contains("It is fine to make it easier at any time."));
}

} // namespace hipwise::test
