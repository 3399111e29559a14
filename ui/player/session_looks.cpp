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
constexpr int Step = 10; // while a window is drawn larger nothing changes at every pixel

} // namespace

int barPercent(int textPercent, int height)
{
    const int fitting = height * FullBars / FullBarsFrom / Step * Step;
    return std::min(textPercent, std::max(LeastBars, fitting));
}

int questionPercent(int textPercent, int height)
{
    const int fitting = std::min(height * LargeQuestions / LargeQuestionsAt, LargestQuestions);
    return std::max(textPercent, fitting / Step * Step);
}

SessionLooks::SessionLooks(const Look& program)
    : m_program(program)
{
    m_bars.look.resemble(program, program.textPercent());
    m_questions.look.resemble(program, program.textPercent());
}

void SessionLooks::dress(const QList<QWidget*>& bars, const QList<QWidget*>& questions)
{
    m_bars.widgets = bars;
    m_questions.widgets = questions;
}

void SessionLooks::fit(int height)
{
    const int chosen = m_program.textPercent();
    put(m_bars, barPercent(chosen, height));
    put(m_questions, questionPercent(chosen, height));
}

void SessionLooks::put(Wardrobe& screens, int percent) const
{
    const ThemeId theme = m_program.theme().id;
    const int chosen = m_program.textPercent();
    const bool fits = screens.theme == theme && screens.chosen == chosen
        && screens.look.textPercent() == percent;
    if (!fits) {
        screens.theme = theme;
        screens.chosen = chosen;
        Look next;
        next.resemble(m_program, percent);
        // Where the sizes are the program's, its own sheet does.
        const QString sheet = percent == chosen ? QString() : styleSheet(next);
        for (QWidget* widget : std::as_const(screens.widgets)) {
            if (widget->styleSheet() != sheet)
                widget->setStyleSheet(sheet);
        }
    }
    // A new sheet, the program's too, takes the fonts of what is in a widget with it; changed()
    // gives them anew.
    if (!screens.look.resemble(m_program, percent) && !fits)
        Q_EMIT screens.look.changed();
}

} // namespace hipwise::ui
