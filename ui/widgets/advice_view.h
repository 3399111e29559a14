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

    /// Opens or closes what stands behind "Why?".
    void toggleWhy();

Q_SIGNALS:
    void answered(hipwise::guidance::AdviceChoice choice);
    void helpRequested();
    /// The safety questions, again.
    void questionsRequested();

private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QWidget* makeWhy();
    void addAnswers(QLayout& row);
    void addAnswer(QLayout& row,
                   const QString& text,
                   guidance::AdviceChoice choice,
                   const char* name);
    [[nodiscard]] bool isOffer() const;

    const Look& m_look;
    app::AdviceCard m_advice;
    Button* m_why = nullptr;
    QWidget* m_reasons = nullptr;
};

} // namespace hipwise::ui
