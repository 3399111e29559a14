#include "support/ui_desk.h"

#include "app/active_pack.h"
#include "support/results.h"

#include <QApplication>

#include <algorithm>
#include <stdexcept>

namespace hipwise::test {

namespace {

ui::ThemeId themeOf(person::ThemeChoice choice)
{
    switch (choice) {
    case person::ThemeChoice::Dark:
        return ui::ThemeId::Dark;
    case person::ThemeChoice::ContrastDark:
        return ui::ThemeId::ContrastDark;
    case person::ThemeChoice::ContrastLight:
        return ui::ThemeId::ContrastLight;
    case person::ThemeChoice::System:
    case person::ThemeChoice::Light:
        break;
    }
    return ui::ThemeId::Light;
}

} // namespace

const content::Pack& hipPack()
{
    static const QTemporaryDir cache;
    static const auto pack
        = app::activatePack({HIPWISE_SOURCE_DIR "/data/hip", {}, cache.path().toStdString()});
    if (!pack)
        throw std::runtime_error(toString(pack.error()));
    return pack->pack;
}

UiDesk::UiDesk(Before before, QSize size, int percent, const std::string& contentLanguage)
    : m_sample(hipPack())
    , m_size(size)
{
    m_settings = std::make_unique<ui::SettingsFile>(
        m_folder.filePath(QStringLiteral("settings")).toStdString(), "20261123-091000");
    person::Settings settings;
    settings.theme = person::ThemeChoice::Light;
    settings.textPercent = percent;
    settings.sound = false;
    settings.contentLanguage = contentLanguage;
    if (!contentLanguage.empty())
        m_sample.context().contentLocale = contentLanguage;
    if (before == Before::Accepted)
        settings.startedOn = "2026-11-22";
    m_settings->change(settings);
    m_look.set(ui::ThemeId::Light, percent);
    m_look.applyToApplication();
    open();
}

UiDesk::~UiDesk() = default;

void UiDesk::open()
{
    m_sounds.set(m_settings->settings());
    QObject::connect(m_settings.get(),
                     &ui::SettingsFile::changed,
                     &m_look,
                     [this](const person::Settings& changed) {
                         m_look.set(themeOf(changed.theme), changed.textPercent);
                         m_look.setPainBands(changed.painBands);
                         m_studio.set(changed.figure, changed.calm);
                         m_sounds.set(changed);
                         m_sample.keeper().setCopies(changed.copiesFolder, changed.copiesByItself);
                     });
    m_reminders = std::make_unique<ui::SampleReminders>(
        m_sample.context(),
        *m_settings,
        m_folder.filePath(QStringLiteral("autostart")).toStdString());
    m_reminders->keeper.look();
    m_services = std::make_unique<ui::Services>(
        ui::Services{m_look,
                     m_studio,
                     *m_settings,
                     m_sounds,
                     m_voice,
                     m_wakefulness,
                     m_remote,
                     m_reminders->keeper,
                     m_reminders->autostart,
                     m_reminders->tray,
                     m_sample.context(),
                     m_sample.keeper(),
                     [this](QWidget*, const ui::Question& what) {
                         ++asked;
                         question = what.title.toStdString();
                         questionText = what.text.toStdString();
                         return answer;
                     },
                     m_folder.path(),
                     {},
                     {},
                     shelf(),
                     false,
                     [this](QWidget*, bool) { return QString::fromStdString(picked); }});
    m_window = std::make_unique<ui::MainWindow>(*m_services);
    QObject::connect(
        m_window.get(), &ui::MainWindow::packChanged, m_window.get(), [this] { ++packChanges; });
    QObject::connect(m_window.get(), &ui::MainWindow::languageChanged, m_window.get(), [this] {
        const std::string& language = settings().contentLanguage;
        m_sample.context().contentLocale = language.empty() ? "en" : language;
    });
    QObject::connect(m_window.get(), &ui::MainWindow::journalChanged, m_window.get(), [this] {
        m_sample.useJournal();
        m_window->showJournal();
    });
    QObject::connect(m_window.get(), &ui::MainWindow::everythingDeleted, m_window.get(), [this] {
        m_settings->change({});
        m_window->startOver();
    });
    m_window->resize(m_size);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        throw std::runtime_error("the window does not come to the front");
    settle();
}

app::PackShelf UiDesk::shelf() const
{
    return app::PackShelf(m_folder.filePath(QStringLiteral("packs")).toStdString(),
                          HIPWISE_SOURCE_DIR "/data/hip");
}

void UiDesk::change(const std::function<void(person::Settings&)>& edit)
{
    auto changed = settings();
    edit(changed);
    m_settings->change(changed);
}

void UiDesk::tell(const content::Circumstances& about)
{
    change([&](person::Settings& settings) { settings.about = about; });
}

void UiDesk::reopen()
{
    m_window->close();
    m_window.reset();
    m_reminders.reset();
    m_settings.reset();
    m_settings = std::make_unique<ui::SettingsFile>(
        m_folder.filePath(QStringLiteral("settings")).toStdString(), "20261123-091000");
    open();
}

void UiDesk::pass(std::chrono::milliseconds time)
{
    constexpr std::chrono::milliseconds Step{1000};
    // Nobody looks in between, and painting takes most of the time.
    m_window->setUpdatesEnabled(false);
    while (time > std::chrono::milliseconds(0)) {
        const auto now = std::min(time, Step);
        m_sample.clock().advance(now);
        time -= now;
        if (m_window->player().isRunning())
            m_window->player().advanceForPicture();
    }
    settle();
    m_window->setUpdatesEnabled(true);
}

void UiDesk::useProgram()
{
    m_sample.useProgram();
    showAgain();
}

void UiDesk::showAgain()
{
    desk().refresh();
    settle();
}

void UiDesk::nextMorning()
{
    m_sample.nextMorning();
    showAgain();
}

session::SessionRecord newestSession(store::Journal& journal)
{
    const auto sessions = valueOf(journal.sessions().newest(1));
    if (sessions.empty())
        FAIL("the journal has no session");
    return sessions.front();
}

int painAnswers(store::Journal& journal, session::PainContext context)
{
    const auto records = valueOf(journal.pain().all());
    return static_cast<int>(
        std::count_if(records.begin(), records.end(), [context](const session::PainRecord& record) {
            return record.context == context;
        }));
}

} // namespace hipwise::test
