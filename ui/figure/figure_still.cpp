#include "ui/figure/figure_still.h"

#include <QPainter>

namespace hipwise::ui {

namespace {

constexpr double SmallRadius = 8.0;
constexpr double LargeFromEms = 8.0;

} // namespace

FigureStill::FigureStill(FigureStudio& studio,
                         const std::string& movement,
                         const figure::Animation* animation,
                         QSizeF ems)
    : m_studio(studio)
    , m_movement(movement)
    , m_animation(animation)
    , m_ems(ems)
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

void FigureStill::setMovement(const std::string& movement, const figure::Animation* animation)
{
    if (movement == m_movement && animation == m_animation)
        return;
    m_movement = movement;
    m_animation = animation;
    update();
}

QSize FigureStill::sizeHint() const
{
    return {m_studio.look().em(m_ems.width()), m_studio.look().em(m_ems.height())};
}

void FigureStill::paintEvent(QPaintEvent*)
{
    const Theme& t = m_studio.look().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.contrast ? QPen(t.edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(stageGround(t, rect()));
    const double round = m_ems.height() < LargeFromEms ? SmallRadius : length::CardRadius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    if (m_animation != nullptr)
        painter.drawPixmap(
            0, 0, m_studio.still({m_movement, m_animation, size(), devicePixelRatioF(), false}));
}

} // namespace hipwise::ui
