#pragma once

#include "app/session_runner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

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
class SideBadge;
class TimerRing;

/// The part of the session screen that is read from three metres: side, what to do, how many or how
/// long; and the controls below. Text grows with the window.
class PlayerStage final : public QWidget {
    Q_OBJECT

public:
    explicit PlayerStage(FigureStudio& studio);

    void show(const app::SessionView& view);
    /// With little room the lesser buttons show only their icons.
    void setTight(bool tight);

    [[nodiscard]] Button* mainButton() const { return m_main; }

Q_SIGNALS:
    void mainPressed(); ///< pause, go on, or start now
    void nextPressed();
    void backPressed();
    void skipPressed();
    void moreRestPressed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWork(const app::SessionView& view);
    void showLead(const app::SessionView& view);
    void showFigure(const app::SessionView& view);
    void showControls(const app::SessionView& view);
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
    Button* m_back;
    Button* m_main;
    Button* m_next;
    Button* m_skip;
    Button* m_more;
    TextLabel* m_hints;
    TextLabel* m_upNext;
};

} // namespace hipwise::ui
