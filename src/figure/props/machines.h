#pragma once

#include "figure/props/prop.h"

#include <glm/mat4x4.hpp>

#include <optional>
#include <string_view>

/// How the moving parts of exercise machines go round, in the frame of the machine: z forwards, the
/// axle of the cranks above the origin.
namespace hipwise::figure {

/// How far the pedals stand from the middle.
inline constexpr float PedalAside = 0.105F;

/// From the axle of the cranks to a pedal: shorter on a recumbent bike, so that the hip bends less.
[[nodiscard]] float crankLength(PropKind kind);

/// Height of the crank's axle.
[[nodiscard]] float axleHeight(PropKind kind);

/// The frame of "pedalL", "pedalR" (a foot stands on its origin), "handleL" or "handleR". At 0
/// degrees the left pedal is lowest, at 90 it is behind. Empty for parts that the kind does not
/// have.
[[nodiscard]] std::optional<glm::mat4> machinePart(PropKind kind,
                                                   std::string_view part,
                                                   float phaseDeg);

} // namespace hipwise::figure
