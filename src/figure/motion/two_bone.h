#pragma once

#include <glm/mat4x4.hpp>
#include <glm/vec3.hpp>

namespace hipwise::figure {

/// Two hinged bones that reach from a joint to a target.
struct TwoBone {
    glm::mat4 upper{1.0F}; ///< frame of the first bone, at its joint
    glm::mat4 lower{1.0F}; ///< frame of the second bone, at the hinge
    glm::vec3 end{0.0F}; ///< where the second bone ends; short of the target where that is too far
};

/// Which way the hinge opens: a knee bends backwards, an elbow forwards.
enum class Hinge { Knee, Elbow };

/// `pole` is the direction in which the hinge points; only the part of it across the line to the
/// target matters. Targets out of reach are met half a thousandth short of straight; those too
/// near, at the closest the two bones can come.
[[nodiscard]] TwoBone reach(const glm::vec3& joint,
                            const glm::vec3& target,
                            float upperLength,
                            float lowerLength,
                            const glm::vec3& pole,
                            Hinge hinge);

} // namespace hipwise::figure
