#pragma once

#include "ui/platform/desktop/bus_caller.h"

#include <QDBusServiceWatcher>
#include <QList>
#include <QObject>
#include <QString>

#include <utility>

namespace hipwise::ui {

/// One notice at a time, shown by the desktop (org.freedesktop.Notifications), with answers to
/// press. For desktops on which a program cannot place its windows.
class DesktopNotice final : public QObject {
    Q_OBJECT

public:
    /// An id, and the words on its button.
    using Answers = QList<std::pair<QString, QString>>;

    explicit DesktopNotice(const QDBusConnection& session = QDBusConnection::sessionBus());

    /// In place of the one before.
    void show(const QString& title, const QString& text, const Answers& answers);
    /// Takes it away; nothing happens where none is shown.
    void close();

Q_SIGNALS:
    /// By the person; "default" when they pressed the notice itself.
    void answered(const QString& id);
    /// The desktop shows none.
    void failed();

private Q_SLOTS:
    void actionInvoked(uint number, const QString& action);
    void notificationClosed(uint number, uint reason);

private:
    void arrived(uint number, int notice);
    void takeAway(uint number);

    BusCaller m_session;
    QDBusServiceWatcher m_server;
    uint m_number = 0; ///< by which the desktop knows it; 0 is none
    int m_notice = 0; ///< of all that were shown or taken away, the last
};

} // namespace hipwise::ui
