#include "support/ui_desk.h"
#include "ui/widgets/focus_ring.h"

#include <QDialog>
#include <QMenuBar>

namespace hipwise::test {

namespace {

/// Reads the next dialog that opens, and closes it.
class Reader final : public QObject {
public:
    Reader() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* dialog = qobject_cast<QDialog*>(watched);
        if (dialog == nullptr || event->type() != QEvent::Show)
            return false;
        read = words(*dialog);
        ringed = dialog->findChild<ui::FocusRing*>() != nullptr;
        QMetaObject::invokeMethod(dialog, &QDialog::reject, Qt::QueuedConnection);
        return true; // for nobody else
    }

    std::string read;
    bool ringed = false; ///< it shows what has the keyboard
};

/// What the list of keys says, opened with its own key.
std::string keysListed(UiDesk& desk)
{
    Reader reader;
    press(desk.window(), Qt::Key_Question);
    desk.window().activateWindow();
    settle();
    CHECK(reader.ringed);
    return reader.read;
}

bool comesBefore(const std::string& text, const std::string& first, const std::string& second)
{
    INFO(text);
    const auto at = text.find(first);
    const auto then = text.find(second);
    REQUIRE(at != std::string::npos);
    REQUIRE(then != std::string::npos);
    return at < then;
}

} // namespace

TEST_CASE("Ctrl with a number goes to Today, Library, Program, Progress, Snacks and Learn, with a "
          "comma to Settings")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_2, Qt::ControlModifier);
    CHECK(shows(desk.window(), "libraryPage"));
    press(desk.window(), Qt::Key_3, Qt::ControlModifier);
    CHECK(shows(desk.window(), "programPage"));
    press(desk.window(), Qt::Key_4, Qt::ControlModifier);
    CHECK(shows(desk.window(), "progressPage"));
    press(desk.window(), Qt::Key_5, Qt::ControlModifier);
    CHECK(shows(desk.window(), "snacksPage"));
    press(desk.window(), Qt::Key_6, Qt::ControlModifier);
    CHECK(shows(desk.window(), "learnPage"));
    press(desk.window(), Qt::Key_Comma, Qt::ControlModifier);
    CHECK(shows(desk.window(), "settingsPage"));
    press(desk.window(), Qt::Key_1, Qt::ControlModifier);
    CHECK(shows(desk.window(), "todayPage"));
}

TEST_CASE("the side bar goes to the same places, and shows where one is")
{
    UiDesk desk;
    const std::array pages{"todayPage",
                           "libraryPage",
                           "programPage",
                           "progressPage",
                           "snacksPage",
                           "learnPage",
                           "settingsPage",
                           "helpPage"};
    for (std::size_t place = pages.size(); place-- > 0;) {
        const std::string button = "nav" + std::to_string(place);
        click(desk.window(), button);
        CHECK(shows(desk.window(), pages.at(place)));
        CHECK(seen<QAbstractButton>(desk.window(), button).isChecked());
    }
}

TEST_CASE("F1 opens the help page, and back leads to where one was")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_2, Qt::ControlModifier);
    press(desk.window(), Qt::Key_F1);
    REQUIRE(shows(desk.window(), "helpPage"));
    SECTION("by Alt with the left arrow")
    {
        press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    }
    SECTION("by Escape")
    {
        press(desk.window(), Qt::Key_Escape);
    }
    SECTION("by the button")
    {
        click(desk.window(), "backButton");
    }
    CHECK(shows(desk.window(), "libraryPage"));
}

TEST_CASE("the way back leads through every page that was seen, and no further")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_2, Qt::ControlModifier);
    press(desk.window(), Qt::Key_4, Qt::ControlModifier);
    press(desk.window(), Qt::Key_4, Qt::ControlModifier);
    press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(shows(desk.window(), "libraryPage"));
    press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(shows(desk.window(), "todayPage"));
    press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(shows(desk.window(), "todayPage"));
}

TEST_CASE("the slash and Ctrl+F search the library from anywhere")
{
    UiDesk desk;
    SECTION("the slash")
    {
        press(desk.window(), Qt::Key_Slash);
    }
    SECTION("Ctrl+F")
    {
        press(desk.window(), Qt::Key_F, Qt::ControlModifier);
    }
    CHECK(shows(desk.window(), "libraryPage"));
    CHECK(hasFocus("librarySearch"));
}

TEST_CASE("in the search field the slash and the question mark are letters")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_Slash);
    type(desk.window(), "a/b?m,.");
    CHECK_THAT(words(desk.window()), Catch::Contains("a/b?m,."));
}

TEST_CASE("Ctrl+Enter starts today's session")
{
    UiDesk desk;
    SECTION("not without a program")
    {
        press(desk.window(), Qt::Key_Return, Qt::ControlModifier);
        CHECK(shows(desk.window(), "todayPage"));
    }
    SECTION("from any page")
    {
        desk.useProgram();
        press(desk.window(), Qt::Key_2, Qt::ControlModifier);
        press(desk.window(), Qt::Key_Return, Qt::ControlModifier);
        CHECK(shows(desk.window(), "warmUpView"));
    }
    SECTION("only one, however often it is pressed")
    {
        desk.useProgram();
        press(desk.window(), Qt::Key_Return, Qt::ControlModifier);
        click(desk.window(), "warmUpStart");
        press(desk.window(), Qt::Key_Return, Qt::ControlModifier);
        CHECK(desk.window().player().isRunning());
    }
}

