#pragma once

#include "ui/shell/services.h"

#include <QMenu>
#include <QObject>

#include <memory>

namespace hipwise::ui {

class DesktopNotice;
class SnackWindow;
class TrayIcon;

/// What reminders show outside of the main window: the small window, the icon in the tray with its
/// menu, and the sound.
class SnackFront final : public QObject {
    Q_OBJECT

public:
    SnackFront(const Services& services, TrayIcon& tray);
    ~SnackFront() override;
    SnackFront(const SnackFront&) = delete;
    SnackFront(SnackFront&&) = delete;
    SnackFront& operator=(const SnackFront&) = delete;
    SnackFront& operator=(SnackFront&&) = delete;

    /// Offers are told by the desktop from now on, because windows cannot be placed; null for the
    /// small window. It must outlive this.
    void tellBy(DesktopNotice* notice);

    /// Another language, or another pack: what is shown is shown anew.
    void renew();
    /// Nothing of the old pack is left.
    void forget();

Q_SIGNALS:
    void openRequested();
    void helpRequested();
    /// The session of today, from its reminder.
    void sessionRequested();
    void quitRequested();
    /// For a screen reader.
    void announced(const QString& words);

private:
    void show(bool asked);
    void showNotice();
    void answer(const QString& id);
    void refresh();
    void buildMenu();
    template <class Slot>
    QAction* addAction(const QString& text, Slot slot);
    void ring(bool atEnd);
    SnackWindow& window();

    Services m_services;
    TrayIcon& m_tray;
    DesktopNotice* m_notice = nullptr;
    QMenu m_menu;
    QString m_menuFor; ///< what the menu was built for
    bool m_isWanted = false;
    bool m_isShown = false; ///< what the window showed before it was forgotten
    std::unique_ptr<SnackWindow> m_window;
};

} // namespace hipwise::ui
