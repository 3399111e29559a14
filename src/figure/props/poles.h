#pragma once

#include "figure/props/prop.h"

#include <glm/mat4x4.hpp>

#include <optional>
#include <string_view>

/// Walking poles and a walking stick that are set down, left behind as the ground passes, and
/// brought forward again.
namespace hipwise::figure {

/// The frame of "poleL", "poleR", "stickL" or "stickR": its origin where the palm grips, y from the
/// tip to the grip, z forwards. The left one is set down at 0 degrees of the cycle, the right one
/// at 180: each with the opposite foot. `size.z` is what the ground passes in a cycle. Empty for
/// parts that the prop does not have, and for a stick that stands still.
[[nodiscard]] std::optional<glm::mat4> polePart(const Prop& prop,
                                                std::string_view part,
                                                float phaseDeg);

/// From the grip to the tip.
[[nodiscard]] float poleLength(const Prop& prop);

} // namespace hipwise::figure
