#include "ui/onboarding/spot_button.h"

#include "ui/onboarding/step_words.h"

#include <QPainter>

namespace hipwise::ui {

SpotButton::SpotButton(const Look& look, const person::HipSpot& spot)
    : m_look(look)
    , m_spot(spot)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setObjectName(QStringLiteral("spot-%1").arg(QString::fromStdString(toString(spot))));
    setAccessibleName(hipSpotName(spot));
    setToolTip(accessibleName());
}

bool SpotButton::hitButton(const QPoint& at) const
{
    return rect().contains(at);
}

void SpotButton::paintEvent(QPaintEvent*)
{
    constexpr float Faint = 0.35F;
    constexpr float Strong = 0.85F;
    constexpr double Inset = 2.0;
    constexpr int MarkSize = 24;
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(Inset, Inset, -Inset, -Inset);
    QColor fill = isChecked() ? t.accentSoft : t.surface;
    fill.setAlphaF(isChecked() || underMouse() ? Strong : Faint);
    // Dashes before a line in the colour of the ground, to be seen on any clothes.
    painter.setBrush(fill);
    painter.setPen(QPen(t.surface, t.contrast ? 4 : 3));
    painter.drawEllipse(ring);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        isChecked()
            ? QPen(t.accent, 3)
            : QPen(t.ink, t.contrast ? 2 : 1.5, underMouse() ? Qt::SolidLine : Qt::DashLine));
    painter.drawEllipse(ring);
    if (!isChecked())
        return;
    const QRect mark(rect().center() - QPoint(MarkSize / 2, MarkSize / 2) + QPoint(1, 1),
                     QSize(MarkSize, MarkSize));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(mark);
    constexpr int Room = 4;
    m_look.icon(QStringLiteral("check"), t.surface)
        .paint(&painter, mark.adjusted(Room, Room, -Room, -Room));
}

} // namespace hipwise::ui
