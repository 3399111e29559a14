#pragma once

#include "app/advice_card.h"
#include "guidance/advice_answer.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace hipwise::ui {

/// One piece of advice: what is offered, the answers, and, behind "Why?", the facts it was made
/// from, the rule, who set it and where it comes from.
class AdviceView final : public Card {
    Q_OBJECT

public:
    AdviceView(const Look& look, const app::AdviceCard& advice);

    /// Opens or closes the reasons.
    void toggleWhy();

Q_SIGNALS:
    void answered(hipwise::guidance::AdviceChoice choice);
    void helpRequested();
    void screeningRequested();

private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QWidget* makeWhy();
    Button* addAnswer(QLayout& row, const QString& text, guidance::AdviceChoice choice);

    const Look& m_look;
    app::AdviceCard m_advice;
    Button* m_why = nullptr;
    QWidget* m_reasons = nullptr;
};

} // namespace hipwise::ui
