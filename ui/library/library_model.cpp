#include "ui/library/library_model.h"

#include "ui/widgets/drawn/step_bars.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QFontMetrics>
#include <QListView>
#include <QPainter>

namespace hipwise::ui {

namespace {

constexpr double CardHeightEms = 9.2;

} // namespace

void LibraryModel::setCards(const std::vector<app::LibraryCard>& cards)
{
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
        return tr("%1. %2. %3. %4.")
            .arg(fromUtf8(entry.name),
                 kindName(entry.kind),
                 fromUtf8(entry.position),
                 levelName(entry.level));
    case IdRole:
        return fromUtf8(entry.id);
    default:
        return {};
    }
}

LibraryDelegate::LibraryDelegate(const Look& look, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_width, m_look.em(CardHeightEms)};
}

void LibraryDelegate::paint(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto* model = qobject_cast<const LibraryModel*>(index.model());
    const app::LibraryCard& card = model->card(index.row());
    const Theme& t = m_look.theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    constexpr int Room = length::FocusRing + length::FocusGap + 1;
    const QRectF box = QRectF(option.rect).adjusted(Room, Room, -Room, -Room);
    const double line = t.contrast ? 2 : 1;
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(QPen(hovered ? t.edge : t.line, line));
    painter->setBrush(t.surface);
    painter->drawRoundedRect(box, length::CardRadius, length::CardRadius);
    const auto* view = qobject_cast<const QListView*>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(t.focus, length::FocusRing));
        painter->setBrush(Qt::NoBrush);
        const double out = length::FocusGap + line;
        painter->drawRoundedRect(
            box.adjusted(-out, -out, out, out), length::CardRadius + out, length::CardRadius + out);
    }

    const double pad = m_look.em(1.1);
    paintCard(*painter, box.adjusted(pad, pad * 0.9, -pad, -pad * 0.85), card);
    painter->restore();
}

void LibraryDelegate::paintCard(QPainter& painter,
                                const QRectF& inner,
                                const app::LibraryCard& card) const
{
    const Theme& t = m_look.theme();
    const TagColours tag = tagColours(t, card.kind);
    painter.setFont(m_look.font(TextRole::Meta));
    const QString kind = kindName(card.kind);
    const double tagWidth
        = QFontMetrics(painter.font()).horizontalAdvance(kind) + 2 * m_look.em(0.65);
    const QRectF tagBox(inner.left(), inner.top(), tagWidth, m_look.em(1.8));
    painter.setPen(t.contrast ? QPen(tag.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(tag.ground);
    painter.drawRoundedRect(tagBox, 8, 8);
    painter.setPen(tag.text);
    painter.drawText(tagBox, Qt::AlignCenter, kind);

    const QString level = levelName(card.level);
    const double levelWidth = QFontMetrics(painter.font()).horizontalAdvance(level);
    painter.setPen(t.ink3);
    painter.drawText(QRectF(inner.right() - levelWidth, inner.top(), levelWidth, tagBox.height()),
                     Qt::AlignCenter,
                     level);
    const double bars = m_look.em(1.5);
    drawLevelBars(painter,
                  QRectF(inner.right() - levelWidth - bars - m_look.em(0.45),
                         inner.top() + m_look.em(0.35),
                         bars,
                         m_look.em(1.1)),
                  card.level,
                  t);

    painter.setPen(t.ink);
    painter.setFont(m_look.font(TextRole::CardTitle));
    painter.drawText(QRectF(inner.left(),
                            tagBox.bottom() + m_look.em(0.5),
                            inner.width(),
                            inner.bottom() - tagBox.bottom() - m_look.em(2.0)),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     fromUtf8(card.name));
    painter.setPen(t.ink2);
    painter.setFont(m_look.font(TextRole::Secondary));
    painter.drawText(
        QRectF(inner.left(), inner.bottom() - m_look.em(1.4), inner.width(), m_look.em(1.4)),
        Qt::AlignLeft | Qt::AlignBottom,
        fromUtf8(card.position));
}

} // namespace hipwise::ui
