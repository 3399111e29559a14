#pragma once

#include <QAbstractButton>
#include <QString>
#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

} // namespace Catch

/// What somebody in front of a window sees and does. Whatever is looked for and not in sight fails
/// the test.
namespace hipwise::test {

/// Waits until something has become so; false when it does not within five seconds.
template <class Condition>
bool soon(Condition condition)
{
    constexpr int PatienceMs = 5000;
    return QTest::qWaitFor(condition, PatienceMs);
}

/// Lets everything happen that is due: posted events, layouts, deferred deletions.
void settle();

/// A widget that is in the window and not hidden, by its object name; null when there is none.
[[nodiscard]] QWidget* find(QWidget& root, std::string_view name);

[[nodiscard]] inline bool shows(QWidget& root, std::string_view name)
{
    return find(root, name) != nullptr;
}

/// The same as what it is; fails the test when there is none, or two.
template <class Widget = QWidget>
Widget& seen(QWidget& root, std::string_view name)
{
    auto* widget = qobject_cast<Widget*>(find(root, name));
    if (widget == nullptr)
        FAIL("not in sight: " << name);
    return *widget;
}

/// The button in sight with this text or accessible name.
[[nodiscard]] QAbstractButton& buttonSaying(QWidget& root, std::string_view words);

/// Every text in sight below a widget, one a line.
[[nodiscard]] std::string words(QWidget& root);

/// What assistive technology calls a widget.
[[nodiscard]] std::string accessibleName(QWidget& widget);

/// Scrolls there and clicks in its middle, where nothing may cover it.
void click(QWidget& widget);

inline void click(QWidget& root, std::string_view name)
{
    click(seen<QWidget>(root, name));
}

/// One key, to whatever has the keyboard, menus and shortcuts included.
void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// Letters, one key after another.
void type(QWidget& window, std::string_view letters);

/// Presses Tab until the widget of this object name has the keyboard; fails when it never does.
void tabTo(QWidget& window, std::string_view name);

/// What has the keyboard, in words for a failing test.
[[nodiscard]] std::string focused();

/// Whether the widget of this object name has the keyboard.
[[nodiscard]] bool hasFocus(std::string_view name);

} // namespace hipwise::test
