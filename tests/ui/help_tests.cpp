#include "support/ui_desk.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace hipwise::test {

namespace {

QScrollBar& bar(UiDesk& desk)
{
    return *seen<QAbstractScrollArea>(desk.window(), "helpPage").verticalScrollBar();
}

} // namespace

TEST_CASE("the help page says every sign of the pack, the most urgent first")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_F1);
    const std::string text = words(seen(desk.window(), "helpPage"));
    const content::ArticleText& article
        = desk.person().context().wording().article(hipPack().helpArticle);
    REQUIRE(article.blocks.size() >= 3);
    for (const auto& [id, block] : article.blocks) {
        CHECK_THAT(text, Catch::Contains(block.heading));
        for (const content::PointText& point : block.items)
            CHECK_THAT(text, Catch::Contains(point.text));
    }
}

TEST_CASE("the help page can be read to its end with the keyboard alone")
{
    UiDesk desk(Before::Accepted, {910, 480});
    press(desk.window(), Qt::Key_F1);
    REQUIRE(bar(desk).maximum() > 0);

    SECTION("line by line")
    {
        press(desk.window(), Qt::Key_Down);
        CHECK(bar(desk).value() > 0);
    }
    SECTION("page by page")
    {
        for (int i = 0; i < 50 && bar(desk).value() < bar(desk).maximum(); ++i)
            press(desk.window(), Qt::Key_PageDown);
        CHECK(bar(desk).value() == bar(desk).maximum());
        press(desk.window(), Qt::Key_PageUp);
        CHECK(bar(desk).value() < bar(desk).maximum());
    }
}

TEST_CASE("help is one key away from every page and every part of a session")
{
    UiDesk desk;
    desk.useProgram();
    SECTION("Library")
    {
        press(desk.window(), Qt::Key_2, Qt::ControlModifier);
    }
    SECTION("the search field")
    {
        press(desk.window(), Qt::Key_Slash);
    }
    SECTION("Settings")
    {
        press(desk.window(), Qt::Key_Comma, Qt::ControlModifier);
    }
    SECTION("a movement")
    {
        desk.desk().openMovement(QStringLiteral("clam"));
    }
    SECTION("the question before a session")
    {
        click(desk.window(), "startSession");
    }
    SECTION("a session")
    {
        click(desk.window(), "startSession");
        click(desk.window(), "warmUpStart");
    }
    SECTION("the end of a session")
    {
        click(desk.window(), "startSession");
        click(desk.window(), "warmUpStart");
        desk.pass(std::chrono::minutes(10));
    }
    press(desk.window(), Qt::Key_F1);
    CHECK(shows(desk.window(), "helpPage"));
}

} // namespace hipwise::test
