#include "ui/platform/desktop_notice.h"

#include <QStringList>
#include <QVariantMap>

namespace hipwise::ui {

namespace {

constexpr BusAddress Server{"org.freedesktop.Notifications",
                            "/org/freedesktop/Notifications",
                            "org.freedesktop.Notifications"};
constexpr int StaysMs = 0; ///< until it is answered or taken away

} // namespace

DesktopNotice::DesktopNotice(const QDBusConnection& session)
    : m_session(session)
{
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
    m_session.forget();
    m_session.ask(message, [this](const QDBusMessage& reply) {
        m_number = answerIn<uint>(reply).value_or(0);
        if (m_number == 0)
            Q_EMIT failed();
    });
}

void DesktopNotice::close()
{
    m_session.forget();
    if (m_number == 0)
        return;
    QDBusMessage message = question(Server, "CloseNotification");
    message << m_number;
    m_number = 0;
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
