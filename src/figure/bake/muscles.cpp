#include "figure/bake/muscles.h"

#include "figure/bake/skin_weights.h"

#include <glm/geometric.hpp>
#include <glm/matrix.hpp>

#include <algorithm>
#include <span>

namespace hipwise::figure::bake {

namespace {

using glm::vec3;

/// A stretch of muscle under the skin: a capsule in the frame of a bone, seen only where the skin
/// faces a direction.
struct Belly {
    Muscle muscle;
    Bone bone;
    vec3 from;
    vec3 to;
    float radius;
    vec3 facing; ///< 0 for any
};

constexpr std::array Bellies{Belly{Muscle::GluteusMaximus,
                                   Bone::Pelvis,
                                   {0.080F, 0.050F, -0.100F},
                                   {0.095F, -0.080F, -0.100F},
                                   0.080F,
                                   {0, 0, -1}},
                             Belly{Muscle::GluteusMedius,
                                   Bone::Pelvis,
                                   {0.125F, 0.075F, -0.035F},
                                   {0.150F, 0.000F, -0.020F},
                                   0.074F,
                                   {0, 0, 0}},
                             Belly{Muscle::DeepRotators,
                                   Bone::Pelvis,
                                   {0.030F, 0.020F, -0.130F},
                                   {0.130F, -0.010F, -0.090F},
                                   0.042F,
                                   {0, 0, -1}},
                             Belly{Muscle::HipFlexors,
                                   Bone::Pelvis,
                                   {0.060F, 0.090F, 0.100F},
                                   {0.085F, -0.050F, 0.090F},
                                   0.050F,
                                   {0, 0, 1}},
                             Belly{Muscle::HipFlexors,
                                   Bone::ThighLeft,
                                   {0.000F, 0.030F, 0.075F},
                                   {0.000F, -0.160F, 0.085F},
                                   0.054F,
                                   {0, 0, 1}},
                             Belly{Muscle::Quadriceps,
                                   Bone::ThighLeft,
                                   {0.000F, -0.080F, 0.070F},
                                   {0.000F, -0.345F, 0.055F},
                                   0.066F,
                                   {0, 0, 1}},
                             Belly{Muscle::Hamstrings,
                                   Bone::ThighLeft,
                                   {0.000F, -0.100F, -0.070F},
                                   {0.000F, -0.350F, -0.050F},
                                   0.066F,
                                   {0, 0, -1}},
                             Belly{Muscle::Adductors,
                                   Bone::ThighLeft,
                                   {-0.060F, -0.050F, 0.000F},
                                   {-0.045F, -0.260F, 0.000F},
                                   0.056F,
                                   {-1, 0, 0}},
                             Belly{Muscle::TensorFasciaeLatae,
                                   Bone::ThighLeft,
                                   {0.075F, 0.000F, 0.045F},
                                   {0.070F, -0.160F, 0.015F},
                                   0.042F,
                                   {0, 0, 0}},
                             Belly{Muscle::Calf,
                                   Bone::ShankLeft,
                                   {0.000F, -0.050F, -0.050F},
                                   {0.000F, -0.210F, -0.050F},
                                   0.056F,
                                   {0, 0, -1}},
                             Belly{Muscle::Abdominals,
                                   Bone::Abdomen,
                                   {0.030F, -0.020F, 0.100F},
                                   {0.030F, 0.130F, 0.100F},
                                   0.072F,
                                   {0, 0, 1}},
                             Belly{Muscle::LowerBack,
                                   Bone::Abdomen,
                                   {0.040F, -0.040F, -0.085F},
                                   {0.040F, 0.110F, -0.080F},
                                   0.050F,
                                   {0, 0, -1}}};

float fieldOf(const Belly& belly, const Skeleton& bind, const vec3& point, const vec3& normal)
{
    const glm::mat4 unbind = glm::inverse(bind[belly.bone]);
    const vec3 at = vec3(unbind * glm::vec4(point, 1.0F));
    const vec3 axis = belly.to - belly.from;
    const float share
        = std::clamp(glm::dot(at - belly.from, axis) / glm::dot(axis, axis), 0.0F, 1.0F);
    const float near = 1 - glm::length(at - belly.from - axis * share) / belly.radius;
    if (belly.facing == vec3(0.0F))
        return near;
    constexpr float Margin = 0.15F;
    constexpr float Slope = 1.2F;
    const float faces = glm::dot(glm::mat3(unbind) * normal, belly.facing);
    return std::min(near, (faces + Margin) * Slope);
}

} // namespace

float muscleField(const Skeleton& bind, Muscle muscle, const vec3& point, const vec3& normal)
{
    float result = -1.0F;
    const Part part = followingOf(bind, point).part;
    const bool left = point.x >= 0;
    const bool arm = part >= Part::UpperArmLeft && part <= Part::HandRight;
    const bool leg = part >= Part::ThighLeft;
    if (arm || part == Part::Head || (leg && !left))
        return result;
    for (const Belly& belly : Bellies) {
        if (belly.muscle == muscle)
            result = std::max(result, fieldOf(belly, bind, point, normal));
    }
    return result;
}

} // namespace hipwise::figure::bake
