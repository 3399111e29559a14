#pragma once

#include "ui/platform/desktop/bus_caller.h"

#include <QIcon>
#include <QPointer>
#include <QString>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QMenu;

namespace hipwise::ui {

/// Whether the X server that the windows are on has a tray of the old kind, which is on no bus.
[[nodiscard]] bool xTrayFound();

/// The icon of the program in the tray of a desktop that has one. The tray may come later than the
/// program, go, and come back.
class TrayIcon final : public QObject {
    Q_OBJECT

public:
    /// How a tray is found. Those on the bus say themselves when they come and go; the others are
    /// looked for from time to time.
    struct Search {
        /// Whether there is one that is not on the bus.
        std::function<bool()> otherTray = xTrayFound;
        /// Whether Qt can use the one that was found. It is asked no earlier, because it remembers
        /// for ever that there was none on the bus.
        std::function<bool()> isUsable = &QSystemTrayIcon::isSystemTrayAvailable;
        std::chrono::milliseconds quick = std::chrono::seconds(3);
        std::chrono::milliseconds quickFor = std::chrono::seconds(90); ///< after the start
        std::chrono::milliseconds slow = std::chrono::minutes(1); ///< later, for a wanted icon
    };

    explicit TrayIcon(const QDBusConnection& session = QDBusConnection::sessionBus());
    TrayIcon(const QDBusConnection& session, Search search);
    ~TrayIcon() override;
    TrayIcon(const TrayIcon&) = delete;
    TrayIcon(TrayIcon&&) = delete;
    TrayIcon& operator=(const TrayIcon&) = delete;
    TrayIcon& operator=(TrayIcon&&) = delete;

    /// Whether there is a tray. False until the first answer, which is there a moment after this
    /// was made.
    [[nodiscard]] bool isThere() const { return m_there; }

    /// The icon is wanted from now on, whenever there is a tray; and no more.
    void show();
    void hide();

    void setIcon(const QIcon& icon);
    void setToolTip(const QString& text);
    /// It stays with its owner, and must be there for as long as the icon shows.
    void setMenu(QMenu* menu);

Q_SIGNALS:
    void thereChanged(bool there);
    /// Somebody has clicked on it.
    void activated();

private Q_SLOTS:
    void look();

private:
    void listen();
    void decide(bool host);
    void setPace();
    void renew();

    BusCaller m_session;
    Search m_search;
    QTimer m_looks{this};
    QTimer m_start{this}; ///< runs while it is looked often
    bool m_looking = false;
    bool m_host = false; ///< somebody on the bus shows icons
    bool m_there = false;
    bool m_wanted = false;
    QIcon m_image;
    QString m_toolTip;
    QPointer<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< while there is a tray and it is wanted
};

} // namespace hipwise::ui
