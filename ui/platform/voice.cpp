#include "ui/platform/voice.h"

#include <QLocale>
#include <QTextToSpeech>
#include <QVoice>

namespace hipwise::ui {

SystemVoice::SystemVoice() = default;

SystemVoice::~SystemVoice() = default;

/// Whether this engine has a voice for the language, which is then the one that speaks.
bool SystemVoice::use(const QString& engine)
{
    // A little slower than usual: it is heard from three metres, by somebody who is moving.
    constexpr double Rate = -0.1;
    auto speech = std::make_unique<QTextToSpeech>(engine);
    const QLocale wanted(m_language);
    for (const QLocale& locale : speech->availableLocales()) {
        if (locale.language() != wanted.language())
            continue;
        speech->setLocale(locale);
        if (speech->availableVoices().isEmpty())
            continue;
        speech->setRate(Rate);
        m_speech = std::move(speech);
        return true;
    }
    return false;
}

void SystemVoice::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_speech.reset();
    m_problem = VoiceProblem::NoEngine;
    for (const QString& engine : QTextToSpeech::availableEngines()) {
        // Qt's own for tests: says nothing.
        if (engine == QLatin1String("mock"))
            continue;
        m_problem = VoiceProblem::NoVoice;
        if (use(engine)) {
            m_problem = VoiceProblem::None;
            return;
        }
    }
}

VoiceProblem SystemVoice::problem() const
{
    if (m_speech && m_speech->state() == QTextToSpeech::Error)
        return VoiceProblem::Failed;
    return m_problem;
}

void SystemVoice::say(const QString& words, double loudness)
{
    if (!m_speech)
        return;
    m_speech->stop();
    m_speech->setVolume(loudness);
    m_speech->say(words);
}

void SystemVoice::stop()
{
    if (m_speech)
        m_speech->stop();
}

} // namespace hipwise::ui
