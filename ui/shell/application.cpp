#include "ui/shell/application.h"

#include "content/load/pack_location.h"
#include "ui/platform/paths.h"
#include "ui/settings/journal_words.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"
#include "ui/shell/snack_front.h"
#include "ui/shell/snack_keeper.h"
#include "ui/widgets/snack_words.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

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

/// The next time the same folder and the same movements are wanted.
std::vector<std::string> atLogIn(const CommandLine& line)
{
    const auto path = [](const QString& given) {
        return std::filesystem::absolute(given.toStdString()).string();
    };
    std::vector<std::string> arguments{"--hidden"};
    if (!line.dataDir.isEmpty())
        arguments.insert(arguments.end(), {"--data-dir", path(line.dataDir)});
    if (!line.pack.isEmpty())
        arguments.insert(arguments.end(), {"--pack", path(line.pack)});
    return arguments;
}

} // namespace

Application::Application(const CommandLine& line, const DataFolder& folder)
    : m_line(line)
    , m_folder(folder)
    , m_clock(line.clockRate, startOf(line, systemTimeZone()))
    , m_zone(systemTimeZone())
    , m_stamp(app::fileStamp(m_zone.at(m_clock.now())))
    , m_instance(QString::fromStdString(folder.lock().string()))
    , m_autostart(Autostart::defaultFolder(), m_stamp)
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
    switch (m_instance.claim(!m_line.hidden)) {
    case SingleInstance::Outcome::First:
        m_locked = true;
        return true;
    case SingleInstance::Outcome::Raised:
        exitCode = 0;
        return false;
    case SingleInstance::Outcome::NotRaised:
        complain(tr("Hipwise is already running with this data folder, but does not answer."));
        exitCode = 1;
        return false;
    case SingleInstance::Outcome::Unwritable:
        // Nothing can be written, so nobody can get in anybody's way.
        return true;
    }
    return false;
}

/// To the one that runs.
int Application::sendCommand()
{
    const auto reply = m_instance.send(m_line.command);
    if (!reply) {
        complain(reply.error() == SingleInstance::Silence::NotThere
                     ? tr("Hipwise is not running.")
                     : tr("Hipwise is busy. It will follow as soon as it can."));
        return 1;
    }
    std::fprintf(stdout, "%s\n", qUtf8Printable(*reply));
    return 0;
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
    m_front->forget();
    m_studio.forgetStills();
    m_warningTitle.clear();
    m_warningText.clear();
    if (!openPack())
        warn(tr("The movement file cannot be used"), tr("Hipwise goes on with the one it has."));
    m_window->warn(m_warningTitle, m_warningText);
    m_snacks->refresh();
    m_front->renew();
}

/// The language of the pack's words: its own choice, or that of the interface.
std::string Application::contentLocale() const
{
    const std::string& chosen = m_settings->settings().contentLanguage;
    return chosen.empty() ? m_language.code().toStdString() : chosen;
}

void Application::openJournal()
{
    m_keeper.emplace(m_folder, m_clock, m_zone);
    m_keeper->setCopies(m_settings->settings().copiesFolder, m_settings->settings().copiesByItself);
    m_keeper->open(m_locked);
    warnOfJournal();
    constexpr std::chrono::seconds TryAgain{15};
    m_journalAgain.setInterval(TryAgain);
    connect(&m_journalAgain, &QTimer::timeout, this, [this] {
        if (m_keeper->retry())
            journalChanged();
    });
    if (m_keeper->trouble())
        m_journalAgain.start();
}

void Application::warnOfJournal()
{
    if (!m_keeper->trouble())
        return;
    const TroubleWords words = troubleWords(m_keeper->state());
    warn(words.title, words.text);
}

/// Another journal is in use, or none.
void Application::journalChanged()
{
    m_context->journal = m_keeper->journal();
    if (m_keeper->trouble()) {
        m_journalAgain.start();
    } else {
        m_journalAgain.stop();
        m_window->warn({}, {});
    }
    m_window->showJournal();
    m_snacks->refresh();
}

void Application::startOver()
{
    person::Settings fresh;
    fresh.language = m_settings->settings().language;
    m_settings->change(fresh);
    m_window->startOver();
}

std::optional<int> Application::open()
{
    int exitCode = 0;
    if (!m_line.command.isEmpty())
        return sendCommand();
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
    m_context.emplace(
        app::Context{m_pack->pack, m_keeper->journal(), m_clock, m_zone, contentLocale()});
    m_look.applyToApplication();
    followSettings(m_settings->settings());
    connect(m_settings.get(), &SettingsFile::changed, this, &Application::followSettings);

    m_snacks = std::make_unique<SnackKeeper>(*m_context, *m_settings, m_desktop, m_line.clockRate);
    m_services
        = std::make_unique<Services>(Services{m_look,
                                              m_studio,
                                              *m_settings,
                                              m_sounds,
                                              m_voice,
                                              m_wakefulness,
                                              m_remote,
                                              *m_snacks,
                                              m_autostart,
                                              m_tray,
                                              *m_context,
                                              *m_keeper,
                                              askInDialog(m_look),
                                              QString::fromStdString(m_folder.root().string()),
                                              m_warningTitle,
                                              m_warningText,
                                              shelf(),
                                              !m_line.pack.isEmpty(),
                                              pickPathInDialog(),
                                              m_line.clockRate,
                                              atLogIn(m_line)});
    m_window = std::make_unique<MainWindow>(*m_services);
    connect(&m_instance, &SingleInstance::raiseRequested, m_window.get(), &MainWindow::raiseWindow);
    connect(m_window.get(), &MainWindow::languageChanged, this, [this] {
        m_language.set(QString::fromStdString(m_settings->settings().language));
        m_context->contentLocale = contentLocale();
        m_snacks->refresh();
        m_front->renew();
    });
    connect(m_window.get(), &MainWindow::packChanged, this, &Application::changePack);
    connect(m_window.get(), &MainWindow::journalChanged, this, &Application::journalChanged);
    connect(m_window.get(), &MainWindow::everythingDeleted, this, &Application::startOver);
    openReminders();
    showWindow();
    checkJournalLater();
    return std::nullopt;
}

