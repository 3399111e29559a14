#pragma once

#include "figure/draw/draw_list.h"

#include <glm/vec2.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

/// What a walk over all pixels leaves behind: short pieces of borders, still without order. Ends
/// are numbered by the pair of pixels between which they lie.
namespace hipwise::figure {

/// A piece of an area's border. The area lies on one side of all of its pieces.
struct BorderPiece {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    glm::vec2 at{0.0F}; ///< where it begins
};

/// One area of the drawing.
struct Area {
    Ink ink = Ink::Fill;
    Material material = Material::Skin;
    float tone = 0.5F;
    std::vector<BorderPiece> pieces;
};

/// A piece of a line. Ends with JunctionBit are places where more than two lines meet.
struct LinePiece {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    glm::vec2 fromAt{0.0F};
    glm::vec2 toAt{0.0F};
    bool strong = true; ///< one thing lies before another here
};

inline constexpr std::uint32_t JunctionBit = 0x80000000U;

/// Layers of light over a muscle, from its rim to its middle.
inline constexpr std::array GlowLevels{-0.20F, -0.06F, 0.08F, 0.22F};

/// All pieces of a drawing, by area and by line.
struct TracePieces {
    static constexpr std::size_t Underlay = 0;
    static constexpr std::size_t FirstGlow = 1;
    static constexpr std::size_t Water = FirstGlow + GlowLevels.size(); ///< what is below it
    static constexpr std::size_t FirstMaterial = Water + 1;

    std::size_t tones = 7; ///< areas of every material: its base, then one for each step
    std::array<int, MaterialCount + 1> common{}; ///< the tone of the base, by material + 1
    std::vector<Area> areas;
    /// Outermost lines by material + 1, then those within.
    std::array<std::array<std::vector<LinePiece>, MaterialCount + 1>, 2> lines;
    std::vector<std::uint32_t> looseEnds; ///< where a line ends in the middle of a surface

    [[nodiscard]] std::size_t baseOf(std::size_t material) const
    {
        return FirstMaterial + material * tones;
    }
};

} // namespace hipwise::figure
