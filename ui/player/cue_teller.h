#pragma once

#include "app/session_view.h"
#include "session/cue.h"
#include "ui/player/cue_words.h"

#include <QObject>

#include <vector>

namespace hipwise::ui {

class CueSounds;
class Voice;

/// Tells cues in every way that was chosen: sounds, a voice, words for a screen reader, and a pulse
/// on the screen where nothing is heard. Only one of them talks at a time: with the voice on, the
/// screen reader is told nothing.
class CueTeller final : public QObject {
    Q_OBJECT

public:
    CueTeller(CueSounds& sounds, Voice& voice);

    /// `loudness` of the voice, 0 to 1.
    void setVoice(bool on, double loudness);
    void setLanguage(const QString& language);

    void prepare();
    void tell(const std::vector<session::Cue>& cues, const app::SessionView& view);
    /// Silence: nothing goes on sounding or talking.
    void hush();

    /// Whether cues are spoken by the program itself.
    [[nodiscard]] bool speaks() const;

Q_SIGNALS:
    /// For a screen reader.
    void announced(const QString& words);
    /// Something happened that cannot be heard.
    void pulsed();

private:
    CueSounds& m_sounds;
    Voice& m_voice;
    CueWords m_words;
    bool m_voiceOn = false;
    double m_loudness = 1.0;
};

} // namespace hipwise::ui
