#include "ui/player/cue_teller.h"

#include "ui/platform/cue_sounds.h"
#include "ui/platform/voice.h"

#include <algorithm>

namespace hipwise::ui {

CueTeller::CueTeller(CueSounds& sounds, Voice& voice)
    : m_sounds(sounds)
    , m_voice(voice)
{
}

void CueTeller::setVoice(bool on, double loudness)
{
    m_voiceOn = on;
    m_loudness = loudness;
    if (on && !m_words.language().isEmpty())
        m_voice.setLanguage(m_words.language());
    if (!on)
        m_voice.stop();
}

void CueTeller::setLanguage(const QString& language)
{
    m_words.setLanguage(language);
    if (m_voiceOn)
        m_voice.setLanguage(language);
}

void CueTeller::prepare()
{
    m_sounds.prepare();
}

bool CueTeller::speaks() const
{
    return m_voiceOn && m_voice.problem() == VoiceProblem::None;
}

void CueTeller::tell(const std::vector<session::Cue>& cues, const app::SessionView& view)
{
    if (cues.empty())
        return;
    m_sounds.play(cues);
    const bool tells = std::any_of(cues.begin(), cues.end(), [this](const session::Cue& cue) {
        return m_sounds.tells(cue.kind);
    });
    if (tells && !m_sounds.heard())
        Q_EMIT pulsed();
    const bool own = speaks();
    const QString sentence = m_words.sentence(cues, view, own);
    if (sentence.isEmpty())
        return;
    if (own)
        m_voice.say(sentence, m_loudness);
    else
        Q_EMIT announced(sentence);
}

void CueTeller::hush()
{
    m_sounds.stop();
    m_voice.stop();
}

} // namespace hipwise::ui
