#pragma once

#include "app/program_week.h"
#include "ui/widgets/card.h"

#include <vector>

namespace hipwise::ui {

class Button;
class TextLabel;

/// Where in a program somebody is: a step for every part, the one that is on in words, what comes
/// next and a way to begin it, and all parts on request.
class PhaseBar final : public Card {
    Q_OBJECT

public:
    explicit PhaseBar(const Look& look);

    /// `next`: id of the part that can be begun; empty for none.
    void setPhases(const std::vector<app::PhaseTile>& phases, const QString& next);

Q_SIGNALS:
    void nextRequested(const QString& phase);

private:
    void fillWords();
    void fillList();
    void addLine(const app::PhaseTile& phase);

    const Look& m_look;
    std::vector<app::PhaseTile> m_phases;
    QString m_next;
    QWidget* m_steps;
    TextLabel* m_title;
    TextLabel* m_words;
    Button* m_all;
    Button* m_begin;
    QWidget* m_list;
};

} // namespace hipwise::ui
