#pragma once

#include "ui/snacks/settings_card.h"

#include <chrono>
#include <optional>

namespace hipwise::ui {

class Button;
class SwitchRow;
class TextLabel;
class TimeBox;

/// The reminder of the session, and whether the program starts by itself.
class SessionReminderCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit SessionReminderCard(const Look& look);

    /// Empty when the person has no time of their own.
    void setTime(const std::optional<std::chrono::minutes>& sinceMidnight);
    /// The time that the program has for its session, which is changed there; empty for none.
    void setProgramTime(const std::optional<std::chrono::minutes>& sinceMidnight);
    void setAutostart(bool on);

Q_SIGNALS:
    void timeChanged(std::chrono::minutes sinceMidnight);
    /// To where the program's time is changed.
    void programWanted();
    void autostartWanted(bool on);

private:
    void showSettings() override;

    std::optional<std::chrono::minutes> m_atTime;
    SwitchRow* m_session;
    TextLabel* m_label;
    TimeBox* m_time;
    TextLabel* m_programTime;
    Button* m_program;
    bool m_isOfProgram = false;
    SwitchRow* m_autostart;
};

} // namespace hipwise::ui
