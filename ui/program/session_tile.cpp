#include "ui/program/session_tile.h"

#include "ui/widgets/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr double WidthEms = 8.0;
constexpr double PadEms = 0.55;
constexpr double GapEms = 0.15;
constexpr double PictureHighEms = 5.2;
constexpr double PictureFlatEms = 5.6;
constexpr double LowestEms = 3.0;
constexpr double LiftedOpacity = 0.45;

} // namespace

SessionTile::SessionTile(FigureStudio& studio,
                         const app::WeekSession& session,
                         CivilDate date,
                         bool flat)
    : m_studio(studio)
    , m_session(session)
    , m_date(date)
    , m_flat(flat)
    , m_time(lengthWords(session.length))
{
    setText(fromUtf8(session.name));
    setObjectName(QStringLiteral("tile-%1-%2").arg(fromUtf8(session.id), fromUtf8(toIso(date))));
    if (session.timesPerDay > 1)
        m_time = tr("%1, %2 times").arg(m_time, QString::number(session.timesPerDay));
    if (session.isDone())
        m_state = tr("done");
    else if (session.timesDone > 0)
        m_state
            = tr("%1 of %2 done")
                  .arg(QString::number(session.timesDone), QString::number(session.timesPerDay));
    else if (session.movedFrom)
        m_state = tr("moved here");
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QStringList words{text(), m_time, dayWords(date), m_state};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    if (session.timesDone > 0)
        m_state.prepend(QStringLiteral("✓ ")); // for the eyes: colour alone says nothing
    if (session.canMove)
        setAccessibleDescription(tr("M moves it to another day"));
    connect(&studio, &FigureStudio::stillsReady, this, [this] { update(); });
    connect(&studio, &FigureStudio::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SessionTile::setLifted(bool lifted)
{
    m_lifted = lifted;
    update();
}

SessionTile::Boxes SessionTile::boxesFor(int width) const
{
    const Look& look = m_studio.look();
    const int pad = look.em(PadEms);
    const int gap = look.em(GapEms);
    const bool picture = m_session.figure != nullptr;
    const int left = picture && m_flat ? look.em(PictureFlatEms) : 0;
    Boxes boxes;
    int y = pad;
    if (picture && !m_flat) {
        boxes.picture = QRect(0, 0, width, look.em(PictureHighEms));
        y += boxes.picture.height();
    }
    const int inner = std::max(1, width - left - 2 * pad);
    const auto place = [&](const QString& words, TextRole role) {
        if (words.isEmpty())
            return QRect();
        constexpr int Endless = 10000;
        const QFontMetrics metrics(look.font(role));
        const int height
            = metrics.boundingRect(QRect(0, 0, inner, Endless), Qt::TextWordWrap, words).height();
        const QRect box(left + pad, y, inner, height);
        y += height + gap;
        return box;
    };
    boxes.title = place(text(), TextRole::BodyStrong);
    boxes.time = place(m_time, TextRole::Secondary);
    boxes.state = place(m_state, TextRole::Secondary);
    boxes.height = std::max(y - gap + pad, look.em(LowestEms));
    if (left > 0)
        boxes.picture = QRect(0, 0, left, boxes.height);
    return boxes;
}

int SessionTile::heightForWidth(int width) const
{
    return boxesFor(width).height;
}

QSize SessionTile::sizeHint() const
{
    const int width = m_studio.look().em(WidthEms);
    return {width, heightForWidth(width)};
}

QSize SessionTile::minimumSizeHint() const
{
    return {m_studio.look().em(WidthEms) / 2, m_studio.look().em(LowestEms)};
}

void SessionTile::paintEvent(QPaintEvent*)
{
    const Look& look = m_studio.look();
    const Theme& t = look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_lifted)
        painter.setOpacity(LiftedOpacity);
    const double line = m_lifted ? 3 : t.contrast || hasFocus() ? 2 : 1;
    const bool marked = m_lifted || hasFocus();
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(marked ? t.focus : underMouse() || t.contrast ? t.edge : t.line, line));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(frame, length::ButtonRadius, length::ButtonRadius);
    Boxes boxes = boxesFor(width());
    if (!boxes.picture.isNull()) {
        if (m_flat)
            boxes.picture.setHeight(height());
        QPainterPath shape;
        shape.addRoundedRect(
            frame.adjusted(line, line, -line, -line), length::ButtonRadius, length::ButtonRadius);
        painter.save();
        painter.setClipPath(shape);
        painter.setClipRect(boxes.picture, Qt::IntersectClip);
        painter.fillRect(boxes.picture, stageGround(t, boxes.picture));
        painter.drawPixmap(boxes.picture.topLeft(),
                           m_studio.still({m_session.movement,
                                           m_session.figure,
                                           boxes.picture.size(),
                                           devicePixelRatioF(),
                                           false}));
        painter.restore();
    }
    const auto write
        = [&](const QRect& box, TextRole role, const QColor& ink, const QString& words) {
              painter.setFont(look.font(role));
              painter.setPen(ink);
              painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
          };
    write(boxes.title, TextRole::BodyStrong, t.ink, text());
    write(boxes.time, TextRole::Secondary, t.ink2, m_time);
    write(boxes.state, TextRole::Secondary, m_session.timesDone > 0 ? t.good : t.ink2, m_state);
}

void SessionTile::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void SessionTile::mouseMoveEvent(QMouseEvent* event)
{
    const bool far
        = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging && m_session.canMove && (event->buttons() & Qt::LeftButton) != 0 && far) {
        m_dragging = true;
        setDown(false);
        setCursor(Qt::ClosedHandCursor);
    }
    if (!m_dragging)
        return QAbstractButton::mouseMoveEvent(event);
    Q_EMIT dragged(event->globalPosition().toPoint());
}

void SessionTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragging)
        return QAbstractButton::mouseReleaseEvent(event);
    stopDragging();
    Q_EMIT dropped(event->globalPosition().toPoint());
}

void SessionTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_dragging) {
        stopDragging();
        Q_EMIT dragCancelled();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SessionTile::stopDragging()
{
    m_dragging = false;
    unsetCursor();
}

} // namespace hipwise::ui
