#pragma once

#include "figure/body/person_look.h"
#include "figure/draw/draw_list.h"
#include "ui/style/theme.h"

#include <QColor>

#include <array>
#include <vector>

namespace hipwise::ui {

/// The colours of a figure for one theme, or in greys for a printer without colour.
class FigurePalette {
public:
    enum class Print { Colour, Grey };

    FigurePalette(const Theme& theme,
                  figure::SkinTone skin,
                  figure::HairColour hair,
                  Print print = Print::Colour);

    /// The plain colours to choose from, in the order of SkinTone and HairColour.
    [[nodiscard]] static std::vector<QColor> skins();
    [[nodiscard]] static std::vector<QColor> hairs();

    /// A material at a tone: 0 deep shadow, 0.5 the plain colour, 1 full light.
    [[nodiscard]] QColor fill(figure::Material material, float tone) const;
    /// Lines around and on a material.
    [[nodiscard]] QColor line(figure::Material material) const;

    QColor underlay; ///< in the narrow gaps that antialiasing leaves between areas
    QColor glow; ///< one layer of light over a muscle, half transparent
    QColor glowEdge; ///< a dotted line around it, where colour alone must not say it; else invalid
    QColor shadow; ///< one layer of shadow, half transparent
    QColor eye;
    QColor brow;
    QColor mouth;
    QColor arrow;
    QColor ground; ///< what it stands before, and around arrows
    QColor words; ///< written beside it
    QColor water; ///< over what is below the surface, half transparent
    float lineScale = 1.0F;

private:
    struct Ramp {
        QColor dark;
        QColor plain;
        QColor light;
        QColor line;
    };

    std::array<Ramp, figure::MaterialCount> m_ramps;
};

} // namespace hipwise::ui
