#include "support/ui_desk.h"
#include "support/ui_text_recorder.h"
#include "ui/library/library_model.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

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

/// Chooses an entry of the menu of start positions, as a click on it does.
void choosePosition(UiDesk& desk, const char* name)
{
    QMenu* menu = seen<QPushButton>(desk.window(), "positionFilter").menu();
    for (QAction* action : menu->actions()) {
        if (action->text().startsWith(QString::fromUtf8(name))) {
            action->trigger();
            settle();
            return;
        }
    }
    FAIL("no such start position: " << name);
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
    auto& stretch = [&]() -> QAbstractButton& {
        for (auto* chip : desk.window().findChildren<QAbstractButton*>()) {
            if (chip->isVisible() && chip->text().startsWith(QStringLiteral("Stretch")))
                return *chip;
        }
        throw std::runtime_error("no chip for stretches");
    }();
    click(stretch);
    CHECK(listed(desk) == namesOf([](const content::Movement& movement) {
              return movement.kind == content::MovementKind::Stretch;
          }));
    CHECK(stretch.isChecked());
    CHECK_FALSE(seen<QAbstractButton>(desk.window(), "kind0").isChecked());
    click(desk.window(), "kind0");
    CHECK(movements(desk).rowCount() == static_cast<int>(hipPack().movements.size()));
}

TEST_CASE("start positions add up, and each can be taken away again")
{
    UiDesk desk;
    openLibrary(desk);
    choosePosition(desk, "On hands and knees");
    CHECK(listed(desk) == namesOf([](const content::Movement& movement) {
              return movement.position == "hands-and-knees";
          }));
    choosePosition(desk, "Half kneeling");
    CHECK(listed(desk) == namesOf([](const content::Movement& movement) {
              return movement.position == "hands-and-knees" || movement.position == "half-kneeling";
          }));
    CHECK_THAT(words(desk.window()), Catch::Contains("Start position: "));
    choosePosition(desk, "On hands and knees");
    CHECK(listed(desk) == std::set<std::string>{"Half-kneeling hip stretch"});
}

TEST_CASE("the menu of start positions opens and chooses by keyboard")
{
    UiDesk desk;
    openLibrary(desk);
    const int all = movements(desk).rowCount();
    tabTo(desk.window(), "positionFilter");
    QMenu* menu = seen<QPushButton>(desk.window(), "positionFilter").menu();
    // The menu has its own loop until it closes: the keys come from inside it.
    QTimer::singleShot(0, menu, [menu] {
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    press(desk.window(), Qt::Key_Space);
    REQUIRE(soon([&] { return !menu->isVisible(); }));
    CHECK(movements(desk).rowCount() < all);
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
    click(desk.window(), "kind1");
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

} // namespace hipwise::test
