#pragma once

#include "app/snack_reminder.h"
#include "ui/snacks/settings_card.h"

namespace hipwise::ui {

class HoursEditor;
class Segmented;
class SnackStrip;

/// How often and when, with what that makes of today.
class TimesCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit TimesCard(const Look& look);

    void setState(const app::SnackState& state);

private:
    void showSettings() override;
    void showStrip();

    app::SnackState m_state;
    Segmented* m_every;
    HoursEditor* m_hours;
    SnackStrip* m_strip;
};

} // namespace hipwise::ui
