#include "ui/shell/application.h"

#include "content/load/pack_location.h"
#include "ui/platform/paths.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace hipwise::ui {

namespace {

ThemeId themeFor(person::ThemeChoice choice)
{
    switch (choice) {
    case person::ThemeChoice::Light:
        return ThemeId::Light;
    case person::ThemeChoice::Dark:
        return ThemeId::Dark;
    case person::ThemeChoice::ContrastDark:
        return ThemeId::ContrastDark;
    case person::ThemeChoice::ContrastLight:
        return ThemeId::ContrastLight;
    case person::ThemeChoice::System:
        break;
    }
    return systemTheme();
}

std::optional<Instant> startOf(const CommandLine& line, const TimeZone& zone)
{
    if (!line.clockStart)
        return std::nullopt;
    return zone.fromLocal(*line.clockStart);
}

void complain(const QString& sentence)
{
    std::fprintf(stderr, "hipwise: %s\n", qUtf8Printable(sentence));
}

} // namespace

std::string fileStamp(const ZonedInstant& instant)
{
    std::string stamp = toIso(instant).substr(0, 19);
    std::erase(stamp, '-');
    std::erase(stamp, ':');
    std::replace(stamp.begin(), stamp.end(), 'T', '-');
    return stamp;
}

Application::Application(const CommandLine& line, const DataFolder& folder)
    : m_line(line)
    , m_folder(folder)
    , m_clock(line.clockRate, startOf(line, systemTimeZone()))
    , m_zone(systemTimeZone())
    , m_stamp(fileStamp(m_zone.at(m_clock.now())))
    , m_instance(QString::fromStdString(folder.lock().string()))
{
}

Application::~Application() = default;

void Application::warn(const QString& title, const QString& text)
{
    // The first thing that went wrong is the one that matters most.
    if (!m_warningTitle.isEmpty())
        return;
    m_warningTitle = title;
    m_warningText = text;
}

bool Application::claim(int& exitCode)
{
    switch (m_instance.claim()) {
    case SingleInstance::Outcome::First:
        return true;
    case SingleInstance::Outcome::Raised:
        exitCode = 0;
        return false;
    case SingleInstance::Outcome::NotRaised:
        complain(tr("Hipwise is already running with this data folder, but does not answer."));
        exitCode = 1;
        return false;
    case SingleInstance::Outcome::Unwritable:
        complain(tr("The data folder %1 cannot be written to. Check its permissions, or give "
                    "another with --data-dir.")
                     .arg(QString::fromStdString(m_folder.root().string())));
        exitCode = 1;
        return false;
    }
    return false;
}

app::PackShelf Application::shelf() const
{
    return app::PackShelf(m_folder.packs(), content::builtInPack(executablePath()));
}

/// The pack of the command line, else the one that was chosen, else the built-in one.
bool Application::openPack()
{
    const std::string& chosen = m_settings->settings().pack;
    std::filesystem::path wanted = m_line.pack.toStdString();
    if (wanted.empty() && !chosen.empty())
        wanted = shelf().pathOf(chosen);
    auto pack = app::activatePack({wanted, shelf().pathOf({}), m_folder.cache()});
    if (!pack) {
        complain(tr("There are no movements to show: %1").arg(fromUtf8(toString(pack.error()))));
        return false;
    }
    // In the same place as the one before, because everything refers to it.
    if (m_pack)
        *m_pack = std::move(*pack);
    else
        m_pack.emplace(std::move(*pack));
    const QString first
        = m_pack->problems.empty() ? QString() : fromUtf8(toString(m_pack->problems.front()));
    switch (m_pack->condition) {
    case app::PackCondition::Good:
        break;
    case app::PackCondition::SomeLeftOut:
        warn(tr("Part of the movement file could not be used"),
             tr("Everything else works. %1").arg(first));
        break;
    case app::PackCondition::LastGood:
        warn(tr("The movement file cannot be read any more"),
             tr("Hipwise goes on with the last good one. %1").arg(first));
        break;
    case app::PackCondition::BuiltIn:
        warn(tr("The movement file cannot be used"),
             tr("Hipwise goes on with its own movements. %1").arg(first));
        break;
    }
    return true;
}

