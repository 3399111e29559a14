#include "ui/platform/desktop/sleep_signal.h"

namespace hipwise::ui {

namespace {

constexpr BusAddress Bus{"org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus"};

} // namespace

SleepSignal::SleepSignal(const QDBusConnection& system)
    : m_system(system)
{
    m_system.bus().connect(QStringLiteral("org.freedesktop.login1"),
                           QStringLiteral("/org/freedesktop/login1"),
                           QStringLiteral("org.freedesktop.login1.Manager"),
                           QStringLiteral("PrepareForSleep"),
                           this,
                           SLOT(hear(bool)));
}

void SleepSignal::look()
{
    m_system.forget();
    m_name.clear();
    QDBusMessage isThere = question(Bus, "NameHasOwner");
    isThere << QStringLiteral("org.freedesktop.login1");
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
