#pragma once

#include "app/safety_check.h"
#include "ui/onboarding/step_page.h"

namespace hipwise::ui {

class Card;

/// After an answer that asks to check first: thanks, why, how soon, whom and what to ask, and what
/// can be done meanwhile. For children: that the program is for adults.
class CheckFirstPage final : public StepPage {
    Q_OBJECT

public:
    /// `step`: the one whose answers it is about.
    CheckFirstPage(const Look& look, person::FirstStep step, StepPlace place);

    void setState(const app::CheckFirstState& state);
    void setUnder18();
    void setRoom(Room room) override;

Q_SIGNALS:
    void helpRequested();
    void lookAroundRequested();
    /// A clinician has said yes.
    void clearedRequested();

private:
    [[nodiscard]] Card* makeStop(const app::StopReason& stop, const std::string& region);
    void addMeanwhile(const QString& words);
    void addCleared();
    void begin(const QString& title, const QString& lead);

    QBoxLayout* m_columns;
    QVBoxLayout* m_reasons;
    QVBoxLayout* m_ways;
};

} // namespace hipwise::ui
