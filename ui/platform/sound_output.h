#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <memory>

class QMediaDevices;
class QSoundEffect;

namespace hipwise::ui {

/// Where short sounds go. Tests put their own in its place.
class SoundOutput : public QObject {
    Q_OBJECT

public:
    /// Whether there is something to play on. It may come and go.
    [[nodiscard]] virtual bool found() const = 0;
    /// Plays a sound of the program by name, from its beginning: pressed ten times it is no louder.
    /// `loudness` is 0 to 1, linear. Never waits; without a device it does nothing.
    virtual void play(const QString& name, double loudness) = 0;
    /// Loads the sounds, so that the first one is on time.
    virtual void prepare() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    /// A device came or went.
    void changed();
};

/// The device that the desktop plays on, also when that becomes another one.
class SystemSound final : public SoundOutput {
    Q_OBJECT

public:
    SystemSound();
    ~SystemSound() override;
    SystemSound(const SystemSound&) = delete;
    SystemSound(SystemSound&&) = delete;
    SystemSound& operator=(const SystemSound&) = delete;
    SystemSound& operator=(SystemSound&&) = delete;

    [[nodiscard]] bool found() const override;
    void play(const QString& name, double loudness) override;
    void prepare() override;
    void stop() override;

private:
    void follow();

    std::unique_ptr<QMediaDevices> m_devices; ///< made with the first sound: it costs start-up time
    std::map<QString, std::unique_ptr<QSoundEffect>> m_effects;
    QByteArray m_device; ///< the one the effects play on
};

} // namespace hipwise::ui
