#include "figure/props/prop_geometry.h"

#include "figure/props/machine_geometry.h"
#include "figure/props/poles.h"
#include "figure/props/solids.h"
#include "figure/rig/anthropometry.h"

#include <glm/geometric.hpp>
#include <glm/gtc/constants.hpp>
#include <glm/gtc/matrix_transform.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace hipwise::figure {

namespace {

using glm::mat4;
using glm::vec3;

/// One prop on its way into the scene.
struct Placing {
    SolidBuilder& solids;
    const Prop& prop;
    const Skeleton& skeleton;
    mat4 place; ///< in the world, or carried by a bone
    vec3 size;

    [[nodiscard]] vec3 at(float x, float y, float z) const
    {
        return vec3(place * glm::vec4(x, y, z, 1.0F));
    }
};

bool isOneOf(Bone bone, Bone left)
{
    return bone == left || bone == mirrored(left);
}

void addMat(const Placing& p)
{
    const vec3 from(-p.size.x / 2, 0, -p.size.z / 2);
    const vec3 to(p.size.x / 2, p.size.y, p.size.z / 2);
    p.solids.begin(Material::Mat);
    p.solids.box(p.place, from, to, SolidBuilder::Missing::Top);
    p.solids.top(p.place, from, to);
}

void addBlock(const Placing& p, Material material, float softness)
{
    p.solids.begin(material);
    const vec3 from(-p.size.x / 2, 0, -p.size.z / 2);
    const vec3 to(p.size.x / 2, p.size.y, p.size.z / 2);
    if (softness > 0)
        p.solids.cushion(p.place, from, to, softness);
    else
        p.solids.box(p.place, from, to);
}

void addChair(const Placing& p)
{
    constexpr float Leg = 0.015F;
    constexpr float SeatThick = 0.035F;
    constexpr float BackHigh = 0.44F;
    constexpr float BackLean = 0.055F;
    const float w = p.size.x / 2;
    const float d = p.size.z / 2;
    const float h = p.size.y;
    p.solids.begin(Material::Metal);
    for (const float x : {-w + 0.025F, w - 0.025F}) {
        p.solids.bar(p.at(x, 0, d - 0.03F), p.at(x, h - SeatThick, d - 0.03F), Leg);
        p.solids.bar(p.at(x, 0, -d + 0.02F), p.at(x, h - SeatThick, -d + 0.02F), Leg);
        p.solids.bar(p.at(x, h - SeatThick, -d + 0.01F), p.at(x, h + BackHigh, -d - BackLean), Leg);
    }
    p.solids.begin(Material::Wood);
    p.solids.cushion(p.place, {-w, h - SeatThick, -d}, {w, h, d}, 0.012F);
    p.solids.begin(Material::Wood);
    const mat4 back = p.place
        * glm::translate(mat4(1.0F), vec3(0, h + BackHigh - 0.21F, -d - BackLean * 0.55F))
        * glm::rotate(mat4(1.0F), glm::radians(-7.0F), vec3(1, 0, 0));
    p.solids.cushion(back, {-w, 0, -0.014F}, {w, 0.23F, 0.014F}, 0.012F);
}

void addBed(const Placing& p)
{
    constexpr float Mattress = 0.20F;
    constexpr float Leg = 0.03F;
    const float w = p.size.x / 2;
    const float d = p.size.z / 2;
    const float h = p.size.y;
    p.solids.begin(Material::Wood);
    for (const float x : {-w + 0.06F, w - 0.06F}) {
        for (const float z : {-d + 0.06F, d - 0.06F})
            p.solids.bar(p.at(x, 0, z), p.at(x, h - Mattress, z), Leg);
    }
    p.solids.box(p.place, {-w, h - Mattress - 0.09F, -d}, {w, h - Mattress, d});
    p.solids.begin(Material::Linen);
    p.solids.box(p.place, {-w, h - Mattress, -d}, {w, h, d}, SolidBuilder::Missing::Top);
    p.solids.top(p.place, {-w, h - Mattress, -d}, {w, h, d});
}

void addStep(const Placing& p)
{
    addBlock(p, Material::Wood, 0.0F);
    if (!p.prop.rail)
        return;
    constexpr float RailHigh = 0.86F; // above the top of the step
    const float x = -p.size.x / 2 + 0.05F;
    const float z = p.size.z / 2 + 0.30F;
    const float high = p.size.y + RailHigh;
    p.solids.begin(Material::Metal);
    p.solids.bar(p.at(x, 0, -z), p.at(x, high, -z), 0.018F);
    p.solids.bar(p.at(x, 0, z), p.at(x, high, z), 0.018F);
    p.solids.bar(p.at(x, high, -z - 0.05F), p.at(x, high, z + 0.05F), 0.022F);
}

void addWorktop(const Placing& p)
{
    constexpr float Thick = 0.04F;
    const float w = p.size.x / 2;
    p.solids.begin(Material::Plastic);
    p.solids.box(p.place, {-w + 0.04F, 0, 0.10F}, {w - 0.04F, p.size.y - Thick, p.size.z});
    p.solids.begin(Material::Wood);
    p.solids.box(p.place, {-w, p.size.y - Thick, 0}, {w, p.size.y, p.size.z + 0.02F});
}

/// A board on four legs, between two corners.
void addBoard(const Placing& p, const vec3& from, const vec3& to, float thick)
{
    constexpr float Leg = 0.018F;
    constexpr float Inset = 0.05F;
    p.solids.begin(Material::Metal);
    for (const float x : {from.x + Inset, to.x - Inset}) {
        for (const float z : {from.z + Inset, to.z - Inset})
            p.solids.bar(p.at(x, 0, z), p.at(x, to.y - thick, z), Leg);
    }
    p.solids.begin(Material::Wood);
    p.solids.box(p.place, {from.x, to.y - thick, from.z}, to);
}

void addTable(const Placing& p)
{
    constexpr float Thick = 0.035F;
    const float w = p.size.x / 2;
    const float d = p.size.z / 2;
    addBoard(p, {-w, 0, -d}, {w, p.size.y, d}, Thick);
}

/// A worktop without its cupboard, which would stand before the person.
void addOpenWorktop(const Placing& p)
{
    constexpr float Thick = 0.04F;
    const float w = p.size.x / 2;
    addBoard(p, {-w, 0, 0}, {w, p.size.y, p.size.z + 0.02F}, Thick);
}

/// A ring of band round two limbs, half way round each.
void addLoopBand(const Placing& p)
{
    if (p.prop.bones.size() < 2)
        return;
    constexpr int Steps = 12;
    constexpr float Above = 0.07F; // this far up from the end of the bones
    const auto along
        = [&](Bone bone) { return vec3(p.skeleton[bone][isOneOf(bone, Bone::FootLeft) ? 2 : 1]); };
    const auto centreOf = [&](Bone bone) {
        if (isOneOf(bone, Bone::FootLeft))
            return p.skeleton.at(bone, {0, -0.03F, 0.05F});
        const bool thigh = isOneOf(bone, Bone::ThighLeft);
        return p.skeleton.at(bone, {0, Above - (thigh ? ThighLength : ShankLength), 0});
    };
    const std::array centre{centreOf(p.prop.bones[0]), centreOf(p.prop.bones[1])};
    const vec3 apart = glm::normalize(centre[0] - centre[1]);
    std::vector<vec3> line;
    std::vector<vec3> across;
    for (std::size_t limb = 0; limb < 2; ++limb) {
        const vec3 axis = glm::normalize(along(p.prop.bones[limb]));
        const vec3 outwards = glm::normalize((limb == 0 ? apart : -apart)
                                             - axis * glm::dot(limb == 0 ? apart : -apart, axis));
        const vec3 front = glm::cross(outwards, axis);
        for (int i = 0; i <= Steps; ++i) {
            const float angle = (static_cast<float>(i) / Steps - 0.5F) * glm::pi<float>();
            line.push_back(centre[limb]
                           + (outwards * std::cos(angle) + front * std::sin(angle)) * p.size.x);
            across.push_back(axis);
        }
    }
    p.solids.begin(Material::Band);
    p.solids.strip(line, across, p.size.y, true);
}

/// Where a band is held: in the palm, under the foot, round the ankle, or where the bone begins.
vec3 gripOf(const Skeleton& skeleton, Bone bone)
{
    if (isOneOf(bone, Bone::HandLeft))
        return skeleton.at(bone, {0, -PalmBelowWrist, 0});
    if (isOneOf(bone, Bone::FootLeft))
        return skeleton.at(bone, {0, -AnkleHeight * 0.9F, 0.05F});
    return skeleton.at(bone,
                       isOneOf(bone, Bone::ShankLeft) ? vec3(0, 0.03F - ShankLength, 0) : vec3(0));
}

void addAnkleLoop(const Placing& p, Bone shank)
{
    constexpr int Steps = 20;
    constexpr float Radius = 0.046F;
    std::vector<vec3> line;
    for (int i = 0; i < Steps; ++i) {
        const float angle = glm::two_pi<float>() * static_cast<float>(i) / Steps;
        line.push_back(p.skeleton.at(
            shank,
            {Radius * std::cos(angle), 0.03F - ShankLength, Radius * std::sin(angle) - 0.008F}));
    }
    p.solids.begin(Material::Band);
    p.solids.strip(
        line, std::vector<vec3>(line.size(), vec3(p.skeleton[shank][1])), p.size.x, true);
}

/// A band, strap or belt under pull between two hands or a fixed place and a limb.
void addHeldBand(const Placing& p)
{
    if (p.prop.bones.empty())
        return;
    const bool fixed = p.prop.bones.size() == 1;
    std::vector<vec3> line;
    if (fixed)
        line.push_back(p.prop.at);
    for (const Bone bone : p.prop.bones) {
        line.push_back(gripOf(p.skeleton, bone));
        if (isOneOf(bone, Bone::ShankLeft))
            addAnkleLoop(p, bone);
    }
    const vec3 axis = glm::normalize(line.back() - line.front());
    vec3 side = glm::cross(axis, vec3(0, 1, 0));
    side = glm::length(side) > 0.1F ? glm::normalize(side) : vec3(1, 0, 0);
    // On edge, so that it is seen from the side.
    const std::vector<vec3> across(line.size(), glm::cross(side, axis));
    p.solids.begin(Material::Band);
    p.solids.strip(line, across, p.size.x, false);
}

void addPole(const Placing& p, const vec3& grip, const vec3& tip)
{
    const vec3 axis = glm::normalize(grip - tip);
    p.solids.begin(Material::Metal);
    p.solids.bar(tip, grip + axis * 0.03F, p.size.x);
    p.solids.begin(Material::Plastic);
    p.solids.bar(grip - axis * 0.05F, grip + axis * 0.06F, p.size.x * 1.8F);
}

void addPart(const Placing& p, std::string_view part, float phaseDeg)
{
    if (const auto frame = polePart(p.prop, part, phaseDeg))
        addPole(p, vec3((*frame)[3]), vec3(*frame * glm::vec4(0, -poleLength(p.prop), 0, 1)));
}

/// A stick that stands still goes from the palm straight down to the floor.
void addStick(const Placing& p, float phaseDeg)
{
    const Bone hand = p.prop.bones.empty() ? Bone::HandLeft : p.prop.bones.front();
    const bool left = hand == Bone::HandLeft;
    const vec3 grip = p.skeleton.at(hand, {left ? -0.022F : 0.022F, -0.07F, 0});
    if (p.prop.size.z > 0)
        addPart(p, left ? "stickL" : "stickR", phaseDeg);
    else
        addPole(p, grip, {grip.x, 0, grip.z});
    // The handle, across the palm.
    const vec3 along(p.skeleton[hand][1]);
    p.solids.begin(Material::Wood);
    p.solids.bar(grip - along * 0.055F, grip + along * 0.055F, 0.014F);
}

void addFloatBelt(const Placing& p)
{
    constexpr int Steps = 28;
    std::vector<vec3> line;
    std::vector<vec3> across;
    const mat4& abdomen = p.skeleton[Bone::Abdomen];
    for (int i = 0; i < Steps; ++i) {
        const float angle = glm::two_pi<float>() * static_cast<float>(i) / Steps;
        line.emplace_back(
            abdomen
            * glm::vec4(0.155F * std::cos(angle), 0.05F, 0.125F * std::sin(angle) + 0.008F, 1.0F));
        across.emplace_back(-abdomen[1]);
    }
    p.solids.begin(Material::Band);
    p.solids.strip(line, across, p.size.y, true);
}

void add(const Placing& p, float phaseDeg)
{
    switch (p.prop.kind) {
    case PropKind::Mat:
        return addMat(p);
    case PropKind::Chair:
        return addChair(p);
    case PropKind::Cushion:
        return addBlock(p, Material::Padding, 0.03F);
    case PropKind::Pillow:
        return addBlock(p, Material::Linen, std::min(p.size.y * 0.5F, 0.06F));
    case PropKind::Bed:
        return addBed(p);
    case PropKind::Step:
        return addStep(p);
    case PropKind::Wall:
        p.solids.begin(Material::Wall);
        return p.solids.box(p.place,
                            {-p.size.x, 0, -p.size.z / 2},
                            {0, p.size.y, p.size.z / 2},
                            SolidBuilder::Missing::Back);
    case PropKind::Worktop:
        return addWorktop(p);
    case PropKind::Table:
        return addTable(p);
    case PropKind::Ball:
        p.solids.begin(Material::Ball);
        return p.solids.ball(p.at(0, 0, 0), p.size.x);
    case PropKind::LoopBand:
        return addLoopBand(p);
    case PropKind::HeldBand:
        return addHeldBand(p);
    case PropKind::Stick:
        return addStick(p, phaseDeg);
    case PropKind::Poles:
        addPart(p, "poleL", phaseDeg);
        return addPart(p, "poleR", phaseDeg);
    case PropKind::Bar:
        p.solids.begin(Material::Wood);
        return p.solids.bar(p.at(0, -p.size.y / 2, 0), p.at(0, p.size.y / 2, 0), p.size.x);
    case PropKind::FloatBelt:
        return addFloatBelt(p);
    case PropKind::UprightBike:
    case PropKind::RecumbentBike:
    case PropKind::Bicycle:
    case PropKind::Elliptical:
        return addMachine(p.solids, p.prop, p.skeleton, phaseDeg);
    case PropKind::Water:
        return;
    }
}

/// Bands and poles follow their bones by themselves; everything else with a bone is carried by it.
bool isCarried(const Prop& prop)
{
    constexpr std::array Carried{
        PropKind::Ball, PropKind::Pillow, PropKind::Cushion, PropKind::Bar};
    return !prop.bones.empty()
        && std::find(Carried.begin(), Carried.end(), prop.kind) != Carried.end();
}

} // namespace

