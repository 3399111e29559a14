#include "app/exercise.h"
#include "support/ui_desk.h"

#include <set>

namespace hipwise::test {

namespace {

void openMovement(UiDesk& desk, const char* id)
{
    desk.desk().openMovement(QString::fromLatin1(id));
    settle();
    REQUIRE(shows(desk.window(), "exercisePage"));
}

std::string title(UiDesk& desk)
{
    return desk.desk().currentPage()->title().toStdString();
}

std::string stageWords(UiDesk& desk)
{
    return seen(desk.window(), "phaseStage").accessibleName().toStdString();
}

} // namespace

TEST_CASE("the tabs of a movement show how to, mistakes, safety and sources")
{
    UiDesk desk;
    openMovement(desk, "clam");
    auto& part = seen(desk.window(), "exerciseWords");
    CHECK_THAT(words(part), Catch::Contains("Breathing"));

    std::set<std::string> texts{words(part)};
    click(buttonSaying(desk.window(), "Mistakes"));
    CHECK_THAT(words(part), Catch::Contains("Easy to slip into"));
    texts.insert(words(part));
    click(buttonSaying(desk.window(), "Safety"));
    CHECK_THAT(words(part), Catch::Contains("If a clinician has told you"));
    CHECK_THAT(words(part), Catch::Contains("surgical team"));
    texts.insert(words(part));
    click(buttonSaying(desk.window(), "Sources"));
    CHECK_THAT(words(part), Catch::Contains("eviewed")); // or not yet
    const auto state = app::exerciseState(hipPack(), "en", "clam", Side::Right);
    REQUIRE_FALSE(state->sources.empty());
    for (const content::Source& source : state->sources)
        CHECK_THAT(words(part), Catch::Contains(source.citation));
    texts.insert(words(part));
    CHECK(texts.size() == 4);

    openMovement(desk, "bird-dog");
    CHECK_THAT(words(part), Catch::Contains("Breathing")); // another movement begins at the first
}

TEST_CASE("the tabs of a movement change with the arrow keys")
{
    UiDesk desk;
    openMovement(desk, "clam");
    tabTo(desk.window(), "tab0");
    press(desk.window(), Qt::Key_Right);
    CHECK(hasFocus("tab1"));
    CHECK_THAT(words(seen(desk.window(), "exerciseWords")), Catch::Contains("Easy to slip into"));
}

TEST_CASE("the side switch sets the words for that side")
{
    UiDesk desk;
    openMovement(desk, "clam");
    const std::string right = words(seen(desk.window(), "exerciseWords"));
    click(buttonSaying(desk.window(), "Left hip"));
    const std::string left = words(seen(desk.window(), "exerciseWords"));
    CHECK(left != right);
    CHECK_THAT(left, Catch::Contains("left"));
    CHECK(buttonSaying(desk.window(), "Left hip").isChecked());

    press(desk.window(), Qt::Key_M);
    CHECK(words(seen(desk.window(), "exerciseWords")) == right);
    CHECK(buttonSaying(desk.window(), "Right hip").isChecked());

    click(buttonSaying(desk.window(), "Left hip"));
    openMovement(desk, "bird-dog");
    CHECK(buttonSaying(desk.window(), "Left hip").isChecked()); // the choice goes along
}

TEST_CASE("a movement for both sides at once has no side switch")
{
    UiDesk desk;
    openMovement(desk, "bridge-double-leg");
    CHECK_THAT(words(desk.window()), !Catch::Contains("Left hip"));
}

TEST_CASE("the ladder leads to the easier and the harder movement, and back")
{
    UiDesk desk;
    openMovement(desk, "side-lying-hip-abduction");
    click(buttonSaying(desk.window(), "Clam"));
    CHECK(title(desk) == "Clam");
    press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(title(desk) == "Side-lying leg lift");

    openMovement(desk, "isometric-abduction-standing");
    click(buttonSaying(desk.window(), "Standing side leg lift"));
    CHECK(title(desk) == "Standing side leg lift");
}

TEST_CASE("the ends of the ladder are said in words")
{
    UiDesk desk;
    openMovement(desk, "bridge-double-leg");
    CHECK_THAT(words(desk.window()), Catch::Contains("This is the hardest form here."));
}

TEST_CASE("the phases of a movement are stepped through by key and by button")
{
    UiDesk desk;
    openMovement(desk, "bridge-double-leg");
    const std::string start = stageWords(desk);
    CHECK_THAT(start, Catch::StartsWith("Start: "));
    press(desk.window(), Qt::Key_Period);
    CHECK_THAT(stageWords(desk), Catch::StartsWith("Move: "));
    press(desk.window(), Qt::Key_Comma);
    CHECK(stageWords(desk) == start);
    press(desk.window(), Qt::Key_Comma);
    CHECK_THAT(stageWords(desk), Catch::StartsWith("Return: ")); // around
    click(buttonSaying(desk.window(), "Phase: Hold"));
    CHECK_THAT(stageWords(desk), Catch::StartsWith("Hold: "));
}

TEST_CASE("keys of the movement page leave the keyboard where it was")
{
    UiDesk desk;
    openMovement(desk, "clam");
    tabTo(desk.window(), "phase0");
    press(desk.window(), Qt::Key_M);
    INFO(focused());
    CHECK(hasFocus("phase0"));
}

TEST_CASE("a movement can be tried at once, with nothing but itself")
{
    UiDesk desk;
    openMovement(desk, "clam");
    click(buttonSaying(desk.window(), "Left hip"));
    click(desk.window(), "tryNow");
    REQUIRE(shows(desk.window(), "warmUpView"));
    click(desk.window(), "warmUpStart");
    const auto view = desk.window().player().runner()->view();
    CHECK(view.movement == "clam");
    CHECK(view.items == 1);
    CHECK(view.player.step.side == Side::Left);
}

TEST_CASE("a movement the pack does not have opens nothing")
{
    UiDesk desk;
    desk.desk().openMovement(QStringLiteral("trampoline"));
    settle();
    CHECK(shows(desk.window(), "todayPage"));
}

} // namespace hipwise::test
