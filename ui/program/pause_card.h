#pragma once

#include "program/program.h"
#include "ui/widgets/card.h"

#include <optional>

namespace hipwise::ui {

class Button;
class PickChips;
class Segmented;
class Stepper;

/// Where a pause is begun: why, and for how long. It says that nothing is lost by it.
class PauseCard final : public Card {
    Q_OBJECT

public:
    explicit PauseCard(const Look& look);

Q_SIGNALS:
    /// Empty: without an end.
    void pauseRequested(hipwise::program::PauseReason reason, std::optional<int> days);

private:
    void refresh();

    std::optional<program::PauseReason> m_chosen;
    PickChips* m_reason;
    Segmented* m_end;
    Stepper* m_days;
    Button* m_begin;
};

} // namespace hipwise::ui
