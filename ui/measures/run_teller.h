#pragma once

#include "app/measure_run.h"
#include "ui/platform/spoken_language.h"

#include <QObject>

namespace hipwise::ui {

class CueSounds;
class Voice;

/// Tells the cues of a timed measure by sound, and by a voice where it is switched on; else in
/// words for a screen reader. The screen shows all of them as well.
class RunTeller final : public QObject {
    Q_OBJECT

public:
    RunTeller(CueSounds& sounds, Voice& voice);

    /// `loudness` of the voice, 0 to 1; the language is that of the content.
    void setVoice(bool on, double loudness, const QString& language);
    void prepare();
    void tell(const app::MeasureRun::Cues& cues, person::MeasureKind kind);
    void hush();

Q_SIGNALS:
    /// For a screen reader.
    void announced(const QString& words);

private:
    [[nodiscard]] QString words(const session::Cue& cue, person::MeasureKind kind) const;

    CueSounds& m_sounds;
    Voice& m_voice;
    SpokenLanguage m_spoken;
    bool m_voiceOn = false;
    double m_loudness = 1.0;
};

} // namespace hipwise::ui
