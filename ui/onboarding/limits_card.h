#pragma once

#include "app/own_hip.h"
#include "ui/widgets/card.h"

#include <optional>

class QDateEdit;

namespace hipwise::ui {

class ChipChoices;
class SwitchRow;
class TextLabel;

/// Limits that a surgical team has given, each a switch, and until when they hold.
class LimitsCard final : public Card {
    Q_OBJECT

public:
    explicit LimitsCard(const Look& look);

    void setState(const app::HipState& state);

Q_SIGNALS:
    void limitChosen(const QString& limit, bool on);
    /// Empty for no end.
    void untilChosen(std::optional<hipwise::CivilDate> day);

private:
    void makeRows(const app::HipState& state);

    const Look& m_look;
    QVBoxLayout* m_rows;
    QList<QString> m_ids;
    QList<SwitchRow*> m_switches;
    ChipChoices* m_end;
    QDateEdit* m_until;
    TextLabel* m_over;
};

} // namespace hipwise::ui
