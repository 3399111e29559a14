#include "ui/platform/wakefulness.h"

#include "ui/platform/desktop/bus_names.h"

#include <QDBusInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <unistd.h>

namespace hipwise::ui {

namespace {

// Whoever pauses for longer is not looking.
constexpr std::chrono::minutes LongPause{5};

} // namespace

Wakefulness::Wakefulness(const QDBusConnection& session, const QDBusConnection& system)
    : m_session(session)
    , m_system(system)
{
    m_later.setSingleShot(true);
    m_later.setInterval(LongPause);
    connect(&m_later, &QTimer::timeout, this, &Wakefulness::release);
}

Wakefulness::~Wakefulness()
{
    release();
}

void Wakefulness::keepAwake(const QString& reason)
{
    m_later.stop();
    if (m_awake)
        return;
    m_awake = true;
    if (m_session.isConnected())
        askScreenSaver(reason);
    if (m_system.isConnected())
        askLogind(reason);
}

/// Answers are not waited for: a desktop that hangs does not hold a session up.
void Wakefulness::askScreenSaver(const QString& reason)
{
    QDBusMessage message = question(ScreenSaver, "Inhibit");
    message << QStringLiteral("org.hipwise.Hipwise") << reason;
    auto* watcher = new QDBusPendingCallWatcher(m_session.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        // Released while it was asked, or asked for twice.
        if (!m_awake || m_cookie)
            uninhibit(reply.value());
        else
            m_cookie = reply.value();
    });
}

void Wakefulness::askLogind(const QString& reason)
{
    QDBusMessage message = question(LoginManager, "Inhibit");
    message << QStringLiteral("idle") << QStringLiteral("Hipwise") << reason
            << QStringLiteral("block");
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError() && m_awake && m_lock < 0)
            m_lock = ::dup(reply.value().fileDescriptor());
    });
}

void Wakefulness::release()
{
    m_later.stop();
    m_awake = false;
    if (m_cookie)
        uninhibit(*m_cookie);
    m_cookie.reset();
    if (m_lock >= 0)
        ::close(m_lock);
    m_lock = -1;
}

void Wakefulness::uninhibit(uint cookie)
{
    QDBusMessage message = question(ScreenSaver, "UnInhibit");
    message << cookie;
    m_session.asyncCall(message);
}

void Wakefulness::releaseLater()
{
    if (m_awake && !m_later.isActive())
        m_later.start();
}

} // namespace hipwise::ui
