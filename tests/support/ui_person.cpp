#include "support/ui_person.h"

#include "ui/widgets/drawn/fit_text.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QWindow>

namespace hipwise::test {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What a widget says by itself, without what is in it.
QString ownWords(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().isEmpty() ? button->accessibleName() : button->text();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        return field->text();
    if (const auto* text = qobject_cast<const ui::FitText*>(&widget))
        return text->text();
    return {};
}

} // namespace

void settle()
{
    constexpr int Rounds = 4; // a posted event may post another one
    for (int round = 0; round < Rounds; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

QWidget* find(QWidget& root, std::string_view name)
{
    for (QWidget* widget : root.findChildren<QWidget*>(toQString(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QAbstractButton& buttonSaying(QWidget& root, std::string_view words)
{
    const QString wanted = toQString(words);
    for (QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && (button->text() == wanted || button->accessibleName() == wanted))
            return *button;
    }
    FAIL("no button says \"" << words << "\". In sight:\n" << test::words(root));
    throw std::logic_error("FAIL returned");
}

std::string words(QWidget& root)
{
    std::string text;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const QString own = widget->isVisible() ? ownWords(*widget) : QString();
        if (!own.isEmpty())
            text += own.toStdString() + '\n';
    }
    return text;
}

std::string accessibleName(QWidget& widget)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible == nullptr ? std::string()
                                 : accessible->text(QAccessible::Name).toStdString();
}

void click(QWidget& widget)
{
    for (QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(&widget);
    }
    settle();
    INFO("clicking on " << widget.objectName().toStdString() << " " << accessibleName(widget));
    REQUIRE(widget.isVisible());
    REQUIRE(widget.isEnabled());
    const QPoint middle = widget.rect().center();
    const QWidget* hit = widget.window()->childAt(widget.mapTo(widget.window(), middle));
    const bool free = hit == &widget || widget.isAncestorOf(hit);
    CHECK(free); // nothing covers it
    QTest::mouseClick(&widget, Qt::LeftButton, Qt::NoModifier, middle);
    settle();
}

void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window.windowHandle(), key, modifiers);
    settle();
}

void type(QWidget& window, std::string_view letters)
{
    for (const char letter : letters)
        QTest::keyClick(window.windowHandle(), letter);
    settle();
}

void tabTo(QWidget& window, std::string_view name)
{
    constexpr int MostStops = 200;
    for (int stop = 0; stop < MostStops; ++stop) {
        if (hasFocus(name))
            return;
        press(window, Qt::Key_Tab);
    }
    FAIL("Tab never leads to " << name);
}

std::string focused()
{
    QWidget* widget = QApplication::focusWidget();
    if (widget == nullptr)
        return "nothing";
    return widget->objectName().toStdString() + " \"" + accessibleName(*widget) + '"';
}

bool hasFocus(std::string_view name)
{
    const QWidget* widget = QApplication::focusWidget();
    return widget != nullptr && widget->objectName() == toQString(name);
}

} // namespace hipwise::test
