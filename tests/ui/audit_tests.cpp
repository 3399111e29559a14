#include "support/ui_audit.h"
#include "support/ui_person.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

// The walk over every page is worth what its eyes are worth: each of them finds the fault it is
// for.

namespace hipwise::test {

namespace {

/// An empty window of its own, in front.
class Window final : public QWidget {
public:
    Window()
    {
        resize(400, 300);
        show();
        REQUIRE(QTest::qWaitForWindowActive(this));
    }

    template <class Widget>
    Widget& put(Widget* widget, const QRect& place)
    {
        widget->setParent(this);
        widget->setGeometry(place);
        widget->show();
        settle();
        return *widget;
    }
};

class PaintedNumber final : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).drawText(rect(), Qt::AlignCenter, QStringLiteral("12"));
    }
};

} // namespace

TEST_CASE("a control without a name is found")
{
    Window window;
    auto& button = window.put(new QPushButton, {0, 0, 100, 50});
    CHECK(nameless(window).size() == 1);
    button.setText(QStringLiteral("Start"));
    CHECK(nameless(window).empty());
}

TEST_CASE("a box without a label is found")
{
    Window window;
    auto* box = new QComboBox;
    box->addItem(QStringLiteral("English"));
    window.put(box, {0, 50, 200, 50});
    CHECK(nameless(window).size() == 1);
    auto& label = window.put(new QLabel(QStringLiteral("Language")), {0, 0, 200, 50});
    label.setBuddy(box);
    CHECK(nameless(window).empty());
}

TEST_CASE("a choice of one that looks like a check box to a screen reader is found")
{
    Window window;
    auto& button = window.put(new QPushButton(QStringLiteral("One")), {0, 0, 100, 50});
    button.setCheckable(true);
    QButtonGroup group;
    group.addButton(&button);
    CHECK(unspoken(window).size() == 1);
    button.setAutoExclusive(true);
    CHECK(unspoken(window).empty());
}

TEST_CASE("a painted number that cannot be read aloud is found")
{
    Window window;
    auto& number = window.put(new PaintedNumber, {0, 0, 100, 100});
    CHECK(unspoken(window).size() == 1);
    number.setAccessibleName(QStringLiteral("12 seconds"));
    CHECK(unspoken(window).empty());
}

TEST_CASE("a control that Tab does not lead to is found")
{
    Window window;
    window.put(new QPushButton(QStringLiteral("One")), {0, 0, 100, 50});
    auto& other = window.put(new QPushButton(QStringLiteral("Two")), {0, 50, 100, 50});
    CHECK(outOfReach(window).empty());
    other.setFocusPolicy(Qt::ClickFocus);
    CHECK(outOfReach(window).size() == 1);
}

TEST_CASE("a stop of the keyboard that cannot be seen is found")
{
    Window window;
    window.put(new QPushButton(QStringLiteral("One")), {0, 0, 100, 50});
    window.put(new QPushButton(QStringLiteral("Two")), {0, 900, 100, 50});
    CHECK(outOfReach(window).size() == 1);
}

TEST_CASE("a round of Tab against the order of reading is found")
{
    Window window;
    auto* page = new QScrollArea;
    auto* body = new QWidget;
    auto* lower = new QPushButton(QStringLiteral("Lower"), body);
    auto* upper = new QPushButton(QStringLiteral("Upper"), body);
    lower->setGeometry(0, 100, 100, 50);
    upper->setGeometry(0, 0, 100, 50);
    body->resize(200, 200);
    page->setWidget(body);
    page->setFocusPolicy(Qt::NoFocus);
    window.put(page, {0, 0, 300, 300});
    window.put(new QPushButton(QStringLiteral("Outside")), {300, 0, 100, 50});
    CHECK(outOfReach(window).size() == 1);
    QWidget::setTabOrder(upper, lower);
    CHECK(outOfReach(window).empty());
}

