#pragma once

#include "person/settings.h"
#include "ui/platform/voice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <functional>

class QSlider;

namespace hipwise::ui {

class Button;
class CueSounds;
class SwitchRow;

/// What is heard in a session: sounds, how loud, which of them, and a voice where there is one.
class SoundChoices final : public Card {
    Q_OBJECT

public:
    SoundChoices(const Look& look, CueSounds& sounds, Voice& voice);

    /// `language` is what the voice would speak.
    void setSettings(const person::Settings& settings, const QString& language);

Q_SIGNALS:
    void changed(const hipwise::person::Settings& settings);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void change(const std::function<void(person::Settings&)>& edit);
    void switchVoice(bool on);
    VoiceProblem showVoice(bool on);
    void speakSample();
    void showDevice();
    void addVolume(const Look& look);

    CueSounds& m_sounds;
    Voice& m_voice;
    person::Settings m_settings;
    QString m_language;
    SwitchRow* m_sound;
    QSlider* m_volume;
    Button* m_test;
    TextLabel* m_noDevice;
    SwitchRow* m_pace;
    SwitchRow* m_count;
    SwitchRow* m_speaks;
    TextLabel* m_noVoice;
};

} // namespace hipwise::ui
