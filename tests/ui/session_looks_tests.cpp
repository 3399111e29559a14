#include "support/ui_places.h"
#include "ui/figure/figure_view.h"
#include "ui/player/pulse_frame.h"
#include "ui/player/session_looks.h"
#include "ui/widgets/drawn/rep_counter.h"
#include "ui/widgets/drawn/timer_ring.h"

#include <QScrollBar>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;

using session::PlayerStatus;

void playToRep(UiDesk& desk, int rep)
{
    playOn(desk, [rep](const app::SessionView& now) { return now.player.rep == rep; });
}

template <class Widget>
Widget& shown(UiDesk& desk)
{
    for (Widget* widget : desk.window().player().findChildren<Widget*>()) {
        if (widget->isVisible())
            return *widget;
    }
    throw std::logic_error("nothing of that kind is in sight");
}

} // namespace

TEST_CASE("bars follow the text size as far as the window has room")
{
    CHECK(ui::barPercent(100, 480) == 100);
    CHECK(ui::barPercent(100, 1080) == 100);
    CHECK(ui::barPercent(200, 480) == 120);
    CHECK(ui::barPercent(200, 767) == 190);
    CHECK(ui::barPercent(200, 768) == 200);
    CHECK(ui::barPercent(200, 2000) == 200);
    CHECK(ui::barPercent(200, 200) == 100);
}

TEST_CASE("questions are never smaller than the text size, and grow with the window")
{
    CHECK(ui::questionPercent(100, 480) == 100);
    CHECK(ui::questionPercent(100, 768) == 140);
    CHECK(ui::questionPercent(100, 1200) == 180);
    CHECK(ui::questionPercent(200, 480) == 200);
    CHECK(ui::questionPercent(200, 1200) == 200);
}

TEST_CASE("a look that resembles another follows only when it is told")
{
    ui::Look program;
    ui::Look own;
    int changes = 0;
    QObject::connect(&own, &ui::Look::changed, &own, [&] { ++changes; });
    CHECK(own.resemble(program, 150));
    CHECK(own.em(1) == 24);
    CHECK_FALSE(own.resemble(program, 150));
    CHECK(changes == 1);
    program.setPainBands({3, 6});
    CHECK(own.resemble(program, 150));
    CHECK(own.painBands() == program.painBands());
    CHECK(changes == 2);
}

TEST_CASE("the count has a third of the window at least, however large the text is")
{
    const auto size = GENERATE(QSize(1366, 768), QSize(1024, 600), QSize(910, 480));
    const int percent = GENERATE(100, 200);
    INFO(size.width() << "x" << size.height() << " at " << percent);
    UiDesk desk(Before::Accepted, size, percent);
    startSession(desk);
    playToRep(desk, 2);
    CHECK(shown<ui::RepCounter>(desk).height() >= size.height() / 3);
}

TEST_CASE("nothing of a session is cut by large text in a small window")
{
    UiDesk desk(Before::Accepted, {910, 480}, 200);
    startSession(desk);
    playToRep(desk, 2);
    const QRect window = desk.window().rect();
    for (const char* name : {"playerMain", "playerHurt", "playerStop", "playerHelp"}) {
        QWidget& button = seen(desk.window(), name);
        const QRect place(button.mapTo(&desk.window(), QPoint(0, 0)), button.size());
        INFO(name);
        CHECK(window.contains(place));
        CHECK(button.height() >= 40);
    }
    CHECK(accessibleName(seen(desk.window(), "playerHurt")) == "It hurts");
    CHECK(seen<QAbstractButton>(desk.window(), "playerHurt").text() == QLatin1String("It hurts"));
}

TEST_CASE("the light of a cue lies behind the words of a session and within its margin")
{
    UiDesk desk;
    startSession(desk);
    auto* light = desk.window().player().findChild<ui::PulseFrame*>();
    REQUIRE(light != nullptr);
    light->pulse();
    CHECK(light->isLit());
    const QObjectList layers = light->parentWidget()->children();
    for (QObject* layer : layers) {
        if (layer->isWidgetType() && layer != light)
            CHECK(layers.indexOf(light) < layers.indexOf(layer));
    }
}

TEST_CASE("a session follows a change of the text size while it runs")
{
    UiDesk desk(Before::Accepted, {1366, 768}, 100);
    startSession(desk);
    playToRep(desk, 2);
    const auto resize = [&](int percent) {
        auto settings = desk.settings();
        settings.textPercent = percent;
        Q_EMIT desk.desk().settingsChanged(settings);
        desk.look().set(ui::ThemeId::Light, percent);
        settle();
    };
    const auto pixels
        = [&](const char* name) { return seen(desk.window(), name).font().pixelSize(); };
    const int before = pixels("playerMain");
    resize(120);
    CHECK(pixels("playerMain") == before * 120 / 100);
    press(desk.window(), Qt::Key_H); // its questions are larger than that already
    CHECK(pixels("hurtNext") == before * 140 / 100);
    resize(100);
    CHECK(pixels("hurtNext") == before * 140 / 100);
}

TEST_CASE("a pause in a rest that asks something is said in a small window as well")
{
    UiDesk desk(Before::Accepted, {1024, 600}, 150);
    startSession(desk);
    playOn(desk, [](const app::SessionView& now) {
        return now.toRate && now.player.step.kind == session::StepKind::Rest;
    });
    press(desk.window(), Qt::Key_Space);
    REQUIRE(view(desk).player.status == PlayerStatus::Paused);
    CHECK_THAT(words(desk.window()), Catch::Contains("Paused\n"));
    press(desk.window(), Qt::Key_Space);
    playOn(desk, [](const app::SessionView& now) {
        return now.player.step.kind == session::StepKind::Set;
    });
    CHECK(shown<ui::FigureView>(desk).height() > 0);
}

TEST_CASE("a pause is said where the movement is told, and moves nothing")
{
    UiDesk desk;
    startSession(desk);
    playToRep(desk, 2);
    const QRect before = shown<ui::RepCounter>(desk).geometry();
    press(desk.window(), Qt::Key_Space);
    REQUIRE(view(desk).player.status == PlayerStatus::Paused);
    CHECK_THAT(words(desk.window()), Catch::Contains("Paused\nTake your time"));
    CHECK(shown<ui::RepCounter>(desk).geometry() == before);
}

TEST_CASE("who is waited for sees no countdown that stands still")
{
    UiDesk desk;
    auto settings = desk.settings();
    settings.waits = true;
    Q_EMIT desk.desk().settingsChanged(settings);
    startSession(desk);
    playOn(desk,
           [](const app::SessionView& now) { return now.player.status == PlayerStatus::Waiting; });
    CHECK(shown<ui::TimerRing>(desk).spokenWords() == QLatin1String("Ready?: Space"));
    CHECK(view(desk).moment == figure::Moment{figure::Phase::Move, 0.0F});
}

TEST_CASE("a question with room to spare does not scroll")
{
    UiDesk desk;
    startSession(desk);
    playToRep(desk, 2);
    press(desk.window(), Qt::Key_H);
    auto& page = seen<ui::Page>(desk.window(), "hurtView");
    CHECK(page.verticalScrollBar()->maximum() == 0);
}

} // namespace hipwise::test
