#include "support/ui_audit.h"
#include "support/ui_desk.h"
#include "ui/shell/snack_front.h"
#include "ui/snacks/snack_window.h"

#include <QRegularExpression>
#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace hipwise::test {

using namespace std::chrono_literals;

using snacks::EventKind;
using snacks::Offer;
using snacks::State;
using ui::SnackWindow;

namespace {

/// A state in which a movement is offered, as the reminder would publish it.
app::SnackState offered(const std::string& movement, const std::string& locale = "en")
{
    app::SnackState state;
    const content::Pack& pack = hipPack();
    const content::Wording wording(pack, locale);
    const content::Movement& facts = *pack.movement(movement);
    app::SnackMovement snack;
    snack.movement = movement;
    snack.name = wording.movement(movement).name;
    snack.position = wording.position(facts.position);
    snack.dose = program::startingDose(facts, {}, false);
    snack.dose.sets = 1;
    snack.sides = facts.sides;
    snack.length = snack.dose.setTime();
    snack.figure = pack.figure(movement);
    state.isOn = true;
    state.status.state = State::Shown;
    state.status.snoozesLeft = 3;
    state.turn = app::SnackTurn{snack, std::nullopt};
    if (facts.sides == content::Sides::OneAtATime)
        state.turn->side = Side::Right;
    return state;
}

/// The small window alone, in simulated time.
struct Corner {
    Corner() { desk.window().hide(); }

    void offer(const app::SnackState& state, bool asked = false)
    {
        window.offer(state, asked);
        settle();
    }

    [[nodiscard]] bool shows(const char* name) const
    {
        const auto* widget = window.findChild<QWidget*>(QString::fromLatin1(name));
        REQUIRE(widget != nullptr);
        return widget->isVisible();
    }

    [[nodiscard]] QAbstractButton* named(const char* name) const
    {
        auto* button = window.findChild<QAbstractButton*>(QString::fromLatin1(name));
        REQUIRE(button != nullptr);
        return button;
    }

    void pressButton(const char* name)
    {
        auto* button = named(name);
        REQUIRE(button->isVisible());
        button->click();
        settle();
    }

    /// Time passes, and the window ticks.
    void pass(std::chrono::milliseconds time)
    {
        desk.person().clock().advance(time);
        QTest::qWait(250);
    }

    UiDesk desk;
    ui::FigureStudio studio{desk.look(), desk.person().clock()};
    SnackWindow window{studio};
};

int wordsIn(const QString& text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s·]+"));
    return static_cast<int>(text.split(gaps, Qt::SkipEmptyParts).size());
}

/// A session that is told of.
app::SnackState sessionState(int snoozesLeft)
{
    app::SnackState state;
    state.status.state = State::Shown;
    state.status.offer = Offer::Session;
    state.status.snoozesLeft = snoozesLeft;
    state.session = "Session A";
    return state;
}

} // namespace

TEST_CASE("a reminder shows without taking the keyboard, and takes it when it was asked for")
{
    Corner corner;
    corner.offer(offered("seated-march"));
    CHECK(corner.window.isVisible());
    CHECK(corner.window.testAttribute(Qt::WA_ShowWithoutActivating));
    CHECK_FALSE(corner.window.isModal());
    CHECK(corner.shows("snackStart"));
    CHECK(corner.shows("snackLater5"));
    CHECK(corner.shows("snackNotNow"));
    CHECK_FALSE(corner.shows("snackDone"));
    corner.window.dismiss();
    CHECK_FALSE(corner.window.isVisible());
    corner.offer(offered("seated-march"), true);
    CHECK_FALSE(corner.window.testAttribute(Qt::WA_ShowWithoutActivating));
    CHECK(corner.window.focusWidget()->objectName() == QStringLiteral("snackStart"));
}

