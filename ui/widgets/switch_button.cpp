#include "ui/widgets/switch_button.h"

#include <QPainter>

namespace hipwise::ui {

SwitchButton::SwitchButton(const Look& look, const QString& name)
    : m_look(look)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&look, &Look::changed, this, [this] { updateGeometry(); });
}

QSize SwitchButton::sizeHint() const
{
    constexpr double WidthEms = 3.1;
    constexpr double HeightEms = 2.6;
    return {m_look.em(WidthEms), m_look.em(HeightEms)};
}

bool SwitchButton::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void SwitchButton::paintEvent(QPaintEvent*)
{
    constexpr double HeightEms = 1.75;
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = m_look.em(HeightEms);
    const QRectF track(1, (this->height() - height) / 2, width() - 2, height);
    painter.setPen(QPen(isChecked() ? t.primary : t.edge, 2));
    painter.setBrush(isChecked() ? t.primary : t.surface);
    painter.drawRoundedRect(track, height / 2, height / 2);
    const double knob = height - 8;
    const double x = isChecked() ? track.right() - knob - 4 : track.left() + 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.onPrimary : t.edge);
    painter.drawEllipse(QRectF(x, track.top() + 4, knob, knob));
}

} // namespace hipwise::ui
