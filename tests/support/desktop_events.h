#pragma once

#include "support/desktop_tree.h"

#include <QDBusMessage>
#include <QMap>
#include <QObject>

namespace hipwise::test {

/// Counts how often programs tell assistive technology that something is called differently now,
/// from when this is made.
class NameChanges final : public QObject {
    Q_OBJECT

public:
    explicit NameChanges(const DesktopTree& tree);

    [[nodiscard]] int all() const;
    /// Of the one that changed most often.
    [[nodiscard]] int most() const;
    /// What that one is called; empty when it is gone.
    [[nodiscard]] std::string nameOfMost() const;

private Q_SLOTS:
    void changed(const QDBusMessage& message);

private:
    const DesktopTree& m_tree;
    QMap<std::pair<QString, QString>, int> m_counts; ///< by service and path
};

} // namespace hipwise::test
