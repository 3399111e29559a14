#include "support/ui_desk.h"
#include "support/ui_text_recorder.h"
#include "ui/library/library_delegates.h"
#include "ui/library/library_model.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

#include <algorithm>
#include <functional>
#include <set>
#include <stdexcept>

namespace hipwise::test {

namespace {

void openLibrary(UiDesk& desk)
{
    desk.desk().go(ui::Destination::Library);
    settle();
}

QAbstractItemModel& movements(UiDesk& desk)
{
    return *seen<QListView>(desk.window(), "libraryList").model();
}

/// Names of the movements of the pack that fulfil something.
std::set<std::string> namesOf(const std::function<bool(const content::Movement&)>& wanted)
{
    const content::Wording wording(hipPack(), "en");
    std::set<std::string> names;
    for (const content::Movement& movement : hipPack().movements) {
        if (wanted(movement))
            names.insert(wording.movement(movement.id).name);
    }
    return names;
}

std::set<std::string> listed(UiDesk& desk)
{
    std::set<std::string> names;
    auto* list = qobject_cast<QListView*>(find(desk.window(), "libraryList"));
    for (int row = 0; list != nullptr && row < list->model()->rowCount(); ++row)
        names.insert(list->model()->index(row, 0).data().toString().toStdString());
    return names;
}

/// Presses the filter and, in what it unfolds, a choice.
void choose(UiDesk& desk, const char* filter, const char* choice)
{
    if (!shows(desk.window(), choice))
        click(desk.window(), filter);
    click(desk.window(), choice);
}

} // namespace

TEST_CASE("the library shows every movement of the pack")
{
    UiDesk desk;
    openLibrary(desk);
    CHECK(movements(desk).rowCount() == static_cast<int>(hipPack().movements.size()));
    CHECK_THAT(words(desk.window()),
               Catch::Contains(std::to_string(hipPack().movements.size()) + " movement"));
    CHECK_FALSE(shows(desk.window(), "clearFilters"));
}

TEST_CASE("searching narrows the library, and clearing brings everything back")
{
    UiDesk desk;
    openLibrary(desk);
    click(desk.window(), "librarySearch");
    type(desk.window(), "bridge");
    CHECK(listed(desk).count("Bridge") == 1);
    CHECK(movements(desk).rowCount() < static_cast<int>(hipPack().movements.size()));
    click(desk.window(), "clearFilters");
    CHECK(movements(desk).rowCount() == static_cast<int>(hipPack().movements.size()));
    CHECK(seen<QLineEdit>(desk.window(), "librarySearch").text().isEmpty());
}

TEST_CASE("a kind shows only movements of that kind")
{
    UiDesk desk;
    openLibrary(desk);
    click(buttonSaying(desk.window(), "Stretch (13)"));
    CHECK(listed(desk) == namesOf([](const content::Movement& movement) {
              return movement.kind == content::MovementKind::Stretch;
          }));
    CHECK(seen<QAbstractButton>(desk.window(), "chip-kind0").isChecked());
    CHECK_FALSE(seen<QAbstractButton>(desk.window(), "chip-all").isChecked());
    click(desk.window(), "chip-all");
    CHECK(movements(desk).rowCount() == static_cast<int>(hipPack().movements.size()));
}

TEST_CASE("start positions add up, and each can be taken away again")
{
    UiDesk desk;
    openLibrary(desk);
    choose(desk, "filter-positions", "chip-hands-and-knees");
    CHECK(listed(desk) == namesOf([](const content::Movement& movement) {
              return movement.position == "hands-and-knees";
          }));
    choose(desk, "filter-positions", "chip-half-kneeling");
    CHECK(listed(desk) == namesOf([](const content::Movement& movement) {
              return movement.position == "hands-and-knees" || movement.position == "half-kneeling";
          }));
    CHECK_THAT(words(desk.window()), Catch::Contains("Start position (2)"));
    choose(desk, "filter-positions", "chip-hands-and-knees");
    CHECK(listed(desk) == std::set<std::string>{"Half-kneeling hip stretch"});
    CHECK_THAT(words(desk.window()), Catch::Contains("Start position: Half kneeling"));
}

TEST_CASE("a filter unfolds, chooses and folds again by keyboard, and the keyboard keeps its place")
{
    UiDesk desk;
    openLibrary(desk);
    tabTo(desk.window(), "filter-positions");
    CHECK_FALSE(shows(desk.window(), "filterPanel"));
    press(desk.window(), Qt::Key_Space);
    REQUIRE(shows(desk.window(), "filterPanel"));
    tabTo(desk.window(), "chip-no-floor");
    press(desk.window(), Qt::Key_Space);
    CHECK(hasFocus("chip-no-floor"));
    CHECK(listed(desk) == namesOf([](const content::Movement& movement) {
              return !hipPack().position(movement.position)->floor;
          }));
    tabTo(desk.window(), "filter-positions");
    press(desk.window(), Qt::Key_Space);
    CHECK_FALSE(shows(desk.window(), "filterPanel"));
}

TEST_CASE("every filter narrows, and clearing takes all of them away")
{
    struct Case {
        const char* filter;
        const char* choice;
    };

    const auto [filter, choice]
        = GENERATE(values<Case>({{"filter-positions", "chip-chair-only"},
                                 {"filter-equipment", "chip-mat"},
                                 {"filter-targets", "chip-buttocks"},
                                 {"filter-levels", "chip-1"},
                                 {"filter-circumstances", "chip-bursitis-gtps"},
                                 {"filter-circumstances", "chip-kneeling"}}));
    UiDesk desk;
    openLibrary(desk);
    choose(desk, filter, choice);
    CHECK(movements(desk).rowCount() < static_cast<int>(hipPack().movements.size()));
    CHECK(seen<QAbstractButton>(desk.window(), filter).isChecked());
    click(desk.window(), "clearFilters");
    CHECK(movements(desk).rowCount() == static_cast<int>(hipPack().movements.size()));
    CHECK_FALSE(shows(desk.window(), "filterPanel"));
    CHECK_FALSE(seen<QAbstractButton>(desk.window(), filter).isChecked());
}

TEST_CASE("in a narrow window the filters are behind one button")
{
    UiDesk desk(Before::Accepted, {910, 480});
    openLibrary(desk);
    CHECK_FALSE(shows(desk.window(), "filter-positions"));
    click(desk.window(), "unfoldFilters");
    choose(desk, "filter-positions", "chip-sitting");
    CHECK_THAT(words(desk.window()), Catch::Contains("Filters (1)"));
    click(desk.window(), "unfoldFilters");
    CHECK_FALSE(shows(desk.window(), "filter-positions"));
    CHECK(listed(desk) == namesOf([](const content::Movement& movement) {
              return movement.position == "sitting";
          }));
}

TEST_CASE("what was told by a clinician is kept, marks movements and says why")
{
    UiDesk desk;
    openLibrary(desk);
    choose(desk, "filter-suitsMe", "chip-after-hip-replacement");
    CHECK(desk.settings().about.conditions == std::set<std::string>{"after-hip-replacement"});
    CHECK(movements(desk).rowCount() == static_cast<int>(hipPack().movements.size()));
    click(desk.window(), "chip-suits-me");
    const int suits = movements(desk).rowCount();
    CHECK(suits < static_cast<int>(hipPack().movements.size()));
    CHECK_THAT(words(desk.window()), Catch::Contains("left out that may not suit"));

    click(desk.window(), "showAnyway");
    CHECK(movements(desk).rowCount() == static_cast<int>(hipPack().movements.size()));
    int reasons = 0;
    for (int row = 0; row < movements(desk).rowCount(); ++row) {
        const QModelIndex index = movements(desk).index(row, 0);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        if (!index.data(Qt::AccessibleDescriptionRole).toString().isEmpty())
            ++reasons;
        if (spoken.contains(QStringLiteral("Leave out for now")))
            CHECK_THAT(index.data(Qt::AccessibleDescriptionRole).toString().toStdString(),
                       Catch::Contains("After hip replacement"));
    }
    CHECK(reasons >= static_cast<int>(hipPack().movements.size()) - suits);
}

TEST_CASE("a favourite is added with F, with the menu, and by pressing its heart")
{
    UiDesk desk;
    openLibrary(desk);
    auto& list = seen<QListView>(desk.window(), "libraryList");
    const QModelIndex first = movements(desk).index(0, 0);
    const std::string id = first.data(ui::LibraryModel::IdRole).toString().toStdString();
    const auto isFavourite = [&] { return desk.settings().favourites.contains(id); };

    SECTION("F")
    {
        tabTo(desk.window(), "libraryList");
        press(desk.window(), Qt::Key_F);
        CHECK(isFavourite());
        CHECK(hasFocus("libraryList"));
        press(desk.window(), Qt::Key_F);
        CHECK_FALSE(isFavourite());
    }
    SECTION("menu")
    {
        tabTo(desk.window(), "libraryList");
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&list, &event);
        auto* menu = list.findChild<QMenu*>(QStringLiteral("movementMenu"));
        REQUIRE(menu != nullptr);
        menu->actions().at(1)->trigger();
        menu->close();
        CHECK(isFavourite());
    }
    SECTION("heart")
    {
        const QRect card = list.visualRect(first);
        const auto* delegate = qobject_cast<ui::LibraryDelegate*>(list.itemDelegate());
        QTest::mouseClick(
            list.viewport(), Qt::LeftButton, Qt::NoModifier, delegate->heartBox(card).center());
        settle();
        CHECK(isFavourite());
        CHECK(shows(desk.window(), "libraryPage"));
    }
}

