#pragma once

#include "app/measure_entry.h"
#include "app/measure_run.h"
#include "ui/widgets/card.h"

namespace hipwise::ui {

class Button;
class SecondsField;
class Stepper;
class SwitchRow;
class TextLabel;

/// What a timed measure came to, to be put right before it is kept.
class RunResult final : public Card {
    Q_OBJECT

public:
    explicit RunResult(const Look& look);

    void show(const app::MeasureRunView& view);

    [[nodiscard]] int stands() const;
    [[nodiscard]] bool isAdapted() const;
    [[nodiscard]] app::SingleLegResult singleLeg() const;

    [[nodiscard]] Button& saveButton() { return *m_save; }

Q_SIGNALS:
    void saveRequested();
    void dropRequested();
    void againRequested();

private:
    void makeNumbers();
    void makeButtons();
    void nameSave();

    const Look& m_look;
    TextLabel* m_title;
    TextLabel* m_words;
    QWidget* m_standsRow;
    Stepper* m_stands;
    QWidget* m_leftRow;
    SecondsField* m_left;
    QWidget* m_rightRow;
    SecondsField* m_right;
    SwitchRow* m_arms;
    SwitchRow* m_held;
    Button* m_save;
    app::MeasureRunView m_view;
};

} // namespace hipwise::ui
