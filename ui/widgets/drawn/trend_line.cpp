#include "ui/widgets/drawn/trend_line.h"

#include "ui/widgets/words.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPolygonF>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace hipwise::ui {

namespace {

constexpr double HeightEms = 8.0;
constexpr double NarrowestEms = 12.0;

} // namespace

TrendLine::TrendLine(const Look& look, QString name, Write write)
    : m_look(look)
    , m_name(std::move(name))
    , m_write(std::move(write))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TrendLine::setValues(const std::vector<app::DayValue>& values,
                          int lowest,
                          int highest,
                          CivilDate today)
{
    m_values = values;
    m_lowest = lowest;
    m_highest = highest;
    for (const app::DayValue& value : values) {
        m_lowest = std::min(m_lowest, value.value);
        m_highest = std::max(m_highest, value.value);
    }
    m_today = today;
    update();
}

QString TrendLine::spokenWords() const
{
    QStringList words;
    for (const app::DayValue& value : m_values)
        words.append(
            QStringLiteral("%1: %2").arg(shortDayWords(value.on, m_today), m_write(value.value)));
    return QStringLiteral("%1. %2").arg(m_name, words.join(QStringLiteral(", ")));
}

QSize TrendLine::sizeHint() const
{
    constexpr double WideEms = 26.0;
    return {m_look.em(WideEms), m_look.em(HeightEms)};
}

QSize TrendLine::minimumSizeHint() const
{
    return {m_look.em(NarrowestEms), m_look.em(HeightEms)};
}

QRectF TrendLine::plot() const
{
    const QFontMetrics metrics(m_look.font(TextRole::Meta));
    const int scale = std::max(metrics.horizontalAdvance(m_write(m_lowest)),
                               metrics.horizontalAdvance(m_write(m_highest)));
    const double top = metrics.height() / 2.0 + 2;
    const double bottom = height() - metrics.height() - m_look.em(0.5);
    return {QPointF(scale + m_look.em(0.7), top), QPointF(width() - m_look.em(0.6), bottom)};
}

QPointF TrendLine::place(const app::DayValue& value, const QRectF& box) const
{
    const auto days = (m_values.back().on - m_values.front().on).count();
    const double along = days == 0
        ? 0.5
        : static_cast<double>((value.on - m_values.front().on).count()) / static_cast<double>(days);
    const int range = std::max(m_highest - m_lowest, 1);
    const double up = static_cast<double>(value.value - m_lowest) / range;
    return {box.left() + along * box.width(), box.bottom() - up * box.height()};
}

void TrendLine::paintEvent(QPaintEvent*)
{
    if (m_values.empty())
        return;
    constexpr double Dot = 4.0;
    constexpr double Line = 2.5;
    const Theme& t = m_look.theme();
    const QRectF box = plot();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font(TextRole::Meta));
    const int line = painter.fontMetrics().height();
    const auto scale = [&](double y, int value) {
        painter.setPen(QPen(t.line, 1.0));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.setPen(t.ink2);
        painter.drawText(QRectF(0, y - line / 2.0, box.left() - m_look.em(0.6), line),
                         Qt::AlignRight | Qt::AlignVCenter,
                         m_write(value));
    };
    scale(box.top(), m_highest);
    scale(box.bottom(), m_lowest);
    const QRectF dates(0, height() - line, width(), line);
    painter.drawText(dates.adjusted(box.left(), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     shortDayWords(m_values.front().on, m_today));
    if (m_values.size() > 1)
        painter.drawText(
            dates, Qt::AlignRight | Qt::AlignVCenter, shortDayWords(m_values.back().on, m_today));
    QPolygonF points;
    for (const app::DayValue& value : m_values)
        points.append(place(value, box));
    painter.setPen(QPen(t.ink, Line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
    painter.setBrush(t.surface);
    for (const QPointF& point : points)
        painter.drawEllipse(point, Dot, Dot);
}

} // namespace hipwise::ui
