#pragma once

#include "figure/draw/camera.h"
#include "figure/draw/scene.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hipwise::figure {

/// A number that changes evenly over a triangle, as a function of the place in the picture.
struct Plane {
    float atOrigin = 0.0F;
    float perX = 0.0F;
    float perY = 0.0F;

    [[nodiscard]] float at(float x, float y) const { return atOrigin + perX * x + perY * y; }
};

/// A triangle of the scene as it lies in the picture.
struct Facet {
    std::array<Projected, 3> corner;
    Plane near;
    Plane tone;
    Plane glow;
    Plane under; ///< how deep below water, in metres
    Material material = Material::Skin;
    std::uint8_t part = 0;
    glm::vec3 normal{0.0F}; ///< of props, so that their edges are seen
    bool lit = false; ///< glows somewhere
    /// The facets beyond the edges from corner 0 to 1, 1 to 2 and 2 to 0, where the same surface
    /// goes on; -1 for none.
    std::array<std::int32_t, 3> across{-1, -1, -1};
};

/// A part of a picture: from the first to before the last pixel.
struct PixelBox {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    [[nodiscard]] int width() const { return right - left; }

    [[nodiscard]] int height() const { return bottom - top; }

    [[nodiscard]] std::size_t size() const
    {
        return static_cast<std::size_t>(width()) * static_cast<std::size_t>(height());
    }

    /// The number of one of its pixels, row by row.
    [[nodiscard]] std::size_t at(int x, int y) const
    {
        return static_cast<std::size_t>(y - top) * static_cast<std::size_t>(width())
            + static_cast<std::size_t>(x - left);
    }
};

/// Which facet is seen at every pixel of the part of a picture that is not empty. That part has a
/// border of one empty pixel all round.
class DepthBuffer {
public:
    static constexpr std::int32_t Nothing = -1;

    /// Draws facets into an empty picture; the nearest one is kept at each pixel.
    void draw(std::span<const Facet> facets, int width, int height);

    /// What of the picture is kept; empty without facets.
    [[nodiscard]] const PixelBox& box() const { return m_box; }

    [[nodiscard]] std::int32_t facet(std::size_t pixel) const { return m_facet[pixel]; }

    [[nodiscard]] float near(std::size_t pixel) const { return m_near[pixel]; }

private:
    void drawOne(const Facet& facet, std::int32_t number);

    PixelBox m_box;
    std::vector<float> m_near;
    std::vector<std::int32_t> m_facet;
};

} // namespace hipwise::figure
