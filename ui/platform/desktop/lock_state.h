#pragma once

#include "ui/platform/desktop/bus_caller.h"
#include "ui/platform/desktop/desktop_source.h"

#include <QStringList>
#include <QVariantMap>

namespace hipwise::ui {

/// Whether the screen is locked. Few desktops tell all who could know, so it is when one of them
/// says so: logind, or a screen saver.
class LockState final : public DesktopSource {
    Q_OBJECT

public:
    LockState(const QDBusConnection& session, const QDBusConnection& system);

    void look() override;

    /// All who answered.
    [[nodiscard]] QString name() const override { return m_names.join(QStringLiteral(", ")); }

    [[nodiscard]] bool isLocked() const { return m_locked; }

private Q_SLOTS:
    void hearSession(const QString& interface,
                     const QVariantMap& values,
                     const QStringList& others);

private:
    void askSession();
    void findSession();
    void findOwnSession();
    void useSession(const QString& path);
    void take(const QString& name, const QDBusMessage& reply);

    BusCaller m_sessionBus;
    BusCaller m_systemBus;
    QString m_session; ///< where logind keeps that of this program; empty: not known yet
    QStringList m_names;
    bool m_locked = false;
    int m_missing = 0; ///< answers to this look
};

} // namespace hipwise::ui