TEST_CASE("a reminder says what to do in twenty words at most, in every language")
{
    Corner corner;
    const std::string locale = GENERATE("en", "es");
    for (const content::Movement& movement : hipPack().movements) {
        app::SnackState state = offered(movement.id, locale);
        if (movement.kind != content::MovementKind::Snack
            && movement.kind != content::MovementKind::SelfMassage)
            continue;
        state.held = snacks::Event{{}, EventKind::Released, snacks::Why::FullScreen, {}, 40min};
        corner.offer(state);
        CAPTURE(movement.id, corner.window.shownWords().toStdString());
        CHECK(wordsIn(corner.window.shownWords()) <= 20);
        CHECK(wordsIn(corner.window.shownWords()) >= 5);
    }
}

TEST_CASE("why it comes late is said")
{
    Corner corner;
    app::SnackState state = offered("seated-march");
    state.held = snacks::Event{{}, EventKind::Released, snacks::Why::FullScreen, {}, 40min};
    corner.offer(state);
    CHECK_THAT(corner.window.shownWords().toStdString(),
               Catch::Contains("Held 40 min: full-screen program"));
}

TEST_CASE("it counts only after Start, and is done only when the person says so")
{
    Corner corner;
    QSignalSpy started(&corner.window, &SnackWindow::startRequested);
    QSignalSpy done(&corner.window, &SnackWindow::doneRequested);
    QSignalSpy counted(&corner.window, &SnackWindow::counted);
    corner.offer(offered("seated-march")); // 20 repeats of 2 seconds
    corner.pass(5min);
    CHECK_FALSE(corner.window.isCounting());
    corner.pressButton("snackStart");
    CHECK(started.size() == 1);
    CHECK(corner.window.isCounting());
    corner.pass(39s);
    CHECK(counted.isEmpty());
    corner.pass(1s);
    CHECK(counted.size() == 1);
    CHECK(done.isEmpty());
    CHECK(corner.window.isVisible());
    corner.pressButton("snackDone");
    CHECK(done.size() == 1);
}

TEST_CASE("a pause stops the count")
{
    Corner corner;
    QSignalSpy counted(&corner.window, &SnackWindow::counted);
    corner.offer(offered("seated-march"));
    corner.pressButton("snackStart");
    corner.pass(20s);
    corner.pressButton("snackPause");
    corner.pass(5min);
    CHECK(counted.isEmpty());
    corner.pressButton("snackPause");
    corner.pass(19s);
    CHECK(counted.isEmpty());
    corner.pass(1s);
    CHECK(counted.size() == 1);
}

TEST_CASE("it can be put off by 5, 15 and 30 minutes, and not when none is left")
{
    Corner corner;
    QSignalSpy later(&corner.window, &SnackWindow::laterRequested);
    corner.offer(offered("seated-march"));
    for (const char* button : {"snackLater5", "snackLater15", "snackLater30"})
        corner.pressButton(button);
    REQUIRE(later.size() == 3);
    CHECK(later[0][0].value<std::chrono::minutes>() == 5min);
    CHECK(later[1][0].value<std::chrono::minutes>() == 15min);
    CHECK(later[2][0].value<std::chrono::minutes>() == 30min);
    app::SnackState state = offered("seated-march");
    state.status.snoozesLeft = 0;
    corner.offer(state);
    CHECK_FALSE(corner.shows("snackLater5"));
    CHECK_FALSE(corner.shows("snackLater30"));
}

TEST_CASE("closing it, by its corner or by Escape, is not now")
{
    Corner corner;
    QSignalSpy notNow(&corner.window, &SnackWindow::notNowRequested);
    corner.offer(offered("seated-march"), true);
    corner.pressButton("snackClose");
    QTest::keyClick(&corner.window, Qt::Key_Escape);
    CHECK(notNow.size() == 2);
    CHECK(corner.window.isVisible()); // until the schedule says that it is over
}

TEST_CASE("when it hurts it stops, says so, and leads to help")
{
    Corner corner;
    QSignalSpy notNow(&corner.window, &SnackWindow::notNowRequested);
    QSignalSpy help(&corner.window, &SnackWindow::helpRequested);
    corner.offer(offered("seated-march"));
    corner.pressButton("snackStart");
    corner.pressButton("snackHurts");
    CHECK(notNow.size() == 1);
    corner.window.dismiss(); // as the schedule does
    CHECK(corner.window.isVisible());
    CHECK(corner.shows("snackHurt"));
    CHECK_FALSE(corner.window.isCounting());
    corner.pressButton("snackHelp");
    CHECK(help.size() == 1);
    CHECK_FALSE(corner.window.isVisible());
}

