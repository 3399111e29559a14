#pragma once

#include "figure/body/body.h"
#include "figure/motion/animation.h"

namespace hipwise::figure {

/// What the hips go through in a movement, over its whole way: the largest angle of either hip
/// against the pelvis in each direction, in degrees; 0 where there is none. A pelvis that tilts
/// counts.
struct HipFacts {
    float flexion = 0.0F;
    float extension = 0.0F;
    float abduction = 0.0F;
    float adduction = 0.0F;
    float externalRotation = 0.0F;
    float internalRotation = 0.0F;
};

/// Of the right-sided movement, at moments close enough together to miss none.
[[nodiscard]] HipFacts hipFactsOf(const Animation& animation, const Body& body);

} // namespace hipwise::figure
