#pragma once

#include "person/settings.h"
#include "ui/widgets/page.h"

class QSlider;

namespace hipwise::ui {

class Card;
class FigureChoices;
class FigureStudio;
class LanguageBox;
class SwitchButton;
class ThemeChoices;

/// Look and text, sound, language, where the data lies, and what the program is made of. Changes
/// apply at once.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(FigureStudio& studio);

    void setSettings(const person::Settings& settings);
    /// What is shown under "Your data".
    void setPlaces(const QString& dataFolder, bool soundDevice);

    void setRoom(Room room) override;

Q_SIGNALS:
    void changed(const hipwise::person::Settings& settings);
    void soundTested();
    void folderRequested();
    void aboutRequested();
    void keysRequested();
    void contentRequested();

private:
    void retitle();
    void connectControls();
    void change(const person::Settings& settings);
    [[nodiscard]] TextLabel* addSection(QBoxLayout* box);
    void nameControls();
    [[nodiscard]] Card* makeTextCard();
    [[nodiscard]] Card* makeSoundCard();

    person::Settings m_settings;
    QString m_dataFolder;
    bool m_soundDevice = true;

    TextLabel* m_themeTitle;
    ThemeChoices* m_themes;
    TextLabel* m_textTitle;
    QSlider* m_textSize;
    TextLabel* m_textValue;
    TextLabel* m_sample;
    FigureChoices* m_figure;
    TextLabel* m_soundTitle;
    TextLabel* m_soundLabel;
    SwitchButton* m_sound;
    TextLabel* m_volumeLabel;
    QSlider* m_volume;
    Button* m_test;
    TextLabel* m_noDevice;
    TextLabel* m_languageTitle;
    LanguageBox* m_language;
    Button* m_content;
    TextLabel* m_dataTitle;
    TextLabel* m_dataText;
    Button* m_folder;
    TextLabel* m_aboutTitle;
    Button* m_about;
    Button* m_keys;
};

} // namespace hipwise::ui
