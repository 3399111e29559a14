#pragma once

#include "ui/platform/desktop/bus_caller.h"
#include "ui/platform/desktop/desktop_source.h"

#include <QStringList>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace hipwise::ui {

/// Whether the person wants no notifications now. Each desktop keeps it elsewhere: the first that
/// answers is asked from then on, until it does not.
class DoNotDisturb final : public DesktopSource {
    Q_OBJECT

public:
    explicit DoNotDisturb(const QDBusConnection& session);

    void look() override;
    [[nodiscard]] QString name() const override;

    [[nodiscard]] bool isOn() const { return m_on; }

private Q_SLOTS:
    void hearProperties(const QString& interface,
                        const QVariantMap& values,
                        const QStringList& others);
    void hearXfce(const QString& channel, const QString& property);

private:
    void listen();
    void ask(std::vector<std::size_t> turn);

    BusCaller m_session;
    std::optional<std::size_t> m_found; ///< who answered last
    bool m_on = false;
};

} // namespace hipwise::ui
