#pragma once

#include "app/session_runner.h"
#include "ui/player/unsaved_sessions.h"
#include "ui/shell/services.h"

#include <QMainWindow>

#include <type_traits>

class QLabel;
class QStackedWidget;

namespace hipwise::ui {

class Demonstration;
class Desk;
class FirstStart;
class FocusRing;
class MainMenu;
class NavBar;
class PlayerPage;
class WindowPlace;
enum class KeyPlace;

/// The one window: the side bar with the pages, the first start, or a session that fills
/// everything.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Services& services);
    ~MainWindow() override;
    MainWindow(const MainWindow&) = delete;
    MainWindow(MainWindow&&) = delete;
    MainWindow& operator=(const MainWindow&) = delete;
    MainWindow& operator=(MainWindow&&) = delete;

    [[nodiscard]] Desk& desk() { return *m_desk; }

    /// Made when the first session begins.
    [[nodiscard]] const UnsavedSessions& unsaved() const { return m_unsaved; }

    [[nodiscard]] PlayerPage& player();

    /// Asks for settings to change, as a page would.
    void changeSettings(const person::Settings& settings);
    /// A sentence on the first page.
    void warn(const QString& title, const QString& text);
    /// Reads the journal again: another one is in use.
    void showJournal();
    /// As on the first day.
    void startOver();

    /// The movement whose page is open, shown to a room; for pictures.
    void demonstrateForPicture() { toggleFullScreen(); }

    /// In front, whatever it was.
    void raiseWindow();
    /// Without asking the tray: for good, where the person lets it.
    void quit();
    /// The first session of today, when it is free to begin.
    void startToday();

    void showHelp() { openHelp(); }

    /// For a screen reader.
    void announce(const QString& text);

Q_SIGNALS:
    /// The language of the interface has to follow the settings.
    void languageChanged();
    /// Another pack is to be used from now on. Nothing shows the old one any more.
    void packChanged();
    /// Another journal is in use, or none.
    void journalChanged();
    /// Nothing of the person is left.
    void everythingDeleted();
    /// It was closed for good.
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void connectMenu();
    void connectDesk();
    template <class Value>
    void setSetting(Value person::Settings::*setting, const std::type_identity_t<Value>& value);
    void speakLanguage();
    void changePack();
    /// Asks where something would be lost or broken off.
    [[nodiscard]] bool mayClose();
    void forgetPlayer();
    void showFirstStart();
    void showDesk();
    /// The settings for a session, with everything that holds for the person today.
    [[nodiscard]] person::Settings sessionSettings() const;
    void beginSession(const app::SessionRequest& request);
    void sessionOver();
    void tellSession();
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] KeyPlace keyPlace() const;
    void openHelp();
    void closeHelp();
    void goBack();
    /// Full screen, or the page.
    void leave();
    void searchHere();
    void nextRegion();
    void changeText(int step);
    void toggleFullScreen();
    [[nodiscard]] bool demonstrate(const QString& movement);
    void endDemonstration();
    Demonstration& demonstration();
    void placeChanged();
    enum class Closing { Quit, QuitForToday, Stay };
    [[nodiscard]] Closing askToStay();
    void stay();
    void keepEverything();
    void keepPlace();

    Services m_services;
    QStackedWidget* m_stack;
    QWidget* m_home;
    NavBar* m_nav;
    Desk* m_desk;
    FirstStart* m_first = nullptr; ///< until it is over
    UnsavedSessions m_unsaved;
    PlayerPage* m_player = nullptr;
    Demonstration* m_demonstration = nullptr;
    bool m_wasFullScreen = false; ///< before the demonstration
    bool m_isPutAway = false; ///< closed, and stays for reminders
    QLabel* m_live; ///< its name is what a screen reader says
    MainMenu* m_menu;
    WindowPlace* m_place;
    FocusRing* m_ring = nullptr;
    bool m_altAlone = false;
    bool m_quits = false;
    QWidget* m_underHelp = nullptr; ///< the session or first start that waits while help is read
};

} // namespace hipwise::ui
