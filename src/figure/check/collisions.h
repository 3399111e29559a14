#pragma once

#include "figure/body/body.h"
#include "figure/check/flaw_list.h"
#include "figure/draw/scene.h"
#include "figure/rig/skeleton.h"

#include <glm/vec3.hpp>

#include <array>
#include <span>
#include <utility>
#include <vector>

namespace hipwise::figure {

/// Looks for skin where something else is: below the floor, in a prop, in another limb. Hard places
/// may be pressed in by 10 mm; buttocks, belly and thighs by 30 mm; and padded props give way
/// themselves.
class Collisions {
public:
    /// Refers to the body, which must outlive it.
    explicit Collisions(const Body& body);

    void check(const Skeleton& skeleton,
               std::span<const glm::vec3> skin,
               std::span<const Scene::Solid> solids,
               const Moment& moment,
               FlawList& flaws) const;

private:
    static constexpr std::size_t Rows = 14;
    static constexpr std::size_t Columns = 24;

    /// How far the skin of a stiff piece of the body is from its bone's axis, by height and
    /// direction.
    struct Segment {
        Bone bone = Bone::Pelvis;
        Part part = Part::Torso;
        float from = 0.0F; ///< along the bone's y
        float to = 0.0F;
        float widest = 0.0F;
        std::array<std::array<float, Columns>, Rows> radius{};

        /// Of the table, for a place beside the bone.
        [[nodiscard]] std::pair<std::size_t, std::size_t> cellOf(const glm::vec3& local) const;
        [[nodiscard]] float depth(const glm::vec3& local) const;
    };

    void measure(Segment& segment, const Skeleton& rest, std::span<const glm::vec3> skin) const;
    [[nodiscard]] bool mayMeet(const Segment& segment, std::size_t place) const;
    void checkSolids(std::span<const glm::vec3> skin,
                     std::span<const Scene::Solid> solids,
                     const Moment& moment,
                     FlawList& flaws) const;
    void checkLimbs(const Skeleton& skeleton,
                    std::span<const glm::vec3> skin,
                    const Moment& moment,
                    FlawList& flaws) const;

    const Body& m_body;
    std::vector<Bone> m_bones;
    std::vector<Segment> m_segments;
};

/// How deep a place lies within a solid, in metres; 0 or less outside.
[[nodiscard]] float depthIn(const Scene::Solid& solid, const glm::vec3& place);

} // namespace hipwise::figure
