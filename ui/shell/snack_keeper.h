#pragma once

#include "app/snack_reminder.h"
#include "ui/platform/desktop_watch.h"
#include "ui/platform/settings_file.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hipwise::ui {

/// Keeps reminders going: asks the desktop when it is time to, tells the reminder, and says what
/// came of it. One timer, which stands still while reminders are off.
class SnackKeeper final : public QObject {
    Q_OBJECT

public:
    /// `clockRate`: how fast the clock of the context runs.
    SnackKeeper(const app::Context& context,
                SettingsFile& settings,
                DesktopWatch& watch,
                int clockRate = 1);

    [[nodiscard]] const app::SnackState& state() const { return m_reminder.state(); }

    [[nodiscard]] DesktopSources sources() const { return m_watch.sources(); }

    /// Whether the desktop has said anything yet.
    [[nodiscard]] bool hasLooked() const { return m_hasLooked; }

    /// Whether anything is going to be told of: snacks, or sessions.
    [[nodiscard]] bool isWanted() const;

    /// Looks at how things stand now.
    void look();
    /// The program, the pack or the journal has changed.
    void refresh();
    /// A session begins or ends.
    void setInSession(bool inSession);

    /// Somebody uses the program itself.
    void seen();

    void start();
    void done();
    void notNow();
    void later(std::chrono::minutes time);
    /// Nothing happens where the state says that none is to be had.
    void showNow();
    void call(std::chrono::minutes time);
    void pause(std::chrono::minutes time);
    void pauseUntilTomorrow();
    void resume();
    void passOverDoNotDisturb();

Q_SIGNALS:
    /// Something of the state is another.
    void changed();
    /// From now on something is shown; `asked` when the person wanted it.
    void offered(bool asked);
    /// What was shown is answered, over, or put off.
    void over();

private:
    void settingsChanged(const person::Settings& settings);
    void take(const app::SnackReminder::Events& events);
    void wait();

    const app::Context& m_context;
    SettingsFile& m_settings;
    DesktopWatch& m_watch;
    int m_rate;
    person::Settings m_known; ///< without what is about the window
    app::SnackReminder m_reminder;
    snacks::Activity m_activity;
    bool m_isOpen = false;
    bool m_hasLooked = false;
    QTimer m_timer;
};

} // namespace hipwise::ui
