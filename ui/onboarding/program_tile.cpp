#include "ui/onboarding/program_tile.h"

#include "ui/widgets/words.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace hipwise::ui {

namespace {

constexpr double PictureEms = 8.5;
constexpr double LowestPictureEms = 9.0;
constexpr double PadEms = 1.0;
constexpr double GapEms = 0.35;
constexpr double MarkEms = 1.4;
constexpr double WidthEms = 26.0;
constexpr int Week = 7;

QString fromTo(const content::Range<int>& range)
{
    return range.min == range.max ? QString::number(range.max)
                                  : ProgramTile::tr("%1 to %2").arg(range.min).arg(range.max);
}

/// "12 weeks · 15 to 35 minutes a day · 4 to 6 days a week".
QString timeOf(const app::ProgramCard& card)
{
    const int weeks = (card.days + Week - 1) / Week;
    return QStringList{weeks == 1 ? ProgramTile::tr("1 week")
                                  : ProgramTile::tr("%1 weeks").arg(weeks),
                       ProgramTile::tr("%1 minutes a day").arg(fromTo(card.minutes)),
                       ProgramTile::tr("%1 days a week").arg(fromTo(card.daysPerWeek))}
        .join(QStringLiteral(" · "));
}

QString noteOf(const app::ProgramCard& card)
{
    QStringList notes;
    if (card.suits)
        notes.append(ProgramTile::tr("Often used for what you were told."));
    if (!card.missing.empty())
        notes.append(ProgramTile::tr("You would need: %1.")
                         .arg(fromUtf8(card.missing).join(QStringLiteral(", "))));
    return notes.join(QLatin1Char(' '));
}

} // namespace

ProgramTile::ProgramTile(FigureStudio& studio, const app::ProgramCard& card)
    : m_studio(studio)
    , m_card(card)
    , m_audience(fromUtf8(card.audience))
    , m_time(timeOf(card))
    , m_note(noteOf(card))
{
    setText(fromUtf8(card.name));
    setObjectName(QStringLiteral("program-%1").arg(fromUtf8(card.id)));
    setCheckable(true);
    setAutoExclusive(true); // a radio button for assistive technology
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QStringList words{text(), m_audience, m_time, m_note};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(". ")));
    connect(&studio, &FigureStudio::stillsReady, this, [this] { update(); });
    connect(&studio, &FigureStudio::changed, this, [this] {
        updateGeometry();
        update();
    });
}

ProgramTile::Boxes ProgramTile::boxesFor(int width) const
{
    const Look& look = m_studio.look();
    const int pad = look.em(PadEms);
    const int gap = look.em(GapEms);
    // Where there is little room the words need all of it.
    const bool picture = m_card.figure != nullptr && width >= look.em(WidthEms) * 3 / 4;
    const int left = picture ? look.em(PictureEms) : 0;
    const int inner = width - left - 2 * pad;
    Boxes boxes;
    int y = pad;
    const auto place = [&](const QString& words, TextRole role, int from) {
        if (words.isEmpty())
            return QRect();
        constexpr int Endless = 10000;
        const QFontMetrics metrics(look.font(role));
        const QRect room(0, 0, inner - from, Endless);
        const int height = metrics.boundingRect(room, Qt::TextWordWrap, words).height();
        const QRect box(left + pad + from, y, inner - from, height);
        y += height + gap;
        return box;
    };
    const int mark = look.em(MarkEms);
    boxes.mark = QRect(left + pad, y, mark, mark);
    boxes.title = place(text(), TextRole::CardTitle, mark + gap * 2);
    boxes.audience = place(m_audience, TextRole::Body, 0);
    boxes.time = place(m_time, TextRole::BodyStrong, 0);
    boxes.note = place(m_note, TextRole::Body, 0);
    const int least = picture ? look.em(LowestPictureEms) : 0;
    boxes.height = std::max(y - gap + pad, least);
    if (picture)
        boxes.picture = QRect(0, 0, left, boxes.height);
    return boxes;
}

int ProgramTile::heightForWidth(int width) const
{
    return boxesFor(width).height;
}

QSize ProgramTile::sizeHint() const
{
    const int width = m_studio.look().em(WidthEms);
    return {width, heightForWidth(width)};
}

void ProgramTile::paintPicture(QPainter& painter, const QRect& box)
{
    const Theme& t = m_studio.look().theme();
    const int line = isChecked() || t.contrast ? 3 : 1;
    const QRect inside = box.adjusted(line, line, 0, -line);
    painter.save();
    QPainterPath shape;
    const double round = length::CardRadius - line;
    shape.addRoundedRect(QRectF(inside).adjusted(0, 0, round, 0), round, round);
    painter.setClipRect(inside);
    painter.fillPath(shape, stageGround(t, inside));
    // Of the same size chosen or not, so that it is drawn once.
    const QSize size(box.width(), m_studio.look().em(LowestPictureEms));
    painter.drawPixmap(
        0,
        (box.height() - size.height()) / 2,
        m_studio.still({m_card.movement, m_card.figure, size, devicePixelRatioF(), false}));
    painter.restore();
}

/// A ring, with a dot in it when chosen.
void ProgramTile::paintMark(QPainter& painter, const QRect& box)
{
    const Theme& t = m_studio.look().theme();
    const QRectF ring = QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(isChecked() ? t.primary : t.edge, 2));
    painter.setBrush(t.surface);
    painter.drawEllipse(ring);
    if (!isChecked())
        return;
    const double inset = ring.width() / 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.primary);
    painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
}

void ProgramTile::paintEvent(QPaintEvent*)
{
    const Look& look = m_studio.look();
    const Theme& t = look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isChecked() ? 3 : t.contrast ? 2 : 1;
    painter.setPen(QPen(isChecked() ? t.primary : underMouse() ? t.edge : t.line, line));
    painter.setBrush(isChecked() ? t.soft : t.surface);
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.drawRoundedRect(frame, length::CardRadius, length::CardRadius);
    Boxes boxes = boxesFor(width());
    if (!boxes.picture.isNull()) {
        boxes.picture.setHeight(height());
        paintPicture(painter, boxes.picture);
    }
    if (isEnabled())
        paintMark(painter, boxes.mark);
    const auto write
        = [&](const QRect& box, TextRole role, const QColor& ink, const QString& words) {
              painter.setFont(look.font(role));
              painter.setPen(ink);
              painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
          };
    const QColor quiet = isChecked() ? t.softInk : t.ink2;
    write(boxes.title, TextRole::CardTitle, isChecked() ? t.softInk : t.ink, text());
    write(boxes.audience, TextRole::Body, quiet, m_audience);
    write(boxes.time, TextRole::BodyStrong, quiet, m_time);
    write(boxes.note, TextRole::Body, quiet, m_note);
}

} // namespace hipwise::ui
