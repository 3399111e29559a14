#include "support/ui_places.h"
#include "support/ui_text_recorder.h"
#include "ui/figure/figure_view.h"
#include "ui/player/pulse_frame.h"
#include "ui/widgets/drawn/fit_text.h"

#include <algorithm>
#include <functional>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;

using session::PlayerStatus;
using session::StepKind;

void playToRep(UiDesk& desk, int rep)
{
    playUntil(desk, [rep](const app::SessionView& now) { return now.player.rep == rep; });
}

/// What Settings does while a session runs.
void setNow(UiDesk& desk, const std::function<void(person::Settings&)>& edit)
{
    auto settings = desk.settings();
    edit(settings);
    Q_EMIT desk.desk().settingsChanged(settings);
    desk.pass(1ms);
}

bool showsFigure(UiDesk& desk)
{
    const auto figures = desk.window().player().findChildren<ui::FigureView*>();
    return std::any_of(
        figures.begin(), figures.end(), [](const QWidget* figure) { return figure->isVisible(); });
}

/// How high the letters are that say what to do now.
double cueHeight(UiDesk& desk)
{
    const QString cue = QString::fromStdString(view(desk).phaseWords);
    REQUIRE_FALSE(cue.isEmpty());
    for (ui::FitText* text : desk.window().player().findChildren<ui::FitText*>()) {
        if (text->isVisible() && text->text() == cue)
            return paintedTexts(*text).at(0).ink.height();
    }
    FAIL("the cue is not in sight");
    return 0.0;
}

ui::PulseFrame& pulse(UiDesk& desk)
{
    auto* frame = desk.window().player().findChild<ui::PulseFrame*>();
    REQUIRE(frame != nullptr);
    return *frame;
}

/// What was lit is gone again.
bool darkens(UiDesk& desk)
{
    return soon([&] { return !pulse(desk).isLit() && !pulse(desk).isVisible(); });
}

void wait(UiDesk& desk)
{
    desk.change([](person::Settings& settings) { settings.waits = true; });
    playUntil(desk, [](const app::SessionView& now) {
        return now.player.status == PlayerStatus::Waiting;
    });
}

} // namespace

TEST_CASE("whoever needs time begins each set themselves")
{
    UiDesk desk;
    wait(desk);
    CHECK_THAT(words(desk.window()), Catch::Contains("Press Space when you are ready."));
    CHECK(seen<QAbstractButton>(desk.window(), "playerMain").text()
          == QString::fromUtf8("I’m ready"));
    const auto left = view(desk).player.sessionLeft;
    desk.pass(10min);
    CHECK(view(desk).player.status == PlayerStatus::Waiting);
    CHECK(view(desk).player.sessionLeft == left);

    SECTION("by Space")
    {
        press(desk.window(), Qt::Key_Space);
    }
    SECTION("by the button")
    {
        click(desk.window(), "playerMain");
    }
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    CHECK(view(desk).player.step.kind == StepKind::GetReady);
    CHECK(view(desk).player.stepSecondsLeft() == 5);
    CHECK_THAT(words(desk.window()), !Catch::Contains("Press Space when you are ready."));
    desk.pass(5s);
    CHECK(view(desk).player.step.kind == StepKind::Set);
    CHECK(view(desk).player.rep == 1);
}

TEST_CASE("a session that waits waits before every set, after the whole rest")
{
    UiDesk desk;
    wait(desk);
    press(desk.window(), Qt::Key_Space);
    while (view(desk).player.step.kind != StepKind::Rest)
        desk.pass(1s);
    const auto rest = view(desk).player.step.duration;
    desk.pass(rest - 1s);
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    desk.pass(1s);
    CHECK(view(desk).player.status == PlayerStatus::Waiting);
    CHECK(view(desk).item == 2);
}

TEST_CASE("who is not back after half an hour of waiting is asked")
{
    UiDesk desk;
    wait(desk);
    desk.person().clock().advance(30min);
    desk.pass(1ms);
    REQUIRE(shows(desk.window(), "awayView"));
    press(desk.window(), Qt::Key_1);
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    CHECK(view(desk).player.step.kind == StepKind::GetReady);
}

TEST_CASE("very large words stand in the place of the figure")
{
    double usual = 0.0;
    {
        UiDesk desk;
        playToRep(desk, 2);
        CHECK(showsFigure(desk));
        usual = cueHeight(desk);
    }
    UiDesk desk;
    desk.change([](person::Settings& settings) { settings.largeSession = true; });
    playToRep(desk, 2);
    CHECK_FALSE(showsFigure(desk));
    CHECK(cueHeight(desk) > usual * 1.2);
}

TEST_CASE("settings hold at once, also in the middle of a session")
{
    UiDesk desk;
    playToRep(desk, 2);
    const double usual = cueHeight(desk);
    setNow(desk, [](person::Settings& settings) { settings.largeSession = true; });
    CHECK_FALSE(showsFigure(desk));
    CHECK(cueHeight(desk) > usual * 1.2);
    setNow(desk, [](person::Settings& settings) { settings.largeSession = false; });
    CHECK(showsFigure(desk));
    CHECK(cueHeight(desk) == Approx(usual));

    CHECK_THAT(words(desk.window()), Catch::Contains("Sound off"));
    setNow(desk, [](person::Settings& settings) {
        settings.sound = true;
        settings.voice = true;
    });
    CHECK_THAT(words(desk.window()), Catch::Contains("Sound on"));
    CHECK(desk.sound().played.isEmpty());
    while (view(desk).player.rep < 4)
        desk.pass(1s);
    CHECK(desk.sound().played.contains(QStringLiteral("lift")));
    CHECK(desk.voice().said.contains(QStringLiteral("4")));

    setNow(desk, [](person::Settings& settings) { settings.asksAfterMovement = false; });
    while (!view(desk).toRate)
        desk.pass(1s);
    CHECK_FALSE(shows(desk.window(), "movementPain"));
    setNow(desk, [](person::Settings& settings) { settings.asksAfterMovement = true; });
    CHECK(shows(desk.window(), "movementPain"));
}

TEST_CASE("a frame lights up for what cannot be heard, and is gone again")
{
    UiDesk desk;
    playToRep(desk, 2);
    CHECK(desk.sound().played.isEmpty());
    REQUIRE(darkens(desk));
    press(desk.window(), Qt::Key_Right); // a rest
    CHECK(pulse(desk).isVisible());
    CHECK(soon([&] { return pulse(desk).isLit(); }));
    CHECK(pulse(desk).geometry() == pulse(desk).parentWidget()->rect());
    CHECK(darkens(desk));
    click(desk.window(), "playerMain"); // nothing lies over the buttons
    CHECK(view(desk).player.status == PlayerStatus::Paused);
}

TEST_CASE("nothing lights up where there is something to hear")
{
    UiDesk desk;
    desk.change([](person::Settings& settings) { settings.sound = true; });
    playToRep(desk, 2);
    press(desk.window(), Qt::Key_Right);
    CHECK_FALSE(desk.sound().played.isEmpty());
    CHECK_FALSE(pulse(desk).isVisible());
    SECTION("until the loudspeaker is pulled out")
    {
        desk.sound().setFound(false);
        press(desk.window(), Qt::Key_Right);
        CHECK(pulse(desk).isVisible());
    }
    SECTION("until it is set to zero")
    {
        setNow(desk, [](person::Settings& settings) { settings.volume = 0; });
        press(desk.window(), Qt::Key_Right);
        CHECK(pulse(desk).isVisible());
    }
}

} // namespace hipwise::test
