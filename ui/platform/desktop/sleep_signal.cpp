#include "ui/platform/desktop/sleep_signal.h"

#include "ui/platform/desktop/bus_names.h"

namespace hipwise::ui {

namespace {

constexpr BusAddress Bus{"org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus"};

} // namespace

SleepSignal::SleepSignal(const QDBusConnection& system)
    : m_system(system)
{
    m_system.bus().connect(QString::fromLatin1(LoginManager.service),
                           QString::fromLatin1(LoginManager.path),
                           QString::fromLatin1(LoginManager.interface),
                           QStringLiteral("PrepareForSleep"),
                           this,
                           SLOT(hear(bool)));
}

void SleepSignal::look()
{
    m_system.forget();
    m_name.clear();
    QDBusMessage isThere = question(Bus, "NameHasOwner");
    isThere << QString::fromLatin1(LoginManager.service);
    m_system.ask(isThere, [this](const QDBusMessage& reply) {
        if (answerIn<bool>(reply).value_or(false))
            m_name = QStringLiteral("logind");
        Q_EMIT answered();
    });
}

void SleepSignal::hear(bool begins)
{
    if (begins)
        Q_EMIT sleeping();
    else
        Q_EMIT changed();
}

} // namespace hipwise::ui
