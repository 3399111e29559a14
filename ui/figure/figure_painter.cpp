#include "ui/figure/figure_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <glm/common.hpp>

#include <algorithm>

namespace hipwise::ui {

namespace {

using figure::Ink;

QPainterPath pathOf(const figure::DrawList& list, const figure::Shape& shape)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const figure::Outline& outline : list.outlinesOf(shape)) {
        const auto points = list.pointsOf(outline);
        if (points.empty())
            continue;
        path.moveTo(points[0].x, points[0].y);
        for (const glm::vec2& point : points.subspan(1))
            path.lineTo(point.x, point.y);
        if (outline.closed)
            path.closeSubpath();
    }
    return path;
}

/// Lines have many points close together: corners need no care, and rounding each costs time.
QPen penOf(const QColor& colour, float width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin};
}

/// Pen and brush of a shape.
void prepare(QPainter& painter, const figure::Shape& shape, const FigurePalette& palette)
{
    const auto area = [&](const QColor& colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    };
    const auto line = [&](const QColor& colour, float scale = 1.0F) {
        painter.setPen(penOf(colour, shape.width * scale));
        painter.setBrush(Qt::NoBrush);
    };
    switch (shape.ink) {
    case Ink::Fill:
        return area(palette.fill(shape.material, shape.tone));
    case Ink::Underlay:
        return area(palette.underlay);
    case Ink::Contour:
    case Ink::Overlap:
    case Ink::Seam:
        return line(palette.line(shape.material), palette.lineScale);
    case Ink::Glow:
        return area(palette.glow);
    case Ink::Shadow:
        return area(palette.shadow);
    case Ink::Arrow:
        return area(palette.arrow);
    case Ink::ArrowHalo:
        painter.setPen({palette.ground, shape.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        painter.setBrush(palette.ground);
        return;
    case Ink::Eye:
        return shape.width > 0 ? line(palette.eye) : area(palette.eye);
    case Ink::Brow:
        return line(palette.brow);
    case Ink::Mouth:
        return line(palette.mouth);
    case Ink::WaterTop:
        return area(palette.water);
    }
}

} // namespace

void paintFigure(QPainter& painter, const figure::DrawList& list, const FigurePalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    bool glowing = false;
    for (const figure::Shape& shape : list.shapes) {
        const QPainterPath path = pathOf(list, shape);
        prepare(painter, shape, palette);
        painter.drawPath(path);
        const bool outermost = shape.ink == Ink::Glow && !glowing;
        glowing = glowing || shape.ink == Ink::Glow;
        if (outermost && palette.glowEdge.isValid()) {
            QPen pen = penOf(palette.glowEdge, palette.lineScale);
            pen.setStyle(Qt::DotLine);
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(path);
        }
    }
    painter.restore();
}

QRectF boundsOf(const figure::DrawList& list)
{
    if (list.points.empty())
        return {};
    glm::vec2 low = list.points.front();
    glm::vec2 high = low;
    for (const glm::vec2& point : list.points) {
        low = glm::min(low, point);
        high = glm::max(high, point);
    }
    float widest = 1.0F;
    for (const figure::Shape& shape : list.shapes)
        widest = std::max(widest, shape.width);
    // Corners of lines reach a little farther than half their width.
    return QRectF(QPointF(low.x, low.y), QPointF(high.x, high.y))
        .adjusted(-widest, -widest, widest, widest);
}

} // namespace hipwise::ui
