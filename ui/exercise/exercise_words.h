#pragma once

#include "app/exercise.h"
#include "ui/style/look.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hipwise::ui {

/// Everything a movement says in words, beside its figure: how much to begin with, and by tabs how
/// to do it, mistakes, safety, sources.
class ExerciseWords final : public Card {
    Q_OBJECT

public:
    explicit ExerciseWords(const Look& look);

    /// Another movement starts at the first tab.
    void setState(const app::ExerciseState& state);

private:
    void fillDose();
    void fillTab();
    void fillHowTo();
    void fillActivity();
    void fillMistakes();
    void fillSafety();
    void fillSources();
    void addRule();
    void addHeading(const QString& text, Ink ink = Ink::Ink);
    void addText(const QString& text, Ink ink = Ink::Ink);

    const Look& m_look;
    app::ExerciseState m_state;
    int m_tab = 0;
    QVBoxLayout* m_dose;
    QWidget* m_tabs;
    QVBoxLayout* m_tabBody;
};

} // namespace hipwise::ui
