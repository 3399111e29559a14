#pragma once

#include "ui/platform/desktop/desktop_source.h"
#include "ui/platform/desktop/idle_counter.h"
#include "ui/platform/desktop/idle_trust.h"
#include "ui/platform/desktop/own_input.h"

#include <QDBusServiceWatcher>

#include <optional>
#include <vector>

namespace hipwise::ui {

/// For how long nobody has touched keyboard or pointer, from the first who can be asked and
/// believed. Who fails, or is silent three times in a row, is passed over for ten minutes, or until
/// its service comes anew.
class IdleTime final : public DesktopSource {
    Q_OBJECT

public:
    IdleTime(const Clock& clock, const QDBusConnection& session);

    void look() override;

    [[nodiscard]] QString name() const override { return m_name; }

    /// Empty where nobody can be asked and believed. Never longer ago than this program was used.
    [[nodiscard]] std::optional<std::chrono::milliseconds> time() const { return m_time; }

private:
    struct Candidate {
        std::unique_ptr<IdleCounter> counter;
        IdleTrust trust;
        int silences = 0; ///< in a row
        std::optional<SteadyInstant> passedOverUntil;
    };

    void startAnew(const QString& service);
    void ask(std::size_t number);
    [[nodiscard]] bool take(Candidate& candidate, const IdleCounter::Answer& idle);

    const Clock& m_clock;
    QDBusServiceWatcher m_services;
    OwnInput m_ownInput;
    std::vector<Candidate> m_candidates; ///< the best first
    int m_round = 0; ///< of asking
    QString m_name;
    std::optional<std::chrono::milliseconds> m_time;
};

} // namespace hipwise::ui
