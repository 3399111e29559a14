#pragma once

#include "ui/snacks/settings_card.h"

#include <chrono>
#include <optional>

namespace hipwise::ui {

class SwitchRow;
class TimeBox;

/// The reminder of the session, and whether the program starts by itself.
class SessionReminderCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit SessionReminderCard(const Look& look);

    /// Empty when the person has no time of their own.
    void setTime(const std::optional<std::chrono::minutes>& sinceMidnight);
    void setAutostart(bool on);

Q_SIGNALS:
    void timeChanged(std::chrono::minutes sinceMidnight);
    void autostartWanted(bool on);

private:
    void showSettings() override;

    std::optional<std::chrono::minutes> m_atTime;
    SwitchRow* m_session;
    TextLabel* m_label;
    TimeBox* m_time;
    SwitchRow* m_autostart;
};

} // namespace hipwise::ui
