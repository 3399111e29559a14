#pragma once

#include "figure/rig/channel.h"

#include <span>

namespace hipwise::figure {

/// How far a joint of an adult goes, in degrees. Poses of a pack stay within.
struct JointLimit {
    Channel channel = Channel::HipFlexionLeft; ///< of a pair, the left one stands for both
    float lowest = 0.0F;
    float highest = 0.0F;
};

/// Normal ranges of motion of adults: MSD Manual, professional edition, table "Normal Values for
/// Range of Motion of Joints" (source key msdrom), rounded up to the next 5 degrees. The table has
/// no values for the spine: those are our own, well within what people do. Where a movement of the
/// pack needs more (sitting cross-legged, kneeling on the heels), the limit is what that needs, and
/// says so.
[[nodiscard]] std::span<const JointLimit> jointLimits();

} // namespace hipwise::figure
