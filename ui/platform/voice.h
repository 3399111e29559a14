#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QTextToSpeech;

namespace hipwise::ui {

/// Why nothing is spoken.
enum class VoiceProblem {
    None,
    NoEngine, ///< the desktop has nothing that speaks
    NoVoice, ///< it does, but not this language
    Failed ///< it should, and does not
};

/// Speaks short sentences. Tests put their own in its place.
class Voice : public QObject {
    Q_OBJECT

public:
    /// The language of what will be said, like "es". Looking for a voice may take a moment, so it
    /// is done when the voice is switched on and not at start.
    virtual void setLanguage(const QString& language) = 0;
    /// What speaks against it; asked again after a change of language.
    [[nodiscard]] virtual VoiceProblem problem() const = 0;
    /// Says it now, instead of what is being said. 0 to 1.
    virtual void say(const QString& words, double loudness) = 0;
    virtual void stop() = 0;
};

/// The speech of the desktop, through Qt.
class SystemVoice final : public Voice {
    Q_OBJECT

public:
    SystemVoice();
    ~SystemVoice() override;
    SystemVoice(const SystemVoice&) = delete;
    SystemVoice(SystemVoice&&) = delete;
    SystemVoice& operator=(const SystemVoice&) = delete;
    SystemVoice& operator=(SystemVoice&&) = delete;

    void setLanguage(const QString& language) override;
    [[nodiscard]] VoiceProblem problem() const override;
    void say(const QString& words, double loudness) override;
    void stop() override;

private:
    [[nodiscard]] bool use(const QString& engine);

    QString m_language;
    std::unique_ptr<QTextToSpeech> m_speech;
    VoiceProblem m_problem = VoiceProblem::NoEngine;
};

} // namespace hipwise::ui
