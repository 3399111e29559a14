#pragma once

#include "support/desktop_tree.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QRect>
#include <QStringList>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::test {

/// A program that was started, and what it said. It is killed when this goes. Permissions of files
/// hold for it also where the system's administrator runs the tests.
class Guest {
public:
    Guest(const QString& program,
          const QStringList& options,
          const QProcessEnvironment& environment);
    Guest(const Guest&) = delete;
    Guest(Guest&&) = delete;
    Guest& operator=(const Guest&) = delete;
    Guest& operator=(Guest&&) = delete;
    ~Guest();

    [[nodiscard]] qint64 process() const { return m_process.processId(); }

    /// Waits for its end; false when it still runs.
    [[nodiscard]] bool ends(int seconds = 20);
    /// -1 while it runs and when a signal ended it.
    [[nodiscard]] int exitCode() const;
    [[nodiscard]] bool crashed() const;
    /// As a power cut does.
    void kill();

    [[nodiscard]] std::string output();
    [[nodiscard]] std::string complaints();

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_complaints;
};

/// A screen of its own with a window manager, a session bus and an accessibility bus, and a home
/// that nobody used before. Everything in it ends with it, also when the test fails.
class Desktop {
public:
    /// What this computer lacks for one; empty when it has everything.
    [[nodiscard]] static std::string missing();

    /// Programs draw everything so much larger.
    explicit Desktop(int percent = 100);
    Desktop(const Desktop&) = delete;
    Desktop(Desktop&&) = delete;
    Desktop& operator=(const Desktop&) = delete;
    Desktop& operator=(Desktop&&) = delete;
    ~Desktop();

    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }

    /// Programs that are started from now on think that this is a Wayland desktop, of which nobody
    /// is told when a key was pressed or which window is full screen.
    void pretendWayland();

    [[nodiscard]] std::filesystem::path home() const;

    [[nodiscard]] const DesktopTree& tree() const { return *m_tree; }

    /// Keys as xdotool names them, one after another: "ctrl+Return", "Tab", "3".
    void keys(const QStringList& names) const;

    /// The process whose window is the active one; 0 when there is none.
    [[nodiscard]] qint64 activeProcess() const;

    /// The active window, as the X server numbers it.
    [[nodiscard]] QString activeWindow() const;
    /// Asks the active window to close, as its cross does.
    void closeActive() const;
    /// Minimises the active window.
    void putAway() const;
    /// In front and active, also when it was minimised.
    void bringBack(const QString& window) const;
    /// All of it, in pixels.
    [[nodiscard]] static QRect screen();
    /// Moves and resizes the active window.
    void placeActive(const QRect& place) const;

private:
    QProcess& serve(const QString& program, const QStringList& options);
    void startScreen();
    void startBus();
    void startWindowManager();
    void startAccessibility();
    [[nodiscard]] QByteArray run(const QString& program, const QStringList& options) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_services; ///< in the order they were started
    std::unique_ptr<DesktopTree> m_tree;
};

} // namespace hipwise::test