TEST_CASE("a group that stops the keyboard twice is found")
{
    Window window;
    auto& one = window.put(new QPushButton(QStringLiteral("One")), {0, 0, 100, 50});
    auto& two = window.put(new QPushButton(QStringLiteral("Two")), {0, 50, 100, 50});
    one.setCheckable(true);
    two.setCheckable(true);
    QButtonGroup group;
    group.addButton(&one);
    group.addButton(&two);
    CHECK(outOfReach(window).empty()); // one stop, arrows move inside
    QButtonGroup loose; // any number can be chosen
    loose.setExclusive(false);
    loose.addButton(&one);
    loose.addButton(&two);
    one.setFocusPolicy(Qt::ClickFocus);
    CHECK(outOfReach(window).size() == 1);
}

TEST_CASE("a button that is too small is found")
{
    Window window;
    auto& button = window.put(new QPushButton(QStringLiteral("X")), {0, 0, 39, 60});
    CHECK(tooSmall(window).size() == 1);
    button.resize(60, 39);
    CHECK(tooSmall(window).size() == 1);
    button.resize(40, 40);
    CHECK(tooSmall(window).empty());
}

TEST_CASE("words that do not fit are found, in labels, in buttons and where they are painted")
{
    Window window;
    SECTION("a label that is too narrow")
    {
        auto& label = window.put(new QLabel(QStringLiteral("When to get help")), {0, 0, 60, 40});
        CHECK(cutTexts(window).size() == 1);
        label.resize(300, 40);
        CHECK(cutTexts(window).empty());
    }
    SECTION("a wrapped label that is too low")
    {
        auto* label = new QLabel(QStringLiteral("A sentence that needs more than one line here"));
        label->setWordWrap(true);
        window.put(label, {0, 0, 120, 24});
        CHECK_FALSE(cutTexts(window).empty());
        label->resize(120, 200);
        settle();
        CHECK(cutTexts(window).empty());
    }
    SECTION("a button that is too narrow")
    {
        auto& button
            = window.put(new QPushButton(QStringLiteral("When to get help")), {0, 0, 60, 40});
        CHECK_FALSE(cutTexts(window).empty());
        button.resize(300, 40);
        settle();
        CHECK(cutTexts(window).empty());
    }
    SECTION("a painted number that is too large")
    {
        auto& number = window.put(new PaintedNumber, {0, 0, 8, 8});
        CHECK_FALSE(cutTexts(window).empty());
        number.resize(80, 80);
        settle();
        CHECK(cutTexts(window).empty());
    }
    SECTION("a label that its surroundings cut")
    {
        auto& frame = window.put(new QWidget, {0, 0, 200, 10});
        auto* label = new QLabel(QStringLiteral("Help"), &frame);
        label->setGeometry(0, 0, 100, 40);
        label->show();
        CHECK_FALSE(cutTexts(window).empty());
    }
    SECTION("a box that shortens what is chosen")
    {
        auto* box = new QComboBox;
        box->addItem(QStringLiteral("Language of this computer"));
        window.put(box, {0, 0, 80, 40});
        CHECK_FALSE(cutTexts(window).empty());
        box->resize(380, 40);
        settle();
        CHECK(cutTexts(window).empty());
    }
}

TEST_CASE("a plural or a number that was left open is found")
{
    Window window;
    auto& label = window.put(new QLabel(QStringLiteral("4 movement(s)")), {0, 0, 300, 40});
    CHECK(unfinishedWords(window).size() == 1);
    label.setText(QStringLiteral("set %2 of 3"));
    settle();
    CHECK(unfinishedWords(window).size() == 1);
    label.setText(QStringLiteral("100 % of 4 movements"));
    settle();
    CHECK(unfinishedWords(window).empty());
}

TEST_CASE("content that is wider than its page is found")
{
    Window window;
    auto* page = new QScrollArea;
    auto* body = new QWidget;
    body->resize(500, 100);
    page->setWidget(body);
    window.put(page, {0, 0, 300, 300});
    CHECK(tooWide(window).size() == 1);
    body->resize(200, 100);
    CHECK(tooWide(window).empty());
}

TEST_CASE("words that lie over other words are found")
{
    Window window;
    window.put(new QLabel(QStringLiteral("One")), {0, 0, 100, 40});
    auto& other = window.put(new QLabel(QStringLiteral("Two")), {50, 20, 100, 40});
    CHECK(overlapping(window).size() == 1);
    other.move(0, 40);
    CHECK(overlapping(window).empty());
}

} // namespace hipwise::test
