#include "ui/widgets/drawn/timer_ring.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hipwise::ui {

namespace {

constexpr double RingShare = 0.062; // thickness by diameter
constexpr double NumberShare = 0.42; // digit font by diameter
constexpr double CaptionShare = 0.1;
constexpr double DegreesInTicks = 16.0; // QPainter counts in 1/16 degrees

/// A triangle that points to the right, as on every player.
void drawPlay(QPainter& painter, const QRectF& box, const QColor& colour)
{
    constexpr double Share = 0.17; // from the middle to a corner
    const double reach = box.width() * Share;
    const QPointF middle = box.center();
    painter.setPen(QPen(colour, reach / 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({middle + QPointF(-reach * 0.75, -reach),
                                   middle + QPointF(reach, 0),
                                   middle + QPointF(-reach * 0.75, reach)}));
    painter.setBrush(Qt::NoBrush);
}

} // namespace

void drawSteadyNumber(QPainter& painter, const QRectF& box, const QString& number)
{
    const QFontMetricsF metrics(painter.font());
    double cell = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        cell = std::max(cell, metrics.horizontalAdvance(QLatin1Char(digit)));
    double x = box.center().x() - cell * static_cast<double>(number.size()) / 2;
    for (const QChar digit : number) {
        painter.drawText(
            QRectF(x, box.top(), cell, box.height()), Qt::AlignCenter | Qt::TextDontClip, digit);
        x += cell;
    }
}

TimerRing::TimerRing(const Look& look)
    : m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
}

void TimerRing::setEms(double ems)
{
    const auto resize = [this, ems] { setFixedSize(m_look.em(ems), m_look.em(ems)); };
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    resize();
    connect(&m_look, &Look::changed, this, resize);
}

void TimerRing::showMinutes(Mode mode, int left, int whole)
{
    setVisible(left <= whole);
    if (left <= whole)
        show(mode, static_cast<double>(left) / whole, left, {}, tr("min", "unit of minutes"));
}

void TimerRing::show(
    Mode mode, double left, std::optional<int> number, const QString& caption, const QString& unit)
{
    // The ring moves by whole steps of a third of a degree, below what can be seen.
    constexpr double Steps = 1080.0;
    const double rounded = std::round(std::clamp(left, 0.0, 1.0) * Steps) / Steps;
    if (mode == m_mode && rounded == m_left && number == m_number && caption == m_caption
        && unit == m_unit)
        return;
    m_mode = mode;
    m_left = rounded;
    m_number = number;
    m_caption = caption;
    m_unit = unit;
    update();
}

QString TimerRing::spokenWords() const
{
    if (m_number && m_caption.isEmpty())
        return QStringLiteral("%1 %2").arg(*m_number).arg(m_unit);
    return m_number ? tr("%1: %2 %3").arg(m_caption).arg(*m_number).arg(m_unit)
                    : tr("%1: %2").arg(m_caption, m_unit);
}

QSize TimerRing::sizeHint() const
{
    constexpr double Ems = 22.0;
    return {m_look.em(Ems), m_look.em(Ems)};
}

void TimerRing::paintEvent(QPaintEvent*)
{
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    const double thickness = side * RingShare;
    QRectF ring(0, 0, side - thickness, side - thickness);
    ring.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(t.track, thickness));
    painter.drawEllipse(ring);
    painter.setPen(
        QPen(m_mode == Mode::Rest ? t.info : t.primary, thickness, Qt::SolidLine, Qt::RoundCap));
    constexpr double Top = 90.0;
    constexpr double Full = 360.0;
    painter.drawArc(ring, qRound(Top * DegreesInTicks), qRound(m_left * Full * DegreesInTicks));

    painter.setPen(t.ink);
    painter.setFont(m_look.fontOfPixels(qRound(side * NumberShare), 700));
    if (m_number)
        drawSteadyNumber(painter, ring, QString::number(*m_number));
    else
        drawPlay(painter, ring, t.info);
    painter.setPen(t.ink2);
    painter.setFont(m_look.fontOfPixels(qRound(side * CaptionShare), 500));
    const double band = side * 0.16;
    painter.drawText(QRectF(ring.left(), ring.top() + side * 0.14, ring.width(), band),
                     Qt::AlignCenter,
                     m_caption);
    painter.drawText(QRectF(ring.left(), ring.bottom() - side * 0.14 - band, ring.width(), band),
                     Qt::AlignCenter,
                     m_unit);
}

} // namespace hipwise::ui
