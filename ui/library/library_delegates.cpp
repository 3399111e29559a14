#include "ui/library/library_delegates.h"

#include "ui/library/library_list.h"
#include "ui/library/library_model.h"
#include "ui/widgets/drawn/step_bars.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr double StageHeightEms = 8.6;
constexpr double CardHeightEms = 14.0;
constexpr double RowHeightEms = 4.9;
constexpr double NarrowRowHeightEms = 6.9;
constexpr double HighestRowEms = 8.4;
constexpr double HeartEms = 2.6;
constexpr double ChipHeightEms = 1.8;
constexpr double ChipPadEms = 0.65;
constexpr double BarsEms = 1.5;
constexpr double LineEms = 1.6;
constexpr int HardestLevel = 5;
constexpr int Gap = LibraryList::Gap;

double lineOf(const Theme& theme)
{
    return theme.contrast ? 2 : 1;
}

} // namespace

LibraryDelegate::LibraryDelegate(FigureStudio& studio, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_studio(studio)
{
}

void LibraryDelegate::paint(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto* model = qobject_cast<const LibraryModel*>(index.model());
    const app::LibraryCard& card = model->card(index.row());
    const Theme& t = look().theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double line = lineOf(t);
    const QRectF box
        = QRectF(option.rect).adjusted(line / 2, line / 2, -Gap - line / 2, -Gap - line / 2);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(QPen(hovered ? t.edge : t.line, line));
    painter->setBrush(t.surface);
    painter->drawRoundedRect(box, length::CardRadius, length::CardRadius);
    paintCard(*painter, box, card);

    const QRect heart = heartBox(option.rect);
    const int icon = look().em(HeartEms / 2);
    QRect place(0, 0, icon, icon);
    place.moveCenter(heart.center());
    look()
        .icon(card.favourite ? QStringLiteral("heart-full") : QStringLiteral("heart"),
              card.favourite ? t.accent : t.ink2)
        .paint(painter, place);
    const auto* view = qobject_cast<const QListView*>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex() == index)
        paintRing(*painter, box);
    painter->restore();
}

/// Within the card, because the list ends where the outer cards do.
void LibraryDelegate::paintRing(QPainter& painter, const QRectF& box) const
{
    const Theme& t = look().theme();
    const auto ring = [&](double inset, double width, const QColor& colour) {
        painter.setPen(QPen(colour, width));
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset),
                                length::CardRadius - inset,
                                length::CardRadius - inset);
    };
    painter.setBrush(Qt::NoBrush);
    const double half = length::FocusRing / 2.0;
    ring(length::FocusRing + length::FocusGap / 2.0, length::FocusGap, t.surface);
    ring(half, length::FocusRing, t.focus);
}

void LibraryDelegate::paintPicture(QPainter& painter,
                                   const QRectF& box,
                                   const app::LibraryCard& card) const
{
    painter.setPen(Qt::NoPen);
    painter.fillRect(box, stageGround(look().theme(), box));
    if (card.figure == nullptr)
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(box.topLeft(),
                       m_studio.still({card.id, card.figure, box.size().toSize(), ratio, false}));
}

