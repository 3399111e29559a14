#include "support/ui_desk.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace hipwise::test {

namespace {

void showProgress(UiDesk& desk)
{
    desk.desk().go(ui::Destination::Progress);
    settle();
    REQUIRE(shows(desk.window(), "progressPage"));
}

} // namespace

TEST_CASE("without sessions Progress says what will stand there")
{
    UiDesk desk;
    showProgress(desk);
    CHECK_THAT(words(desk.window()), Catch::Contains("Nothing here yet"));
}

TEST_CASE("Progress lists the sessions, newest first, with their scores")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().doSession(4, 3);
    desk.person().nextMorning();
    desk.person().doSession(2, 1);
    showProgress(desk);
    const std::string text = words(seen(desk.window(), "progressPage"));
    CHECK_THAT(text, Catch::Contains("November 2026"));
    const auto newer = text.find("hip 2 before");
    const auto older = text.find("hip 4 before");
    REQUIRE(newer != std::string::npos);
    REQUIRE(older != std::string::npos);
    CHECK(newer < older);
    CHECK_THAT(text, Catch::Contains("hip 1 after"));
    CHECK_THAT(text, Catch::Contains("4 of 4 movements"));
}

TEST_CASE("a session that ended early is shown without blame")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().breakOff();
    desk.desk().refresh();
    settle();
    click(desk.window(), "finishHere");
    showProgress(desk);
    CHECK_THAT(words(desk.window()), Catch::Contains("ended early"));
    CHECK_THAT(words(desk.window()), !Catch::Contains("missed"));
}

TEST_CASE("a session that is still open is not in the list")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().breakOff();
    showProgress(desk);
    CHECK_THAT(words(desk.window()), Catch::Contains("Nothing here yet"));
}

TEST_CASE("one session is shown in full, and back leads to the list where it was")
{
    constexpr int Many = 12;
    UiDesk desk(Before::Accepted, {1024, 600});
    desk.person().useProgram();
    for (int i = 0; i < Many; ++i)
        desk.person().doSession(3, 2);
    showProgress(desk);
    click(desk.window(), "openSession3"); // scrolls down to it
    const auto& page = seen(desk.window(), "sessionPage");
    CHECK(page.isVisible());
    const std::string text = words(seen(desk.window(), "sessionPage"));
    CHECK_THAT(text, Catch::Contains("Buttock squeeze"));
    CHECK_THAT(text, Catch::Contains("Set 1: 5 of 5"));
    CHECK_THAT(text, Catch::Contains("3 / 10"));
    CHECK_THAT(text, Catch::Contains("2 / 10"));
    CHECK_THAT(text, Catch::Contains("As it was shown then"));

    press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(shows(desk.window(), "progressPage"));
    CHECK(soon([&] {
        return seen<QAbstractScrollArea>(desk.window(), "progressPage").verticalScrollBar()->value()
            > 0;
    }));
    CHECK_FALSE(seen(desk.window(), "openSession3").visibleRegion().isEmpty());
}

TEST_CASE("answers that were not given are shown as not answered")
{
    UiDesk desk;
    desk.useProgram();
    click(desk.window(), "startSession");
    click(desk.window(), "warmUpStart");
    desk.pass(std::chrono::minutes(10));
    click(desk.window(), "summaryFinish");
    click(desk.window(), "openLast");
    CHECK_THAT(words(seen(desk.window(), "sessionPage")), Catch::Contains("not answered"));
}

TEST_CASE("older sessions are shown when they are asked for")
{
    constexpr int Many = 52; // the page lists fifty
    UiDesk desk;
    desk.person().useProgram();
    for (int i = 0; i < Many; ++i)
        desk.person().doSession(3, 2);
    showProgress(desk);
    CHECK_FALSE(shows(desk.window(), "openSession1"));
    click(desk.window(), "showOlder");
    CHECK(shows(desk.window(), "openSession1"));
    CHECK_FALSE(shows(desk.window(), "showOlder"));
}

TEST_CASE("coming back to the window leaves the keyboard where it was")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().doSession(3, 2);
    showProgress(desk);
    tabTo(desk.window(), "openSession1");

    QWidget other; // another window comes to the front and goes again
    other.show();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    other.close();
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    settle();
    INFO(focused());
    CHECK(hasFocus("openSession1"));
}

} // namespace hipwise::test
