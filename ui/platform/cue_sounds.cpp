#include "ui/platform/cue_sounds.h"

#include "ui/platform/sound_output.h"

#include <QAudio>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hipwise::ui {

using session::CueKind;

QString soundOf(CueKind kind)
{
    switch (kind) {
    case CueKind::GetReady:
        return QStringLiteral("get-ready");
    case CueKind::Start:
    case CueKind::Resumed:
        return QStringLiteral("start");
    case CueKind::Move:
        return QStringLiteral("lift");
    case CueKind::Back:
        return QStringLiteral("lower");
    case CueKind::Run:
        return QStringLiteral("run");
    case CueKind::Walk:
        return QStringLiteral("walk");
    case CueKind::Countdown:
        return QStringLiteral("countdown");
    case CueKind::HalfWay:
        return QStringLiteral("half-way");
    case CueKind::SetDone:
        return QStringLiteral("set-done");
    case CueKind::ChangeSide:
        return QStringLiteral("change-side");
    case CueKind::Rest:
        return QStringLiteral("rest");
    case CueKind::Waiting:
        return QStringLiteral("waiting");
    case CueKind::MovementDone:
        return QStringLiteral("movement-done");
    case CueKind::SessionDone:
        return QStringLiteral("session-done");
    case CueKind::Hold:
    case CueKind::Paused:
    case CueKind::Skipped:
    case CueKind::Again:
    case CueKind::Stopped:
        break;
    }
    return {};
}

QString soundOf(Ring ring)
{
    return ring == Ring::Snack ? QStringLiteral("snack") : QStringLiteral("snack-over");
}

namespace {

/// 0 to 1 of a volume from 0 to 100, as the ear hears it.
double loudnessOf(int volume)
{
    constexpr float Full = 100.0F;
    return QAudio::convertVolume(static_cast<float>(volume) / Full,
                                 QAudio::LogarithmicVolumeScale,
                                 QAudio::LinearVolumeScale);
}

} // namespace

CueSounds::CueSounds()
    : CueSounds(std::make_unique<SystemSound>())
{
}

CueSounds::CueSounds(std::unique_ptr<SoundOutput> output)
    : m_output(std::move(output))
{
    connect(m_output.get(), &SoundOutput::changed, this, &CueSounds::devicesChanged);
}

CueSounds::~CueSounds() = default;

void CueSounds::set(const person::Settings& settings)
{
    m_on = settings.sound;
    m_pace = settings.paceSounds;
    m_count = settings.countSounds;
    m_volume = settings.volume;
    if (!m_on)
        m_output->stop();
}

void CueSounds::prepare()
{
    if (m_on)
        m_output->prepare();
}

bool CueSounds::tells(CueKind kind) const
{
    if (soundOf(kind).isEmpty())
        return false;
    if (kind == CueKind::Move || kind == CueKind::Back)
        return m_pace;
    if (kind == CueKind::Countdown || kind == CueKind::HalfWay)
        return m_count;
    return true;
}

double CueSounds::loudness() const
{
    return loudnessOf(m_volume);
}

void CueSounds::play(const std::vector<session::Cue>& cues)
{
    std::vector<session::Cue> heard;
    std::copy_if(cues.begin(), cues.end(), std::back_inserter(heard), [this](const auto& cue) {
        return tells(cue.kind);
    });
    const auto one = session::mostImportant(heard);
    if (m_on && one)
        m_output->play(soundOf(one->kind), loudness());
}

void CueSounds::preview(CueKind kind)
{
    m_output->play(soundOf(kind), loudness());
}

void CueSounds::ring(Ring ring, int volume)
{
    m_output->play(soundOf(ring), loudnessOf(volume));
}

void CueSounds::stop()
{
    m_output->stop();
}

bool CueSounds::heard() const
{
    return m_on && m_volume > 0 && m_output->found();
}

bool CueSounds::deviceFound() const
{
    return m_output->found();
}

} // namespace hipwise::ui
