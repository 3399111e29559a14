#pragma once

#include "figure/bake/shape.h"
#include "figure/body/body_mesh.h"

namespace hipwise::figure::bake {

/// How a point of the skin follows the bones: its shares, the largest first, and the part of the
/// body it belongs to. Depends on the place alone, so that pieces meshed apart move together.
struct Following {
    std::array<Bone, 4> bones{};
    std::array<float, 4> weights{};
    Part part = Part::Torso;
};

[[nodiscard]] Following followingOf(const Skeleton& bind, const glm::vec3& point);

} // namespace hipwise::figure::bake
