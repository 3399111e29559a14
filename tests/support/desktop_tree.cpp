#include "support/desktop_tree.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QUuid>

#include <optional>
#include <stdexcept>

namespace hipwise::test {

namespace {

const QString Accessible = QStringLiteral("org.a11y.atspi.Accessible");
const QString Registry = QStringLiteral("org.a11y.atspi.Registry");
const QString Root = QStringLiteral("/org/a11y/atspi/accessible/root");

// Numbers of AtspiStateType.
constexpr int Active = 1;
constexpr int Checked = 4;
constexpr int Focused = 12;
constexpr int Showing = 25;
constexpr int Visible = 30;

/// An object of one program on the bus.
struct Reference {
    QString service;
    QString path;
};

std::optional<QDBusMessage> ask(const QDBusConnection& bus,
                                const Reference& object,
                                const QString& interface,
                                const QString& method,
                                const QVariantList& arguments = {})
{
    constexpr int PatienceMs = 3000;
    auto call = QDBusMessage::createMethodCall(object.service, object.path, interface, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    const QDBusMessage reply = bus.call(call, QDBus::Block, PatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return std::nullopt;
    return reply;
}

std::vector<Reference> children(const QDBusConnection& bus, const Reference& object)
{
    std::vector<Reference> found;
    const auto reply = ask(bus, object, Accessible, QStringLiteral("GetChildren"));
    if (!reply || reply->signature() != QLatin1String("a(so)"))
        return found;
    const auto list = reply->arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QDBusObjectPath path;
        Reference child;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        found.push_back(child);
    }
    list.endArray();
    return found;
}

std::optional<quint64> states(const QDBusConnection& bus, const Reference& object)
{
    const auto reply = ask(bus, object, Accessible, QStringLiteral("GetState"));
    if (!reply)
        return std::nullopt;
    QList<quint32> words;
    reply->arguments().constFirst().value<QDBusArgument>() >> words;
    constexpr int WordBits = 32;
    return words.value(0) | quint64(words.value(1)) << WordBits;
}

std::string text(const std::optional<QDBusMessage>& reply)
{
    if (!reply)
        return {};
    QVariant value = reply->arguments().constFirst();
    if (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toString().toStdString();
}

void lookBelow(const QDBusConnection& bus, const Reference& object, std::vector<DesktopNode>& nodes)
{
    const auto state = states(bus, object);
    const auto has = [&](int number) { return state && ((*state >> number) & 1U) != 0; };
    if (!has(Showing) || !has(Visible))
        return;
    DesktopNode node;
    node.role = text(ask(bus, object, Accessible, QStringLiteral("GetRoleName")));
    node.name = text(ask(bus,
                         object,
                         QStringLiteral("org.freedesktop.DBus.Properties"),
                         QStringLiteral("Get"),
                         {Accessible, QStringLiteral("Name")}));
    node.focused = has(Focused);
    node.checked = has(Checked);
    node.active = has(Active);
    nodes.push_back(node);
    for (const Reference& child : children(bus, object))
        lookBelow(bus, child, nodes);
}

} // namespace

DesktopTree::DesktopTree(const QString& address)
    : m_bus(QDBusConnection::connectToBus(address, QUuid::createUuid().toString()))
{
    if (!m_bus.isConnected())
        throw std::runtime_error("no accessibility bus at " + address.toStdString());
    auto start = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                                QStringLiteral("/org/freedesktop/DBus"),
                                                QStringLiteral("org.freedesktop.DBus"),
                                                QStringLiteral("StartServiceByName"));
    start.setArguments({Registry, 0U});
    if (m_bus.call(start).type() != QDBusMessage::ReplyMessage)
        throw std::runtime_error("the registry of accessible programs does not start");
}

DesktopTree::~DesktopTree()
{
    QDBusConnection::disconnectFromBus(m_bus.name());
}

std::vector<DesktopNode> DesktopTree::look(qint64 process) const
{
    std::vector<DesktopNode> nodes;
    for (const Reference& program : children(m_bus, {Registry, Root})) {
        const auto owner
            = ask(m_bus,
                  {QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus")},
                  QStringLiteral("org.freedesktop.DBus"),
                  QStringLiteral("GetConnectionUnixProcessID"),
                  {program.service});
        if (!owner || owner->arguments().constFirst().toLongLong() != process)
            continue;
        for (const Reference& window : children(m_bus, program))
            lookBelow(m_bus, window, nodes);
    }
    return nodes;
}

} // namespace hipwise::test
