#pragma once

#include "session/cue.h"

#include <QMap>
#include <QObject>
#include <QString>

class QSoundEffect;

namespace hipwise::ui {

/// Plays a short sound for the cues that have one. Without a sound device it does nothing; sounds
/// are loaded when the first session begins, not at start.
class CueSounds final : public QObject {
    Q_OBJECT

public:
    explicit CueSounds(QObject* parent = nullptr);

    void setOn(bool on);
    /// 0 to 100.
    void setVolume(int percent);
    /// Loads the sounds, so that the first cue is on time.
    void prepare();
    void play(session::CueKind kind);

    /// Whether the desktop has a device to play on.
    [[nodiscard]] static bool deviceFound();

private:
    bool m_on = true;
    int m_volume = 60;
    QMap<QString, QSoundEffect*> m_effects;
};

} // namespace hipwise::ui
