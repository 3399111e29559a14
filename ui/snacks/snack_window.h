#pragma once

#include "app/snack_reminder.h"
#include "support/clock.h"
#include "ui/figure/figure_studio.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QVBoxLayout;

namespace hipwise::ui {

class Button;
class FigureView;
class FocusRing;
class Notice;
class TextLabel;
class TimerRing;

/// The small window of a reminder, in a corner of the screen in use. It is shown without taking the
/// keyboard, counts only after Start, and is done only when the person says so.
class SnackWindow final : public QWidget {
    Q_OBJECT

public:
    explicit SnackWindow(FigureStudio& studio);

    /// Shows what the state offers; `asked` when the person wanted it: then it takes the keyboard.
    /// Nothing happens where nothing is offered.
    void offer(const app::SnackState& state, bool asked);
    /// Starts what is offered, as its button does.
    void begin();
    /// What is offered is answered or over. A word about pain stays until it is closed.
    void dismiss();

    /// Into the lower right corner of this part of a screen, whole.
    void placeIn(const QRect& screen);

    /// Whether it counts.
    [[nodiscard]] bool isCounting() const { return m_countedSince.has_value(); }

    /// Words that are shown, without those on the buttons.
    [[nodiscard]] QString shownWords() const;

Q_SIGNALS:
    void startRequested();
    void doneRequested();
    void laterRequested(std::chrono::minutes time);
    void notNowRequested();
    void helpRequested();
    /// The time is over.
    void counted();
    /// For a screen reader.
    void announced(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Part { Offer, Running, Hurts };
    void makeHead();
    void makeMiddle();
    void makeButtons();
    void showPart(Part part);
    void fit(int width, int height);
    [[nodiscard]] int neededHeight(int width) const;
    void showOffer(const app::SnackState& state);
    void togglePause();
    void sayHurts();
    void count();
    [[nodiscard]] std::chrono::milliseconds left() const;
    void place();

    FigureStudio& m_studio;
    const Look& m_look;
    Part m_part = Part::Offer;
    snacks::Offer m_kind = snacks::Offer::Snack;
    QVBoxLayout* m_column;
    QLabel* m_mark;
    TextLabel* m_head;
    Button* m_close;
    FigureView* m_figure;
    TimerRing* m_ring;
    TextLabel* m_title;
    TextLabel* m_text;
    Notice* m_hurt;
    QWidget* m_middle;
    QWidget* m_askRow;
    QWidget* m_runRow;
    QWidget* m_hurtRow;
    Button* m_start;
    Button* m_later5;
    Button* m_later15;
    Button* m_later30;
    Button* m_notNow;
    Button* m_done;
    Button* m_pause;
    Button* m_hurts;
    FocusRing* m_focus = nullptr;
    std::chrono::milliseconds m_length{0};
    std::chrono::milliseconds m_counted{0}; ///< before the last pause
    std::optional<SteadyInstant> m_countedSince; ///< empty while it does not count
    bool m_isCounted = false;
    bool m_canPutOff = false;
    QTimer m_tick;
};

} // namespace hipwise::ui
