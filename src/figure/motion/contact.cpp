#include "figure/motion/contact.h"

#include "figure/rig/anthropometry.h"

#include <array>

namespace hipwise::figure {

namespace {

struct NamedPoint {
    std::string_view name; ///< without the letter of the side
    Bone bone; ///< the left one of a pair
    glm::vec3 local;
};

constexpr std::array Points{NamedPoint{"hips", Bone::Pelvis, {0, 0, 0}},
                            NamedPoint{"pelvisTop", Bone::Pelvis, {0, 0.12F, 0}},
                            NamedPoint{"sacrum", Bone::Pelvis, {0, 0.06F, -0.13F}},
                            NamedPoint{"sitBone", Bone::Pelvis, {0, -0.10F, -0.06F}},
                            NamedPoint{"chest", Bone::Thorax, {0, 0.12F, 0.11F}},
                            NamedPoint{"upperBack", Bone::Thorax, {0, 0.15F, -0.097F}},
                            NamedPoint{"headTop", Bone::Head, {0, 0.21F, 0.02F}},
                            NamedPoint{"head", Bone::Head, {0, 0.10F, 0.02F}},
                            NamedPoint{"hip", Bone::ThighLeft, {0.07F, 0, 0}},
                            NamedPoint{"knee", Bone::ShankLeft, {0, 0, 0.03F}},
                            NamedPoint{"kneecap", Bone::ShankLeft, {0, 0, 0.055F}},
                            NamedPoint{"ankle", Bone::FootLeft, {0, 0, 0}},
                            NamedPoint{"heel", Bone::FootLeft, {0, -AnkleHeight, -HeelBehindAnkle}},
                            NamedPoint{"sole", Bone::FootLeft, {0, -AnkleHeight, 0.03F}},
                            NamedPoint{"ball", Bone::FootLeft, {0, -AnkleHeight, BallBeforeAnkle}},
                            NamedPoint{"toes", Bone::ToesLeft, {0, 0, 0.07F}},
                            NamedPoint{"shoulder", Bone::UpperArmLeft, {0, 0, 0}},
                            NamedPoint{"elbow", Bone::ForearmLeft, {0, 0, 0}},
                            NamedPoint{"wrist", Bone::HandLeft, {0, 0, 0}},
                            NamedPoint{"palm", Bone::HandLeft, {0, -PalmBelowWrist, 0}}};

} // namespace

std::optional<BodyPoint> bodyPoint(std::string_view name)
{
    for (const NamedPoint& point : Points) {
        if (!isPaired(point.bone)) {
            if (name == point.name)
                return BodyPoint{point.bone, point.local};
            continue;
        }
        if (name.size() != point.name.size() + 1 || !name.starts_with(point.name))
            continue;
        if (name.back() == 'L')
            return BodyPoint{point.bone, point.local};
        if (name.back() == 'R')
            return BodyPoint{mirrored(point.bone), {-point.local.x, point.local.y, point.local.z}};
    }
    return std::nullopt;
}

} // namespace hipwise::figure
