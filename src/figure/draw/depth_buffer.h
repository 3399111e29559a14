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

/// Which facet is seen at every pixel. Rows from the top, a border of one empty pixel all round.
class DepthBuffer {
public:
    static constexpr std::int32_t Nothing = -1;

    void reset(int width, int height);

    /// Draws facets over what is there; the nearer one is kept at each pixel.
    void draw(std::span<const Facet> facets, std::int32_t firstNumber);

    [[nodiscard]] int width() const { return m_width; }

    [[nodiscard]] int height() const { return m_height; }

    [[nodiscard]] std::size_t at(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width)
            + static_cast<std::size_t>(x);
    }

    [[nodiscard]] std::int32_t facet(std::size_t pixel) const { return m_facet[pixel]; }

    [[nodiscard]] float near(std::size_t pixel) const { return m_near[pixel]; }

    /// What of the picture is not empty: from the first to before the last, in pixels.
    struct Box {
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
    };

    [[nodiscard]] const Box& used() const { return m_used; }

private:
    void drawOne(const Facet& facet, std::int32_t number);

    int m_width = 0;
    int m_height = 0;
    Box m_used;
    std::vector<float> m_near;
    std::vector<std::int32_t> m_facet;
};

} // namespace hipwise::figure
