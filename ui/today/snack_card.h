#pragma once

#include "app/snack_reminder.h"
#include "ui/style/look.h"
#include "ui/widgets/card.h"

#include <QTimer>

namespace hipwise::ui {

class Button;
class TextLabel;
class TimerRing;

/// The next movement snack, in a few words. Without reminders: what the program has for breaks.
class SnackCard final : public Card {
    Q_OBJECT

public:
    explicit SnackCard(const Look& look);

    /// `names` of the program's movements for breaks; may be empty.
    void setState(const app::SnackState& state, const QStringList& names);

Q_SIGNALS:
    void nowRequested();
    /// The page of the reminders.
    void opened();
    /// Time has passed while minutes are shown: say how things stand.
    void stateWanted();

private:
    TextLabel* m_title;
    TimerRing* m_ring;
    TextLabel* m_status;
    TextLabel* m_name;
    TextLabel* m_count;
    Button* m_now;
    Button* m_open;
    QTimer m_minute;
};

} // namespace hipwise::ui
