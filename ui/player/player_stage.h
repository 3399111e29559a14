#pragma once

#include "app/session_runner.h"
#include "ui/style/look.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QStackedWidget;

namespace hipwise::ui {

class Card;
class FigureStudio;
class FigureView;
class FitText;
class RepCounter;
class RestQuestions;
class SideBadge;
class TimerRing;

/// The part of the session screen that is read from three metres: side, what to do, how many or how
/// long. Text grows with the window.
class PlayerStage final : public QWidget {
    Q_OBJECT

public:
    /// `look` is that of the bars and of the question of a rest.
    PlayerStage(FigureStudio& studio, const Look& look);

    void show(const app::SessionView& view);
    void setTight(bool tight);
    /// Larger words, instead of the figure.
    void setLarge(bool large);

    /// Whether the question of a rest is wanted.
    void setAsks(bool asks) { m_asks = asks; }

    [[nodiscard]] RestQuestions* questions() const { return m_questions; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWork(const app::SessionView& view);
    void showLead(const app::SessionView& view);
    void showFigure(const app::SessionView& view);
    void showCue(const app::SessionView& view, const QString& cue, const QString& breath);
    void showCount(const app::SessionView& view);
    void arrangeWords(const app::SessionView& view);
    void fitText();
    void arrange(bool drawn);

    const Look& m_look;
    bool m_tight = false;
    QBoxLayout* m_columns;
    Card* m_card;
    FigureView* m_figure;
    QGridLayout* m_words; ///< below the figure; on the stage where there is none
    bool m_drawn = false;
    SideBadge* m_side;
    FitText* m_caption;
    FitText* m_cue;
    FitText* m_detail;
    FitText* m_breath;
    QStackedWidget* m_count;
    TimerRing* m_ring;
    RepCounter* m_reps;
    RestQuestions* m_questions;
    bool m_asks = true;
    bool m_large = false;
};

} // namespace hipwise::ui
