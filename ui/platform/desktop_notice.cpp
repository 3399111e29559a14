#include "ui/platform/desktop_notice.h"

#include "ui/platform/desktop/bus_names.h"

#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace hipwise::ui {

namespace {

constexpr const BusAddress& Server = Notifications;
// Many servers are started by the first notice.
constexpr Patience UntilItRuns{std::chrono::seconds(5), true};
constexpr int StaysMs = 0; ///< until it is answered or taken away

} // namespace

DesktopNotice::DesktopNotice(const QDBusConnection& session)
    : m_session(session)
    , m_server(
          QString::fromLatin1(Server.service), session, QDBusServiceWatcher::WatchForUnregistration)
{
    // The next one counts anew: the number would be somebody else's.
    connect(&m_server, &QDBusServiceWatcher::serviceUnregistered, this, [this] { m_number = 0; });
    const auto hear = [this](const char* signal, const char* slot) {
        m_session.bus().connect(QString::fromLatin1(Server.service),
                                QString::fromLatin1(Server.path),
                                QString::fromLatin1(Server.interface),
                                QString::fromLatin1(signal),
                                this,
                                slot);
    };
    hear("ActionInvoked", SLOT(actionInvoked(uint, QString)));
    hear("NotificationClosed", SLOT(notificationClosed(uint, uint)));
}

void DesktopNotice::show(const QString& title, const QString& text, const Answers& answers)
{
    QStringList actions;
    for (const auto& [id, words] : answers)
        actions << id << words;
    QDBusMessage message = question(Server, "Notify");
    message << QStringLiteral("Hipwise") << m_number << QStringLiteral("org.hipwise.Hipwise")
            << title << text << actions
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.hipwise.Hipwise")}}
            << StaysMs;
    m_session.ask(
        message,
        [this, notice = ++m_notice](const QDBusMessage& reply) {
            arrived(answerIn<uint>(reply).value_or(0), notice);
        },
        UntilItRuns);
}

/// One that is over before the desktop has shown it is taken away when it comes.
void DesktopNotice::arrived(uint number, int notice)
{
    if (notice != m_notice) {
        if (number != 0 && number != m_number)
            takeAway(number);
        return;
    }
    m_number = number;
    if (m_number == 0)
        Q_EMIT failed();
}

void DesktopNotice::close()
{
    ++m_notice;
    if (m_number != 0)
        takeAway(std::exchange(m_number, 0));
}

void DesktopNotice::takeAway(uint number)
{
    QDBusMessage message = question(Server, "CloseNotification");
    message << number;
    m_session.ask(message, [](const QDBusMessage&) {});
}

void DesktopNotice::actionInvoked(uint number, const QString& action)
{
    if (number == m_number && number != 0)
        Q_EMIT answered(action);
}

/// Whoever waves it away has not answered: it can still be done on the page.
void DesktopNotice::notificationClosed(uint number, uint)
{
    if (number == m_number)
        m_number = 0;
}

} // namespace hipwise::ui
