#include "ui/platform/sound_output.h"

#include "ui/platform/cue_score.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace hipwise::ui {

SystemSound::SystemSound() = default;

SystemSound::~SystemSound() = default;

bool SystemSound::found() const
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

void SystemSound::follow()
{
    if (m_devices)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, [this] {
        if (!m_effects.empty())
            prepare();
        Q_EMIT changed();
    });
}

/// An effect keeps the device it was made for, so another device needs other effects.
void SystemSound::prepare()
{
    follow();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        m_effects.clear();
        m_device.clear();
        return;
    }
    if (device.id() == m_device && !m_effects.empty())
        return;
    m_effects.clear();
    m_device = device.id();
    for (const Tune& tune : allTunes()) {
        const QString name = QString::fromStdString(tune.name);
        auto effect = std::make_unique<QSoundEffect>(device);
        effect->setSource(QUrl(QStringLiteral("qrc:/sounds/%1.wav").arg(name)));
        m_effects.emplace(name, std::move(effect));
    }
}

void SystemSound::play(const QString& name, double loudness)
{
    prepare();
    const auto effect = m_effects.find(name);
    if (effect == m_effects.end())
        return;
    effect->second->stop();
    effect->second->setVolume(static_cast<float>(loudness));
    effect->second->play();
}

void SystemSound::stop()
{
    for (const auto& [name, effect] : m_effects)
        effect->stop();
}

} // namespace hipwise::ui