TEST_CASE("a session is told of by its name, and can be left for today")
{
    Corner corner;
    const app::SnackState state = sessionState(3);
    QSignalSpy started(&corner.window, &SnackWindow::startRequested);
    corner.offer(state);
    CHECK_THAT(corner.window.shownWords().toStdString(), Catch::Contains("Session A"));
    CHECK_FALSE(corner.shows("snackFigure"));
    corner.pressButton("snackStart");
    CHECK(started.size() == 1);
    CHECK_FALSE(corner.window.isCounting());
}

TEST_CASE("a session that is closed away comes again, and only its button says not today")
{
    Corner corner;
    app::SnackState state = sessionState(1);
    QSignalSpy later(&corner.window, &SnackWindow::laterRequested);
    QSignalSpy notNow(&corner.window, &SnackWindow::notNowRequested);
    corner.offer(state, true);
    CHECK(corner.window.accessibleName() == QStringLiteral("Your session"));
    CHECK(corner.named("snackClose")->accessibleName() == QStringLiteral("30 min later"));
    QTest::keyClick(&corner.window, Qt::Key_Escape);
    CHECK(later.size() == 1);
    CHECK(notNow.empty());
    state.status.snoozesLeft = 0;
    corner.offer(state, true);
    CHECK(corner.named("snackClose")->accessibleName() == QStringLiteral("Not today"));
    QTest::keyClick(&corner.window, Qt::Key_Escape);
    CHECK(notNow.size() == 1);
}

TEST_CASE("the next one can be paused as well as the one before")
{
    Corner corner;
    corner.offer(offered("seated-march"));
    corner.pressButton("snackStart");
    corner.pressButton("snackPause");
    corner.offer(offered("seated-march"));
    corner.pressButton("snackStart");
    CHECK(corner.named("snackPause")->text() == QStringLiteral("Pause"));
    corner.pass(10min);
    CHECK_FALSE(corner.shows("snackPause")); // the time is over
    corner.offer(offered("seated-march"));
    corner.pressButton("snackStart");
    CHECK(corner.shows("snackPause"));
}

TEST_CASE("the small window is whole in the smallest screens with large text")
{
    Corner corner;
    corner.desk.change([](person::Settings& settings) { settings.textPercent = 200; });
    const QRect screen = GENERATE(QRect(0, 0, 910, 480), QRect(0, 0, 1024, 600));
    for (const char* movement : {"tennis-ball-chair-back", "seated-march"}) {
        CAPTURE(movement, screen.height());
        corner.offer(offered(movement));
        for (const char* button : {"snackStart", "snackHurts", ""}) {
            corner.window.placeIn(screen);
            settle();
            CHECK(cutTexts(corner.window).empty());
            CHECK(overlapping(corner.window).empty());
            CHECK(screen.contains(corner.window.geometry()));
            if (*button != '\0')
                corner.pressButton(button);
        }
    }
}

TEST_CASE("the small window is whole with large text, by every rule")
{
    Corner corner;
    const int percent = GENERATE(100, 200);
    corner.desk.change([&](person::Settings& settings) { settings.textPercent = percent; });
    corner.offer(offered("tennis-ball-chair-back"));
    const auto check = [&] {
        settle();
        CHECK(nameless(corner.window).empty());
        CHECK(unspoken(corner.window).empty());
        CHECK(cutTexts(corner.window).empty());
        CHECK(overlapping(corner.window).empty());
        if (percent == 100)
            CHECK(tooSmall(corner.window).empty());
        CHECK(corner.window.screen()->availableGeometry().contains(corner.window.geometry()));
    };
    check();
    corner.pressButton("snackStart");
    check();
    corner.pressButton("snackHurts");
    check();
}

} // namespace hipwise::test
