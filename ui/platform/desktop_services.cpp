#include "ui/platform/desktop_services.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>

#include <array>

namespace hipwise::ui {

QString idleSource()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return QStringLiteral("none (no session bus)");
    constexpr std::array Services{"org.gnome.Mutter.IdleMonitor", "org.freedesktop.ScreenSaver"};
    for (const char* service : Services) {
        const QDBusReply<bool> registered
            = bus.interface()->isServiceRegistered(QString::fromLatin1(service));
        if (registered.isValid() && registered.value())
            return QString::fromLatin1(service);
    }
    return QStringLiteral("none");
}

} // namespace hipwise::ui
