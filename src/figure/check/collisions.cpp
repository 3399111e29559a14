#include "figure/check/collisions.h"

#include <glm/geometric.hpp>
#include <glm/gtc/constants.hpp>
#include <glm/matrix.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace hipwise::figure {

namespace {

using glm::vec3;

constexpr float HardGives = 0.010F;
constexpr float SoftGives = 0.030F;

bool isSoft(Bone bone)
{
    constexpr std::array Soft{Bone::Pelvis,
                              Bone::Abdomen,
                              Bone::ThighLeft,
                              Bone::ThighRight,
                              Bone::HipFoldLeft,
                              Bone::HipFoldRight};
    return std::find(Soft.begin(), Soft.end(), bone) != Soft.end();
}

/// What soft things give way themselves: mats, upholstery, balls, pillows and mattresses.
float givesWay(Material material)
{
    if (material == Material::Mat)
        return 0.005F;
    if (material == Material::Padding)
        return 0.020F;
    if (material == Material::Ball)
        return 0.010F;
    return material == Material::Linen ? 0.030F : 0.0F;
}

/// How deep one limb may seem to lie in the other: what both of them give. Hands do not press.
float bothGive(Bone a, Bone b)
{
    const bool hand = a >= Bone::HandLeft && a <= Bone::ThumbRight;
    const bool otherHand = b >= Bone::HandLeft && b <= Bone::ThumbRight;
    if (hand || otherHand || (!isSoft(a) && !isSoft(b)))
        return HardGives;
    return isSoft(a) && isSoft(b) ? 2 * SoftGives : SoftGives;
}

bool isHand(Part part)
{
    return part == Part::HandLeft || part == Part::HandRight;
}

Part limb(Part left, Side side)
{
    return static_cast<Part>(static_cast<std::size_t>(left) + (side == Side::Right ? 1 : 0));
}

/// Parts that grow together, so that the skin of one lies in the other at the joint.
bool areNeighbours(Part a, Part b)
{
    using Pair = std::pair<Part, Part>;
    if (a == b)
        return true;
    if (a > b)
        std::swap(a, b);
    if (a == Part::Torso)
        return b == Part::Head || b == Part::UpperArmLeft || b == Part::UpperArmRight;
    for (const Side side : {Side::Left, Side::Right}) {
        for (const auto& [upper, lower] : {Pair{Part::UpperArmLeft, Part::ForearmLeft},
                                           Pair{Part::ForearmLeft, Part::HandLeft},
                                           Pair{Part::ThighLeft, Part::ShankLeft},
                                           Pair{Part::ShankLeft, Part::FootLeft}}) {
            if (a == limb(upper, side) && b == limb(lower, side))
                return true;
        }
    }
    return false;
}

float depthInBar(const Scene::Solid& bar, const vec3& place)
{
    const vec3 axis = bar.to - bar.from;
    const float length = glm::dot(axis, axis);
    const float share
        = length > 0 ? std::clamp(glm::dot(place - bar.from, axis) / length, 0.0F, 1.0F) : 0.0F;
    return bar.radius - glm::length(place - bar.from - axis * share);
}

/// Folds are named by the bone that moves there.
std::string nameOf(Bone bone)
{
    constexpr std::array Moving{Bone::ThighLeft,
                                Bone::ThighRight,
                                Bone::ShankLeft,
                                Bone::ShankRight,
                                Bone::UpperArmLeft,
                                Bone::UpperArmRight,
                                Bone::ForearmLeft,
                                Bone::ForearmRight};
    return std::string(toString(
        bone < Bone::HipFoldLeft ? bone : Moving.at(index(bone) - index(Bone::HipFoldLeft))));
}

} // namespace

float depthIn(const Scene::Solid& solid, const vec3& place)
{
    if (solid.radius > 0)
        return depthInBar(solid, place);
    // Thin boards are entered from above; what is below them is taken as a part of them.
    constexpr float Thin = 0.10F;
    constexpr float Below = 0.06F;
    const vec3 local = glm::transpose(glm::mat3(solid.frame)) * (place - vec3(solid.frame[3]));
    vec3 from = solid.from;
    const bool board = solid.material != Material::Linen && solid.material != Material::Padding;
    if (board && solid.to.y - solid.from.y < Thin)
        from.y -= Below;
    const vec3 inside = glm::min(local - from, solid.to - local);
    return std::min({inside.x, inside.y, inside.z});
}

Collisions::Collisions(const Body& body)
    : m_body(body)
    , m_bones(body.mainBones())
{
    Skeleton rest = pose({}, Posture::Standing);
    rest.setFolds();
    std::vector<vec3> skin;
    body.places(rest, skin);
    const auto add = [&](Bone bone, Part part) {
        m_segments.push_back({bone, part});
        measure(m_segments.back(), rest, skin);
    };
    add(Bone::Pelvis, Part::Torso);
    add(Bone::Abdomen, Part::Torso);
    add(Bone::Thorax, Part::Torso);
    add(Bone::Head, Part::Head);
    for (const Side side : {Side::Left, Side::Right}) {
        add(ofSide(Bone::ThighLeft, side), limb(Part::ThighLeft, side));
        add(ofSide(Bone::ShankLeft, side), limb(Part::ShankLeft, side));
        add(ofSide(Bone::UpperArmLeft, side), limb(Part::UpperArmLeft, side));
        add(ofSide(Bone::ForearmLeft, side), limb(Part::ForearmLeft, side));
    }
}

