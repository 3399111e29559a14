#pragma once

#include "figure/bake/shape.h"
#include "figure/body/body_mesh.h"

/// The figure's body in numbers: every radius was chosen by eye against drawings of adults, within
/// the lengths of rig/anthropometry.h. All in metres, in the frame of the bone.
namespace hipwise::figure::bake {

/// The pose in which the mesh is made: limbs far enough apart not to melt together, joints near the
/// middle of their use.
[[nodiscard]] Skeleton bindSkeleton();

/// The whole naked body with bare feet.
[[nodiscard]] Shape bodyShape(const Skeleton& bind, Build build);

/// A shoe round the foot.
[[nodiscard]] Shape shoeShape(const Skeleton& bind);

/// Hair or a scarf on the head.
[[nodiscard]] Shape hairShape(const Skeleton& bind, Piece piece);

/// Above 0 where hair grows, in the frame of the head.
[[nodiscard]] float hairline(const glm::vec3& head, Piece piece);

} // namespace hipwise::figure::bake
