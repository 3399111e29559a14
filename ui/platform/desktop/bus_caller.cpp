#include "ui/platform/desktop/bus_caller.h"

#include <QDBusPendingCallWatcher>
#include <QTimer>

#include <utility>

namespace hipwise::ui {

QDBusMessage question(const BusAddress& address, const char* method)
{
    return QDBusMessage::createMethodCall(QString::fromLatin1(address.service),
                                          QString::fromLatin1(address.path),
                                          QString::fromLatin1(address.interface),
                                          QString::fromLatin1(method));
}

QDBusMessage propertyQuestion(const BusAddress& address, const char* property)
{
    constexpr const char* Properties = "org.freedesktop.DBus.Properties";
    QDBusMessage message = question({address.service, address.path, Properties}, "Get");
    message << QString::fromLatin1(address.interface) << QString::fromLatin1(property);
    return message;
}

BusCaller::BusCaller(const QDBusConnection& bus)
    : m_bus(bus)
{
}

void BusCaller::ask(QDBusMessage question, Then then, const Patience& patience)
{
    const auto answer = [this, round = m_round, then = std::move(then)](const QDBusMessage& reply) {
        if (round == m_round)
            then(reply);
    };
    if (!m_bus.isConnected()) {
        // A call that was never made would never be finished.
        QTimer::singleShot(0, &m_context, [answer] {
            answer(QDBusMessage::createError(QDBusError::Disconnected, QString()));
        });
        return;
    }
    question.setAutoStartService(patience.mayStart);
    const auto timeMs = static_cast<int>(patience.time.count());
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, timeMs), &m_context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_context, [watcher, answer] {
        watcher->deleteLater();
        answer(watcher->reply());
    });
}

void BusCaller::forget()
{
    ++m_round;
}

} // namespace hipwise::ui
