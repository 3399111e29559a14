#include "ui/settings/sound_choices.h"

#include "ui/platform/cue_sounds.h"
#include "ui/platform/spoken_language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSlider>

namespace hipwise::ui {

namespace {

constexpr int VolumeStep = 5;
constexpr int FullVolume = 100;

QString problemWords(VoiceProblem problem, const QString& language)
{
    const QString name = ownNameOf(language);
    switch (problem) {
    case VoiceProblem::NoEngine:
        return SoundChoices::tr(
            "Nothing on this computer can speak. On Debian, install the package "
            "speech-dispatcher. Sounds work without it.");
    case VoiceProblem::NoVoice:
        return SoundChoices::tr("No voice for %1 is installed. On Debian, install the package "
                                "speech-dispatcher-espeak-ng. Sounds work without it.")
            .arg(name);
    case VoiceProblem::Failed:
        return SoundChoices::tr("The voice of this computer does not answer. Sounds work without "
                                "it.");
    case VoiceProblem::None:
        break;
    }
    return {};
}

} // namespace

SoundChoices::SoundChoices(const Look& look, CueSounds& sounds, Voice& voice)
    : m_sounds(sounds)
    , m_voice(voice)
    , m_sound(new SwitchRow(look,
                            QStringLiteral("soundSwitch"),
                            tr("Sounds during a session"),
                            tr("Soft and low: get ready, start, change sides, rest, the end.")))
    , m_volume(new QSlider(Qt::Horizontal))
    , m_test(new Button(look, tr("Try it"), ButtonKind::Secondary, ButtonSize::Small))
    , m_noDevice(new TextLabel(look, TextRole::Body, {}, Ink::Caution))
    , m_pace(
          new SwitchRow(look, QStringLiteral("paceSwitch"), tr("A tone for every lift and lower")))
    , m_count(new SwitchRow(
          look, QStringLiteral("countSwitch"), tr("Tones for half-way and the last 3 seconds")))
    , m_speaks(new SwitchRow(look,
                             QStringLiteral("voiceSwitch"),
                             tr("A voice says what comes"),
                             tr("A screen reader then says nothing of it, so that only one of them "
                                "talks.")))
    , m_noVoice(new TextLabel(look, TextRole::Body, {}, Ink::Caution))
{
    box()->addWidget(new TextLabel(look, TextRole::CardTitle, tr("Sound and voice")));
    box()->addWidget(m_sound);
    addVolume(look);
    m_noDevice->setText(tr("No sound device was found. Every cue is shown on the screen as well."));
    box()->addWidget(m_noDevice->wrapped());
    box()->addWidget(m_pace);
    box()->addWidget(m_count);
    box()->addWidget(m_speaks);
    box()->addWidget(m_noVoice->wrapped());
    m_noVoice->setObjectName(QStringLiteral("voiceProblem"));
    m_noVoice->hide();
    connect(m_sound, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::Settings& settings) { settings.sound = on; });
    });
    connect(m_pace, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::Settings& settings) { settings.paceSounds = on; });
    });
    connect(m_count, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::Settings& settings) { settings.countSounds = on; });
    });
    connect(m_speaks, &SwitchRow::switched, this, &SoundChoices::switchVoice);
    connect(&sounds, &CueSounds::devicesChanged, this, &SoundChoices::showDevice);
    showDevice();
}

void SoundChoices::addVolume(const Look& look)
{
    m_volume->setRange(0, FullVolume);
    m_volume->setSingleStep(VolumeStep);
    m_volume->setPageStep(VolumeStep * 2);
    m_volume->setObjectName(QStringLiteral("volume"));
    m_volume->setAccessibleName(tr("Volume"));
    m_test->setObjectName(QStringLiteral("soundTest"));
    m_test->setAccessibleName(tr("Try the sound"));
    auto* row = new QHBoxLayout;
    row->setSpacing(length::Gap * 2);
    row->addWidget(new TextLabel(look, TextRole::Body, tr("Volume")));
    row->addWidget(m_volume, 1);
    row->addWidget(m_test);
    box()->addLayout(row);
    connect(m_volume, &QSlider::valueChanged, this, [this](int volume) {
        change([volume](person::Settings& settings) { settings.volume = volume; });
    });
    connect(m_test, &QAbstractButton::clicked, this, [this] {
        m_sounds.preview(session::CueKind::Start);
    });
}

void SoundChoices::change(const std::function<void(person::Settings&)>& edit)
{
    person::Settings settings = m_settings;
    edit(settings);
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT changed(settings);
}

/// The switch stays off where nothing can speak, and says why.
void SoundChoices::switchVoice(bool on)
{
    const VoiceProblem problem = showVoice(on);
    const bool speaks = on && problem == VoiceProblem::None;
    m_speaks->setOn(speaks);
    change([speaks](person::Settings& settings) { settings.voice = speaks; });
    if (speaks)
        speakSample();
}

/// In the language in which it will speak.
void SoundChoices::speakSample()
{
    SpokenLanguage spoken;
    spoken.set(m_language);
    m_voice.say(
        spoken.say("SoundChoices", QT_TRANSLATE_NOOP("SoundChoices", "This is how I speak.")),
        m_settings.volume / double{FullVolume});
}

/// A voice that was there the last time may be gone.
void SoundChoices::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    showVoice(m_settings.voice);
}

VoiceProblem SoundChoices::showVoice(bool on)
{
    VoiceProblem problem = VoiceProblem::None;
    if (on) {
        m_voice.setLanguage(m_language);
        problem = m_voice.problem();
    }
    m_noVoice->setText(problemWords(problem, m_language));
    m_noVoice->setVisible(problem != VoiceProblem::None);
    return problem;
}

void SoundChoices::showDevice()
{
    const bool found = m_sounds.deviceFound();
    m_noDevice->setVisible(!found);
    m_test->setEnabled(m_settings.sound && found);
}

void SoundChoices::setSettings(const person::Settings& settings, const QString& language)
{
    m_settings = settings;
    m_language = language;
    m_sound->setOn(settings.sound);
    m_volume->setValue(settings.volume);
    m_volume->setEnabled(settings.sound);
    m_pace->setOn(settings.paceSounds);
    m_count->setOn(settings.countSounds);
    m_speaks->setOn(settings.voice);
    m_pace->setEnabled(settings.sound);
    m_count->setEnabled(settings.sound);
    m_speaks->setEnabled(settings.sound);
    showDevice();
}

} // namespace hipwise::ui
