#include "ui/platform/desktop/do_not_disturb.h"

#include "ui/platform/desktop/bus_names.h"

#include <array>

namespace hipwise::ui {

namespace {

constexpr const BusAddress& Server = Notifications;
constexpr BusAddress Xfconf{"org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf"};
constexpr BusAddress Dunst{Server.service, Server.path, "org.dunstproject.cmd0"};
constexpr const char* InhibitedProperty = "Inhibited";
constexpr const char* PausedProperty = "paused";
constexpr const char* XfceChannel = "xfce4-notifyd";
constexpr const char* XfceProperty = "/do-not-disturb";

QDBusMessage xfceQuestion()
{
    QDBusMessage message = question(Xfconf, "GetProperty");
    message << QString::fromLatin1(XfceChannel) << QString::fromLatin1(XfceProperty);
    return message;
}

struct Keeper {
    const char* name;
    QDBusMessage (*ask)();
};

// Xfce's settings outlive its server, so they are asked last.
constexpr std::array<Keeper, 3> Keepers{{
    {Server.service, [] { return propertyQuestion(Server, InhibitedProperty); }},
    {"dunst", [] { return propertyQuestion(Dunst, PausedProperty); }},
    {"xfce4-notifyd", xfceQuestion},
}};

} // namespace

DoNotDisturb::DoNotDisturb(const QDBusConnection& session)
    : m_session(session)
{
    listen();
}

void DoNotDisturb::listen()
{
    m_session.bus().connect(QString::fromLatin1(Server.service),
                            QString::fromLatin1(Server.path),
                            QStringLiteral("org.freedesktop.DBus.Properties"),
                            QStringLiteral("PropertiesChanged"),
                            this,
                            SLOT(hearProperties(QString, QVariantMap, QStringList)));
    // Back to what it is by default, it is removed.
    for (const char* signal : {"PropertyChanged", "PropertyRemoved"})
        m_session.bus().connect(QString::fromLatin1(Xfconf.service),
                                QString::fromLatin1(Xfconf.path),
                                QString::fromLatin1(Xfconf.interface),
                                QString::fromLatin1(signal),
                                this,
                                SLOT(hearXfce(QString, QString)));
}

void DoNotDisturb::look()
{
    m_session.forget();
    m_on = false;
    std::vector<std::size_t> turn;
    if (m_found)
        turn.push_back(*m_found);
    for (std::size_t keeper = 0; keeper < Keepers.size(); ++keeper) {
        if (keeper != m_found)
            turn.push_back(keeper);
    }
    m_found.reset();
    ask(std::move(turn));
}

/// The first of them, and the others when that one does not answer.
void DoNotDisturb::ask(std::vector<std::size_t> turn)
{
    if (turn.empty()) {
        Q_EMIT answered();
        return;
    }
    const std::size_t keeper = turn.front();
    turn.erase(turn.begin());
    m_session.ask(Keepers.at(keeper).ask(),
                  [this, keeper, turn = std::move(turn)](const QDBusMessage& reply) {
                      const auto on = answerIn<bool>(reply);
                      if (!on) {
                          ask(turn);
                          return;
                      }
                      m_found = keeper;
                      m_on = *on;
                      Q_EMIT answered();
                  });
}

QString DoNotDisturb::name() const
{
    return m_found ? QString::fromLatin1(Keepers.at(*m_found).name) : QString();
}

void DoNotDisturb::hearProperties(const QString&,
                                  const QVariantMap& values,
                                  const QStringList& others)
{
    for (const char* property : {InhibitedProperty, PausedProperty}) {
        const QString name = QString::fromLatin1(property);
        if (values.contains(name) || others.contains(name))
            Q_EMIT changed();
    }
}

void DoNotDisturb::hearXfce(const QString& channel, const QString& property)
{
    if (channel == QLatin1String(XfceChannel) && property == QLatin1String(XfceProperty))
        Q_EMIT changed();
}

} // namespace hipwise::ui
