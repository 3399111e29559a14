#include "ui/widgets/drawn/pain_mark.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace hipwise::ui {

QColor painColour(const Theme& theme, PainBand band)
{
    switch (band) {
    case PainBand::Fine:
        return theme.good;
    case PainBand::Acceptable:
        return theme.caution;
    case PainBand::TooMuch:
        return theme.stop;
    }
    return theme.ink;
}

QColor painFill(const Theme& theme, PainBand band)
{
    switch (band) {
    case PainBand::Fine:
        return theme.goodFill;
    case PainBand::Acceptable:
        return theme.cautionFill;
    case PainBand::TooMuch:
        return theme.stopFill;
    }
    return theme.ink;
}

QColor painSoft(const Theme& theme, PainBand band)
{
    switch (band) {
    case PainBand::Fine:
        return theme.goodSoft;
    case PainBand::Acceptable:
        return theme.cautionSoft;
    case PainBand::TooMuch:
        return theme.stopSoft;
    }
    return theme.surface;
}

void drawPainMark(QPainter& painter, const QRectF& box, PainBand band, const QColor& colour)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (band == PainBand::Fine) {
        painter.drawEllipse(box);
    } else if (band == PainBand::Acceptable) {
        painter.drawPolygon(
            QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
    } else {
        QPolygonF octagon;
        for (int corner = 0; corner < 8; ++corner) {
            const double angle = (corner + 0.5) * std::numbers::pi / 4;
            octagon << box.center()
                    + QPointF(std::cos(angle) * box.width() / 2,
                              std::sin(angle) * box.height() / 2);
        }
        painter.drawPolygon(octagon);
    }
    painter.restore();
}

} // namespace hipwise::ui
