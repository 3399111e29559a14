#pragma once

#include <QDBusConnection>
#include <QRect>
#include <QString>

#include <string>
#include <vector>

namespace hipwise::test {

/// One thing on the screen as assistive technology sees it.
struct DesktopNode {
    std::string role; ///< like "push button"
    std::string name;
    bool focused = false;
    bool checked = false;
    bool active = false; ///< of a window
    QString service; ///< where it can be asked again
    QString path;
};

/// Looks at programs through the accessibility bus, as a screen reader does. Nothing is
/// remembered: every look asks the program again.
class DesktopTree {
public:
    /// The address of the accessibility bus. Throws when nobody answers there.
    explicit DesktopTree(const QString& address);
    DesktopTree(const DesktopTree&) = delete;
    DesktopTree(DesktopTree&&) = delete;
    DesktopTree& operator=(const DesktopTree&) = delete;
    DesktopTree& operator=(DesktopTree&&) = delete;
    ~DesktopTree();

    /// Everything that shows in the windows of a process, from top to bottom of its tree; empty
    /// while it is not on the bus. What disappears during the look is left out.
    [[nodiscard]] std::vector<DesktopNode> look(qint64 process) const;

    /// What a node is called by now, also where it no longer shows; empty when it is gone. Much
    /// quicker than a look.
    [[nodiscard]] std::string nameNow(const DesktopNode& node) const;

    /// Where a node is on the screen; empty when it is gone.
    [[nodiscard]] QRect placeNow(const DesktopNode& node) const;

    [[nodiscard]] const QDBusConnection& bus() const { return m_bus; }

private:
    QDBusConnection m_bus;
};

} // namespace hipwise::test
