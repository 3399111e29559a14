#pragma once

#include "figure/draw/camera.h"
#include "figure/draw/draw_list.h"
#include "figure/draw/scene.h"

#include <map>
#include <utility>
#include <vector>

namespace hipwise::figure {

/// What stands over the ground keeps the light off it. A small picture of the ground from above:
/// how much of the sky each place does not see, 0 to 1, softened.
class GroundShadow {
public:
    /// `height` is that of the ground; triangles of the scene from `firstTriangle` on cast shadows.
    GroundShadow(const Scene& scene, std::size_t firstTriangle, float height);

    /// 0 in full light, 1 in full shadow; softened between cells, 0 outside.
    [[nodiscard]] float at(float x, float z) const;

    /// Adds layers of shadow on bare ground, as they lie in the picture.
    void addTo(DrawList& list, const Camera& camera) const;

private:
    /// A side of a cell, named by twice the place of its middle.
    using Side = std::pair<int, int>;

    /// Where a level crosses a side, in cells, and the side of the same cell it leaves by.
    struct Crossing {
        Side next;
        glm::vec2 place{};
    };

    using Crossings = std::map<Side, Crossing>;

    void cast(const Scene& scene, const Scene::Triangle& triangle);
    void soften();
    void softenAlong(int dx, int dy);
    [[nodiscard]] std::size_t index(int column, int row) const;
    [[nodiscard]] float dark(int column, int row) const;
    void crossCell(int x, int y, float level, Crossings& crossings) const;
    [[nodiscard]] Crossings crossings(float level) const;

    float m_height;
    float m_left = 0.0F;
    float m_back = 0.0F;
    float m_cell = 0.02F;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<float> m_dark;
};

} // namespace hipwise::figure
