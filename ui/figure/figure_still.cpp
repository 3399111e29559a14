#include "ui/figure/figure_still.h"

#include <QPainter>

namespace hipwise::ui {

namespace {

constexpr double WidthEms = 5.6;
constexpr double HeightEms = 3.7;
constexpr double Radius = 8.0;

} // namespace

FigureStill::FigureStill(FigureStudio& studio,
                         const std::string& movement,
                         const figure::Animation* animation)
    : m_studio(studio)
    , m_movement(movement)
    , m_animation(animation)
{
    setObjectName(QStringLiteral("figureStill"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto repaint = [this] { update(); };
    connect(&studio, &FigureStudio::stillsReady, this, repaint);
    connect(&studio, &FigureStudio::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize FigureStill::sizeHint() const
{
    return {m_studio.look().em(WidthEms), m_studio.look().em(HeightEms)};
}

void FigureStill::paintEvent(QPaintEvent*)
{
    const Theme& t = m_studio.look().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.contrast ? QPen(t.edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(stageGround(t, rect()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    if (m_animation != nullptr)
        painter.drawPixmap(
            0, 0, m_studio.still({m_movement, m_animation, size(), devicePixelRatioF(), false}));
}

} // namespace hipwise::ui