double LibraryDelegate::paintRating(QPainter& painter,
                                    QPointF topLeft,
                                    const app::LibraryCard& card) const
{
    const Theme& t = look().theme();
    const bool leftOut = content::isLeftOut(card.rating);
    const QColor ink = leftOut ? t.caution : t.softInk;
    const QString text = suitabilityName(card.rating);
    painter.setFont(look().font(TextRole::Meta));
    const double pad = look().em(ChipPadEms);
    const int icon = look().em(1.0);
    const double width
        = QFontMetrics(painter.font()).horizontalAdvance(text) + 2 * pad + icon + pad / 2;
    const QRectF box(topLeft, QSizeF(width, look().em(ChipHeightEms)));
    painter.setPen(t.contrast ? QPen(ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(leftOut ? t.cautionSoft : t.soft);
    painter.drawRoundedRect(box, 8, 8);
    QRect place(0, 0, icon, icon);
    place.moveCenter(QPointF(box.left() + pad + icon / 2.0, box.center().y()).toPoint());
    look()
        .icon(leftOut ? QStringLiteral("warning") : QStringLiteral("info"), ink)
        .paint(&painter, place);
    painter.setPen(ink);
    painter.drawText(
        box.adjusted(pad * 1.5 + icon, 0, -pad / 2, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    return width;
}

void LibraryDelegate::paintLine(QPainter& painter,
                                const QRectF& box,
                                TextRole role,
                                const QColor& ink,
                                const QString& text) const
{
    painter.setFont(look().font(role));
    painter.setPen(ink);
    const QString fitting = QFontMetrics(painter.font())
                                .elidedText(text, Qt::ElideRight, static_cast<int>(box.width()));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, fitting);
}

QSize LibraryCards::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {width(), look().em(CardHeightEms) + Gap};
}

QRect LibraryCards::heartBox(const QRect& item) const
{
    const int side = look().em(HeartEms);
    return {item.right() - Gap - side, item.top(), side, side};
}

void LibraryCards::paintCard(QPainter& painter,
                             const QRectF& box,
                             const app::LibraryCard& card) const
{
    const Theme& t = look().theme();
    // Round above, straight below, within the card's own line.
    const double line = lineOf(t);
    const QRectF stage = QRectF(box.left(), box.top(), box.width(), look().em(StageHeightEms))
                             .adjusted(line, line, -line, 0);
    QPainterPath shape;
    const double round = length::CardRadius - line;
    shape.addRoundedRect(stage.adjusted(0, 0, 0, round), round, round);
    painter.save();
    painter.setClipPath(shape);
    painter.setClipRect(stage, Qt::IntersectClip);
    paintPicture(painter, stage, card);
    painter.restore();
    paintChips(painter, stage, card);

    const double pad = look().em(1.0);
    const QRectF words = box.adjusted(pad, look().em(StageHeightEms) + pad * 0.5, -pad, -pad * 0.7);
    const double lineHeight = look().em(LineEms);
    painter.setPen(t.ink);
    painter.setFont(look().font(TextRole::CardTitle));
    painter.drawText(words.adjusted(0, 0, 0, -lineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     fromUtf8(card.name));
    paintLine(painter,
              words.adjusted(0, words.height() - lineHeight, 0, 0),
              TextRole::Secondary,
              t.ink2,
              fromUtf8(card.position));
}

/// Kind and level at the bottom of the stage, one above the other where the card is too narrow for
/// both; what speaks against it at the top.
void LibraryCards::paintChips(QPainter& painter,
                              const QRectF& stage,
                              const app::LibraryCard& card) const
{
    const Theme& t = look().theme();
    const TagColours tag = tagColours(t, card.kind);
    const double edge = look().em(0.6);
    const double pad = look().em(ChipPadEms);
    const double height = look().em(ChipHeightEms);
    const double low = stage.bottom() - look().em(0.5) - height;
    if (!card.rules.empty())
        paintRating(painter, {stage.left() + edge, stage.top() + edge}, card);

    painter.setFont(look().font(TextRole::Meta));
    const QFontMetrics metrics(painter.font());
    const auto ground = [&](const QRectF& box, const QColor& colour, const QColor& rim) {
        painter.setPen(t.contrast ? QPen(rim, 1) : QPen(Qt::NoPen));
        painter.setBrush(colour);
        painter.drawRoundedRect(box, 8, 8);
    };
    const QString kind = kindName(card.kind);
    const QString level = levelName(card.level);
    const double bars = look().em(BarsEms);
    const double gap = look().em(0.45);
    const QRectF kindBox(
        stage.left() + edge, low, metrics.horizontalAdvance(kind) + 2 * pad, height);
    const double levelWidth = metrics.horizontalAdvance(level) + 2 * pad + bars + gap;
    QRectF levelBox(stage.right() - edge - levelWidth, low, levelWidth, height);
    if (levelBox.left() < kindBox.right() + gap)
        levelBox.moveTop(low - height - gap);
    ground(kindBox, tag.ground, tag.text);
    painter.setPen(tag.text);
    painter.drawText(kindBox, Qt::AlignCenter, kind);
    ground(levelBox, t.surface, t.edge);
    drawLevelBars(
        painter,
        QRectF(
            levelBox.left() + pad, levelBox.center().y() - look().em(0.55), bars, look().em(1.1)),
        card.level,
        t);
    painter.setPen(t.ink2);
    painter.drawText(
        levelBox.adjusted(pad + bars + gap, 0, -pad, 0), Qt::AlignRight | Qt::AlignVCenter, level);
}

bool LibraryRows::isNarrow() const
{
    constexpr double ColumnsFromEms = 38.0;
    return width() < look().em(ColumnsFromEms);
}

QSize LibraryRows::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    // Names take one line, two, or three.
    constexpr double ThreeLinesBelowEms = 26.0;
    double height = RowHeightEms;
    if (isNarrow())
        height = NarrowRowHeightEms;
    if (width() < look().em(ThreeLinesBelowEms))
        height = HighestRowEms;
    return {width(), look().em(height) + Gap};
}

QRect LibraryRows::heartBox(const QRect& item) const
{
    const int side = look().em(HeartEms);
    return {item.right() - Gap - side - look().em(0.5),
            item.center().y() - (side + Gap) / 2,
            side,
            side};
}

/// The narrower the row, the fewer columns: first what it works on goes, then the level; then the
/// name may take two lines.
void LibraryRows::paintCard(QPainter& painter,
                            const QRectF& box,
                            const app::LibraryCard& card) const
{
    const Theme& t = look().theme();
    const double pad = look().em(0.6);
    const double line = look().em(LineEms);
    const QRectF picture(box.left() + pad, box.top() + pad, look().em(6.0), box.height() - 2 * pad);
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(picture, 8, 8);
    painter.setClipPath(shape);
    paintPicture(painter, picture, card);
    painter.restore();

    const double left = picture.right() + look().em(1.0);
    const double right = paintColumns(painter, box, card);
    const QRectF words(left, box.top() + pad, right - left - pad, box.height() - 2 * pad);
    painter.setFont(look().font(TextRole::CardTitle));
    painter.setPen(t.ink);
    painter.drawText(words.adjusted(0, 0, 0, -line - pad / 2),
                     static_cast<int>(isNarrow() ? Qt::AlignVCenter : Qt::AlignBottom)
                         | Qt::AlignLeft | Qt::TextWordWrap,
                     fromUtf8(card.name));
    const QRectF below = words.adjusted(0, words.height() - line - pad / 4, 0, -pad / 4);
    if (!card.rules.empty()) {
        paintRating(painter, below.topLeft(), card);
        return;
    }
    QStringList facts{kindName(card.kind), fromUtf8(card.position)};
    facts += fromUtf8(card.equipment);
    paintLine(painter, below, TextRole::Secondary, t.ink2, facts.join(QStringLiteral(" · ")));
}

/// Level and what it works on; returns where they begin.
double LibraryRows::paintColumns(QPainter& painter,
                                 const QRectF& box,
                                 const app::LibraryCard& card) const
{
    constexpr double ThreeColumnsEms = 54.0;
    const Theme& t = look().theme();
    const double line = look().em(LineEms);
    const double middle = box.center().y();
    double right = box.right() - look().em(HeartEms) - look().em(1.0);
    if (isNarrow())
        return right;
    // As wide as the longest of its words, so that the columns stand in line.
    double words = 0;
    for (int each = 1; each <= HardestLevel; ++each)
        words = std::max<double>(
            words, QFontMetrics(look().font(TextRole::Body)).horizontalAdvance(levelName(each)));
    const double level = look().em(BarsEms + 1.3) + words;
    right -= level;
    drawLevelBars(painter,
                  QRectF(right, middle - look().em(0.55), look().em(BarsEms), look().em(1.1)),
                  card.level,
                  t);
    paintLine(
        painter,
        QRectF(right + look().em(BarsEms + 0.5), middle - line / 2, words + look().em(0.3), line),
        TextRole::Body,
        t.ink2,
        levelName(card.level));
    if (box.width() < look().em(ThreeColumnsEms) || card.targets.empty())
        return right;
    const double target = look().em(13.0);
    right -= target;
    paintLine(painter,
              QRectF(right, middle - line / 2, target - look().em(1.0), line),
              TextRole::Body,
              t.ink2,
              fromUtf8(card.targets.front()));
    return right;
}

} // namespace hipwise::ui
