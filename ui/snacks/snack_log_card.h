#pragma once

#include "app/snack_reminder.h"
#include "ui/style/look.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace hipwise::ui {

class TextLabel;

/// The day of reminders: what came, what held it, what became of it, and what still comes.
class SnackLogCard final : public Card {
    Q_OBJECT

public:
    explicit SnackLogCard(const Look& look);

    void setState(const app::SnackState& state);

private:
    void addLine(const QString& time,
                 const QString& icon,
                 const QString& title,
                 const QString& outcome,
                 bool strong);

    const Look& m_look;
    TextLabel* m_count;
    QWidget* m_lines;
    QVBoxLayout* m_column;
    QWidget* m_rule;
    TextLabel* m_kind;
};

} // namespace hipwise::ui
