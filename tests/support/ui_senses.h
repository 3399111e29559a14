#pragma once

#include "ui/platform/sound_output.h"
#include "ui/platform/voice.h"

#include <QStringList>

#include <vector>

namespace hipwise::test {

/// A loudspeaker that remembers. It can be pulled out.
class FakeSound final : public ui::SoundOutput {
    Q_OBJECT

public:
    [[nodiscard]] bool found() const override { return m_found; }

    void play(const QString& name, double loudness) override
    {
        if (!m_found)
            return;
        played.append(name);
        volumes.push_back(loudness);
    }

    void prepare() override { ++prepared; }

    void stop() override { ++stopped; }

    /// A device comes or goes.
    void setFound(bool found)
    {
        m_found = found;
        Q_EMIT changed();
    }

    QStringList played;
    std::vector<double> volumes;
    int prepared = 0;
    int stopped = 0;

private:
    bool m_found = true;
};

/// A voice that remembers.
class FakeVoice final : public ui::Voice {
    Q_OBJECT

public:
    void setLanguage(const QString& wanted) override { language = wanted; }

    [[nodiscard]] ui::VoiceProblem problem() const override { return trouble; }

    void say(const QString& words, double /*loudness*/) override { said.append(words); }

    void stop() override { ++stopped; }

    QString language;
    ui::VoiceProblem trouble = ui::VoiceProblem::None;
    QStringList said;
    int stopped = 0;
};

} // namespace hipwise::test
