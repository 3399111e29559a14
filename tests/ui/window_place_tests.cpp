#include "support/ui_person.h"
#include "support/ui_program.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_place.h"

#include <QScreen>

namespace hipwise::test {

namespace {

const QRect Laptop(0, 0, 1366, 768);
const QRect Projector(1366, 0, 1920, 1080);

/// After the projector was pulled out.
QRect left(const QRect& window)
{
    return ui::fitting(window, {Laptop});
}

} // namespace

TEST_CASE("a window stays where it is while its upper edge can be reached")
{
    CHECK(left({100, 50, 1180, 700}) == QRect(100, 50, 1180, 700));
    CHECK(left({100, 200, 1180, 700}) == QRect(100, 200, 1180, 700)); // only its foot is hidden
    CHECK(left({1366 - 120, 0, 800, 600}) == QRect(1366 - 120, 0, 800, 600));
    CHECK(ui::reachable({1400, 40, 900, 600}, {Laptop, Projector}) == QRect(1400, 40, 900, 600));
}

TEST_CASE("a window on a screen that is gone comes to the one that is left, whole")
{
    CHECK(left({1500, 100, 900, 600}) == QRect(466, 100, 900, 600));
    CHECK(left({1500, 900, 900, 600}) == QRect(466, 168, 900, 600));
    CHECK(left({-3000, -2000, 900, 600}) == QRect(0, 0, 900, 600));
    CHECK(left({1366 - 119, 0, 800, 600}) == QRect(566, 0, 800, 600));
}

TEST_CASE("a window whose upper edge is above the screen is brought down")
{
    CHECK(left({100, -1, 900, 600}) == QRect(100, 0, 900, 600));
}

TEST_CASE("a window that was larger than the screen that is left becomes as large as that")
{
    CHECK(left({1366, 0, 1920, 1040}) == Laptop);
    CHECK(left({0, 0, 1920, 1040}) == Laptop); // the desktop has moved it already
    CHECK(left({100, 50, 1180, 769}) == QRect(100, 0, 1180, 768));
}

TEST_CASE("a window that is larger than its screen stays so until screens change")
{
    CHECK(ui::reachable({0, 0, 1920, 1040}, {Laptop}) == QRect(0, 0, 1920, 1040));
    CHECK(ui::reachable({1366, 0, 1920, 1040}, {Laptop}) == Laptop);
}

TEST_CASE("of several screens the nearest one takes the window")
{
    const QRect below(0, 768, 1366, 768);
    CHECK(ui::reachable({1500, 900, 900, 600}, {Laptop, below}) == QRect(466, 900, 900, 600));
}

TEST_CASE("without any screen a window stays where it is")
{
    CHECK(ui::reachable({1500, 900, 900, 600}, {}) == QRect(1500, 900, 900, 600));
}

TEST_CASE("a place kept on a screen that is not there any more is not used")
{
    UiProgram program;
    REQUIRE_FALSE(program.start());
    program.window().setGeometry(9000, 9000, 700, 500);
    program.quit();
    REQUIRE_FALSE(program.start());
    const QRect screen = program.window().screen()->availableGeometry();
    CHECK(screen.contains(program.window().geometry()));
}

TEST_CASE("a window comes back when its screen shrinks or goes")
{
    UiProgram program;
    REQUIRE_FALSE(program.start());
    auto& window = program.window();
    window.setGeometry(9000, 9000, 700, 500);
    Q_EMIT window.screen()->availableGeometryChanged(window.screen()->availableGeometry());
    settle();
    CHECK(window.screen()->availableGeometry().contains(window.geometry()));
    CHECK(window.size() == QSize(700, 500));
}

TEST_CASE("a window that filled a screen that went is brought back when it no longer fills it")
{
    UiProgram program;
    REQUIRE_FALSE(program.start());
    auto& window = program.window();
    window.setGeometry(9000, 9000, 700, 500);
    window.setWindowState(Qt::WindowFullScreen);
    settle();
    window.setWindowState(Qt::WindowNoState);
    window.setGeometry(9000, 9000, 700, 500);
    settle();
    CHECK(window.screen()->availableGeometry().contains(window.geometry()));
}

} // namespace hipwise::test
