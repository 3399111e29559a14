#pragma once

#include "app/snack_reminder.h"
#include "ui/figure/figure_studio.h"
#include "ui/widgets/card.h"

#include <chrono>

namespace hipwise::ui {

class Button;
class FigureStill;
class TextLabel;
class TimerRing;

/// What comes next and when, and what can be done about it.
class NextSnackCard final : public Card {
    Q_OBJECT

public:
    explicit NextSnackCard(FigureStudio& studio);

    void setState(const app::SnackState& state);

Q_SIGNALS:
    void nowRequested();
    void laterRequested(std::chrono::minutes time);
    void callRequested(std::chrono::minutes time);
    void pauseRequested(std::chrono::minutes time);
    void tomorrowRequested();
    void resumeRequested();

private:
    void connectButtons();
    void showRing(const app::SnackState& state);

    TimerRing* m_ring;
    TextLabel* m_status;
    FigureStill* m_still;
    TextLabel* m_name;
    TextLabel* m_turn;
    QWidget* m_movement;
    Button* m_now;
    Button* m_later;
    QWidget* m_pauses;
    Button* m_call30;
    Button* m_call60;
    Button* m_pause;
    Button* m_tomorrow;
    Button* m_resume;
};

} // namespace hipwise::ui