TEST_CASE("Ctrl with plus, minus and zero changes the text size, within its bounds")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(desk.settings().textPercent == 110);
    CHECK(desk.look().textPercent() == 110);
    press(desk.window(), Qt::Key_Equal, Qt::ControlModifier);
    CHECK(desk.settings().textPercent == 120);
    press(desk.window(), Qt::Key_Minus, Qt::ControlModifier);
    CHECK(desk.settings().textPercent == 110);
    press(desk.window(), Qt::Key_0, Qt::ControlModifier);
    CHECK(desk.settings().textPercent == 100);
    press(desk.window(), Qt::Key_Minus, Qt::ControlModifier);
    CHECK(desk.settings().textPercent == 100);
    for (int i = 0; i < 15; ++i)
        press(desk.window(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(desk.settings().textPercent == 200);
}

TEST_CASE("changing the text size leaves the keyboard where it was")
{
    UiDesk desk;
    desk.useProgram();
    tabTo(desk.window(), "startSession");
    press(desk.window(), Qt::Key_Plus, Qt::ControlModifier);
    INFO(focused());
    CHECK(hasFocus("startSession"));
}

TEST_CASE("F6 goes from the side bar to the page and back")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_2, Qt::ControlModifier);
    press(desk.window(), Qt::Key_F6);
    CHECK(hasFocus("nav1")); // where one is
    press(desk.window(), Qt::Key_F6);
    CHECK(hasFocus("pageTitle"));
    press(desk.window(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(hasFocus("nav1"));
}

TEST_CASE("F11 fills the screen, and Escape leaves it again")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_F11);
    CHECK(desk.window().isFullScreen());
    press(desk.window(), Qt::Key_Escape);
    CHECK_FALSE(desk.window().isFullScreen());
}

TEST_CASE("the question mark lists the keys, those of the page that shows first")
{
    UiDesk desk;
    CHECK(comesBefore(keysListed(desk), "Everywhere", "A session"));
    press(desk.window(), Qt::Key_2, Qt::ControlModifier);
    CHECK(comesBefore(keysListed(desk), "Cards, list", "Everywhere"));
    desk.desk().openMovement(QStringLiteral("clam"));
    settle();
    CHECK(comesBefore(keysListed(desk), "A movement", "Everywhere"));
    press(desk.window(), Qt::Key_F11);
    CHECK(comesBefore(keysListed(desk), "The figure alone", "Everywhere"));
    press(desk.window(), Qt::Key_Escape);
    click(desk.window(), "tryNow");
    CHECK(comesBefore(keysListed(desk), "It hurts", "Everywhere"));
}

TEST_CASE("Alt by itself shows the menu bar, and no shortcut does")
{
    UiDesk desk;
    CHECK_FALSE(desk.window().menuBar()->isVisible());
    press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK_FALSE(desk.window().menuBar()->isVisible());
    QTest::keyPress(desk.window().windowHandle(), Qt::Key_Alt);
    QTest::keyRelease(desk.window().windowHandle(), Qt::Key_Alt, Qt::AltModifier);
    settle();
    CHECK(desk.window().menuBar()->isVisible());
    press(desk.window(), Qt::Key_Escape);
    CHECK_FALSE(desk.window().menuBar()->isVisible());
}

TEST_CASE("a page that comes to the front is said aloud and has the keyboard")
{
    UiDesk desk;
    press(desk.window(), Qt::Key_4, Qt::ControlModifier);
    CHECK(accessibleName(seen(desk.window(), "liveRegion")) == "Progress");
    CHECK(hasFocus("pageTitle"));
    CHECK(focused() == "pageTitle \"Progress\"");
}

TEST_CASE("a window that is too low keeps every place of the side bar within reach")
{
    UiDesk desk(Before::Accepted, {1366, 480}, 200);
    REQUIRE(shows(desk.window(), "navMore"));
    CHECK(shows(desk.window(), "nav0"));
    CHECK(shows(desk.window(), "nav7")); // help
    CHECK_FALSE(shows(desk.window(), "nav6"));
    CHECK(accessibleName(seen(desk.window(), "navMore")) == "More");
}

TEST_CASE("the side bar marks “More” while a place that it hides is shown")
{
    UiDesk desk(Before::Accepted, {1366, 480}, 200);
    const auto& more = seen<QAbstractButton>(desk.window(), "navMore");
    CHECK_FALSE(more.isChecked());
    press(desk.window(), Qt::Key_4, Qt::ControlModifier);
    CHECK(more.isChecked());
    press(desk.window(), Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(more.isChecked());
}

} // namespace hipwise::test
