#include "ui/tour/camera.h"

#include "content/load/pack_location.h"
#include "ui/platform/paths.h"
#include "ui/player/player_page.h"
#include "ui/shell/command_line.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTimer>

namespace hipwise::ui {

using std::chrono::seconds;

Camera::Camera(const CommandLine& line, const content::Pack& pack)
    : m_line(line)
    , m_pack(pack)
{
    const bool english = line.language.isEmpty() || line.language == QLatin1String("en");
    m_language.set(english ? QStringLiteral("en") : line.language);
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(line.language));
    m_look.set(line.theme, line.textPercent);
    m_look.applyToApplication();
}

Camera::~Camera() = default;

void Camera::fresh(bool started, person::Settings settings)
{
    m_window.reset();
    m_reminders.reset();
    m_person = std::make_unique<SamplePerson>(m_pack);
    m_person->context().contentLocale = m_language.code().toStdString();
    m_settingsFolder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<SettingsFile>(
        m_settingsFolder->filePath(QStringLiteral("settings")).toStdString(), "tour");
    settings.textPercent = m_line.textPercent;
    settings.sound = false;
    settings.hip = HipSide::Right;
    if (started)
        settings.startedOn = "2026-11-23";
    m_settings->change(settings);
    m_studio = std::make_unique<FigureStudio>(m_look, m_person->clock());
    m_reminders = std::make_unique<SampleReminders>(
        m_person->context(),
        *m_settings,
        m_settingsFolder->filePath(QStringLiteral("autostart")).toStdString());
    m_reminders->keeper.look();
    const Services services{m_look,
                            *m_studio,
                            *m_settings,
                            m_sounds,
                            m_voice,
                            m_wakefulness,
                            m_remote,
                            m_reminders->keeper,
                            m_reminders->autostart,
                            m_reminders->tray,
                            m_person->context(),
                            m_person->keeper(),
                            [](QWidget*, const Question&) { return false; },
                            QStringLiteral("/home/you/.local/share/hipwise"),
                            {},
                            {},
                            app::PackShelf({}, content::builtInPack(executablePath())),
                            false,
                            [](QWidget*, bool) { return QString(); }};
    m_window = std::make_unique<MainWindow>(services);
    m_window->resize(m_line.tourSize);
    m_window->show();
    settle();
}

void Camera::settle()
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
    while (m_studio && m_studio->isDrawing())
        QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

void Camera::shoot(const char* name, QWidget* widget)
{
    settle();
    const QString file = QStringLiteral("%1/%2-%3.png")
                             .arg(m_line.tour)
                             .arg(++m_number, 2, 10, QLatin1Char('0'))
                             .arg(QLatin1String(name));
    m_saved = (widget == nullptr ? m_window.get() : widget)->grab().save(file) && m_saved;
}

void Camera::shootDialog(const char* name, const std::function<void()>& open)
{
    QTimer::singleShot(0, m_window.get(), [this, name] {
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            shoot(name, dialog);
            dialog->close();
        }
    });
    open();
}

void Camera::click(const char* button)
{
    settle();
    for (auto* each : m_window->findChildren<QAbstractButton*>(QString::fromLatin1(button))) {
        if (each->isVisible()) {
            each->click();
            return;
        }
    }
}

void Camera::playFor(seconds time)
{
    // As a clock does: a session takes a jump for sleep.
    for (; time > seconds(0) && m_window->player().isRunning(); time -= seconds(1)) {
        m_person->clock().advance(seconds(1));
        m_window->player().advanceForPicture();
    }
}

/// Plays on until a session looks like this.
void Camera::playUntil(const std::function<bool(const app::SessionView&)>& reached)
{
    constexpr int LongestSession = 3600;
    for (int guard = 0; guard < LongestSession && m_window->player().isRunning()
         && !reached(m_window->player().runner()->view());
         ++guard)
        playFor(seconds(1));
}

} // namespace hipwise::ui
