#pragma once

#include <glm/vec2.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hipwise::figure {

/// What a thing is made of; whoever paints gives each a colour.
enum class Material : std::uint8_t {
    Skin,
    Shirt,
    Shorts,
    Sock,
    Shoe,
    Sole,
    Hair,
    Scarf,
    Wood,
    Metal,
    Padding,
    Mat,
    Wall,
    Ball,
    Band,
    Plastic,
    Linen,
    Water
};

inline constexpr std::size_t MaterialCount = 18;

/// How an outline is painted.
enum class Ink : std::uint8_t {
    Fill, ///< the material at a tone
    Underlay, ///< the whole figure in the colour of its outline, below everything else
    Contour, ///< the outermost line
    Overlap, ///< a line where one thing lies before another
    Seam, ///< a thin line where materials meet
    Glow, ///< a layer of light over a muscle
    Shadow, ///< a layer of shadow on the floor
    Arrow,
    ArrowHalo, ///< below an arrow, in the colour of the ground
    Eye,
    Brow,
    Mouth,
    WaterTop ///< what is seen through the surface of water
};

/// A line through points, or the closed border of an area.
struct Outline {
    std::uint32_t first = 0; ///< into DrawList::points
    std::uint32_t count = 0;
    bool closed = true;
};

/// Outlines that are painted together. Areas are filled by the nonzero winding rule.
struct Shape {
    Ink ink = Ink::Fill;
    Material material = Material::Skin;
    float tone = 0.5F; ///< of a fill: 0 deep shadow, 0.5 the plain colour, 1 full light
    float width = 0.0F; ///< of a line, in pixels
    std::uint32_t firstOutline = 0;
    std::uint32_t outlineCount = 0;
};

/// A drawing: shapes to be painted in their order. Knows nothing of who paints it.
struct DrawList {
    std::vector<glm::vec2> points; ///< in pixels, y down
    std::vector<Outline> outlines;
    std::vector<Shape> shapes;

    /// Adds a line to the outlines; a shape has to say that it is its own.
    void addOutline(std::span<const glm::vec2> line, bool closed)
    {
        outlines.push_back({static_cast<std::uint32_t>(points.size()),
                            static_cast<std::uint32_t>(line.size()),
                            closed});
        points.insert(points.end(), line.begin(), line.end());
    }

    /// Adds a shape of one line.
    void add(Shape shape, std::span<const glm::vec2> line, bool closed)
    {
        shape.firstOutline = static_cast<std::uint32_t>(outlines.size());
        shape.outlineCount = 1;
        addOutline(line, closed);
        shapes.push_back(shape);
    }

    [[nodiscard]] std::span<const Outline> outlinesOf(const Shape& shape) const
    {
        return std::span(outlines).subspan(shape.firstOutline, shape.outlineCount);
    }

    [[nodiscard]] std::span<const glm::vec2> pointsOf(const Outline& outline) const
    {
        return std::span(points).subspan(outline.first, outline.count);
    }
};

} // namespace hipwise::figure
