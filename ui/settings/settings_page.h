#pragma once

#include "person/settings.h"
#include "ui/widgets/page.h"

class QSlider;

namespace hipwise::ui {

class Card;
class CueSounds;
class FigureChoices;
class FigureStudio;
class LanguageBox;
class SessionChoices;
class SoundChoices;
class ThemeChoices;
class Voice;

/// Look and text, sound, language, where the data lies, and what the program is made of. Changes
/// apply at once.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(FigureStudio& studio, CueSounds& sounds, Voice& voice);

    void setSettings(const person::Settings& settings);
    /// What a voice would speak: the language of the content.
    void setSpokenLanguage(const QString& language);

    void setRoom(Room room) override;

Q_SIGNALS:
    void changed(const hipwise::person::Settings& settings);
    void dataRequested();
    void aboutRequested();
    void keysRequested();
    void contentRequested();
    /// A step of the first start, by itself.
    void stepRequested(hipwise::person::FirstStep step);

private:
    void retitle();
    void connectControls();
    void change(const person::Settings& settings);
    [[nodiscard]] TextLabel* addSection(QBoxLayout* box);
    void nameControls();
    [[nodiscard]] Card* makeTextCard();

    person::Settings m_settings;
    QString m_spoken;

    TextLabel* m_themeTitle;
    ThemeChoices* m_themes;
    TextLabel* m_textTitle;
    QSlider* m_textSize;
    TextLabel* m_textValue;
    TextLabel* m_sample;
    FigureChoices* m_figure;
    SoundChoices* m_sound;
    SessionChoices* m_session;
    TextLabel* m_languageTitle;
    LanguageBox* m_language;
    Button* m_content;
    TextLabel* m_dataTitle;
    TextLabel* m_dataText;
    Button* m_data;
    TextLabel* m_aboutTitle;
    Button* m_about;
    Button* m_keys;
};

} // namespace hipwise::ui
