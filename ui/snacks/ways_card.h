#pragma once

#include "ui/snacks/settings_card.h"

class QSlider;

namespace hipwise::ui {

class ChipChoices;
class Segmented;
class SwitchRow;

/// How a person is told, what it waits for, and what is heard.
class WaysCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit WaysCard(const Look& look);

Q_SIGNALS:
    /// To hear how loud it is.
    void soundRequested();

private:
    void addWays();
    void addSound();
    void showSettings() override;

    Segmented* m_mode;
    SwitchRow* m_fullScreen;
    SwitchRow* m_doNotDisturb;
    ChipChoices* m_afterSleep;
    SwitchRow* m_sound;
    QSlider* m_volume;
};

} // namespace hipwise::ui
