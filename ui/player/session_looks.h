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

    [[nodiscard]] const Look& bars() const { return m_bars; }

    [[nodiscard]] const Look& questions() const { return m_questions; }

private:
    void put(Look& look, int percent, const QList<QWidget*>& widgets) const;

    const Look& m_program;
    Look m_bars;
    Look m_questions;
    QList<QWidget*> m_barWidgets;
    QList<QWidget*> m_questionWidgets;
};

} // namespace hipwise::ui
