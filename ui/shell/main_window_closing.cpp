#include "ui/platform/tray_icon.h"
#include "ui/player/player_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/first_start.h"
#include "ui/shell/main_window.h"
#include "ui/shell/snack_keeper.h"
#include "ui/shell/window_place.h"

#include <QCloseEvent>

// How the window is closed, or stays for reminders.

namespace hipwise::ui {

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    const Closing closing = m_quits ? Closing::Quit : askToStay();
    if (closing == Closing::Stay)
        return stay();
    if (!mayClose())
        return;
    if (closing == Closing::QuitForToday)
        m_services.snacks.pauseUntilTomorrow();
    keepPlace();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::quit()
{
    m_quits = true;
    // A window that is hidden is not closed, and nobody would be asked.
    if (!isVisible())
        show();
    close();
    m_quits = false;
}

/// What a closed window means while reminders are on.
MainWindow::Closing MainWindow::askToStay()
{
    if (!m_services.snacks.isWanted())
        return Closing::Quit;
    const bool tray = m_services.tray.isThere();
    const Question question = tray
        ? Question{tr("Hipwise stays in the tray"),
                   tr("So it can remind you. A click on its icon opens it again, and there "
                      "you can quit it, too."),
                   tr("Quit, no reminders today"),
                   tr("Stay in the tray")}
        : Question{tr("Close Hipwise?"),
                   tr("This desktop shows no tray icons. Hipwise stays in the task bar while "
                      "reminders are on."),
                   tr("Quit, no reminders today"),
                   tr("Stay in the task bar")};
    const bool knows = tray && m_services.settings.settings().snacks.knowsTray;
    return !knows && m_services.ask(this, question) ? Closing::QuitForToday : Closing::Stay;
}

/// Nothing is closed: a session waits, and does not hold reminders while nobody sees it.
void MainWindow::stay()
{
    keepEverything();
    keepPlace();
    m_isPutAway = true;
    tellSession();
    if (!m_services.tray.isThere())
        return showMinimized();
    auto settings = m_services.settings.settings();
    settings.snacks.knowsTray = true;
    changeSettings(settings);
    hide();
    m_services.settings.save();
}

/// Whatever is under way waits, and what was entered is kept.
void MainWindow::keepEverything()
{
    if (m_player != nullptr && m_player->isRunning())
        m_player->pause();
    else if (m_player != nullptr)
        m_player->keepAnswers();
    m_desk->leave();
    if (m_first != nullptr)
        m_first->leave();
    m_unsaved.write();
}

bool MainWindow::mayClose()
{
    const bool running = m_player != nullptr && m_player->isRunning();
    keepEverything();
    const QString lost = tr("What could not be saved waits until it can be, and is lost when "
                            "Hipwise is closed. “Save to…” keeps it in a file.");
    const bool loses = m_unsaved.wouldLose();
    const QString title = running ? tr("Close in the middle of a session?")
                                  : tr("Close with sets that are not saved?");
    const Question question{title,
                            loses ? lost : tr("Everything you did so far is kept."),
                            running ? tr("Stop and close") : tr("Close anyway"),
                            running ? tr("Keep going") : tr("Keep it open")};
    if ((running || loses) && !m_services.ask(this, question))
        return false;
    if (running)
        m_player->stopAndKeep();
    return true;
}

void MainWindow::keepPlace()
{
    auto settings = m_services.settings.settings();
    settings.window = m_place->kept();
    settings.page = toString(m_desk->destination());
    m_services.settings.change(settings);
    m_services.settings.save();
}

} // namespace hipwise::ui
