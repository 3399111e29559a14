#pragma once

#include "figure/body/body_mesh.h"
#include "figure/rig/skeleton.h"

#include <glm/vec3.hpp>

namespace hipwise::figure::bake {

/// How much a point of the left side belongs to a muscle: 1 in its middle, 0 at its edge, negative
/// outside. Places and sizes were drawn by eye after an atlas of surface anatomy.
[[nodiscard]] float muscleField(const Skeleton& bind,
                                Muscle muscle,
                                const glm::vec3& point,
                                const glm::vec3& normal);

} // namespace hipwise::figure::bake
