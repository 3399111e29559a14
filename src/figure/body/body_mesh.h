#pragma once

#include "figure/rig/bone.h"
#include "figure/rig/skeleton.h"

#include <glm/vec3.hpp>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace hipwise::figure {

/// What a piece of skin is covered with.
enum class Cover : std::uint8_t { Skin, Shirt, Shorts, Sock, Shoe, Sole, Hair, Scarf };

/// Parts of the body between which a line is drawn where one lies on the other.
enum class Part : std::uint8_t {
    Torso,
    Head,
    UpperArmLeft,
    UpperArmRight,
    ForearmLeft,
    ForearmRight,
    HandLeft,
    HandRight,
    ThighLeft,
    ThighRight,
    ShankLeft,
    ShankRight,
    FootLeft,
    FootRight
};

/// Pieces of the mesh that are there or not, as the figure's look asks.
enum class Piece : std::uint8_t { Body, Foot, Shoe, ShortHair, LongHair, Bun, Scarf };

/// Muscles that can be lit, each on either side.
enum class Muscle : std::uint8_t {
    GluteusMaximus,
    GluteusMedius,
    DeepRotators,
    HipFlexors,
    Quadriceps,
    Hamstrings,
    Adductors,
    TensorFasciaeLatae,
    Calf,
    Abdominals,
    LowerBack
};

inline constexpr std::size_t MuscleCount = 11;

/// Bodies the figure can have.
enum class Build : std::uint8_t { Average, Slender, Broad, Round };

inline constexpr std::size_t BuildCount = 4;

/// Skin and clothes of the figure in one fixed pose, and how they follow the bones. Made once when
/// the program is built (src/figure/bake), exactly the same on the left and on the right.
struct BodyMesh {
    struct Vertex {
        glm::vec3 position{0.0F}; ///< of the average build, in metres
        glm::vec3 normal{0.0F};
        std::array<Bone, 4> bones{};
        std::array<float, 4> weights{}; ///< add up to 1, the largest first; 0 for unused ones
    };

    struct Triangle {
        std::array<std::uint16_t, 3> corners{}; ///< counter-clockwise, seen from outside
        Cover cover = Cover::Skin;
        Part part = Part::Torso;
        Piece piece = Piece::Body;
        bool twoSided = false; ///< the inside can be seen as well: hems
    };

    /// How much a vertex belongs to a muscle of the left side: 0 at the edge, 1 in the middle.
    struct MuscleWeight {
        std::uint16_t vertex = 0;
        float weight = 0.0F;
    };

    std::vector<Vertex> vertices;
    std::vector<Triangle> triangles;
    std::array<std::vector<MuscleWeight>, MuscleCount * 2> muscles; ///< left and right in turn
    std::array<std::vector<glm::vec3>, BuildCount>
        builds; ///< shift of every vertex; the first is empty
    PerBone<glm::mat4> unbind{}; ///< from the fixed pose into each bone's frame
};

/// The mesh that is built into the program; read on the first call.
[[nodiscard]] const BodyMesh& bodyMesh();

} // namespace hipwise::figure
