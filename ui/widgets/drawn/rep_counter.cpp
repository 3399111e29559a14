#include "ui/widgets/drawn/rep_counter.h"

#include "ui/widgets/drawn/timer_ring.h"

#include <QPainter>

#include <algorithm>

namespace hipwise::ui {

RepCounter::RepCounter(const Look& look)
    : m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
}

void RepCounter::show(int rep, int reps, const QString& caption)
{
    if (rep == m_rep && reps == m_reps && caption == m_caption)
        return;
    m_rep = rep;
    m_reps = reps;
    m_caption = caption;
    update();
}

QString RepCounter::spokenWords() const
{
    return tr("%1: %2 of %3").arg(m_caption).arg(m_rep).arg(m_reps);
}

QSize RepCounter::sizeHint() const
{
    constexpr double Ems = 22.0;
    return {m_look.em(Ems), m_look.em(Ems)};
}

void RepCounter::paintEvent(QPaintEvent*)
{
    constexpr double CaptionShare = 0.085;
    constexpr double NumberShare = 0.62;
    constexpr double OfShare = 0.13;
    constexpr int MostDashes = 20;
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Three digits need more width than height.
    const double digits = static_cast<double>(QString::number(std::max(m_reps, 1)).size());
    const double side = std::min<double>(height(), width() * 1.15 / std::max(1.0, digits * 0.72));
    const double x = 0;
    const double top = (height() - side) / 2;
    painter.setPen(t.ink2);
    painter.setFont(m_look.fontOfPixels(qRound(side * CaptionShare), 600));
    painter.drawText(QRectF(x, top, width(), side * 0.13), Qt::AlignCenter, m_caption);
    painter.setPen(t.ink);
    painter.setFont(m_look.fontOfPixels(qRound(side * NumberShare), 800));
    drawSteadyNumber(
        painter, QRectF(x, top + side * 0.12, width(), side * 0.56), QString::number(m_rep));
    painter.setPen(t.ink2);
    painter.setFont(m_look.fontOfPixels(qRound(side * OfShare), 700));
    painter.drawText(QRectF(x, top + side * 0.7, width(), side * 0.17),
                     Qt::AlignCenter,
                     tr("of %1").arg(m_reps));

    if (m_reps < 1 || m_reps > MostDashes)
        return;
    const double gap = 6;
    const double row = std::min<double>(width() * 0.9, side * 1.1);
    const double dash = (row - gap * (m_reps - 1)) / m_reps;
    const double height = std::max(6.0, side * 0.045);
    const double left = (width() - row) / 2;
    painter.setPen(Qt::NoPen);
    for (int rep = 1; rep <= m_reps; ++rep) {
        painter.setBrush(rep <= m_rep ? t.primary : t.track);
        painter.drawRoundedRect(
            QRectF(left + (rep - 1) * (dash + gap), top + side * 0.92, dash, height),
            height / 2,
            height / 2);
    }
}

} // namespace hipwise::ui
