#pragma once

#include "ui/platform/desktop/bus_caller.h"
#include "ui/platform/desktop/desktop_source.h"

namespace hipwise::ui {

/// Says when the computer is about to sleep and, with changed(), when it woke. logind knows.
class SleepSignal final : public DesktopSource {
    Q_OBJECT

public:
    explicit SleepSignal(const QDBusConnection& system);

    void look() override;

    [[nodiscard]] QString name() const override { return m_name; }

Q_SIGNALS:
    void sleeping();

private Q_SLOTS:
    void hear(bool begins);

private:
    BusCaller m_system;
    QString m_name;
};

} // namespace hipwise::ui
