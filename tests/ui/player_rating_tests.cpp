#include "support/results.h"
#include "support/ui_places.h"

namespace hipwise::test {

namespace {

using session::HurtChoice;
using session::PainContext;
using session::PlayerStatus;
using session::StepKind;

std::optional<session::PainAnswer> kept(UiDesk& desk, std::size_t item = 0)
{
    return newestSession(desk.journal()).items.at(item).pain;
}

bool isChosen(UiDesk& desk, int score)
{
    return seen<QAbstractButton>(desk.window(), "pain" + std::to_string(score)).isChecked();
}

/// What would help, one a line.
std::vector<std::string> offered(UiDesk& desk)
{
    std::vector<std::string> titles;
    while (QWidget* row = find(desk.window(), "choice" + std::to_string(titles.size() + 1))) {
        const std::string name = accessibleName(*row);
        titles.push_back(name.substr(0, name.find('.')));
    }
    return titles;
}

/// A session of one movement that can be made easier only once, and is done once.
void playShortest(UiDesk& desk)
{
    app::SessionRequest request;
    request.title = "Butterfly";
    const auto* movement = hipPack().movement("seated-butterfly-chair");
    request.items.push_back({movement->id, program::startingDose(*movement, {}, true)});
    Q_EMIT desk.desk().sessionRequested(request);
    settle();
    click(desk.window(), "warmUpStart");
}

} // namespace

TEST_CASE("in the rest after a movement a number key says how it was, and the rest goes on")
{
    UiDesk desk;
    playIntoRest(desk);
    CHECK(shows(desk.window(), "movementPain"));
    CHECK_THAT(words(desk.window()), Catch::Contains("How was your hip in “"));
    press(desk.window(), Qt::Key_3);
    REQUIRE(kept(desk));
    CHECK(kept(desk)->score == PainScore::from(3));
    CHECK(isChosen(desk, 3));
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    CHECK(view(desk).player.step.kind == StepKind::Rest);
    const int left = view(desk).player.stepSecondsLeft();
    desk.pass(std::chrono::seconds(2));
    CHECK(view(desk).player.stepSecondsLeft() == left - 2);
}

TEST_CASE("a score can be changed as long as the rest lasts, and is kept once")
{
    UiDesk desk;
    playIntoRest(desk);
    press(desk.window(), Qt::Key_3);
    press(desk.window(), Qt::Key_2);
    CHECK(kept(desk)->score == PainScore::from(2));
    click(desk.window(), "pain4");
    CHECK(kept(desk)->score == PainScore::from(4));
    CHECK(painAnswers(desk.journal(), PainContext::Movement) == 1);
    CHECK(newestSession(desk.journal()).hurts.empty());
}

TEST_CASE("1 and then 0 are ten, and ten asks what would help")
{
    UiDesk desk;
    playIntoRest(desk);
    press(desk.window(), Qt::Key_1);
    CHECK(kept(desk)->score == PainScore::from(1));
    CHECK_FALSE(shows(desk.window(), "hurtView"));
    press(desk.window(), Qt::Key_0);
    CHECK(kept(desk)->score == PainScore::from(10));
    CHECK(painAnswers(desk.journal(), PainContext::Movement) == 1);
    REQUIRE(shows(desk.window(), "hurtView"));
    CHECK(view(desk).player.status == PlayerStatus::Paused);
}

TEST_CASE("Shift and 0 are ten in a rest")
{
    UiDesk desk;
    playIntoRest(desk);
    SECTION("as most keyboards send it")
    {
        press(desk.window(), Qt::Key_ParenRight, Qt::ShiftModifier);
    }
    SECTION("as others do")
    {
        press(desk.window(), Qt::Key_0, Qt::ShiftModifier);
    }
    REQUIRE(kept(desk));
    CHECK(kept(desk)->score == PainScore::from(10));
}

TEST_CASE("too much pain in a movement that is over: a rest, or an end, but not that movement")
{
    UiDesk desk;
    playIntoRest(desk);
    press(desk.window(), Qt::Key_6);
    CHECK(kept(desk)->score == PainScore::from(6));
    REQUIRE(shows(desk.window(), "hurtView"));
    CHECK_THAT(words(desk.window()), Catch::Contains("That is too much for today."));
    CHECK(offered(desk)
          == std::vector<std::string>{"A rest first", "Stop for today", "Go on as before"});

    SECTION("a longer rest")
    {
        press(desk.window(), Qt::Key_1);
        CHECK(view(desk).player.step.kind == StepKind::Rest);
        CHECK(view(desk).player.stepSecondsLeft() == 60);
        CHECK(view(desk).item == 2);
        CHECK(newestSession(desk.journal()).hurts.front().choice == HurtChoice::RestFirst);
    }
    SECTION("the end")
    {
        press(desk.window(), Qt::Key_2);
        CHECK(shows(desk.window(), "summaryView"));
        CHECK(newestSession(desk.journal()).hurts.front().choice == HurtChoice::Stop);
    }
    SECTION("on")
    {
        const int left = view(desk).player.stepSecondsLeft();
        press(desk.window(), Qt::Key_3);
        CHECK(view(desk).player.status == PlayerStatus::Playing);
        CHECK(view(desk).player.stepSecondsLeft() == left);
        CHECK(newestSession(desk.journal()).hurts.front().choice == HurtChoice::GoOn);
    }

    const auto hurts = newestSession(desk.journal()).hurts;
    REQUIRE(hurts.size() == 1);
    CHECK(hurts.front().item == 0); // the one that is over
    CHECK(hurts.front().answer.score == PainScore::from(6));
}

TEST_CASE("the highest score that is still acceptable does not interrupt a rest")
{
    UiDesk desk;
    playIntoRest(desk);
    press(desk.window(), Qt::Key_5);
    CHECK(kept(desk)->score == PainScore::from(5));
    CHECK_FALSE(shows(desk.window(), "hurtView"));
}

TEST_CASE("it hurts in the rest after a movement: it is about the movement that is over")
{
    UiDesk desk;
    playIntoRest(desk);
    press(desk.window(), Qt::Key_H);
    press(desk.window(), Qt::Key_4);
    press(desk.window(), Qt::Key_Return);
    CHECK(offered(desk)
          == std::vector<std::string>{"A rest first", "Stop for today", "Go on as before"});
    press(desk.window(), Qt::Key_3);
    const auto hurts = newestSession(desk.journal()).hurts;
    REQUIRE(hurts.size() == 1);
    CHECK(hurts.front().item == 0);
}

TEST_CASE("a number key does nothing where the question is not wanted")
{
    UiDesk desk;
    desk.change([](person::Settings& settings) { settings.asksAfterMovement = false; });
    playIntoRest(desk);
    CHECK_FALSE(shows(desk.window(), "movementPain"));
    press(desk.window(), Qt::Key_7);
    CHECK_FALSE(kept(desk));
    CHECK_FALSE(shows(desk.window(), "hurtView"));
    CHECK(painAnswers(desk.journal(), PainContext::Movement) == 0);
}

TEST_CASE("a number key does nothing while somebody moves")
{
    UiDesk desk;
    playUntil(desk,
              [](const app::SessionView& now) { return now.item == 2 && now.player.rep == 3; });
    press(desk.window(), Qt::Key_7);
    CHECK_FALSE(kept(desk, 0));
    CHECK_FALSE(kept(desk, 1));
    CHECK_FALSE(shows(desk.window(), "hurtView"));
    CHECK(view(desk).player.status == PlayerStatus::Playing);
}

TEST_CASE("after an answer in the rest the keys of the session still work in the next set")
{
    UiDesk desk;
    playIntoRest(desk);
    press(desk.window(), Qt::Key_2);
    while (view(desk).player.step.kind != StepKind::Set)
        desk.pass(std::chrono::seconds(1));
    INFO(focused());
    CHECK(hasFocus("playerMain")); // not a button that would lead back or end the session
    press(desk.window(), Qt::Key_Space);
    CHECK(view(desk).player.status == PlayerStatus::Paused);
    press(desk.window(), Qt::Key_Space);
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    press(desk.window(), Qt::Key_H);
    CHECK(shows(desk.window(), "hurtView"));
}

TEST_CASE("the question of the next rest is open again")
{
    UiDesk desk;
    playIntoRest(desk);
    press(desk.window(), Qt::Key_2);
    while (!view(desk).toRate || view(desk).toRate->item != 1)
        desk.pass(std::chrono::seconds(1));
    CHECK_FALSE(isChosen(desk, 2));
    press(desk.window(), Qt::Key_4);
    CHECK(kept(desk, 0)->score == PainScore::from(2));
    CHECK(kept(desk, 1)->score == PainScore::from(4));
}

TEST_CASE("where nothing is easier, and nothing less, neither is offered")
{
    UiDesk desk;
    playShortest(desk);
    press(desk.window(), Qt::Key_Right);
    REQUIRE(view(desk).player.step.kind == StepKind::Set);
    press(desk.window(), Qt::Key_H);
    press(desk.window(), Qt::Key_Return);
    // Once it can be made easier, but one time is the least there is.
    CHECK(offered(desk)
          == std::vector<std::string>{"Something easier",
                                      "A rest first",
                                      "Skip this movement",
                                      "Stop for today",
                                      "Go on as before"});
    press(desk.window(), Qt::Key_1);
    REQUIRE(newestSession(desk.journal()).items.size() == 2);
    press(desk.window(), Qt::Key_H);
    press(desk.window(), Qt::Key_Return);
    CHECK(offered(desk)
          == std::vector<std::string>{
              "A rest first", "Skip this movement", "Stop for today", "Go on as before"});
}

TEST_CASE("the second time that it hurts nothing is answered in advance")
{
    UiDesk desk;
    playIntoRest(desk);
    press(desk.window(), Qt::Key_H);
    press(desk.window(), Qt::Key_4);
    click(buttonSaying(seen(desk.window(), "hurtView"), "Buttock"));
    press(desk.window(), Qt::Key_Return);
    press(desk.window(), Qt::Key_3);
    press(desk.window(), Qt::Key_H);
    CHECK_FALSE(isChosen(desk, 4));
    CHECK_FALSE(buttonSaying(seen(desk.window(), "hurtView"), "Buttock").isChecked());
    press(desk.window(), Qt::Key_Return);
    press(desk.window(), Qt::Key_3);
    const auto hurts = newestSession(desk.journal()).hurts;
    REQUIRE(hurts.size() == 2);
    CHECK(hurts[0].spot == session::PainSpot::Buttock);
    CHECK_FALSE(hurts[1].spot);
    CHECK_FALSE(hurts[1].answer.score);
}

} // namespace hipwise::test
