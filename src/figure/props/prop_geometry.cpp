#include "figure/props/prop_geometry.h"

#include "figure/props/machine_geometry.h"
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
    constexpr float RailHigh = 0.92F;
    const float x = -p.size.x / 2 + 0.05F;
    const float z = p.size.z / 2 + 0.30F;
    p.solids.begin(Material::Metal);
    p.solids.bar(p.at(x, 0, -z), p.at(x, RailHigh, -z), 0.018F);
    p.solids.bar(p.at(x, 0, z), p.at(x, RailHigh, z), 0.018F);
    p.solids.bar(p.at(x, RailHigh, -z - 0.05F), p.at(x, RailHigh, z + 0.05F), 0.022F);
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

/// A ring of band round two limbs, half way round each.
void addLoopBand(const Placing& p)
{
    if (p.prop.bones.size() < 2)
        return;
    constexpr int Steps = 12;
    constexpr float Above = 0.07F; // this far up from the end of the bones
    const auto along = [&](Bone bone) { return vec3(p.skeleton[bone][1]); };
    const bool thighs = p.prop.bones[0] == Bone::ThighLeft || p.prop.bones[0] == Bone::ThighRight;
    const float down = -(thighs ? ThighLength : ShankLength) + Above;
    const std::array centre{p.skeleton.at(p.prop.bones[0], {0, down, 0}),
                            p.skeleton.at(p.prop.bones[1], {0, down, 0})};
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

/// A band, strap or belt under pull between two hands or a fixed place and a limb.
void addHeldBand(const Placing& p)
{
    if (p.prop.bones.empty())
        return;
    const auto grip = [&](Bone bone) {
        const bool hand = bone == Bone::HandLeft || bone == Bone::HandRight;
        const bool foot = bone == Bone::FootLeft || bone == Bone::FootRight;
        if (hand)
            return p.skeleton.at(bone, {0, -PalmBelowWrist, 0});
        return p.skeleton.at(bone, foot ? vec3(0, -AnkleHeight * 0.9F, 0.05F) : vec3(0));
    };
    const bool fixed = p.prop.bones.size() == 1;
    std::vector<vec3> line{fixed ? p.prop.at : grip(p.prop.bones[0])};
    for (std::size_t i = fixed ? 0 : 1; i < p.prop.bones.size(); ++i)
        line.push_back(grip(p.prop.bones[i]));
    const vec3 axis = glm::normalize(line.back() - line.front());
    vec3 side = glm::cross(axis, vec3(0, 1, 0));
    side = glm::length(side) > 0.1F ? glm::normalize(side) : vec3(1, 0, 0);
    const std::vector<vec3> across(line.size(), side);
    p.solids.begin(Material::Band);
    p.solids.strip(line, across, p.size.x, false);
}

/// A stick from the palm down to the floor, leaning as the hand carries it.
void addPole(const Placing& p, Side side, bool planted)
{
    const Bone hand = ofSide(Bone::HandLeft, side);
    const vec3 grip = p.skeleton.at(hand, {side == Side::Left ? -0.022F : 0.022F, -0.07F, 0});
    vec3 forwards(p.skeleton[Bone::Pelvis][2]);
    forwards.y = 0;
    forwards = glm::normalize(forwards);
    vec3 tip(grip.x, 0, grip.z);
    if (!planted) {
        // Its tip trails behind the hand: as far as its length needs, at most a good stride.
        const float reach = std::sqrt(std::max(0.01F, p.size.y * p.size.y - grip.y * grip.y));
        tip -= forwards * std::min(reach, 0.60F);
    }
    const vec3 axis = glm::normalize(grip - tip);
    p.solids.begin(Material::Metal);
    p.solids.bar(tip, grip + axis * 0.03F, p.size.x);
    p.solids.begin(Material::Plastic);
    p.solids.bar(grip - axis * 0.05F, grip + axis * 0.06F, p.size.x * 1.8F);
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
    case PropKind::Ball:
        p.solids.begin(Material::Ball);
        return p.solids.ball(p.at(0, 0, 0), p.size.x);
    case PropKind::LoopBand:
        return addLoopBand(p);
    case PropKind::HeldBand:
        return addHeldBand(p);
    case PropKind::Stick:
        return addPole(p,
                       p.prop.bones.empty() || p.prop.bones[0] == Bone::HandLeft ? Side::Left
                                                                                 : Side::Right,
                       true);
    case PropKind::Poles:
        addPole(p, Side::Left, false);
        return addPole(p, Side::Right, false);
    case PropKind::Bar:
        p.solids.begin(Material::Wood);
        return p.solids.bar(p.at(0, -p.size.y / 2, 0), p.at(0, p.size.y / 2, 0), p.size.x);
    case PropKind::FloatBelt:
        return addFloatBelt(p);
    case PropKind::UprightBike:
    case PropKind::RecumbentBike:
    case PropKind::Bicycle:
    case PropKind::Elliptical:
        return addMachine(p.solids, p.prop, phaseDeg);
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

void addSome(Scene& scene,
             std::span<const Prop> props,
             const Skeleton& skeleton,
             float phaseDeg,
             bool ground)
{
    SolidBuilder solids(scene);
    for (const Prop& prop : props) {
        if (isGround(prop) != ground)
            continue;
        const mat4 place
            = isCarried(prop) ? skeleton[prop.bones.front()] * placeOf(prop) : placeOf(prop);
        add({solids, prop, skeleton, place, sizeOf(prop)}, phaseDeg);
    }
}

} // namespace

void addGround(Scene& scene, std::span<const Prop> props)
{
    addSome(scene, props, {}, 0.0F, true);
}

void addProps(Scene& scene, std::span<const Prop> props, const Skeleton& skeleton, float phaseDeg)
{
    addSome(scene, props, skeleton, phaseDeg, false);
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
