#pragma once

#include "app/program_choice.h"
#include "ui/onboarding/step_page.h"

namespace hipwise::ui {

class FigureStudio;
class Notice;
class ProgramTile;
class SwitchRow;

/// A few programs to choose from, those that suit first, and movement snacks. Nothing has to be
/// chosen.
class ProgramsPage final : public StepPage {
    Q_OBJECT

public:
    ProgramsPage(FigureStudio& studio, StepPlace place);

    void setState(const app::ProgramsState& state);

Q_SIGNALS:
    /// Begins today.
    void programChosen(const QString& program);
    /// A program without sessions, to fill from the library.
    void ownRequested();
    void snacksChosen(bool on);

private:
    void showTiles();
    void choose(const QString& program);
    void showWays();
    [[nodiscard]] QString leadWords() const;

    FigureStudio& m_studio;
    app::ProgramsState m_state;
    std::size_t m_from = 0; ///< the first one that is shown
    QString m_chosen;
    Notice* m_hold;
    QWidget* m_tiles;
    Button* m_more;
    Button* m_own;
    SwitchRow* m_snacks;
};

} // namespace hipwise::ui