namespace {

/// What lies still below everything else and takes its shadow, or stands behind it.
bool isGround(const Prop& prop)
{
    return prop.kind == PropKind::Mat || prop.kind == PropKind::Bed || prop.kind == PropKind::Wall;
}

/// Whether a wall is seen from behind or on its edge, or a worktop from the far side or its end.
bool standsBefore(const Prop& prop, const Viewer& viewer)
{
    constexpr float Flat = 0.25F;
    constexpr float Edge = 0.06F;
    if (!viewer)
        return false;
    const mat4 place = placeOf(prop);
    if (prop.kind == PropKind::Wall)
        return glm::dot(vec3(place[0]), *viewer) < Edge;
    return prop.kind == PropKind::Worktop && glm::dot(vec3(place[2]), *viewer) > -Flat;
}

void addSome(Scene& scene,
             std::span<const Prop> props,
             const Skeleton& skeleton,
             float phaseDeg,
             const Viewer& viewer,
             bool ground)
{
    SolidBuilder solids(scene);
    for (const Prop& prop : props) {
        const bool before = standsBefore(prop, viewer);
        if (isGround(prop) != ground || (before && prop.kind == PropKind::Wall))
            continue;
        const mat4 place
            = isCarried(prop) ? skeleton[prop.bones.front()] * placeOf(prop) : placeOf(prop);
        const Placing placing{solids, prop, skeleton, place, sizeOf(prop)};
        if (before)
            addOpenWorktop(placing);
        else
            add(placing, phaseDeg);
    }
}

} // namespace

void addGround(Scene& scene, std::span<const Prop> props, const Viewer& viewer)
{
    addSome(scene, props, {}, 0.0F, viewer, true);
}

void addProps(Scene& scene,
              std::span<const Prop> props,
              const Skeleton& skeleton,
              float phaseDeg,
              const Viewer& viewer)
{
    addSome(scene, props, skeleton, phaseDeg, viewer, false);
}

std::optional<float> waterLevel(std::span<const Prop> props)
{
    for (const Prop& prop : props) {
        if (prop.kind == PropKind::Water)
            return prop.at.y + sizeOf(prop).y;
    }
    return std::nullopt;
}

float groundLevel(std::span<const Prop> props)
{
    for (const Prop& prop : props) {
        if (prop.kind == PropKind::Bed)
            return prop.at.y + sizeOf(prop).y;
    }
    return 0.0F;
}

} // namespace hipwise::figure
