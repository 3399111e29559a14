#pragma once

#include "support/ui_person.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QProcess>
#include <QStringList>
#include <QVariantList>

namespace hipwise::test {

/// A message bus of its own, so that a test neither needs nor disturbs that of the desktop.
class PrivateBus {
public:
    PrivateBus()
    {
        constexpr int PatienceMs = 5000;
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"),
                        QStringLiteral("--print-address"),
                        QStringLiteral("--nofork")});
        if (m_daemon.waitForStarted(PatienceMs) && m_daemon.waitForReadyRead(PatienceMs))
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    ~PrivateBus()
    {
        for (const QString& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        stop();
    }

    PrivateBus(const PrivateBus&) = delete;
    PrivateBus(PrivateBus&&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;
    PrivateBus& operator=(PrivateBus&&) = delete;

    /// False where the package dbus is not installed.
    [[nodiscard]] bool isThere() const { return !m_address.isEmpty(); }

    /// Somebody new on the bus.
    [[nodiscard]] QDBusConnection connect()
    {
        static int number = 0;
        m_names.append(QStringLiteral("private%1").arg(++number));
        return QDBusConnection::connectToBus(m_address, m_names.last());
    }

    /// The bus is gone.
    void stop()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// A bus that can be asked for nothing.
[[nodiscard]] inline QDBusConnection noBus()
{
    return QDBusConnection(QStringLiteral("none"));
}

/// Calls a method and waits for its answer, while everything in this process goes on.
[[nodiscard]] inline QDBusMessage answerTo(const QDBusConnection& connection,
                                           const QString& service,
                                           const QString& path,
                                           const QString& interface,
                                           const QString& method,
                                           const QVariantList& arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    const QDBusPendingCall call = connection.asyncCall(message);
    REQUIRE(soon([&] { return call.isFinished(); }));
    return call.reply();
}

/// Whatever was sent on this connection to a service before has arrived there.
inline void delivered(const QDBusConnection& connection, const QString& service)
{
    (void)answerTo(connection,
                   service,
                   QStringLiteral("/"),
                   QStringLiteral("org.freedesktop.DBus.Peer"),
                   QStringLiteral("Ping"));
    settle();
}

} // namespace hipwise::test
