#pragma once

#include "ui/style/look.h"

#include <QBoxLayout>
#include <QFrame>

namespace hipwise::ui {

enum class CardKind { Plain, Soft, Caution, Stop, Stage };

/// A panel with rounded corners and a column or row of things in it.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(CardKind kind = CardKind::Plain,
                  QBoxLayout::Direction direction = QBoxLayout::TopToBottom);

    [[nodiscard]] QBoxLayout* box() const { return m_box; }

private:
    QBoxLayout* m_box;
};

/// A thin line between parts of a card.
[[nodiscard]] QFrame* makeRule();

} // namespace hipwise::ui
