#include "ui/snacks/ways_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip_choices.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch_row.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

namespace hipwise::ui {

WaysCard::WaysCard(const Look& look)
    : SettingsCard(look)
    , m_mode(new Segmented(look, tr("How I am told"), {tr("Small window"), tr("Quietly")}))
    , m_fullScreen(new SwitchRow(look,
                                 QStringLiteral("fullScreenSwitch"),
                                 tr("Wait while a program is full screen"),
                                 tr("A talk or a film. It comes once, afterwards.")))
    , m_doNotDisturb(new SwitchRow(
          look, QStringLiteral("doNotDisturbSwitch"), tr("Wait while “do not disturb” is on")))
    , m_afterSleep(
          new ChipChoices(look,
                          tr("After the computer slept"),
                          {tr("Start over"), tr("Go on from there"), tr("Count the sleep, too")}))
    , m_sound(new SwitchRow(
          look, QStringLiteral("snackSound"), tr("Soft sound"), tr("A low wooden tone, once.")))
    , m_volume(new QSlider(Qt::Horizontal))
{
    addWays();
    box()->addWidget(makeRule());
    addSound();
}

void WaysCard::addWays()
{
    addHeading(tr("How I am told"));
    m_mode->setObjectName(QStringLiteral("mode"));
    box()->addWidget(m_mode, 0, Qt::AlignLeft);
    addNote(tr("Quietly: no window and no sound. Only here, on Today and in the tray."));
    box()->addWidget(m_fullScreen);
    box()->addWidget(m_doNotDisturb);
    addHeading(tr("After the computer slept"));
    m_afterSleep->setObjectName(QStringLiteral("afterSleep"));
    box()->addWidget(m_afterSleep);
    connect(m_mode, &Segmented::chosen, this, [this](int index) {
        change([index](person::SnackSettings& settings) { settings.quiet = index == 1; });
    });
    connect(m_fullScreen, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::SnackSettings& settings) { settings.heldByFullScreen = on; });
    });
    connect(m_doNotDisturb, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::SnackSettings& settings) { settings.heldByDoNotDisturb = on; });
    });
    connect(m_afterSleep, &ChipChoices::chosen, this, [this](int index) {
        change([index](person::SnackSettings& settings) {
            settings.afterSleep = static_cast<AfterSleep>(index);
        });
    });
}

void WaysCard::addSound()
{
    constexpr int FullVolume = 100;
    m_volume->setObjectName(QStringLiteral("snackVolume"));
    m_volume->setAccessibleName(tr("Volume of the soft sound"));
    m_volume->setRange(0, FullVolume);
    auto* tryOut = new Button(look(), tr("Try it out"), ButtonKind::Secondary, ButtonSize::Small);
    tryOut->setObjectName(QStringLiteral("snackSoundTry"));
    tryOut->withIcon(QStringLiteral("sound"));
    box()->addWidget(m_sound);
    auto* row = new QHBoxLayout;
    row->addWidget(m_volume, 1);
    row->addWidget(tryOut);
    box()->addLayout(row);
    connect(m_sound, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::SnackSettings& settings) { settings.sound = on; });
    });
    connect(m_volume, &QSlider::valueChanged, this, [this](int volume) {
        change([volume](person::SnackSettings& settings) { settings.volume = volume; });
    });
    connect(tryOut, &QAbstractButton::clicked, this, &WaysCard::soundRequested);
}

void WaysCard::showSettings()
{
    m_mode->setCurrent(settings().quiet ? 1 : 0);
    m_fullScreen->setOn(settings().heldByFullScreen);
    m_doNotDisturb->setOn(settings().heldByDoNotDisturb);
    m_afterSleep->setCurrent(static_cast<int>(settings().afterSleep));
    m_sound->setOn(settings().sound);
    const QSignalBlocker quiet(m_volume);
    m_volume->setValue(settings().volume);
}

} // namespace hipwise::ui
