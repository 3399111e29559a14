#include "ui/library/library_model.h"

#include "ui/widgets/words.h"

#include <algorithm>

namespace hipwise::ui {

namespace {

QStringList rulesOf(const app::LibraryCard& card)
{
    QStringList lines;
    for (const app::RuleView& rule : card.rules)
        lines.append(ruleWords(rule));
    return lines;
}

QString spoken(const app::LibraryCard& card)
{
    QStringList parts{
        fromUtf8(card.name), kindName(card.kind), fromUtf8(card.position), levelName(card.level)};
    if (card.favourite)
        parts.append(LibraryModel::tr("Favourite"));
    if (!card.rules.empty())
        parts.append(suitabilityName(card.rating));
    return parts.join(QStringLiteral(". ")) + QLatin1Char('.');
}

} // namespace

void LibraryModel::setCards(const std::vector<app::LibraryCard>& cards)
{
    if (cards == m_cards)
        return;
    // The same movements with other marks keep the keyboard where it is.
    const bool same = std::equal(cards.begin(),
                                 cards.end(),
                                 m_cards.begin(),
                                 m_cards.end(),
                                 [](const auto& a, const auto& b) { return a.id == b.id; });
    if (same) {
        m_cards = cards;
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_cards.size()) - 1));
        return;
    }
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

const app::LibraryCard& LibraryModel::card(int row) const
{
    return m_cards.at(static_cast<std::size_t>(row));
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const app::LibraryCard& entry = card(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return fromUtf8(entry.name);
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return rulesOf(entry).join(QLatin1Char('\n'));
    case IdRole:
        return fromUtf8(entry.id);
    default:
        return {};
    }
}

} // namespace hipwise::ui
