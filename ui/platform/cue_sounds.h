#pragma once

#include "person/settings.h"
#include "session/cue.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace hipwise::ui {

class SoundOutput;

/// Which sound a cue has; empty for those that are only shown.
[[nodiscard]] QString soundOf(session::CueKind kind);

/// The sounds of a reminder.
enum class Ring { Snack, SnackOver };

[[nodiscard]] QString soundOf(Ring ring);

/// Plays a soft sound for the cues that have one, as the person has set it.
class CueSounds final : public QObject {
    Q_OBJECT

public:
    /// On the device of the desktop.
    CueSounds();
    explicit CueSounds(std::unique_ptr<SoundOutput> output);
    ~CueSounds() override;
    CueSounds(const CueSounds&) = delete;
    CueSounds(CueSounds&&) = delete;
    CueSounds& operator=(const CueSounds&) = delete;
    CueSounds& operator=(CueSounds&&) = delete;

    void set(const person::Settings& settings);
    /// Loads the sounds, so that the first cue is on time.
    void prepare();
    /// Cues that come together have one sound: that of the one that matters most.
    void play(const std::vector<session::Cue>& cues);
    /// Whatever is set, so that one hears how loud it is.
    void preview(session::CueKind kind);
    /// That of a reminder, which has a volume of its own, 0 to 100.
    void ring(Ring ring, int volume);
    void stop();

    /// Whether cues can be heard now: sound is on, not at zero, and there is a device.
    [[nodiscard]] bool heard() const;
    /// Whether a cue of this kind is to be told, by sound or, where nothing is heard, by light.
    [[nodiscard]] bool tells(session::CueKind kind) const;
    [[nodiscard]] bool deviceFound() const;

Q_SIGNALS:
    /// A device came or went.
    void devicesChanged();

private:
    [[nodiscard]] double loudness() const;

    std::unique_ptr<SoundOutput> m_output;
    bool m_on = true;
    bool m_pace = true;
    bool m_count = true;
    int m_volume = 60;
};

} // namespace hipwise::ui
