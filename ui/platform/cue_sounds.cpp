#include "ui/platform/cue_sounds.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace hipwise::ui {

namespace {

/// File name of a cue's sound; empty for cues that are only shown.
QString soundOf(session::CueKind kind)
{
    switch (kind) {
    case session::CueKind::GetReady:
        return QStringLiteral("get-ready");
    case session::CueKind::Start:
        return QStringLiteral("start");
    case session::CueKind::Countdown:
        return QStringLiteral("countdown");
    case session::CueKind::HalfWay:
        return QStringLiteral("half-way");
    case session::CueKind::SetDone:
        return QStringLiteral("done");
    case session::CueKind::ChangeSide:
        return QStringLiteral("change-side");
    case session::CueKind::SessionDone:
        return QStringLiteral("session-done");
    case session::CueKind::Move:
    case session::CueKind::Hold:
    case session::CueKind::Back:
    case session::CueKind::Rest:
    case session::CueKind::MovementDone:
    case session::CueKind::Paused:
    case session::CueKind::Resumed:
    case session::CueKind::Skipped:
    case session::CueKind::Again:
    case session::CueKind::Stopped:
        break;
    }
    return {};
}

float loudness(int percent)
{
    const float share = static_cast<float>(percent) / 100.0F;
    return QAudio::convertVolume(share, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale);
}

} // namespace

CueSounds::CueSounds(QObject* parent)
    : QObject(parent)
{
}

void CueSounds::setOn(bool on)
{
    m_on = on;
}

void CueSounds::setVolume(int percent)
{
    m_volume = percent;
    for (QSoundEffect* effect : std::as_const(m_effects))
        effect->setVolume(loudness(percent));
}

void CueSounds::prepare()
{
    if (!m_on || !m_effects.isEmpty() || !deviceFound())
        return;
    for (const auto kind : {session::CueKind::GetReady,
                            session::CueKind::Start,
                            session::CueKind::Countdown,
                            session::CueKind::HalfWay,
                            session::CueKind::SetDone,
                            session::CueKind::ChangeSide,
                            session::CueKind::SessionDone}) {
        auto* effect = new QSoundEffect(this);
        effect->setSource(QUrl(QStringLiteral("qrc:/sounds/%1.wav").arg(soundOf(kind))));
        effect->setVolume(loudness(m_volume));
        m_effects.insert(soundOf(kind), effect);
    }
}

void CueSounds::play(session::CueKind kind)
{
    const QString name = soundOf(kind);
    if (!m_on || name.isEmpty())
        return;
    prepare();
    if (QSoundEffect* effect = m_effects.value(name))
        effect->play();
}

bool CueSounds::deviceFound()
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

} // namespace hipwise::ui
