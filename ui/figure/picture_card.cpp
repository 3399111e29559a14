#include "ui/figure/picture_card.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace hipwise::ui {

namespace {

constexpr double PictureEms = 8.0;
constexpr double PadEms = 1.0;
constexpr double GapEms = 0.35;
constexpr double WidthEms = 16.0;

} // namespace

PictureCard::PictureCard(FigureStudio& studio,
                         const std::string& movement,
                         const figure::Animation* animation)
    : m_studio(studio)
    , m_movement(movement)
    , m_animation(animation)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const auto repaint = [this] { update(); };
    connect(&studio, &FigureStudio::stillsReady, this, repaint);
    connect(&studio, &FigureStudio::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PictureCard::setWords(const QString& title, const QString& text, const QString& note)
{
    setText(title);
    m_text = text;
    m_note = note;
    QStringList words{title};
    for (const QString& more : {text, note}) {
        if (!more.isEmpty())
            words.append(more);
    }
    setAccessibleName(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

PictureCard::Boxes PictureCard::boxesFor(int width) const
{
    const Look& look = m_studio.look();
    const int pad = look.em(PadEms);
    const int gap = look.em(GapEms);
    const int inner = width - 2 * pad;
    Boxes boxes;
    int y = 0;
    if (m_animation != nullptr) {
        boxes.picture = QRect(0, 0, width, look.em(PictureEms));
        y = boxes.picture.height();
    }
    y += pad * 3 / 4;
    const auto place = [&](const QString& text, TextRole role) {
        if (text.isEmpty())
            return QRect();
        constexpr int Endless = 10000;
        const QFontMetrics metrics(look.font(role));
        const int height
            = metrics.boundingRect(QRect(0, 0, inner, Endless), Qt::TextWordWrap, text).height();
        const QRect box(pad, y, inner, height);
        y += height + gap;
        return box;
    };
    boxes.title = place(text(), TextRole::CardTitle);
    boxes.text = place(m_text, TextRole::Body);
    boxes.note = place(m_note, TextRole::Secondary);
    boxes.height = y - gap + pad;
    return boxes;
}

int PictureCard::heightForWidth(int width) const
{
    return boxesFor(width).height;
}

QSize PictureCard::sizeHint() const
{
    const int width = m_studio.look().em(WidthEms);
    return {width, heightForWidth(width)};
}

void PictureCard::paintPicture(QPainter& painter, const QRect& box)
{
    const Theme& t = m_studio.look().theme();
    const int line = t.contrast ? 2 : 1;
    const QRect inside = box.adjusted(line, line, -line, 0);
    painter.save();
    QPainterPath shape;
    const double round = length::CardRadius - line;
    shape.addRoundedRect(QRectF(inside).adjusted(0, 0, 0, round), round, round);
    painter.setClipRect(inside);
    painter.fillPath(shape, stageGround(t, inside));
    painter.drawPixmap(
        inside.topLeft(),
        m_studio.still({m_movement, m_animation, inside.size(), devicePixelRatioF(), false}));
    painter.restore();
}

void PictureCard::paintEvent(QPaintEvent*)
{
    const Look& look = m_studio.look();
    const Theme& t = look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = t.contrast ? 2 : 1;
    painter.setPen(QPen(underMouse() ? t.edge : t.line, line));
    painter.setBrush(isDown() ? t.sunken : t.surface);
    const double half = line / 2;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(half, half, -half, -half), length::CardRadius, length::CardRadius);
    Boxes boxes = boxesFor(width());
    if (m_animation != nullptr)
        paintPicture(painter, boxes.picture);
    const auto write
        = [&](const QRect& box, TextRole role, const QColor& ink, const QString& text) {
              painter.setFont(look.font(role));
              painter.setPen(ink);
              painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
          };
    write(boxes.title, TextRole::CardTitle, t.ink, text());
    write(boxes.text, TextRole::Body, t.ink2, m_text);
    // Below everything, also where the card is higher than its words.
    boxes.note.moveBottom(height() - look.em(PadEms));
    write(boxes.note, TextRole::Secondary, t.ink2, m_note);
}

} // namespace hipwise::ui
