#pragma once

#include "figure/draw/scene.h"
#include "figure/rig/skeleton.h"

#include <span>

namespace hipwise::figure {

/// Darkens places of the body that other parts of it, or the ground, keep in the shade: between arm
/// and trunk, between the legs, below a bent knee.
void shade(std::span<Scene::Vertex> body,
           std::span<const std::uint8_t> parts,
           const Skeleton& skeleton,
           float groundHeight);

} // namespace hipwise::figure
