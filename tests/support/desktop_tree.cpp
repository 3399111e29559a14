#include "support/desktop_tree.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
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

/// A question on its way to a program.
QDBusPendingCall send(const QDBusConnection& bus,
                      const Reference& object,
                      const QString& interface,
                      const QString& method,
                      const QVariantList& arguments = {})
{
    constexpr int PatienceMs = 3000;
    auto call = QDBusMessage::createMethodCall(object.service, object.path, interface, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return bus.asyncCall(call, PatienceMs);
}

/// Waits for it; empty when there is none.
std::optional<QDBusMessage> replyTo(QDBusPendingCall call)
{
    call.waitForFinished();
    const QDBusMessage reply = call.reply();
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return std::nullopt;
    return reply;
}

QDBusPendingCall sendName(const QDBusConnection& bus, const Reference& object)
{
    return send(bus,
                object,
                QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("Get"),
                {Accessible, QStringLiteral("Name")});
}

QDBusPendingCall sendChildren(const QDBusConnection& bus, const Reference& object)
{
    return send(bus, object, Accessible, QStringLiteral("GetChildren"));
}

std::vector<Reference> references(const std::optional<QDBusMessage>& reply)
{
    std::vector<Reference> found;
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

std::optional<quint64> states(const std::optional<QDBusMessage>& reply)
{
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

/// Everything that is wanted of an object.
struct Asked {
    QDBusPendingCall state;
    QDBusPendingCall role;
    QDBusPendingCall name;
    QDBusPendingCall children;
};

/// Asks all of them before it waits for the first answer, which takes a fraction of the time.
void lookAt(const QDBusConnection& bus,
            const std::vector<Reference>& objects,
            std::vector<DesktopNode>& nodes)
{
    std::vector<Asked> asked;
    for (const Reference& object : objects)
        asked.push_back({send(bus, object, Accessible, QStringLiteral("GetState")),
                         send(bus, object, Accessible, QStringLiteral("GetRoleName")),
                         sendName(bus, object),
                         sendChildren(bus, object)});
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const auto state = states(replyTo(asked[i].state));
        const auto has = [&](int number) { return state && ((*state >> number) & 1U) != 0; };
        if (!has(Showing) || !has(Visible))
            continue;
        DesktopNode node;
        node.role = text(replyTo(asked[i].role));
        node.name = text(replyTo(asked[i].name));
        node.focused = has(Focused);
        node.checked = has(Checked);
        node.active = has(Active);
        node.service = objects[i].service;
        node.path = objects[i].path;
        nodes.push_back(node);
        lookAt(bus, references(replyTo(asked[i].children)), nodes);
    }
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
    for (const Reference& program : references(replyTo(sendChildren(m_bus, {Registry, Root})))) {
        const auto owner = replyTo(
            send(m_bus,
                 {QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus")},
                 QStringLiteral("org.freedesktop.DBus"),
                 QStringLiteral("GetConnectionUnixProcessID"),
                 {program.service}));
        if (!owner || owner->arguments().constFirst().toLongLong() != process)
            continue;
        lookAt(m_bus, references(replyTo(sendChildren(m_bus, program))), nodes);
    }
    return nodes;
}

QRect DesktopTree::placeNow(const DesktopNode& node) const
{
    constexpr quint32 OnScreen = 0;
    const auto reply = replyTo(send(m_bus,
                                    {node.service, node.path},
                                    QStringLiteral("org.a11y.atspi.Component"),
                                    QStringLiteral("GetExtents"),
                                    {OnScreen}));
    if (!reply)
        return {};
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    const auto place = reply->arguments().constFirst().value<QDBusArgument>();
    place.beginStructure();
    place >> x >> y >> width >> height;
    place.endStructure();
    return {x, y, width, height};
}

std::string DesktopTree::nameNow(const DesktopNode& node) const
{
    return text(replyTo(sendName(m_bus, {node.service, node.path})));
}

} // namespace hipwise::test
