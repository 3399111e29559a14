#include "ui/figure/figure_reel.h"

#include "ui/figure/figure_painter.h"

#include <cmath>

namespace hipwise::ui {

namespace {

constexpr std::size_t MostBytes = 96U << 20U;
constexpr std::size_t BytesPerPixel = 4;

} // namespace

void FigureReel::clear()
{
    m_frames.clear();
    m_bytes = 0;
}

void FigureReel::paint(QPainter& painter,
                       figure::Film& film,
                       const figure::Moment& moment,
                       const FigurePalette& palette)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio)
        clear();
    m_ratio = ratio;
    const int number = film.number(moment);
    if (const auto found = m_frames.find(number); found != m_frames.end()) {
        painter.drawPixmap(found->second.at, found->second.picture);
        return;
    }
    const figure::DrawList& list = film.frame(moment);
    const QRect room = painter.window();
    const QRect area = boundsOf(list).toAlignedRect().intersected(room);
    const auto width = static_cast<std::size_t>(std::ceil(area.width() * ratio));
    const auto height = static_cast<std::size_t>(std::ceil(area.height() * ratio));
    const std::size_t bytes = width * height * BytesPerPixel;
    if (bytes == 0 || m_bytes + bytes > MostBytes)
        return paintFigure(painter, list, palette);
    QPixmap picture(static_cast<int>(width), static_cast<int>(height));
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter copy(&picture);
    copy.translate(-area.topLeft());
    paintFigure(copy, list, palette);
    copy.end();
    painter.drawPixmap(area.topLeft(), picture);
    m_frames.emplace(number, Frame{area.topLeft(), picture});
    m_bytes += bytes;
}

} // namespace hipwise::ui
