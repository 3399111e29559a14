#pragma once

#include "app/active_pack.h"
#include "app/context.h"
#include "app/journal_keeper.h"
#include "app/pack_shelf.h"
#include "support/data_folder.h"
#include "ui/figure/figure_studio.h"
#include "ui/platform/autostart.h"
#include "ui/platform/cue_sounds.h"
#include "ui/platform/desktop_notice.h"
#include "ui/platform/media_remote.h"
#include "ui/platform/settings_file.h"
#include "ui/platform/single_instance.h"
#include "ui/platform/system_clock.h"
#include "ui/platform/system_desktop_watch.h"
#include "ui/platform/tray_icon.h"
#include "ui/platform/voice.h"
#include "ui/platform/wakefulness.h"
#include "ui/shell/command_line.h"
#include "ui/shell/language.h"
#include "ui/style/look.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace hipwise::ui {

class MainWindow;
class SnackFront;
class SnackKeeper;
struct Services;

/// Everything that lives as long as the program, made in the order in which each needs the one
/// before.
class Application final : public QObject {
    Q_OBJECT

public:
    /// The folder must exist. QApplication must have been made.
    Application(const CommandLine& line, const DataFolder& folder);
    ~Application() override;
    Application(const Application&) = delete;
    Application(Application&&) = delete;
    Application& operator=(const Application&) = delete;
    Application& operator=(Application&&) = delete;

    /// Opens the window. An exit code when there is nothing to run: another one is running, or
    /// nothing can be shown.
    [[nodiscard]] std::optional<int> open();

    [[nodiscard]] MainWindow& window() { return *m_window; }

private:
    [[nodiscard]] bool claim(int& exitCode);
    [[nodiscard]] int sendCommand();
    [[nodiscard]] bool openPack();
    void changePack();
    [[nodiscard]] app::PackShelf shelf() const;
    [[nodiscard]] std::string contentLocale() const;
    void openJournal();
    void openReminders();
    /// Without a window where reminders can be told of; small where there is no tray.
    void showWindow();
    /// What another start of the program wants of this one; says what is printed there.
    [[nodiscard]] QString obey(const QString& command);
    void followSettings(const person::Settings& settings);
    void checkJournalLater();
    void warnOfJournal();
    void journalChanged();
    void startOver();
    void warn(const QString& title, const QString& text);

    CommandLine m_line;
    DataFolder m_folder;
    SystemClock m_clock;
    TimeZone m_zone;
    std::string m_stamp; ///< dates copies and what is set aside
    SingleInstance m_instance;
    std::optional<app::ActivePack> m_pack;
    std::optional<app::JournalKeeper> m_keeper;
    std::unique_ptr<SettingsFile> m_settings;
    Look m_look;
    FigureStudio m_studio{m_look, m_clock};
    Language m_language;
    CueSounds m_sounds;
    SystemVoice m_voice;
    Wakefulness m_wakefulness;
    MediaRemote m_remote;
    SystemClock m_realClock; ///< as fast as the desktop's
    SystemDesktopWatch m_desktop{m_realClock};
    TrayIcon m_tray;
    Autostart m_autostart;
    DesktopNotice m_notice;
    std::optional<app::Context> m_context;
    std::unique_ptr<SnackKeeper> m_snacks;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SnackFront> m_front;
    QTimer m_journalAgain; ///< runs while the journal cannot be used as usual
    bool m_locked = false; ///< the folder is ours
    QString m_warningTitle;
    QString m_warningText;
};

} // namespace hipwise::ui
