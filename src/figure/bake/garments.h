#pragma once

#include "figure/bake/cut.h"
#include "figure/body/body_mesh.h"

namespace hipwise::figure::bake {

/// What is dressed with what, as fields in the fixed pose: above 0 where it covers, and then about
/// how far it is to its hem, in metres.
[[nodiscard]] Field shirt(const Skeleton& bind);
[[nodiscard]] Field shorts(const Skeleton& bind);
/// From the toes to a hand's width above the ankle.
[[nodiscard]] Field sock(const Skeleton& bind);
/// What a shoe hides of the foot.
[[nodiscard]] Field insideShoe(const Skeleton& bind);
/// The shoe itself below its opening, and its sole.
[[nodiscard]] Field shoe(const Skeleton& bind);
[[nodiscard]] Field sole(const Skeleton& bind);

/// How far cloth stands off the skin at a distance from its hem; it falls more freely there.
[[nodiscard]] float clothDepth(Cover cover, float fromHem);

} // namespace hipwise::figure::bake
