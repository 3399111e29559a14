#include "ui/platform/desktop/lock_state.h"

#include "ui/platform/desktop/bus_names.h"

#include <QCoreApplication>
#include <QDBusObjectPath>

#include <array>

namespace hipwise::ui {

namespace {

// The last three tell logind nothing of their locks.
constexpr std::array<BusAddress, 5> Savers{{
    ScreenSaver,
    {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"},
    {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"},
    {"org.mate.ScreenSaver", "/org/mate/ScreenSaver", "org.mate.ScreenSaver"},
    {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"},
}};
constexpr const char* Login = LoginManager.service;
constexpr const char* SessionInterface = "org.freedesktop.login1.Session";
// Of whoever asks, or of the person who asks where the program belongs to none itself.
constexpr BusAddress OwnSession{Login, "/org/freedesktop/login1/session/auto", SessionInterface};
constexpr const char* LockedHint = "LockedHint";

} // namespace

LockState::LockState(const QDBusConnection& session, const QDBusConnection& system)
    : m_sessionBus(session)
    , m_systemBus(system)
{
    for (const BusAddress& saver : Savers)
        m_sessionBus.bus().connect(QString::fromLatin1(saver.service),
                                   QString::fromLatin1(saver.path),
                                   QString::fromLatin1(saver.interface),
                                   QStringLiteral("ActiveChanged"),
                                   this,
                                   SIGNAL(changed()));
}

void LockState::look()
{
    m_sessionBus.forget();
    m_systemBus.forget();
    m_names.clear();
    m_locked = false;
    m_missing = 1 + static_cast<int>(Savers.size());
    for (const BusAddress& saver : Savers)
        m_sessionBus.ask(question(saver, "GetActive"),
                         [this, name = QString::fromLatin1(saver.service)](
                             const QDBusMessage& reply) { take(name, reply); });
    if (m_session.isEmpty())
        findSession();
    else
        askSession();
}

void LockState::take(const QString& name, const QDBusMessage& reply)
{
    if (const auto locked = answerIn<bool>(reply)) {
        m_names.append(name);
        m_locked = m_locked || *locked;
    }
    if (--m_missing == 0)
        Q_EMIT answered();
}

void LockState::askSession()
{
    const QByteArray path = m_session.toLatin1();
    m_systemBus.ask(propertyQuestion({Login, path.constData(), SessionInterface}, LockedHint),
                    [this](const QDBusMessage& reply) {
                        if (reply.type() == QDBusMessage::ErrorMessage)
                            m_session.clear(); // found anew with the next look
                        take(QStringLiteral("logind"), reply);
                    });
}

/// Signals come from the real path only, not from that of "auto".
void LockState::findSession()
{
    QDBusMessage message = question(LoginManager, "GetSessionByPID");
    message << static_cast<uint>(QCoreApplication::applicationPid());
    m_systemBus.ask(message, [this](const QDBusMessage& reply) {
        if (const auto path = answerIn<QDBusObjectPath>(reply))
            useSession(path->path());
        else
            findOwnSession();
    });
}

/// Whatever the session manager starts as a service belongs to no session.
void LockState::findOwnSession()
{
    m_systemBus.ask(propertyQuestion(OwnSession, "Id"), [this](const QDBusMessage& reply) {
        const auto id = answerIn<QString>(reply);
        if (!id) {
            take({}, {});
            return;
        }
        QDBusMessage message = question(LoginManager, "GetSession");
        message << *id;
        m_systemBus.ask(message, [this](const QDBusMessage& found) {
            if (const auto path = answerIn<QDBusObjectPath>(found))
                useSession(path->path());
            else
                take({}, {});
        });
    });
}

void LockState::useSession(const QString& path)
{
    m_session = path;
    const QString service = QString::fromLatin1(Login);
    for (const char* signal : {"Lock", "Unlock"})
        m_systemBus.bus().connect(service,
                                  path,
                                  QString::fromLatin1(SessionInterface),
                                  QString::fromLatin1(signal),
                                  this,
                                  SIGNAL(changed()));
    m_systemBus.bus().connect(service,
                              path,
                              QStringLiteral("org.freedesktop.DBus.Properties"),
                              QStringLiteral("PropertiesChanged"),
                              this,
                              SLOT(hearSession(QString, QVariantMap, QStringList)));
    askSession();
}

void LockState::hearSession(const QString&, const QVariantMap& values, const QStringList& others)
{
    const QString hint = QString::fromLatin1(LockedHint);
    if (values.contains(hint) || others.contains(hint))
        Q_EMIT changed();
}

} // namespace hipwise::ui