void Collisions::measure(Segment& segment, const Skeleton& rest, std::span<const vec3> skin) const
{
    const glm::mat4 into = glm::inverse(rest[segment.bone]);
    std::vector<vec3> own;
    for (std::size_t i = 0; i < skin.size(); ++i) {
        if (m_bones[i] == segment.bone)
            own.emplace_back(into * glm::vec4(skin[i], 1.0F));
    }
    const auto [low, high] = std::minmax_element(
        own.begin(), own.end(), [](const vec3& a, const vec3& b) { return a.y < b.y; });
    segment.from = low->y;
    segment.to = high->y;
    std::array<std::array<int, Columns>, Rows> count{};
    for (const vec3& point : own) {
        const auto [row, column] = segment.cellOf(point);
        const float radius = std::hypot(point.x, point.z);
        segment.radius.at(row).at(column) += radius;
        ++count.at(row).at(column);
        segment.widest = std::max(segment.widest, radius);
    }
    for (std::size_t row = 0; row < Rows; ++row) {
        for (std::size_t column = 0; column < Columns; ++column) {
            if (count.at(row).at(column) > 0)
                segment.radius.at(row).at(column) /= static_cast<float>(count.at(row).at(column));
        }
    }
}

std::pair<std::size_t, std::size_t> Collisions::Segment::cellOf(const vec3& local) const
{
    const float high = (local.y - from) / (to - from) * static_cast<float>(Rows);
    const float turn = std::atan2(local.x, local.z) / glm::two_pi<float>() + 0.5F;
    return {std::min(Rows - 1, static_cast<std::size_t>(high)),
            std::min(Columns - 1, static_cast<std::size_t>(turn * static_cast<float>(Columns)))};
}

/// Directions without skin of their own count as hollow: rather too little than too much.
float Collisions::Segment::depth(const vec3& local) const
{
    if (local.y <= from || local.y >= to)
        return 0.0F;
    const float distance = std::hypot(local.x, local.z);
    if (distance >= widest)
        return 0.0F;
    const auto [row, column] = cellOf(local);
    return radius.at(row).at(column) - distance;
}

bool Collisions::mayMeet(const Segment& segment, std::size_t place) const
{
    const auto part = static_cast<Part>(m_body.parts()[place]);
    if (areNeighbours(segment.part, part))
        return false;
    // The thigh grows out of the pelvis, but not out of the belly.
    const bool thigh = part == Part::ThighLeft || part == Part::ThighRight;
    if (segment.part == Part::Torso && thigh)
        return segment.bone != Bone::Pelvis && isSoft(m_bones[place])
            && (m_bones[place] == Bone::ThighLeft || m_bones[place] == Bone::ThighRight);
    const bool ofThigh = segment.part == Part::ThighLeft || segment.part == Part::ThighRight;
    return !(ofThigh && part == Part::Torso);
}

void Collisions::checkSolids(std::span<const vec3> skin,
                             std::span<const Scene::Solid> solids,
                             const Moment& moment,
                             FlawList& flaws) const
{
    for (std::size_t i = 0; i < skin.size(); ++i) {
        const float soft = isSoft(m_bones[i]) ? SoftGives : HardGives;
        if (-skin[i].y > soft)
            flaws.add(Flaw::Kind::Ground, nameOf(m_bones[i]), moment, -skin[i].y, soft);
        const bool hand = isHand(static_cast<Part>(m_body.parts()[i]));
        for (const Scene::Solid& solid : solids) {
            if (solid.radius > 0 && hand)
                continue;
            const float allowed = soft + givesWay(solid.material);
            const float depth = depthIn(solid, skin[i]);
            if (depth > allowed)
                flaws.add(Flaw::Kind::Prop, nameOf(m_bones[i]), moment, depth, allowed);
        }
    }
}

void Collisions::checkLimbs(const Skeleton& skeleton,
                            std::span<const vec3> skin,
                            const Moment& moment,
                            FlawList& flaws) const
{
    for (const Segment& segment : m_segments) {
        const glm::mat3 turn = glm::transpose(glm::mat3(skeleton[segment.bone]));
        const vec3 origin = skeleton.joint(segment.bone);
        for (std::size_t i = 0; i < skin.size(); ++i) {
            if (!mayMeet(segment, i))
                continue;
            const float allowed = bothGive(segment.bone, m_bones[i]);
            const float depth = segment.depth(turn * (skin[i] - origin));
            if (depth > allowed)
                flaws.add(Flaw::Kind::Limbs,
                          nameOf(m_bones[i]) + " in " + std::string(toString(segment.bone)),
                          moment,
                          depth,
                          allowed);
        }
    }
}

void Collisions::check(const Skeleton& skeleton,
                       std::span<const vec3> skin,
                       std::span<const Scene::Solid> solids,
                       const Moment& moment,
                       FlawList& flaws) const
{
    checkSolids(skin, solids, moment, flaws);
    checkLimbs(skeleton, skin, moment, flaws);
}

} // namespace hipwise::figure
