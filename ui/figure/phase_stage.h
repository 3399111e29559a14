#pragma once

#include "content/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <QStringList>

class QButtonGroup;

namespace hipwise::ui {

class FitText;

/// A stage that shows one phase of a movement at a time in large words, with the phases to choose
/// from below. The words are also what the movement looks like for somebody who cannot see a
/// picture.
class PhaseStage final : public Card {
    Q_OBJECT

public:
    explicit PhaseStage(const Look& look);

    /// `start` is the start position in a sentence, shown with the first phase.
    void setPhases(const content::PhaseWords& phases,
                   const QString& start,
                   const QStringList& targets);

    void step(int by);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeButtons();
    void show(int phase);

    const Look& m_look;
    QStringList m_names;
    QStringList m_words;
    QString m_start;
    int m_phase = 0;
    FitText* m_text;
    FitText* m_detail;
    QWidget* m_buttons;
    QButtonGroup* m_group;
    TextLabel* m_targets;
};

} // namespace hipwise::ui
