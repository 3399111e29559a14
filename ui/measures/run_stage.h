#pragma once

#include "app/measure_run.h"
#include "ui/widgets/page.h"

#include <QWidget>

#include <chrono>

class QBoxLayout;

namespace hipwise::ui {

class FitText;
class PressPad;
class Segmented;
class SideBadge;
class TimerRing;

/// A timed measure as it is read from three metres: what to do, the time, and one very large
/// button.
class RunStage final : public QWidget {
    Q_OBJECT

public:
    explicit RunStage(const Look& look);

    void show(const app::MeasureRunView& view);
    void setRoom(Room room);
    void focusStart();

    /// How long one has to get from the screen to the chair.
    [[nodiscard]] std::chrono::seconds getReadyTime() const;

Q_SIGNALS:
    void pushed();
    void nextLegRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRow();
    void showRing(const app::MeasureRunView& view);
    void showPad(const app::MeasureRunView& view);
    void showRow(const app::MeasureRunView& view);
    [[nodiscard]] QString cue(const app::MeasureRunView& view) const;
    [[nodiscard]] QString triesWords(const app::MeasureRunView& view) const;
    void fit();

    const Look& m_look;
    SideBadge* m_side;
    FitText* m_cue;
    QBoxLayout* m_columns;
    PressPad* m_pad;
    TimerRing* m_ring;
    QWidget* m_row;
    TextLabel* m_timeWords;
    Segmented* m_time;
    TextLabel* m_tries;
    Button* m_next;
};

} // namespace hipwise::ui
