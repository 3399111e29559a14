#pragma once

#include "person/typical_range.h"
#include "ui/widgets/card.h"

#include <optional>

class QLineEdit;

namespace hipwise::ui {

class Segmented;
class SwitchRow;
class TextLabel;

/// What the person wants to see of others.
struct TypicalWish {
    bool on = false;
    std::optional<person::RangeGroup> group;
    int birthYear = 0; ///< 0 is not known

    bool operator==(const TypicalWish&) const = default;
};

/// Typical values of healthy people, off until they are asked for. They are named, with their
/// source, and nothing is said about how one's own compare.
class TypicalValues final : public Card {
    Q_OBJECT

public:
    explicit TypicalValues(const Look& look);

    void setWish(const TypicalWish& wish, CivilDate today);

Q_SIGNALS:
    void wished(const hipwise::ui::TypicalWish& wish);

private:
    void keepYear();
    void tell();
    [[nodiscard]] QString words() const;

    TypicalWish m_wish;
    CivilDate m_today{};
    SwitchRow* m_switch;
    QWidget* m_questions;
    Segmented* m_group;
    QLineEdit* m_year;
    TextLabel* m_words;
    TextLabel* m_source;
};

} // namespace hipwise::ui
