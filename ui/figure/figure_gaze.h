#pragma once

#include "figure/draw/camera.h"

namespace hipwise::ui {

/// From where the figure is seen.
enum class ViewPoint { Best, Front, Side, Back, Above };

/// From where somebody looks: one of the named places, and turned from there by hand.
class FigureGaze {
public:
    [[nodiscard]] ViewPoint point() const { return m_point; }

    /// Straight from there.
    void look(ViewPoint point);

    /// Further round. `best` is from where a movement shows best; a figure in a mirror turns the
    /// way the hand goes, too.
    void turn(float yawDeg, float pitchDeg, const figure::View& best, bool mirrored);

    [[nodiscard]] figure::View view(const figure::View& best, bool mirrored) const;

private:
    ViewPoint m_point = ViewPoint::Best;
    figure::View m_turned; ///< added to the view point
};

} // namespace hipwise::ui
