#pragma once

#include "app/exercise.h"
#include "figure/motion/animation.h"
#include "ui/widgets/page.h"

namespace hipwise::ui {

class Card;
class ExerciseWords;
class FigureStage;
class FigureStudio;
class PhaseStage;
class Segmented;

/// One movement: how it is done, the amount, mistakes, neighbours on the ladder, when to leave it
/// out, sources.
class ExercisePage final : public Page {
    Q_OBJECT

public:
    explicit ExercisePage(FigureStudio& studio);

    /// `animation` is how it is drawn, which must outlive the page; null where it is not.
    void setState(const app::ExerciseState& state, const figure::Animation* animation);

    [[nodiscard]] const app::ExerciseState& state() const { return m_state; }

    void setRoom(Room room) override;
    void enter() override;

Q_SIGNALS:
    void tryRequested(const QString& movement);
    void sideChosen(hipwise::Side side);
    void movementOpened(const QString& movement);
    void favouriteChosen(const QString& movement, bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addShortcuts();
    void fitStage();
    void fitStageSoon();
    void fillStage();
    void rebuild();
    void fillTags();
    void fillVerdict();
    void fillLadder();
    void addRungs(const std::vector<app::RungView>& rungs,
                  const QString& title,
                  const QString& end);
    [[nodiscard]] TextLabel* paragraph(const QString& text, Ink ink = Ink::Ink) const;

    app::ExerciseState m_state;

    Button* m_try;
    Button* m_favourite;
    QWidget* m_actions;
    QVBoxLayout* m_verdict;
    QWidget* m_tags;
    Segmented* m_side;
    QBoxLayout* m_columns;
    const figure::Animation* m_animation = nullptr;
    FigureStage* m_figure;
    PhaseStage* m_stage; ///< where there is no figure
    QVBoxLayout* m_left;
    QVBoxLayout* m_ladder;
    ExerciseWords* m_words;
};

} // namespace hipwise::ui
