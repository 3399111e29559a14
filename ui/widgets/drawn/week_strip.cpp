#include "ui/widgets/drawn/week_strip.h"

#include "ui/widgets/words.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace hipwise::ui {

namespace {

constexpr double HeightEms = 6.7;
constexpr int Days = 7;

QString markWords(app::DayMark mark)
{
    switch (mark) {
    case app::DayMark::Done:
        return WeekStrip::tr("done");
    case app::DayMark::PartDone:
        return WeekStrip::tr("part done");
    case app::DayMark::Planned:
        return WeekStrip::tr("planned");
    case app::DayMark::Open:
        return WeekStrip::tr("left open");
    case app::DayMark::Paused:
        return WeekStrip::tr("paused");
    case app::DayMark::Rest:
        return WeekStrip::tr("rest day");
    }
    return {};
}

} // namespace

WeekStrip::WeekStrip(const Look& look)
    : m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void WeekStrip::setWeek(const std::array<app::WeekDay, 7>& week)
{
    m_week = week;
    QStringList words;
    for (const app::WeekDay& day : week)
        words.append(inWords(day));
    setAccessibleName(tr("This week"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QString WeekStrip::inWords(const app::WeekDay& day) const
{
    const QString name = QLocale().toString(toQDate(day.date), QStringLiteral("dddd"));
    return day.today ? tr("%1 (today): %2").arg(name, markWords(day.mark))
                     : tr("%1: %2").arg(name, markWords(day.mark));
}

QSize WeekStrip::sizeHint() const
{
    constexpr double WidthEms = 19.0;
    return {m_look.em(WidthEms), m_look.em(HeightEms)};
}

QSize WeekStrip::minimumSizeHint() const
{
    constexpr double WidthEms = 15.5;
    return {m_look.em(WidthEms), m_look.em(HeightEms)};
}

QRectF WeekStrip::cell(int day) const
{
    const double cellWidth = width() / static_cast<double>(Days);
    return {day * cellWidth + 2, 0, cellWidth - 4, static_cast<double>(height())};
}

void WeekStrip::paintEvent(QPaintEvent*)
{
    constexpr double Radius = 12;
    const Theme& t = m_look.theme();
    const QLocale locale;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < Days; ++i) {
        const app::WeekDay& day = m_week.at(static_cast<std::size_t>(i));
        const QRectF box = cell(i);
        if (day.today) {
            painter.setPen(t.contrast ? QPen(t.edge, 2) : QPen(Qt::NoPen));
            painter.setBrush(t.soft);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Radius, Radius);
        }
        const QDate date = toQDate(day.date);
        painter.setPen(day.today ? t.softInk : t.ink3);
        painter.setFont(m_look.font(TextRole::Meta));
        painter.drawText(QRectF(box.left(), m_look.em(0.5), box.width(), m_look.em(1.3)),
                         Qt::AlignCenter,
                         locale.dayName(date.dayOfWeek(), QLocale::ShortFormat));
        painter.setPen(day.today ? t.softInk : t.ink);
        painter.setFont(m_look.font(TextRole::CardTitle));
        painter.drawText(QRectF(box.left(), m_look.em(2.1), box.width(), m_look.em(1.5)),
                         Qt::AlignCenter,
                         locale.toString(date.day()));
        const double size = m_look.em(1.85);
        drawMark(painter,
                 QRectF(box.center().x() - size / 2, m_look.em(5.1) - size / 2, size, size),
                 day);
    }
}

void WeekStrip::drawMark(QPainter& painter, const QRectF& box, const app::WeekDay& day) const
{
    const Theme& t = m_look.theme();
    const double pen = day.today ? 3 : 2;
    const QRectF circle = box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    switch (day.mark) {
    case app::DayMark::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.good);
        painter.drawEllipse(box);
        m_look.icon(QStringLiteral("check"), t.onSelected)
            .paint(&painter, box.adjusted(pen, pen, -pen, -pen).toRect());
        break;
    case app::DayMark::PartDone:
        painter.setPen(QPen(t.good, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        painter.setBrush(t.good);
        painter.drawPie(circle, 90 * 16, 180 * 16);
        break;
    case app::DayMark::Planned:
        painter.setPen(QPen(day.today ? t.primary : t.edge, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        if (day.today)
            m_look.icon(QStringLiteral("play"), t.primary)
                .paint(&painter, box.adjusted(6, 6, -5, -6).toRect());
        break;
    case app::DayMark::Open:
        painter.setPen(QPen(t.edge, 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        break;
    case app::DayMark::Paused:
        m_look.icon(QStringLiteral("pause"), t.ink3)
            .paint(&painter, box.adjusted(4, 4, -4, -4).toRect());
        break;
    case app::DayMark::Rest:
        m_look.icon(QStringLiteral("moon"), t.ink3)
            .paint(&painter, box.adjusted(4, 4, -4, -4).toRect());
        break;
    }
}

bool WeekStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < Days; ++i) {
            if (cell(i).contains(help->pos()))
                QToolTip::showText(
                    help->globalPos(), inWords(m_week.at(static_cast<std::size_t>(i))), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace hipwise::ui
