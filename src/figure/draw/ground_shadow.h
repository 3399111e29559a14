#pragma once

#include "figure/draw/camera.h"
#include "figure/draw/draw_list.h"
#include "figure/draw/scene.h"

#include <cstdint>
#include <vector>

namespace hipwise::figure {

/// What stands over the ground keeps the light off it. A small picture of the ground from above:
/// how much of the sky each place does not see, 0 to 1, softened.
class GroundShadow {
public:
    /// What of a scene casts shadows: everything from here on.
    struct Casters {
        std::size_t firstVertex = 0;
        std::size_t firstTriangle = 0;
    };

    /// `height` is that of the ground.
    GroundShadow(const Scene& scene, const Casters& casters, float height);

    /// 0 in full light, 1 in full shadow; softened between cells, 0 outside.
    [[nodiscard]] float at(float x, float z) const;

    /// Adds layers of shadow on bare ground, two or more, as they lie in the picture.
    void addTo(DrawList& list, const Camera& camera, std::size_t layers) const;

private:
    /// A side of a cell, numbered row by row by twice the place of its middle.
    using Side = std::uint32_t;

    /// Where a level crosses a side, in cells, and the side of the same cell it leaves by.
    struct Crossing {
        Side side;
        Side next;
        glm::vec2 place{};
        bool followed = false;
    };

    /// In the order of their sides.
    using Crossings = std::vector<Crossing>;

    [[nodiscard]] glm::vec2 cellOf(const glm::vec3& place) const;
    void darken(int column, int row, float dark);
    void cast(const glm::vec3& place);
    void cast(const Scene& scene, const Scene::Triangle& triangle);
    void soften();
    void softenAlong(int dx, int dy);
    [[nodiscard]] std::size_t index(int column, int row) const;
    [[nodiscard]] float dark(int column, int row) const;
    void crossCell(int x, int y, float level, Crossings& crossings) const;
    [[nodiscard]] Crossings crossings(float level) const;
    [[nodiscard]] std::vector<glm::vec2> follow(Crossings& crossings,
                                                std::size_t from,
                                                const Camera& camera) const;

    float m_height;
    float m_left = 0.0F;
    float m_back = 0.0F;
    float m_cell = 0.02F;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<float> m_dark;
};

} // namespace hipwise::figure
