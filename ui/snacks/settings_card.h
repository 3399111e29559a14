#pragma once

#include "person/snack_settings.h"
#include "ui/style/look.h"
#include "ui/widgets/card.h"

#include <functional>

namespace hipwise::ui {

class TextLabel;

/// A part of the settings of reminders. Changes hold at once.
class SettingsCard : public Card {
    Q_OBJECT

public:
    explicit SettingsCard(const Look& look);

    void setSettings(const person::SnackSettings& settings);

Q_SIGNALS:
    /// By the person, not by setSettings.
    void changed(const hipwise::person::SnackSettings& settings);

protected:
    using Edit = std::function<void(person::SnackSettings&)>;

    /// Shows what is set now.
    virtual void showSettings() = 0;

    void change(const Edit& edit);
    void addHeading(const QString& text);
    void addNote(const QString& text);

    [[nodiscard]] const Look& look() const { return m_look; }

    [[nodiscard]] const person::SnackSettings& settings() const { return m_settings; }

private:
    const Look& m_look;
    person::SnackSettings m_settings;
};

} // namespace hipwise::ui
