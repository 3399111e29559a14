#include "ui/settings/settings_page.h"

#include "ui/settings/figure_choices.h"
#include "ui/settings/theme_choices.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/language_box.h"
#include "ui/widgets/switch_button.h"

#include <QHBoxLayout>
#include <QSlider>

namespace hipwise::ui {

namespace {

constexpr int TextStep = 5;
constexpr int VolumeStep = 5;
constexpr int FullVolume = 100;

QSlider* makeSlider(int lowest, int highest, int step)
{
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(lowest, highest);
    slider->setSingleStep(step);
    slider->setPageStep(step * 2);
    return slider;
}

} // namespace

SettingsPage::SettingsPage(FigureStudio& studio)
    : Page(studio.look(), tr("Settings"))
    , m_themes(new ThemeChoices(studio.look()))
    , m_textTitle(new TextLabel(studio.look(), TextRole::CardTitle))
    , m_textSize(makeSlider(person::SmallestTextPercent, person::LargestTextPercent, TextStep))
    , m_textValue(new TextLabel(studio.look(), TextRole::BodyStrong))
    , m_sample(new TextLabel(studio.look(), TextRole::Body, {}, Ink::Ink2))
    , m_figure(new FigureChoices(studio))
    , m_soundTitle(new TextLabel(studio.look(), TextRole::CardTitle))
    , m_soundLabel(new TextLabel(studio.look(), TextRole::Body))
    , m_sound(new SwitchButton(studio.look(), {}))
    , m_volumeLabel(new TextLabel(studio.look(), TextRole::Body))
    , m_volume(makeSlider(0, FullVolume, VolumeStep))
    , m_test(new Button(studio.look(), {}, ButtonKind::Secondary, ButtonSize::Small))
    , m_noDevice(new TextLabel(studio.look(), TextRole::Body, {}, Ink::Caution))
    , m_language(new LanguageBox(studio.look()))
    , m_content(new Button(studio.look(), {}, ButtonKind::Secondary, ButtonSize::Small))
    , m_dataText(new TextLabel(studio.look(), TextRole::Body, {}, Ink::Ink2))
    , m_folder(new Button(studio.look(), {}, ButtonKind::Secondary, ButtonSize::Small))
    , m_about(new Button(studio.look(), {}, ButtonKind::Secondary, ButtonSize::Small))
    , m_keys(new Button(studio.look(), {}, ButtonKind::Secondary, ButtonSize::Small))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto* themes = new Card;
    m_themeTitle = addSection(themes->box());
    themes->box()->addWidget(m_themes);
    body()->addWidget(themes);

    body()->addWidget(makeTextCard());
    body()->addWidget(m_figure);
    body()->addWidget(makeSoundCard());

    auto* language = new Card;
    m_languageTitle = addSection(language->box());
    m_languageTitle->setBuddy(m_language);
    language->box()->addWidget(m_language, 0, Qt::AlignLeft);
    language->box()->addWidget(m_content, 0, Qt::AlignLeft);
    body()->addWidget(language);

    auto* folder = new Card;
    m_dataTitle = addSection(folder->box());
    folder->box()->addWidget(m_dataText->wrapped());
    folder->box()->addWidget(m_folder, 0, Qt::AlignLeft);
    body()->addWidget(folder);

    auto* about = new Card;
    m_aboutTitle = addSection(about->box());
    auto* aboutRow = new QWidget;
    auto* flow = new FlowLayout(length::Gap, aboutRow);
    flow->addWidget(m_about);
    flow->addWidget(m_keys);
    about->box()->addWidget(aboutRow);
    body()->addWidget(about);
    body()->addStretch();

    nameControls();
    connectControls();
    retitle();
}

void SettingsPage::nameControls()
{
    m_textSize->setObjectName(QStringLiteral("textSize"));
    m_volume->setObjectName(QStringLiteral("volume"));
    m_sound->setObjectName(QStringLiteral("soundSwitch"));
    m_test->setObjectName(QStringLiteral("soundTest"));
    m_folder->setObjectName(QStringLiteral("openFolder"));
    m_about->setObjectName(QStringLiteral("about"));
    m_keys->setObjectName(QStringLiteral("keys"));
    m_content->setObjectName(QStringLiteral("content"));
    m_content->withIcon(QStringLiteral("library"));
    m_folder->withIcon(QStringLiteral("folder"));
    m_about->withIcon(QStringLiteral("info"));
    m_keys->withIcon(QStringLiteral("keyboard"));
}

Card* SettingsPage::makeTextCard()
{
    auto* text = new Card;
    auto* head = new QHBoxLayout;
    head->addWidget(m_textTitle, 1);
    head->addWidget(m_textValue);
    text->box()->addLayout(head);
    text->box()->addWidget(m_textSize);
    text->box()->addWidget(m_sample->wrapped());
    return text;
}

