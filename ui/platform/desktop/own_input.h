#pragma once

#include "support/clock.h"

#include <QObject>
#include <QPointF>

#include <optional>

namespace hipwise::ui {

/// Notes when somebody last used keyboard or pointer on a window of this program. From the inside
/// that is known for sure, whatever the desktop says.
class OwnInput final : public QObject {
    Q_OBJECT

public:
    explicit OwnInput(const Clock& clock);

    /// Empty: not since this was made.
    [[nodiscard]] std::optional<SteadyInstant> last() const { return m_last; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isInput(const QEvent& event);

    const Clock& m_clock;
    std::optional<SteadyInstant> m_last;
    QPointF m_pointer; ///< where it was last, on the screen
};

} // namespace hipwise::ui
