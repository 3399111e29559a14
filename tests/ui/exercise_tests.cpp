#include "app/exercise.h"
#include "support/ui_desk.h"
#include "ui/exercise/exercise_page.h"
#include "ui/figure/figure_view.h"
#include "ui/figure/phase_track.h"

#include <QTest>

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

/// What is said of the figure: "Figure: Bridge. Start: Lie on your back".
std::string figureWords(UiDesk& desk)
{
    const auto* figure = desk.window().findChild<ui::FigureView*>();
    REQUIRE(figure->isVisible());
    return figure->spokenWords().toStdString();
}

ui::FigureView& figureOf(UiDesk& desk)
{
    return *desk.desk().currentPage()->findChild<ui::FigureView*>();
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

TEST_CASE("the parts of a movement are stepped through by key and by hand")
{
    UiDesk desk;
    openMovement(desk, "bridge-double-leg");
    CHECK_THAT(figureWords(desk), Catch::Contains("Bridge. Start: "));
    CHECK(figureOf(desk).isPlaying());
    press(desk.window(), Qt::Key_Period);
    CHECK_FALSE(figureOf(desk).isPlaying());
    CHECK_THAT(figureWords(desk), Catch::Contains(". Move: "));
    press(desk.window(), Qt::Key_Comma);
    CHECK_THAT(figureWords(desk), Catch::Contains(". Start: "));
    press(desk.window(), Qt::Key_Comma);
    CHECK_THAT(figureWords(desk), Catch::Contains(". Return: ")); // around
    auto* track = desk.window().findChild<ui::PhaseTrack*>();
    QTest::mouseClick(track, Qt::LeftButton, {}, QPoint(2, track->height() - 10));
    CHECK_THAT(figureWords(desk), Catch::Contains(". Start: "));
    CHECK_THAT(track->accessibleDescription().toStdString(), Catch::Equals("Start, 1 of 4"));
    tabTo(desk.window(), "phaseTrack");
    QTest::keyClick(track, Qt::Key_PageDown);
    QTest::keyClick(track, Qt::Key_PageDown);
    CHECK_THAT(track->accessibleDescription().toStdString(), Catch::Equals("Hold, 3 of 4"));
}

TEST_CASE("a figure plays in the time of its movement, and slower when asked")
{
    UiDesk desk;
    openMovement(desk, "bridge-double-leg");
    auto& figure = figureOf(desk);
    const auto after = [&](std::chrono::milliseconds time) {
        desk.person().clock().advance(time);
        QTest::qWait(70); // two frames
        return figure.time();
    };
    CHECK(after(std::chrono::milliseconds(1000)) == Approx(1.0).margin(0.01));
    CHECK(after(std::chrono::milliseconds(500)) == Approx(1.5).margin(0.01));
    press(desk.window(), Qt::Key_Minus);
    press(desk.window(), Qt::Key_Minus);
    CHECK(after(std::chrono::milliseconds(1000)) == Approx(2.0).margin(0.01));
    press(desk.window(), Qt::Key_K);
    CHECK(after(std::chrono::milliseconds(5000)) == Approx(2.0).margin(0.01));
    press(desk.window(), Qt::Key_K);
    CHECK(after(std::chrono::milliseconds(200)) == Approx(2.1).margin(0.01));
}

TEST_CASE("a figure that is not seen stands still")
{
    UiDesk desk;
    openMovement(desk, "bridge-double-leg");
    auto& figure = figureOf(desk);
    press(desk.window(), Qt::Key_1, Qt::ControlModifier);
    desk.person().clock().advance(std::chrono::seconds(3));
    QTest::qWait(70);
    CHECK(figure.time() == 0.0F);
}

TEST_CASE("the figure is seen from where one likes")
{
    UiDesk desk;
    openMovement(desk, "clam");
    auto& figure = figureOf(desk);
    CHECK(figure.viewPoint() == ui::ViewPoint::Best);
    press(desk.window(), Qt::Key_4);
    CHECK(figure.viewPoint() == ui::ViewPoint::Back);
    click(buttonSaying(desk.window(), "Side"));
    CHECK(figure.viewPoint() == ui::ViewPoint::Side);
    const QImage side = figure.grab().toImage();
    QTest::mousePress(&figure, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseMove(&figure, QPoint(180, 100));
    QTest::mouseRelease(&figure, Qt::LeftButton, {}, QPoint(180, 100));
    CHECK(figure.grab().toImage() != side);
    QTest::mouseDClick(&figure, Qt::LeftButton, {}, QPoint(100, 100));
    CHECK(figure.viewPoint() == ui::ViewPoint::Best);
}

TEST_CASE("the other side is the figure in a mirror")
{
    UiDesk desk;
    openMovement(desk, "clam");
    press(desk.window(), Qt::Key_K);
    auto& figure = figureOf(desk);
    const QImage right = figure.grab().toImage();
    press(desk.window(), Qt::Key_M);
    CHECK(figure.grab().toImage() != right);
    CHECK_THAT(figureWords(desk), Catch::Contains("left hip"));
    press(desk.window(), Qt::Key_M);
    CHECK(figure.grab().toImage() == right);
}

TEST_CASE("keys of the movement page leave the keyboard where it was")
{
    UiDesk desk;
    openMovement(desk, "clam");
    tabTo(desk.window(), "figurePlay");
    press(desk.window(), Qt::Key_M);
    INFO(focused());
    CHECK(hasFocus("figurePlay"));
}

TEST_CASE("a movement without a figure is shown in words")
{
    UiDesk desk;
    ui::FigureStudio studio(desk.look(), desk.person().clock());
    ui::ExercisePage page(studio);
    const auto state = app::exerciseState(hipPack(), "en", "bridge-double-leg", Side::Right);
    page.setState(*state, nullptr);
    page.show();
    const auto words = [&] {
        return page.findChild<QWidget*>(QStringLiteral("phaseStage"))
            ->accessibleName()
            .toStdString();
    };
    CHECK_FALSE(page.findChild<ui::FigureView*>()->isVisible());
    CHECK_THAT(words(), Catch::StartsWith("Start: "));
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(&page, Qt::Key_Period);
    CHECK_THAT(words(), Catch::StartsWith("Move: "));
    QTest::keyClick(&page, Qt::Key_Comma);
    QTest::keyClick(&page, Qt::Key_Comma);
    CHECK_THAT(words(), Catch::StartsWith("Return: ")); // around
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
