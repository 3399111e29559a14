#pragma once

#include "figure/body/body.h"
#include "figure/check/flaw.h"
#include "figure/motion/animation.h"

#include <vector>

namespace hipwise::figure {

/// Looks at a whole movement as a physicist would: joints within their limits (joint_limits.h),
/// what is held or rests to within 5 mm of where it should be, standing feet that slide less than
/// 5 mm, nothing inside the floor, a prop or another limb (collisions.h), the centre of mass above
/// what carries the body wherever it comes to rest, and no sudden jump. Of each kind and place only
/// the worst moment; empty when all is well.
[[nodiscard]] std::vector<Flaw> flawsOf(const Animation& animation, const Body& body);

} // namespace hipwise::figure
