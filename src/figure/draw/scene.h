#pragma once

#include "figure/draw/draw_list.h"

#include <glm/mat4x4.hpp>
#include <glm/vec3.hpp>

#include <array>
#include <cstdint>
#include <vector>

namespace hipwise::figure {

/// Everything that is in the picture at one moment, as triangles in the world.
struct Scene {
    struct Vertex {
        glm::vec3 position{0.0F};
        glm::vec3 normal{0.0F};
        float light = 1.0F; ///< share of the light that other parts let through
        float glow = -1.0F; ///< of a lit muscle: above 0 inside
        float dim = 0.0F; ///< how far it steps back, 0 to 1
    };

    struct Triangle {
        std::array<std::uint32_t, 3> corners{};
        Material material = Material::Skin;
        std::uint8_t part = 0; ///< things with different numbers are parted by a line
        bool flat = false; ///< lit as a flat face
        bool twoSided = false;
        /// The triangles beyond the edges from corner 0 to 1, 1 to 2 and 2 to 0; -1 for none.
        std::array<std::int32_t, 3> across{-1, -1, -1};
    };

    /// A simple solid that nothing should pass through: a box between two corners of a frame, or a
    /// round bar from one place of it to another.
    struct Solid {
        glm::mat4 frame{1.0F};
        glm::vec3 from{0.0F};
        glm::vec3 to{0.0F};
        float radius = 0.0F; ///< of a bar; 0 for a box
        Material material = Material::Wood;
    };

    std::vector<Vertex> vertices;
    std::vector<Triangle> triangles;
    std::vector<Solid> solids; ///< what props are made of, apart from wheels and bands

    void clear()
    {
        vertices.clear();
        triangles.clear();
        solids.clear();
    }
};

/// Numbers of parts from here on are props; below they are parts of the body.
inline constexpr std::uint8_t FirstPropPart = 32;

} // namespace hipwise::figure
