#include "ui/measures/run_teller.h"

#include "ui/platform/cue_sounds.h"
#include "ui/platform/voice.h"

#include <QCoreApplication>
#include <QStringList>

namespace hipwise::ui {

using person::MeasureKind;
using session::CueKind;

RunTeller::RunTeller(CueSounds& sounds, Voice& voice)
    : m_sounds(sounds)
    , m_voice(voice)
{
}

void RunTeller::setVoice(bool on, double loudness, const QString& language)
{
    m_voiceOn = on;
    m_loudness = loudness;
    m_spoken.set(language);
    if (on)
        m_voice.setLanguage(language);
}

void RunTeller::prepare()
{
    m_sounds.prepare();
}

void RunTeller::hush()
{
    m_sounds.stop();
    m_voice.stop();
}

QString RunTeller::words(const session::Cue& cue, MeasureKind kind) const
{
    const auto say = [this](const char* text) { return m_spoken.say("MeasureCues", text); };
    const bool chair = kind == MeasureKind::ChairStand;
    switch (cue.kind) {
    case CueKind::GetReady:
        if (chair)
            return say(QT_TRANSLATE_NOOP("MeasureCues", "Get ready. Cross your arms"));
        return cue.side == Side::Left
            ? say(QT_TRANSLATE_NOOP("MeasureCues", "Get ready to stand on your left leg"))
            : say(QT_TRANSLATE_NOOP("MeasureCues", "Get ready to stand on your right leg"));
    case CueKind::Start:
        return chair ? say(QT_TRANSLATE_NOOP("MeasureCues", "Start"))
                     : say(QT_TRANSLATE_NOOP("MeasureCues", "Lift your foot"));
    case CueKind::HalfWay:
        return say(QT_TRANSLATE_NOOP("MeasureCues", "Half way"));
    case CueKind::Countdown:
        return QString::number(cue.number);
    case CueKind::SetDone:
        return say(QT_TRANSLATE_NOOP("MeasureCues", "Done"));
    case CueKind::Move:
    case CueKind::Hold:
    case CueKind::Back:
    case CueKind::Run:
    case CueKind::Walk:
    case CueKind::ChangeSide:
    case CueKind::Rest:
    case CueKind::MovementDone:
    case CueKind::SessionDone:
    case CueKind::Waiting:
    case CueKind::Paused:
    case CueKind::Resumed:
    case CueKind::Skipped:
    case CueKind::Again:
    case CueKind::Stopped:
        break;
    }
    return {};
}

void RunTeller::tell(const app::MeasureRun::Cues& cues, MeasureKind kind)
{
    if (cues.empty())
        return;
    m_sounds.play(cues);
    QStringList parts;
    for (const session::Cue& cue : cues) {
        const QString part = words(cue, kind);
        if (!part.isEmpty())
            parts.append(part);
    }
    const QString sentence = parts.join(QStringLiteral(". "));
    if (sentence.isEmpty())
        return;
    if (m_voiceOn && m_voice.problem() == VoiceProblem::None)
        m_voice.say(sentence, m_loudness);
    else
        Q_EMIT announced(sentence);
}

} // namespace hipwise::ui
