#include "ui/settings/settings_page.h"

#include "ui/settings/about_me_card.h"
#include "ui/settings/figure_choices.h"
#include "ui/settings/session_choices.h"
#include "ui/settings/sound_choices.h"
#include "ui/settings/theme_choices.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/language_box.h"

#include <QHBoxLayout>
#include <QSlider>

namespace hipwise::ui {

namespace {

constexpr int TextStep = 5;

QSlider* makeSlider(int lowest, int highest, int step)
{
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(lowest, highest);
    slider->setSingleStep(step);
    slider->setPageStep(step * 2);
    return slider;
}

} // namespace

SettingsPage::SettingsPage(FigureStudio& studio, CueSounds& sounds, Voice& voice)
    : Page(studio.look(), tr("Settings"))
    , m_themes(new ThemeChoices(studio.look()))
    , m_textTitle(new TextLabel(studio.look(), TextRole::CardTitle))
    , m_textSize(makeSlider(person::SmallestTextPercent, person::LargestTextPercent, TextStep))
    , m_textValue(new TextLabel(studio.look(), TextRole::BodyStrong))
    , m_sample(new TextLabel(studio.look(), TextRole::Body, {}, Ink::Ink2))
    , m_figure(new FigureChoices(studio))
    , m_sound(new SoundChoices(studio.look(), sounds, voice))
    , m_session(new SessionChoices(studio.look()))
    , m_language(new LanguageBox(studio.look()))
    , m_content(new Button(studio.look(), {}, ButtonKind::Secondary, ButtonSize::Small))
    , m_dataText(new TextLabel(studio.look(), TextRole::Body, {}, Ink::Ink2))
    , m_data(new Button(studio.look(), {}, ButtonKind::Secondary, ButtonSize::Small))
    , m_about(new Button(studio.look(), {}, ButtonKind::Secondary, ButtonSize::Small))
    , m_keys(new Button(studio.look(), {}, ButtonKind::Secondary, ButtonSize::Small))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto* me = new AboutMeCard(look());
    connect(me, &AboutMeCard::stepRequested, this, &SettingsPage::stepRequested);
    auto* themes = new Card;
    m_themeTitle = addSection(themes->box());
    themes->box()->addWidget(m_themes);
    body()->addWidget(themes);

    body()->addWidget(makeTextCard());
    body()->addWidget(me);
    body()->addWidget(m_figure);
    body()->addWidget(m_session);
    body()->addWidget(m_sound);

    auto* language = new Card;
    m_languageTitle = addSection(language->box());
    m_languageTitle->setBuddy(m_language);
    language->box()->addWidget(m_language, 0, Qt::AlignLeft);
    language->box()->addWidget(m_content, 0, Qt::AlignLeft);
    body()->addWidget(language);

    auto* kept = new Card;
    m_dataTitle = addSection(kept->box());
    kept->box()->addWidget(m_dataText->wrapped());
    kept->box()->addWidget(m_data, 0, Qt::AlignLeft);
    body()->addWidget(kept);

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
    m_data->setObjectName(QStringLiteral("data"));
    m_about->setObjectName(QStringLiteral("about"));
    m_keys->setObjectName(QStringLiteral("keys"));
    m_content->setObjectName(QStringLiteral("content"));
    m_content->withIcon(QStringLiteral("library"));
    m_data->withIcon(QStringLiteral("folder"));
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
    connect(m_sound, &SoundChoices::changed, this, &SettingsPage::change);
    connect(m_session, &SessionChoices::changed, this, &SettingsPage::change);
    connect(m_language, &LanguageBox::chosen, this, [this](const QString& code) {
        auto settings = m_settings;
        settings.language = code.toStdString();
        change(settings);
    });
    connect(m_data, &QAbstractButton::clicked, this, &SettingsPage::dataRequested);
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
    m_sound->setSettings(settings, m_spoken);
    m_session->setSettings(settings);
    m_language->setLanguage(QString::fromStdString(settings.language));
    retitle();
    m_figure->setPerson(settings.figure, settings.calm);
}

void SettingsPage::setSpokenLanguage(const QString& language)
{
    m_spoken = language;
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
    m_languageTitle->setText(tr("Language and content"));
    m_content->breaking()->setBreakingText(tr("Movements, programs, articles"));
    m_dataTitle->setText(tr("Your data"));
    m_dataText->setText(
        tr("Everything stays on this computer. See what is kept, make copies, bring them back."));
    m_data->setText(tr("Your data"));
    m_aboutTitle->setText(tr("Hipwise"));
    m_about->setText(tr("About Hipwise"));
    m_keys->setText(tr("Keys"));
}

} // namespace hipwise::ui
