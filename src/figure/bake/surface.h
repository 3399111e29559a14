#pragma once

#include "figure/bake/shape.h"

#include <glm/vec3.hpp>

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace hipwise::figure::bake {

/// A part of space that is meshed with cells of its own size. Its left half is meshed and then
/// repeated on the right.
struct Zone {
    std::array<glm::vec3, 2> box; ///< corners
    float cell = 0.01F; ///< edge of a cell, in metres
    /// Whether a place belongs to this zone rather than to a finer one.
    std::function<bool(const glm::vec3&)> owns;
};

/// The surface of a shape as triangles.
struct Surface {
    struct Point {
        glm::vec3 position{0.0F};
        glm::vec3 normal{0.0F};
    };

    std::vector<Point> points;
    std::vector<std::array<std::uint32_t, 3>> triangles; ///< counter-clockwise from outside
};

/// Surface nets: one point in every cell that the surface crosses, evened out and pulled onto the
/// surface. Exactly symmetrical in x. Zones overlap by a cell, so that no gap opens between them.
[[nodiscard]] Surface meshOf(const Shape& shape, const std::vector<Zone>& zones);

} // namespace hipwise::figure::bake
