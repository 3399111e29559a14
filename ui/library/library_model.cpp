#include "ui/library/library_model.h"

#include "ui/widgets/drawn/step_bars.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QFontMetrics>
#include <QListView>
#include <QPainter>

namespace hipwise::ui {

namespace {

constexpr double StageHeightEms = 8.6;
constexpr double CardHeightEms = 14.8;

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

LibraryDelegate::LibraryDelegate(FigureStudio& studio, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_studio(studio)
    , m_look(studio.look())
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

    const double stage = m_look.em(StageHeightEms);
    const double ratio = painter->device()->devicePixelRatioF();
    paintStage(*painter, QRectF(box.left(), box.top(), box.width(), stage), card, ratio);
    const double pad = m_look.em(1.0);
    paintWords(*painter, box.adjusted(pad, stage + pad * 0.5, -pad, -pad * 0.7), card);
    painter->restore();
}

void LibraryDelegate::paintStage(QPainter& painter,
                                 const QRectF& box,
                                 const app::LibraryCard& card,
                                 double ratio) const
{
    const Theme& t = m_look.theme();
    // Round above, straight below, within the card's own line.
    const double line = t.contrast ? 2 : 1;
    const QRectF inside = box.adjusted(line, line, -line, 0);
    painter.save();
    painter.setClipRect(inside);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stageGround(t, inside));
    const double round = length::CardRadius - line;
    painter.drawRoundedRect(inside.adjusted(0, 0, 0, round), round, round);
    if (card.figure != nullptr) {
        const QPixmap still
            = m_studio.still({card.id, card.figure, inside.size().toSize(), ratio, false});
        painter.drawPixmap(inside.topLeft(), still);
    }
    painter.restore();

    const TagColours tag = tagColours(t, card.kind);
    const double edge = m_look.em(0.6);
    const double low = box.bottom() - m_look.em(0.5);
    painter.setFont(m_look.font(TextRole::Meta));
    const auto chip = [&](const QString& text, double left, double extra) {
        const double width
            = QFontMetrics(painter.font()).horizontalAdvance(text) + 2 * m_look.em(0.65) + extra;
        const double height = m_look.em(1.8);
        return QRectF(left < 0 ? box.right() - edge - width : left, low - height, width, height);
    };
    const auto ground = [&](const QRectF& chipBox, const QColor& colour, const QColor& rim) {
        painter.setPen(t.contrast ? QPen(rim, 1) : QPen(Qt::NoPen));
        painter.setBrush(colour);
        painter.drawRoundedRect(chipBox, 8, 8);
    };
    const QString kind = kindName(card.kind);
    const QRectF kindBox = chip(kind, box.left() + edge, 0);
    ground(kindBox, tag.ground, tag.text);
    painter.setPen(tag.text);
    painter.drawText(kindBox, Qt::AlignCenter, kind);

    const QString level = levelName(card.level);
    const double bars = m_look.em(1.5);
    const double gap = m_look.em(0.45);
    const QRectF levelBox = chip(level, -1, bars + gap);
    ground(levelBox, t.surface, t.edge);
    const double pad = m_look.em(0.65);
    drawLevelBars(
        painter,
        QRectF(
            levelBox.left() + pad, levelBox.center().y() - m_look.em(0.55), bars, m_look.em(1.1)),
        card.level,
        t);
    painter.setPen(t.ink2);
    painter.drawText(
        levelBox.adjusted(pad + bars + gap, 0, -pad, 0), Qt::AlignRight | Qt::AlignVCenter, level);
}

void LibraryDelegate::paintWords(QPainter& painter,
                                 const QRectF& inner,
                                 const app::LibraryCard& card) const
{
    const Theme& t = m_look.theme();
    const double lineHeight = m_look.em(1.7);
    painter.setPen(t.ink);
    painter.setFont(m_look.font(TextRole::CardTitle));
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), inner.height() - lineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     fromUtf8(card.name));

    painter.setPen(t.ink2);
    painter.setFont(m_look.font(TextRole::Secondary));
    painter.drawText(QRectF(inner.left(), inner.bottom() - lineHeight, inner.width(), lineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     fromUtf8(card.position));
}

} // namespace hipwise::ui