TEST_CASE("favourites and what was used lately are one press away")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().doSession(3, 2);
    openLibrary(desk);
    CHECK_THAT(words(desk.window()), Catch::Contains("Favourites (0)"));
    tabTo(desk.window(), "libraryList");
    press(desk.window(), Qt::Key_F);
    click(desk.window(), "favourites");
    CHECK(movements(desk).rowCount() == 1);
    click(desk.window(), "favourites");
    click(desk.window(), "recent");
    CHECK(movements(desk).rowCount() > 0);
    CHECK(movements(desk).rowCount() < static_cast<int>(hipPack().movements.size()));
}

TEST_CASE("cards and list show the same, and the choice is kept")
{
    UiDesk desk;
    openLibrary(desk);
    const auto before = listed(desk);
    SECTION("by the buttons")
    {
        click(desk.window(), "segment1");
    }
    SECTION("by the keyboard")
    {
        tabTo(desk.window(), "libraryList");
        press(desk.window(), Qt::Key_L);
    }
    CHECK(listed(desk) == before);
    CHECK(desk.settings().libraryAsList);
    desk.reopen();
    openLibrary(desk);
    CHECK(seen<QListView>(desk.window(), "libraryList").viewMode() == QListView::ListMode);
    tabTo(desk.window(), "libraryList");
    press(desk.window(), Qt::Key_G);
    CHECK_FALSE(desk.settings().libraryAsList);
}

