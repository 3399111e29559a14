#pragma once

#include "app/safety_check.h"
#include "ui/onboarding/step_page.h"

namespace hipwise::ui {

class AnswerRow;
class Card;

/// The pack's questions before somebody starts. Answers may stay open; "not sure" counts as yes.
class SafetyPage final : public StepPage {
    Q_OBJECT

public:
    SafetyPage(const Look& look, StepPlace place);

    void setState(const app::SafetyState& state, CivilDate today);
    void setRoom(Room room) override;

Q_SIGNALS:
    void answered(const QString& question, hipwise::person::ScreeningAnswer answer);

private:
    void makeRows(const app::SafetyState& state);

    Card* m_card;
    TextLabel* m_open;
    QList<QString> m_ids;
    QList<AnswerRow*> m_rows;
};

} // namespace hipwise::ui
