#pragma once

#include "app/measures.h"
#include "ui/widgets/card.h"

#include <optional>

namespace hipwise::ui {

class AbilityScale;

/// One thing that is hard because of the hip, and how well it goes now.
class ActivityCard final : public Card {
    Q_OBJECT

public:
    ActivityCard(const Look& look, const app::ActivityLine& line, CivilDate today);

    [[nodiscard]] qint64 activity() const { return m_activity; }

    /// Empty as long as nothing but what is kept was chosen.
    [[nodiscard]] std::optional<int> newPoints() const;
    void setPoints(int points);

Q_SIGNALS:
    void stopRequested(qint64 activity);

private:
    qint64 m_activity;
    AbilityScale* m_scale;
    std::optional<int> m_kept; ///< of today
};

} // namespace hipwise::ui
