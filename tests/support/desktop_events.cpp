#include "support/desktop_events.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace hipwise::test {

NameChanges::NameChanges(const DesktopTree& tree)
    : m_tree(tree)
{
    QDBusConnection bus = tree.bus();
    // Programs tell nothing while nobody has said that they want to hear it.
    auto want = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.atspi.Registry"),
                                               QStringLiteral("/org/a11y/atspi/registry"),
                                               QStringLiteral("org.a11y.atspi.Registry"),
                                               QStringLiteral("RegisterEvent"));
    want.setArguments({QStringLiteral("object:property-change"), QStringList(), QString()});
    const bool heard = bus.connect(QString(),
                                   QString(),
                                   QStringLiteral("org.a11y.atspi.Event.Object"),
                                   QStringLiteral("PropertyChange"),
                                   this,
                                   SLOT(changed(QDBusMessage)));
    if (!heard || bus.call(want).type() != QDBusMessage::ReplyMessage)
        throw std::runtime_error("changes of names cannot be heard");
}

void NameChanges::changed(const QDBusMessage& message)
{
    if (message.arguments().value(0).toString() == QStringLiteral("accessible-name"))
        ++m_counts[{message.service(), message.path()}];
}

int NameChanges::all() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

int NameChanges::most() const
{
    const auto most = std::max_element(m_counts.begin(), m_counts.end());
    return most == m_counts.end() ? 0 : *most;
}

std::string NameChanges::nameOfMost() const
{
    const auto most = std::max_element(m_counts.begin(), m_counts.end());
    if (most == m_counts.end())
        return {};
    DesktopNode node;
    node.service = most.key().first;
    node.path = most.key().second;
    return m_tree.nameNow(node);
}

} // namespace hipwise::test
