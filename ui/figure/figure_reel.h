#pragma once

#include "figure/draw/film.h"
#include "ui/style/figure_palette.h"

#include <QPainter>
#include <QPixmap>

#include <unordered_map>

namespace hipwise::ui {

/// The frames of a film as pictures, each painted once: a loop that plays for minutes then costs
/// no more than laying pictures on the screen. Keeps as many as its memory allows; what goes beyond
/// is painted every time.
class FigureReel {
public:
    /// Forgets everything; whenever the film, the colours or the screen have changed, and when
    /// nobody looks.
    void clear();

    /// Paints the frame of a film nearest to a moment.
    void paint(QPainter& painter,
               figure::Film& film,
               const figure::Moment& moment,
               const FigurePalette& palette);

    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    struct Frame {
        QPoint at;
        QPixmap picture;
    };

    std::unordered_map<int, Frame> m_frames; ///< by number of the film
    std::size_t m_bytes = 0;
    double m_ratio = 0.0; ///< pixels of the screen for one of the window
};

} // namespace hipwise::ui
