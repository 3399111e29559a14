#pragma once

#include "content/text.h"
#include "ui/figure/figure_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <QStringList>

namespace hipwise::ui {

class FitText;
class PhaseTrack;
class Segmented;

/// Everything a stage needs to know of a movement.
struct StageMovement {
    QString name;
    const figure::Animation* animation = nullptr;
    figure::Tempo tempo;
    content::PhaseWords phases;
    QStringList targets;
    std::optional<Side> side;
};

/// The figure on its stage, with all that moves it: play, the parts, speed, and from where it is
/// seen.
class FigureStage final : public QWidget {
    Q_OBJECT

public:
    explicit FigureStage(FigureStudio& studio);

    void setMovement(const StageMovement& movement);
    /// To the part before or behind, and there it stops.
    void step(int by);
    void togglePlaying();
    /// Two choices slower or faster.
    void changeSpeed(int by);
    void lookFrom(ViewPoint point);
    void setRoom(Room room);
    /// A control beside those that turn the figure.
    void addControl(QWidget* control);

    /// What its controls need at this width, with a figure that can be made out.
    [[nodiscard]] int lowestHeight() const;

    [[nodiscard]] FigureView& view() { return *m_view; }

private:
    void fit();
    void showSection();
    void showViewPoint(ViewPoint point);

    FigureStudio& m_studio;
    StageMovement m_movement;
    QBoxLayout* m_column;
    Card* m_stage;
    QWidget* m_top;
    FigureView* m_view;
    Segmented* m_views;
    Button* m_nextView; ///< instead, where there is little room
    double m_figureEms;
    FitText* m_words;
    TextLabel* m_targets;
    Button* m_play;
    PhaseTrack* m_track;
    Segmented* m_speed;
};

} // namespace hipwise::ui
