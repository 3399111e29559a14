#pragma once

#include "app/measures.h"
#include "figure/motion/animation.h"
#include "figure/motion/timeline.h"
#include "ui/measures/typical_values.h"
#include "ui/widgets/page.h"

#include <QList>

namespace hipwise::ui {

class Card;
class ChangeBar;
class FigureStudio;
class FigureView;
class MeasureHistory;
class Notice;

/// How a test is done, as the figure shows it.
struct TestFigure {
    const figure::Animation* animation = nullptr; ///< null where it is not drawn
    figure::Tempo tempo;
    QString name;
};

/// Chair stand or standing on one leg: how it is done, why it may be left out, and what was
/// measured so far.
class TestPage final : public Page {
    Q_OBJECT

public:
    TestPage(FigureStudio& studio, person::MeasureKind kind);

    /// The animation must outlive the page.
    void setFigure(const TestFigure& figure);
    void setState(const app::TestState& state, CivilDate today);
    void setTypical(const TypicalWish& wish, CivilDate today);
    /// See ChangeBar::tell.
    void setChange(const QString& change, const QString& problem);

    void setRoom(Room room) override;
    void enter() override;
    void leave() override;

Q_SIGNALS:
    void startRequested();
    void removeRequested(const QList<qint64>& measures);
    void typicalWished(const hipwise::ui::TypicalWish& wish);
    void undoRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeSteps();
    void fillNotice();
    void fillHistory();

    person::MeasureKind m_kind;
    app::TestState m_state;
    CivilDate m_today{};
    bool m_filled = false;
    ChangeBar* m_changed;
    Notice* m_left;
    Notice* m_advice;
    QBoxLayout* m_columns;
    Card* m_stage;
    FigureView* m_figure;
    Button* m_start;
    MeasureHistory* m_history;
    TypicalValues* m_typical = nullptr; ///< of the chair stand only
};

} // namespace hipwise::ui