void Application::openReminders()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_front = std::make_unique<SnackFront>(*m_services, m_tray);
    // There a window can neither choose its corner nor leave the keyboard where it is.
    if (QGuiApplication::platformName().startsWith(QStringLiteral("wayland")))
        m_front->tellBy(&m_notice);
    connect(m_front.get(), &SnackFront::openRequested, m_window.get(), &MainWindow::raiseWindow);
    connect(m_front.get(), &SnackFront::helpRequested, m_window.get(), [this] {
        m_window->raiseWindow();
        m_window->showHelp();
    });
    connect(m_front.get(), &SnackFront::sessionRequested, m_window.get(), &MainWindow::startToday);
    connect(m_front.get(), &SnackFront::quitRequested, m_window.get(), &MainWindow::quit);
    connect(m_front.get(), &SnackFront::announced, m_window.get(), &MainWindow::announce);
    connect(m_window.get(), &MainWindow::closed, qApp, &QApplication::quit, Qt::QueuedConnection);
    connect(&m_tray, &TrayIcon::thereChanged, this, [this](bool there) {
        // A window that was hidden in a tray that is gone would be gone with it.
        if (!there && !m_window->isVisible())
            m_window->showMinimized();
    });
    // Whoever opens the lid somewhere else may be in another time zone.
    connect(&m_desktop, &DesktopWatch::changed, this, [this] { m_zone = systemTimeZone(); });
    connect(&m_instance,
            &SingleInstance::commandReceived,
            this,
            [this](const QString& command, QString* reply) { *reply = obey(command); });
    m_snacks->refresh();
    (void)m_autostart.follow(executablePath(), atLogIn(m_line));
}

void Application::showWindow()
{
    if (!m_line.hidden || !m_snacks->isWanted()) {
        m_window->show();
        return;
    }
    // At log-in a tray may come later than the program.
    constexpr std::chrono::seconds Patience{90};
    QTimer::singleShot(Patience, this, [this] {
        if (!m_tray.isThere() && !m_window->isVisible())
            m_window->showMinimized();
    });
}

QString Application::obey(const QString& command)
{
    const QStringList words = command.split(QLatin1Char(' '));
    const QString& what = words.constFirst();
    if (what == QLatin1String("snack-now")) {
        m_snacks->showNow();
        if (m_snacks->state().noneNow)
            return noneNowWords(m_snacks->state());
    } else if (what == QLatin1String("pause"))
        m_snacks->pause(std::chrono::minutes(words.value(1).toInt()));
    else if (what == QLatin1String("resume"))
        m_snacks->resume();
    else if (what == QLatin1String("quit"))
        QMetaObject::invokeMethod(m_window.get(), &MainWindow::quit, Qt::QueuedConnection);
    else if (what != QLatin1String("status"))
        m_window->raiseWindow();
    QStringList lines{statusWords(m_snacks->state())};
    if (m_snacks->isWanted() && m_snacks->state().status.isPlain)
        lines.append(tr("Idle detection is not available here: plain interval"));
    return lines.join(QLatin1Char('\n'));
}

void Application::followSettings(const person::Settings& settings)
{
    m_look.set(themeFor(settings.theme), settings.textPercent);
    m_studio.set(settings.figure, settings.calm);
    m_look.setPainBands(settings.painBands);
    m_sounds.set(settings);
    m_keeper->setCopies(settings.copiesFolder, settings.copiesByItself);
}

/// The journal is looked through once the window stands; a large one takes a moment.
void Application::checkJournalLater()
{
    constexpr int AfterFirstPaintMs = 1500;
    QTimer::singleShot(AfterFirstPaintMs, this, [this] {
        store::Journal* journal = m_keeper->journal();
        if (journal == nullptr)
            return;
        const auto found = journal->check();
        if (!found || !found->empty()) {
            m_window->warn(
                tr("Your journal is damaged"),
                tr("Nothing was changed. Please keep a copy of the data folder before you go on. "
                   "%1")
                    .arg(found ? fromUtf8(found->front()) : fromUtf8(toString(found.error()))));
            return;
        }
        if (m_keeper->trouble())
            return;
        (void)journal->corrections().forgetRemoved();
        if (const auto copied = m_keeper->copyWhenDue(); !copied)
            m_window->warn(
                tr("No copy could be made"),
                tr("The older ones are untouched. %1").arg(fromUtf8(toString(copied.error()))));
    });
}

} // namespace hipwise::ui
