#include "ui/snacks/settings_card.h"

#include "ui/widgets/text_label.h"

namespace hipwise::ui {

SettingsCard::SettingsCard(const Look& look)
    : m_look(look)
{
}

void SettingsCard::setSettings(const person::SnackSettings& settings)
{
    m_settings = settings;
    showSettings();
}

void SettingsCard::change(const Edit& edit)
{
    person::SnackSettings settings = m_settings;
    edit(settings);
    if (settings == m_settings)
        return;
    m_settings = settings;
    showSettings();
    Q_EMIT changed(settings);
}

void SettingsCard::addHeading(const QString& text)
{
    box()->addWidget((new TextLabel(m_look, TextRole::CardTitle, text))->wrapped());
}

void SettingsCard::addNote(const QString& text)
{
    box()->addWidget((new TextLabel(m_look, TextRole::Secondary, text, Ink::Ink2))->wrapped());
}

} // namespace hipwise::ui
