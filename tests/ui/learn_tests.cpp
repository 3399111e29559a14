#include "app/learn.h"
#include "support/ui_desk.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QScrollBar>

namespace hipwise::test {

namespace {

void openLearn(UiDesk& desk)
{
    desk.desk().go(ui::Destination::Learn);
    settle();
}

void openArticle(UiDesk& desk, const std::string& id)
{
    desk.desk().openArticle(QString::fromStdString(id));
    settle();
}

} // namespace

TEST_CASE("every article of the pack can be opened from Learn, and says all its words")
{
    UiDesk desk;
    const content::Wording wording(hipPack(), "en");
    for (const app::ArticleCard& card : app::articleCards(hipPack(), "en")) {
        openLearn(desk);
        const bool first = card.id == hipPack().articleOrder.front();
        click(desk.window(), first ? "readFirst" : "article-" + card.id);
        REQUIRE(shows(desk.window(), "articlePage"));
        const std::string said = words(seen(desk.window(), "articlePage"));
        const content::ArticleText& text = wording.article(card.id);
        CHECK_THAT(said, Catch::Contains(text.summary));
        for (const auto& [id, block] : text.blocks) {
            INFO(card.id << ", " << id);
            CHECK_THAT(said, Catch::Contains(block.heading));
            CHECK_THAT(said, Catch::Contains(block.lead));
            CHECK_THAT(said, Catch::Contains(block.text));
            for (const content::PointText& point : block.items) {
                CHECK_THAT(said, Catch::Contains(point.lead));
                CHECK_THAT(said, Catch::Contains(point.text));
            }
            for (const auto& row : block.rows) {
                for (const std::string& cell : row)
                    CHECK_THAT(said, Catch::Contains(cell));
            }
        }
        for (const std::string& key : hipPack().article(card.id)->sources)
            CHECK_THAT(said, Catch::Contains(hipPack().source(key)->citation));
    }
}

TEST_CASE("pictures in an article lead to their movements, and back again")
{
    UiDesk desk;
    openArticle(desk, "movement-snacks");
    click(desk.window(), "movement-seated-march");
    REQUIRE(shows(desk.window(), "exercisePage"));
    CHECK(desk.desk().currentPage()->title() == QStringLiteral("Seated march"));
    press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(shows(desk.window(), "articlePage"));
    CHECK(desk.desk().currentPage()->title() == QStringLiteral("Movement snacks"));
}

TEST_CASE("links lead to other articles, and the one about help to the help page")
{
    UiDesk desk;
    openArticle(desk, "discomfort-and-pain");
    click(desk.window(), "article-pacing");
    CHECK(desk.desk().currentPage()->title() == QStringLiteral("Pacing: how to build up"));
    press(desk.window(), Qt::Key_Escape);
    click(desk.window(), "article-when-to-get-help");
    CHECK(shows(desk.window(), "helpPage"));
}

TEST_CASE("Learn leads to help, and is reached with Ctrl+6")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_6, Qt::ControlModifier);
    REQUIRE(shows(desk.window(), "learnPage"));
    click(desk.window(), "learnHelp");
    CHECK(shows(desk.window(), "helpPage"));
}

TEST_CASE("articles are searched as one types")
{
    UiDesk desk;
    openLearn(desk);
    press(desk.window(), Qt::Key_Slash);
    REQUIRE(hasFocus("learnSearch"));
    type(desk.window(), "pacing");
    CHECK(shows(desk.window(), "article-pacing"));
    CHECK_FALSE(shows(desk.window(), "readFirst"));
    type(desk.window(), " xylophone");
    CHECK_FALSE(shows(desk.window(), "article-pacing"));
    CHECK_THAT(words(desk.window()), Catch::Contains("Try fewer words"));
    seen<QLineEdit>(desk.window(), "learnSearch").clear();
    settle();
    CHECK(shows(desk.window(), "readFirst"));
}

TEST_CASE("an article can be read to its end with the keyboard alone")
{
    UiDesk desk(Before::Accepted, {910, 480});
    openArticle(desk, "pacing");
    QScrollBar& bar = *seen<QAbstractScrollArea>(desk.window(), "articlePage").verticalScrollBar();
    REQUIRE(bar.maximum() > 0);
    for (int i = 0; i < 100 && bar.value() < bar.maximum(); ++i)
        press(desk.window(), Qt::Key_PageDown);
    CHECK(bar.value() == bar.maximum());
}

TEST_CASE("cells of a table are said with their column")
{
    UiDesk desk;
    openArticle(desk, "pacing");
    bool said = false;
    for (auto* label : seen(desk.window(), "articlePage").findChildren<QLabel*>())
        said = said || label->accessibleName() == QStringLiteral("Minutes a walk: 33");
    CHECK(said);
}

} // namespace hipwise::test
