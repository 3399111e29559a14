#pragma once

#include "figure/motion/animation.h"

#include <string>

namespace hipwise::figure {

/// Something in a movement that no body does.
struct Flaw {
    enum class Kind {
        Angle, ///< a joint beyond its limit; degrees
        Pin, ///< a pinned place is not where it should be; metres, as all that follow
        Rest, ///< what should rest on something hovers or sinks
        Reach, ///< a held hand or foot does not get where it should
        Slide, ///< a foot slides over what it stands on
        Ground, ///< skin below the floor
        Prop, ///< skin within something
        Limbs, ///< one limb within another
        Balance, ///< the centre of mass beyond what carries the body
        Jump ///< a joint moves much faster than just before and after
    };

    Kind kind = Kind::Angle;
    std::string where; ///< a channel, a bone
    Moment moment; ///< where it is worst
    float found = 0.0F;
    float allowed = 0.0F;
};

/// "Angle: kneeL.flexion is 152 (150 allowed) at move 0.75", in degrees and millimetres.
[[nodiscard]] std::string toString(const Flaw& flaw);

} // namespace hipwise::figure
