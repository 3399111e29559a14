#include "ui/widgets/drawn/step_bars.h"

#include <QPainter>

#include <algorithm>

namespace hipwise::ui {

StepBars::StepBars(const Look& look)
    : m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
}

void StepBars::setParts(const std::vector<double>& parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    update();
}

QSize StepBars::sizeHint() const
{
    constexpr double HeightEms = 0.62;
    constexpr int Narrowest = 100;
    return {Narrowest, m_look.em(HeightEms)};
}

void StepBars::paintEvent(QPaintEvent*)
{
    if (m_parts.empty())
        return;
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto count = static_cast<double>(m_parts.size());
    const double bar = (width() - length::Gap * (count - 1)) / count;
    const double radius = height() / 2.0;
    double x = 0;
    for (const double part : m_parts) {
        painter.setBrush(t.track);
        painter.drawRoundedRect(QRectF(x, 0, bar, height()), radius, radius);
        if (part > 0) {
            painter.setBrush(t.primary);
            painter.drawRoundedRect(
                QRectF(x, 0, std::max<double>(bar * part, height()), height()), radius, radius);
        }
        x += bar + length::Gap;
    }
}

void drawLevelBars(QPainter& painter, const QRectF& box, int level, const Theme& theme)
{
    constexpr int Bars = 5;
    const double gap = box.width() * 0.08;
    const double bar = (box.width() - gap * (Bars - 1)) / Bars;
    painter.save();
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < Bars; ++i) {
        const double height = box.height() * (0.36 + 0.16 * i);
        painter.setBrush(i < level ? theme.ink2 : theme.track);
        painter.drawRoundedRect(
            QRectF(box.left() + i * (bar + gap), box.bottom() - height, bar, height), 1.5, 1.5);
    }
    painter.restore();
}

} // namespace hipwise::ui