TEST_CASE("when nothing fits, the library says what to take away")
{
    UiDesk desk;
    openLibrary(desk);
    click(desk.window(), "librarySearch");
    type(desk.window(), "trampoline");
    CHECK_FALSE(shows(desk.window(), "libraryList"));
    CHECK_THAT(words(desk.window()), Catch::Contains("No movement fits all of this"));

    SECTION("everything at once")
    {
        click(buttonSaying(desk.window(), "Show all movements"));
    }
    SECTION("only the words")
    {
        const std::string suggestion
            = "Without the search words (" + std::to_string(hipPack().movements.size()) + ")";
        click(buttonSaying(desk.window(), suggestion));
    }
    CHECK(movements(desk).rowCount() == static_cast<int>(hipPack().movements.size()));
    CHECK(seen<QLineEdit>(desk.window(), "librarySearch").text().isEmpty());
}

TEST_CASE("a movement is found and opened with the keyboard alone")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_Slash);
    REQUIRE(hasFocus("librarySearch"));
    type(desk.window(), "clam");
    press(desk.window(), Qt::Key_Down);
    REQUIRE(hasFocus("libraryList"));
    press(desk.window(), Qt::Key_Return);
    REQUIRE(shows(desk.window(), "exercisePage"));
    CHECK(desk.desk().currentPage()->title() == QStringLiteral("Clam"));

    press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(shows(desk.window(), "libraryPage"));
    CHECK(seen<QLineEdit>(desk.window(), "librarySearch").text() == QStringLiteral("clam"));
}

