#include "figure/bake/garments.h"

#include "figure/bake/skin_weights.h"
#include "figure/rig/anthropometry.h"

#include <glm/geometric.hpp>
#include <glm/matrix.hpp>

#include <algorithm>
#include <cmath>

namespace hipwise::figure::bake {

namespace {

using glm::vec3;

constexpr float Uncovered = -1.0F;

/// A place seen from the left, and in the frames that clothes are measured in.
struct Place {
    vec3 point;
    Part part;
    const Skeleton& bind;

    Place(const Skeleton& skeleton, const vec3& anywhere)
        : point(std::abs(anywhere.x), anywhere.y, anywhere.z)
        , part(followingOf(skeleton, point).part)
        , bind(skeleton)
    {
    }

    [[nodiscard]] vec3 in(Bone bone) const
    {
        return vec3(glm::inverse(bind[bone]) * glm::vec4(point, 1.0F));
    }

    [[nodiscard]] bool arm() const
    {
        return part == Part::UpperArmLeft || part == Part::ForearmLeft || part == Part::HandLeft;
    }
};

} // namespace

Field shirt(const Skeleton& bind)
{
    constexpr float Hem = 0.070F; // above the hip joints, so that it stays off a bent hip
    constexpr float Sleeve = -0.150F; // down the upper arm
    return [&bind](const vec3& point) {
        const Place place(bind, point);
        if (place.part == Part::ForearmLeft || place.part == Part::HandLeft)
            return Uncovered;
        const vec3 pelvis = place.in(Bone::Pelvis);
        // The neckline is a ball cut out round the neck, deeper in front.
        const vec3 neck(pelvis.x, std::min(pelvis.y, 0.540F), pelvis.z);
        const float neckline
            = ellipsoidDistance(neck - vec3(0, 0.545F, 0.002F), vec3(0.088F, 0.078F, 0.098F));
        if (place.part == Part::Head)
            return std::min(neckline, 0.505F - pelvis.y);
        if (place.arm())
            return std::min(place.in(Bone::UpperArmLeft).y - Sleeve, neckline);
        return std::min(pelvis.y - Hem, neckline);
    };
}

Field shorts(const Skeleton& bind)
{
    constexpr float Waist = 0.105F;
    constexpr float Hem = -0.225F; // down the thigh
    return [&bind](const vec3& point) {
        const Place place(bind, point);
        if (place.arm() || place.part == Part::Head || place.part == Part::FootLeft)
            return Uncovered;
        return std::min(Waist - place.in(Bone::Pelvis).y, place.in(Bone::ThighLeft).y - Hem);
    };
}

Field sock(const Skeleton& bind)
{
    constexpr float Cuff = 0.055F;
    return [&bind](const vec3& point) {
        const Place place(bind, point);
        const bool low = place.part == Part::FootLeft || place.part == Part::ShankLeft;
        return low ? Cuff - place.in(Bone::FootLeft).y : Uncovered;
    };
}

Field insideShoe(const Skeleton& bind)
{
    return [&bind](const vec3& point) {
        const Place place(bind, point);
        return place.part == Part::FootLeft ? -0.012F - place.in(Bone::FootLeft).y : Uncovered;
    };
}

Field shoe(const Skeleton& bind)
{
    return [&bind](const vec3& point) {
        const vec3 foot = Place(bind, point).in(Bone::FootLeft);
        // Higher behind the heel, lower below the ankles.
        const float top = 0.004F + 0.30F * std::max(0.0F, -foot.z - 0.015F)
            + 0.22F * std::max(0.0F, foot.z - 0.020F);
        return top - foot.y;
    };
}

Field sole(const Skeleton& bind)
{
    constexpr float Thick = 0.019F;
    return [&bind](const vec3& point) {
        const vec3 foot = Place(bind, point).in(Bone::FootLeft);
        return -AnkleHeight + Thick - foot.y + 0.04F * std::max(0.0F, -foot.z);
    };
}

float clothDepth(Cover cover, float fromHem)
{
    const auto near = [&](float width) {
        const float t = std::clamp(1 - fromHem / width, 0.0F, 1.0F);
        return t * t * (3 - 2 * t);
    };
    switch (cover) {
    case Cover::Shirt:
        return 0.0055F + 0.0045F * near(0.09F);
    case Cover::Shorts:
        return 0.0040F + 0.0080F * near(0.14F);
    case Cover::Skin:
    case Cover::Sock:
    case Cover::Shoe:
    case Cover::Sole:
    case Cover::Hair:
    case Cover::Scarf:
        break;
    }
    return 0.0F;
}

} // namespace hipwise::figure::bake