Card* SettingsPage::makeSoundCard()
{
    auto* sound = new Card;
    sound->box()->addWidget(m_soundTitle);
    auto* soundRow = new QHBoxLayout;
    soundRow->addWidget(m_soundLabel->wrapped(), 1);
    soundRow->addWidget(m_sound);
    sound->box()->addLayout(soundRow);
    auto* volumeRow = new QHBoxLayout;
    volumeRow->setSpacing(length::Gap * 2);
    volumeRow->addWidget(m_volumeLabel);
    volumeRow->addWidget(m_volume, 1);
    volumeRow->addWidget(m_test);
    sound->box()->addLayout(volumeRow);
    sound->box()->addWidget(m_noDevice->wrapped());
    return sound;
}

void SettingsPage::connectControls()
{
    connect(m_themes, &ThemeChoices::chosen, this, [this](person::ThemeChoice theme) {
        auto settings = m_settings;
        settings.theme = theme;
        change(settings);
    });
    connect(m_figure,
            &FigureChoices::changed,
            this,
            [this](const figure::PersonLook& person, bool calm) {
                auto settings = m_settings;
                settings.figure = person;
                settings.calm = calm;
                change(settings);
            });
    connect(m_textSize, &QSlider::valueChanged, this, [this](int percent) {
        auto settings = m_settings;
        settings.textPercent = percent;
        change(settings);
    });
    connect(m_sound, &QAbstractButton::toggled, this, [this](bool on) {
        auto settings = m_settings;
        settings.sound = on;
        change(settings);
    });
    connect(m_volume, &QSlider::valueChanged, this, [this](int volume) {
        auto settings = m_settings;
        settings.volume = volume;
        change(settings);
    });
    connect(m_language, &LanguageBox::chosen, this, [this](const QString& code) {
        auto settings = m_settings;
        settings.language = code.toStdString();
        change(settings);
    });
    connect(m_test, &QAbstractButton::clicked, this, &SettingsPage::soundTested);
    connect(m_folder, &QAbstractButton::clicked, this, &SettingsPage::folderRequested);
    connect(m_content, &QAbstractButton::clicked, this, &SettingsPage::contentRequested);
    connect(m_about, &QAbstractButton::clicked, this, &SettingsPage::aboutRequested);
    connect(m_keys, &QAbstractButton::clicked, this, &SettingsPage::keysRequested);
}

TextLabel* SettingsPage::addSection(QBoxLayout* box)
{
    auto* title = new TextLabel(look(), TextRole::CardTitle);
    box->addWidget(title);
    return title;
}

void SettingsPage::change(const person::Settings& settings)
{
    if (settings == m_settings)
        return;
    setSettings(settings);
    Q_EMIT changed(m_settings);
}

void SettingsPage::setRoom(Room room)
{
    Page::setRoom(room);
    m_figure->setRoom(room);
}

void SettingsPage::setSettings(const person::Settings& settings)
{
    m_settings = settings;
    m_themes->setTheme(settings.theme);
    m_textSize->setValue(settings.textPercent);
    m_sound->setChecked(settings.sound);
    m_volume->setValue(settings.volume);
    m_volume->setEnabled(settings.sound);
    m_test->setEnabled(settings.sound && m_soundDevice);
    m_language->setLanguage(QString::fromStdString(settings.language));
    retitle();
    m_figure->setPerson(settings.figure, settings.calm);
}

void SettingsPage::setPlaces(const QString& dataFolder, bool soundDevice)
{
    m_dataFolder = dataFolder;
    m_soundDevice = soundDevice;
    setSettings(m_settings);
}

void SettingsPage::retitle()
{
    setTitle(tr("Settings"));
    m_themeTitle->setText(tr("Colours"));
    m_textTitle->setText(tr("Text size"));
    m_textSize->setAccessibleName(tr("Text size"));
    m_textValue->setText(tr("%1 %").arg(m_settings.textPercent));
    m_sample->setText(
        tr("This is how your text will look. Ctrl and + or − change it on every page."));
    m_soundTitle->setText(tr("Sound"));
    m_soundLabel->setText(tr(
        "Soft sounds during a session: get ready, start, the last three seconds, change sides."));
    m_sound->setAccessibleName(tr("Sounds during a session"));
    m_volumeLabel->setText(tr("Volume"));
    m_volume->setAccessibleName(tr("Volume"));
    m_test->setText(tr("Try it"));
    m_test->setAccessibleName(tr("Try the sound"));
    m_noDevice->setText(tr("No sound device was found. Every cue is shown on the screen as well."));
    m_noDevice->setVisible(!m_soundDevice);
    m_languageTitle->setText(tr("Language and content"));
    m_content->breaking()->setBreakingText(tr("Movements, programs, articles"));
    m_dataTitle->setText(tr("Your data"));
    m_dataText->setText(
        tr("Sessions, pain scores and settings are kept in this folder and sent nowhere:\n%1")
            .arg(m_dataFolder));
    m_folder->setText(tr("Open the folder"));
    m_aboutTitle->setText(tr("Hipwise"));
    m_about->setText(tr("About Hipwise"));
    m_keys->setText(tr("Keys"));
}

} // namespace hipwise::ui