/// The window shows nothing of the old pack any more.
void Application::changePack()
{
    m_studio.forgetStills();
    m_warningTitle.clear();
    m_warningText.clear();
    if (!openPack())
        warn(tr("The movement file cannot be used"), tr("Hipwise goes on with the one it has."));
    m_window->warn(m_warningTitle, m_warningText);
}

/// The language of the pack's words: its own choice, or that of the interface.
std::string Application::contentLocale() const
{
    const std::string& chosen = m_settings->settings().contentLanguage;
    return chosen.empty() ? m_language.code().toStdString() : chosen;
}

void Application::openJournal()
{
    auto journal = store::Journal::open(m_folder.journal(), m_folder.copies(), m_stamp);
    if (journal) {
        m_journal.emplace(std::move(*journal));
        return;
    }
    const Error& error = journal.error();
    const QString detail = fromUtf8(toString(error));
    if (error.code == ErrorCode::TooNew)
        warn(tr("Your journal was written by a newer Hipwise"),
             tr("It is left as it is. You can do movements, but nothing is recorded. %1")
                 .arg(detail));
    else
        warn(tr("Your journal cannot be opened"),
             tr("It is left as it is. You can do movements, but nothing is recorded until it can "
                "be opened. %1")
                 .arg(detail));
}

std::optional<int> Application::open()
{
    int exitCode = 0;
    if (!claim(exitCode))
        return exitCode;
    m_settings = std::make_unique<SettingsFile>(m_folder.settings(), m_stamp);
    m_language.set(QString::fromStdString(m_settings->settings().language));
    if (!m_settings->setAsidePath().isEmpty())
        warn(tr("Your settings could not be read"),
             tr("Hipwise starts with its usual ones. The old file is kept as %1.")
                 .arg(m_settings->setAsidePath()));
    if (!openPack())
        return 1;
    openJournal();
    m_context.emplace(app::Context{
        m_pack->pack, m_journal ? &*m_journal : nullptr, m_clock, m_zone, contentLocale()});
    m_look.applyToApplication();
    followSettings(m_settings->settings());
    connect(m_settings.get(), &SettingsFile::changed, this, &Application::followSettings);

    m_services
        = std::make_unique<Services>(Services{m_look,
                                              m_studio,
                                              *m_settings,
                                              m_sounds,
                                              m_voice,
                                              m_wakefulness,
                                              m_remote,
                                              *m_context,
                                              askInDialog(m_look),
                                              QString::fromStdString(m_folder.root().string()),
                                              m_warningTitle,
                                              m_warningText,
                                              shelf(),
                                              !m_line.pack.isEmpty(),
                                              pickPathInDialog(),
                                              m_line.clockRate});
    m_window = std::make_unique<MainWindow>(*m_services);
    connect(&m_instance, &SingleInstance::raiseRequested, m_window.get(), &MainWindow::raiseWindow);
    connect(m_window.get(), &MainWindow::languageChanged, this, [this] {
        m_language.set(QString::fromStdString(m_settings->settings().language));
        m_context->contentLocale = contentLocale();
    });
    connect(m_window.get(), &MainWindow::packChanged, this, &Application::changePack);
    m_window->show();
    checkJournalLater();
    return std::nullopt;
}

void Application::followSettings(const person::Settings& settings)
{
    m_look.set(themeFor(settings.theme), settings.textPercent);
    m_studio.set(settings.figure, settings.calm);
    m_look.setPainBands(settings.painBands);
    m_sounds.set(settings);
}

/// The journal is looked through once the window stands; a large one takes a moment.
void Application::checkJournalLater()
{
    constexpr int AfterFirstPaintMs = 1500;
    QTimer::singleShot(AfterFirstPaintMs, this, [this] {
        if (!m_journal)
            return;
        const auto found = m_journal->check();
        if (!found || !found->empty())
            m_window->warn(
                tr("Your journal is damaged"),
                tr("Nothing was changed. Please keep a copy of the data folder before you go on. "
                   "%1")
                    .arg(found ? fromUtf8(found->front()) : fromUtf8(toString(found.error()))));
    });
}

} // namespace hipwise::ui