TEST_CASE("Enter opens the movement that was reached with the arrow keys")
{
    UiDesk desk;
    openLibrary(desk);
    tabTo(desk.window(), "libraryList");
    press(desk.window(), Qt::Key_Right);
    const QString second
        = seen<QListView>(desk.window(), "libraryList").currentIndex().data().toString();
    CHECK(second == movements(desk).index(1, 0).data().toString());
    press(desk.window(), Qt::Key_Return);
    REQUIRE(shows(desk.window(), "exercisePage"));
    CHECK(desk.desk().currentPage()->title() == second);
}

TEST_CASE("a click opens a movement, and the library is as it was on the way back")
{
    UiDesk desk;
    openLibrary(desk);
    click(desk.window(), "chip-kind0");
    const auto before = listed(desk);
    auto& list = seen<QListView>(desk.window(), "libraryList");
    QTest::mouseClick(list.viewport(),
                      Qt::LeftButton,
                      Qt::NoModifier,
                      list.visualRect(movements(desk).index(0, 0)).center());
    settle();
    REQUIRE(shows(desk.window(), "exercisePage"));
    press(desk.window(), Qt::Key_Escape);
    CHECK(listed(desk) == before);
}

TEST_CASE("assistive technology is told kind, position and level of a movement")
{
    UiDesk desk;
    openLibrary(desk);
    for (int row = 0; row < movements(desk).rowCount(); ++row) {
        const QModelIndex index = movements(desk).index(row, 0);
        const auto said = index.data(Qt::AccessibleTextRole).toString().toStdString();
        CHECK_THAT(said, Catch::StartsWith(index.data().toString().toStdString()));
        CHECK(std::count(said.begin(), said.end(), '.') >= 4);
    }
}

TEST_CASE("every card of the library has room for its words")
{
    const auto [size, percent] = GENERATE(table<QSize, int>(
        {{{1366, 768}, 100}, {{1024, 600}, 100}, {{910, 480}, 100}, {{1366, 768}, 200}}));
    UiDesk desk(Before::Accepted, size, percent);
    openLibrary(desk);
    auto& list = seen<QListView>(desk.window(), "libraryList");
    int looked = 0;
    for (int row = 0; row < movements(desk).rowCount(); ++row) {
        const QModelIndex index = movements(desk).index(row, 0);
        list.scrollTo(index, QAbstractItemView::PositionAtTop);
        settle();
        const QRectF card = list.visualRect(index);
        for (const PaintedText& painted : paintedTexts(*list.viewport())) {
            if (!card.contains(painted.ink.center()))
                continue;
            ++looked;
            INFO(painted.text.toStdString() << " of " << index.data().toString().toStdString());
            const QRectF ink = painted.ink.adjusted(1, 1, -1, -1);
            CHECK(card.contains(ink));
            if (!painted.clip.isNull())
                CHECK(painted.clip.contains(ink));
        }
    }
    CHECK(looked >= 4 * movements(desk).rowCount()); // name, kind, level, position
}

TEST_CASE("a search is cleared with one click, and only where there is one")
{
    UiDesk desk;
    openLibrary(desk);
    auto& field = seen<QLineEdit>(desk.window(), "librarySearch");
    auto* clear = field.findChild<QAction*>(QStringLiteral("clearSearch"));
    REQUIRE(clear != nullptr);
    CHECK_FALSE(clear->isVisible());
    click(field);
    type(desk.window(), "clam");
    CHECK(clear->isVisible());
    clear->trigger();
    CHECK(field.text().isEmpty());
    CHECK_FALSE(clear->isVisible());
}

} // namespace hipwise::test
