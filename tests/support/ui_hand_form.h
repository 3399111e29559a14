#pragma once

#include "support/results.h"
#include "support/ui_desk.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include <string>
#include <string_view>

/// What somebody does with the form that writes something down.
namespace hipwise::test {

inline void openForm(UiDesk& desk)
{
    desk.desk().go(ui::Destination::Progress);
    settle();
    click(desk.window(), "writeDown");
    REQUIRE(shows(desk.window(), "handPage"));
}

[[nodiscard]] inline QWidget& form(UiDesk& desk)
{
    return seen(desk.window(), "handPage");
}

/// A choice of the form, like "Which day?: Yesterday".
[[nodiscard]] inline QAbstractButton& choice(UiDesk& desk, std::string_view words)
{
    return buttonSaying(form(desk), words);
}

inline void pick(UiDesk& desk, std::string_view words)
{
    click(choice(desk, words));
    CHECK(choice(desk, words).isChecked());
}

[[nodiscard]] inline QComboBox& what(UiDesk& desk)
{
    return seen<QComboBox>(desk.window(), "handWhat");
}

/// Goes down the list as far as this one.
inline void pickWhat(UiDesk& desk, const char* name)
{
    what(desk).setFocus();
    press(desk.window(), Qt::Key_Home);
    for (int i = 1; i < what(desk).count() && what(desk).currentText() != QLatin1String(name); ++i)
        press(desk.window(), Qt::Key_Down);
    REQUIRE(what(desk).currentText() == QLatin1String(name));
}

inline void typeTime(UiDesk& desk, std::string_view digits)
{
    auto& field = seen<QTimeEdit>(desk.window(), "handTime");
    field.setFocus();
    field.setSelectedSection(QDateTimeEdit::HourSection);
    type(desk.window(), digits);
}

inline void typeDate(UiDesk& desk, std::string_view digits)
{
    auto& field = seen<QDateEdit>(desk.window(), "handDate");
    field.setFocus();
    field.setSelectedSection(QDateTimeEdit::DaySection);
    type(desk.window(), digits);
}

inline void typeNote(UiDesk& desk, std::string_view words)
{
    click(desk.window(), "handNote");
    type(desk.window(), words);
}

[[nodiscard]] inline int minutes(UiDesk& desk)
{
    return seen(desk.window(), "handMinutes").findChild<QSpinBox*>()->value();
}

[[nodiscard]] inline int sessions(UiDesk& desk)
{
    return valueOf(desk.journal().sessions().count());
}

/// The text of Progress, which must be in front.
[[nodiscard]] inline std::string progress(UiDesk& desk)
{
    return words(seen(desk.window(), "progressPage"));
}

[[nodiscard]] inline std::string startOf(const session::SessionRecord& record)
{
    return toIso(record.startedAt).substr(0, 16);
}

} // namespace hipwise::test
