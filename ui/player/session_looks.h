#pragma once

#include "ui/style/look.h"

#include <QList>

class QWidget;

namespace hipwise::ui {

/// Text of the bars above and below a session, in percent: what the person chose, as long as the
/// bars leave room for what is read from three metres. `height` is the window's, in pixels.
[[nodiscard]] int barPercent(int textPercent, int height);

/// Text of the questions that a session asks, in percent: at least what the person chose, and
/// larger where the window has room, because they are read standing.
[[nodiscard]] int questionPercent(int textPercent, int height);

/// The looks of a session: that of the program, with text that fits the window.
class SessionLooks final {
public:
    explicit SessionLooks(const Look& program);

    /// What is in these widgets has the sizes of the bars, and of the questions, from now on.
    void dress(const QList<QWidget*>& bars, const QList<QWidget*>& questions);

    void fit(int height);

    [[nodiscard]] const Look& bars() const { return m_bars.look; }

    [[nodiscard]] const Look& questions() const { return m_questions.look; }

private:
    /// Screens of one look, and what they were dressed for.
    struct Wardrobe {
        Look look;
        QList<QWidget*> widgets;
        ThemeId theme = ThemeId::Light;
        int chosen = 0; ///< percent of the program
    };

    void put(Wardrobe& screens, int percent) const;

    const Look& m_program;
    Wardrobe m_bars;
    Wardrobe m_questions;
};

} // namespace hipwise::ui
