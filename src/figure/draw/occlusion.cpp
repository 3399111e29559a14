#include "figure/draw/occlusion.h"

#include "figure/body/body_mesh.h"
#include "figure/rig/anthropometry.h"

#include <glm/geometric.hpp>
#include <glm/vector_relational.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace hipwise::figure {

namespace {

using glm::vec3;

/// A limb as a capsule that keeps light away from others.
struct Limb {
    vec3 from;
    vec3 along;
    float radius;
    float perLength; ///< one over the squared length
    Part part;
};

std::vector<Limb> limbsOf(const Skeleton& s)
{
    std::vector<Limb> limbs;
    const auto add = [&](Part part, const vec3& from, const vec3& to, float radius) {
        const vec3 along = to - from;
        limbs.push_back({from, along, radius, 1 / std::max(1e-6F, glm::dot(along, along)), part});
    };
    add(Part::Torso,
        s.at(Bone::Pelvis, {-0.05F, 0, -0.01F}),
        s.at(Bone::Pelvis, {0.05F, 0, -0.01F}),
        0.115F);
    add(Part::Torso, s.at(Bone::Abdomen, {0, 0.03F, 0}), s.at(Bone::Thorax, {0, 0.13F, 0}), 0.115F);
    add(Part::Head, s.at(Bone::Head, {0, 0.07F, 0.01F}), s.at(Bone::Head, {0, 0.13F, 0}), 0.085F);
    for (const Side side : {Side::Left, Side::Right}) {
        const auto bone = [side](Bone left) { return ofSide(left, side); };
        const auto part = [side](Part left) {
            return static_cast<Part>(static_cast<int>(left) + (side == Side::Left ? 0 : 1));
        };
        const auto limb = [&](Part which, Bone of, float length, float radius) {
            add(part(which), s.joint(bone(of)), s.at(bone(of), {0, -length, 0}), radius);
        };
        limb(Part::UpperArmLeft, Bone::UpperArmLeft, UpperArmLength, 0.042F);
        limb(Part::ForearmLeft, Bone::ForearmLeft, ForearmLength, 0.032F);
        limb(Part::HandLeft, Bone::HandLeft, HandLength * 0.8F, 0.028F);
        add(part(Part::ThighLeft),
            s.at(bone(Bone::ThighLeft), {0, -0.05F, 0}),
            s.joint(bone(Bone::ShankLeft)),
            0.068F);
        limb(Part::ShankLeft, Bone::ShankLeft, ShankLength, 0.046F);
    }
    return limbs;
}

/// How far a limb keeps light away, in its radii.
constexpr float Reach = 3.2F;

/// The space that a part of the body takes up.
struct Around {
    vec3 low{std::numeric_limits<float>::max()};
    vec3 high{-std::numeric_limits<float>::max()};

    void add(const vec3& place)
    {
        low = glm::min(low, place);
        high = glm::max(high, place);
    }

    /// Whether a limb can reach anything in here.
    [[nodiscard]] bool isNear(const Limb& limb) const
    {
        const vec3 to = limb.from + limb.along;
        const float reach = limb.radius * Reach;
        return glm::all(glm::lessThan(glm::min(limb.from, to) - reach, high))
            && glm::all(glm::lessThan(low, glm::max(limb.from, to) + reach));
    }
};

/// Parts that touch by nature; they do not shade each other.
bool joined(int a, int b)
{
    constexpr int FirstPair = 2;
    if (a > b)
        std::swap(a, b);
    if (a == b
        || (a == 0
            && (b < FirstPair + 2 || b == static_cast<int>(Part::ThighLeft)
                || b == static_cast<int>(Part::ThighRight))))
        return true;
    return b == a + 2 && b != static_cast<int>(Part::ThighLeft)
        && b != static_cast<int>(Part::ThighRight);
}

} // namespace

void shade(std::span<Scene::Vertex> body,
           std::span<const std::uint8_t> parts,
           const Skeleton& skeleton,
           float groundHeight)
{
    constexpr float Strength = 0.62F;
    constexpr float FromGround = 0.16F;
    constexpr float GroundReach = 0.10F;
    constexpr int PartCount = 14;
    std::array<Around, PartCount> around;
    for (std::size_t i = 0; i < body.size(); ++i)
        around.at(parts[i]).add(body[i].position);
    const std::vector<Limb> limbs = limbsOf(skeleton);
    std::array<std::vector<const Limb*>, PartCount> near;
    for (int part = 0; part < PartCount; ++part) {
        for (const Limb& limb : limbs) {
            const auto number = static_cast<std::size_t>(part);
            if (!joined(part, static_cast<int>(limb.part)) && around.at(number).isNear(limb))
                near.at(number).push_back(&limb);
        }
    }
    for (std::size_t i = 0; i < body.size(); ++i) {
        Scene::Vertex& vertex = body[i];
        float open = 1.0F;
        for (const Limb* limb : near.at(parts[i])) {
            const vec3 to = vertex.position - limb->from;
            const float share = std::clamp(glm::dot(to, limb->along) * limb->perLength, 0.0F, 1.0F);
            const vec3 away = limb->from + limb->along * share - vertex.position;
            const float square = glm::dot(away, away);
            if (square > limb->radius * limb->radius * Reach * Reach)
                continue;
            const float distance = std::max(std::sqrt(square), limb->radius * 0.8F);
            const float faces = glm::dot(vertex.normal, away) / distance;
            const float covers = limb->radius / distance;
            open *= 1 - Strength * std::clamp(faces * 0.9F + 0.1F, 0.0F, 1.0F) * covers * covers;
        }
        const float above = vertex.position.y - groundHeight;
        if (above < GroundReach && vertex.normal.y < 0)
            open
                *= 1 + FromGround * vertex.normal.y * (1 - std::max(0.0F, above) / GroundReach) * 2;
        vertex.light = std::max(0.25F, open);
    }
}

} // namespace hipwise::figure
