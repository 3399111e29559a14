#pragma once

#include "figure/rig/channel.h"
#include "figure/rig/skeleton.h"

namespace hipwise::figure {

/// The angles of hips, knees, ankles, elbows and wrists of a solved skeleton: what `pose` would
/// have to be given to come to the same limbs. Other channels are 0. Where a limb was held, these
/// are what it took to reach its hold.
[[nodiscard]] Pose jointAngles(const Skeleton& skeleton);

/// How far a foot turns out (+) or in against its shank, in degrees. There is no such joint: it is
/// what the knee and the bones of the foot give together.
[[nodiscard]] float footTurn(const Skeleton& skeleton, Side side);

} // namespace hipwise::figure
