#include "figure/motion/two_bone.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace hipwise::figure {

namespace {

using glm::vec3;

glm::mat4 frame(const vec3& x, const vec3& y, const vec3& at)
{
    return {glm::vec4(x, 0), glm::vec4(y, 0), glm::vec4(glm::cross(x, y), 0), glm::vec4(at, 1)};
}

/// The direction of the pole across the line, or any other where the pole lies on the line.
vec3 across(const vec3& pole, const vec3& line)
{
    constexpr float Nearly = 1e-4F;
    vec3 side = pole - line * glm::dot(pole, line);
    if (glm::length(side) < Nearly)
        side = vec3(0, 0, 1) - line * line.z;
    if (glm::length(side) < Nearly)
        side = vec3(0, 1, 0) - line * line.y;
    return glm::normalize(side);
}

} // namespace

TwoBone reach(const vec3& joint,
              const vec3& target,
              float upperLength,
              float lowerLength,
              const vec3& pole,
              Hinge hinge)
{
    constexpr float Straight = 0.9996F;
    constexpr float Closest = 0.01F;
    const vec3 to = target - joint;
    const float distance = glm::length(to);
    const vec3 line = distance > 1e-5F ? to / distance : vec3(0, -1, 0);
    const float length = std::clamp(distance,
                                    std::abs(upperLength - lowerLength) + Closest,
                                    (upperLength + lowerLength) * Straight);
    const float along
        = (length * length + upperLength * upperLength - lowerLength * lowerLength) / (2 * length);
    const float off = std::sqrt(std::max(0.0F, upperLength * upperLength - along * along));
    const vec3 side = across(pole, line);

    TwoBone result;
    const vec3 middle = joint + line * along + side * off;
    result.end = joint + line * length;
    const vec3 upperUp = -glm::normalize(middle - joint);
    const vec3 lowerUp = -glm::normalize(result.end - middle);
    const vec3 front = hinge == Hinge::Knee ? side : -side;
    const vec3 axis = glm::normalize(glm::cross(upperUp, front));
    result.upper = frame(axis, upperUp, joint);
    result.lower = frame(axis, lowerUp, middle);
    return result;
}

} // namespace hipwise::figure
