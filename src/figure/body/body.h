#pragma once

#include "figure/body/body_mesh.h"
#include "figure/body/face.h"
#include "figure/draw/scene.h"
#include "figure/motion/solver.h"
#include "figure/rig/skeleton.h"

#include <bitset>
#include <span>
#include <vector>

namespace hipwise::figure {

enum class HairStyle : std::uint8_t { Short, Long, Bun, Bald, Scarf };

enum class Footwear : std::uint8_t { Shoes, Socks, Barefoot };

/// What the person looks like; colours are chosen by who paints.
struct BodyLook {
    Build build = Build::Average;
    HairStyle hair = HairStyle::Short;
    Footwear footwear = Footwear::Shoes;

    bool operator==(const BodyLook&) const = default;
};

/// A muscle of one side.
struct LitMuscle {
    Muscle muscle = Muscle::GluteusMaximus;
    Side side = Side::Left;

    bool operator==(const LitMuscle&) const = default;
};

/// The body with one look, ready to take any pose.
class Body final : public LowestSkin {
public:
    /// Refers to the mesh, which must outlive it.
    Body(const BodyMesh& mesh, const BodyLook& look);

    [[nodiscard]] float lowest(const Skeleton& skeleton,
                               std::span<const Bone> bones) const override;

    /// Adds the body in a pose to a scene, with these muscles lit. Where all of them are on one
    /// side, the leg of the other steps back.
    void addTo(Scene& scene, const Skeleton& skeleton, std::span<const LitMuscle> muscles) const;

    /// Adds places of the skin in a pose, for tests and for fitting the picture: all of them, or
    /// the first of every few.
    void places(const Skeleton& skeleton,
                std::vector<glm::vec3>& into,
                std::size_t eachOf = 1) const;

    [[nodiscard]] std::span<const FaceFeature> face() const { return m_face; }

    /// The part of the body that each place belongs to, as numbers of Part, in their order.
    [[nodiscard]] std::span<const std::uint8_t> parts() const { return m_parts; }

    /// The bone that moves each place most, in the order of `places`.
    [[nodiscard]] std::vector<Bone> mainBones() const;

private:
    struct Point {
        glm::vec3 position{0.0F};
        glm::vec3 normal{0.0F};
        std::array<std::uint8_t, 4> bones{};
        std::array<float, 4> weights{};
    };

    struct Face {
        std::array<std::uint32_t, 3> corners{};
        Material material = Material::Skin;
        std::uint8_t part = 0;
        bool twoSided = false;
        std::array<std::int32_t, 3> across{-1, -1, -1};
    };

    void join();

    const BodyMesh& m_mesh;
    std::vector<Point> m_points; ///< only those that are seen with this look
    std::vector<Face> m_faces;
    std::vector<FaceFeature> m_face;
    std::vector<std::uint8_t> m_parts;
    std::vector<std::int32_t> m_numberOf; ///< by vertex of the mesh; -1 for those left out
};

} // namespace hipwise::figure
