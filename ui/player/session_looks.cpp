#include "ui/player/session_looks.h"

#include "ui/style/style_sheet.h"

#include <QWidget>

#include <algorithm>

namespace hipwise::ui {

namespace {

// A bar of buttons is about as high at 200 % as a seventh of a window of 768 pixels.
constexpr int FullBarsFrom = 768;
constexpr int FullBars = 200;
constexpr int LeastBars = 100;
// In a window of 768 pixels a question of 24 pixels can be read at arm's length and a half.
constexpr int LargeQuestionsAt = 768;
constexpr int LargeQuestions = 140;
constexpr int LargestQuestions = 180;

} // namespace

int barPercent(int textPercent, int height)
{
    return std::min(textPercent, std::max(LeastBars, height * FullBars / FullBarsFrom));
}

int questionPercent(int textPercent, int height)
{
    const int fitting = std::min(height * LargeQuestions / LargeQuestionsAt, LargestQuestions);
    return std::max(textPercent, fitting);
}

SessionLooks::SessionLooks(const Look& program)
    : m_program(program)
{
    m_bars.resemble(program, program.textPercent());
    m_questions.resemble(program, program.textPercent());
}

void SessionLooks::dress(const QList<QWidget*>& bars, const QList<QWidget*>& questions)
{
    m_barWidgets = bars;
    m_questionWidgets = questions;
}

void SessionLooks::fit(int height)
{
    const int chosen = m_program.textPercent();
    put(m_bars, barPercent(chosen, height), m_barWidgets);
    put(m_questions, questionPercent(chosen, height), m_questionWidgets);
}

void SessionLooks::put(Look& look, int percent, const QList<QWidget*>& widgets) const
{
    Look next;
    next.resemble(m_program, percent);
    // Where the sizes are the program's, its own sheet does.
    const QString sheet = percent == m_program.textPercent() ? QString() : styleSheet(next);
    // A new sheet takes the fonts of what is in a widget with it, and changed() gives them anew.
    bool isNew = false;
    for (QWidget* widget : widgets) {
        isNew = isNew || widget->styleSheet() != sheet;
        if (widget->styleSheet() != sheet)
            widget->setStyleSheet(sheet);
    }
    if (!look.resemble(m_program, percent) && isNew)
        Q_EMIT look.changed();
}

} // namespace hipwise::ui
