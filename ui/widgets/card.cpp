#include "ui/widgets/card.h"

#include <array>

namespace hipwise::ui {

Card::Card(CardKind kind, QBoxLayout::Direction direction)
    : m_box(new QBoxLayout(direction, this))
{
    constexpr std::array Names{"plain", "soft", "caution", "stop", "stage"};
    setProperty("card", QString::fromLatin1(Names.at(static_cast<std::size_t>(kind))));
    m_box->setContentsMargins(
        length::CardPadding, length::CardPadding, length::CardPadding, length::CardPadding);
    m_box->setSpacing(length::Gap);
}

QFrame* makeRule()
{
    auto* rule = new QFrame;
    rule->setProperty("rule", QStringLiteral("1"));
    rule->setFixedHeight(length::Hairline);
    return rule;
}

} // namespace hipwise::ui
