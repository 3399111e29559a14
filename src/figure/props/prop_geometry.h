#pragma once

#include "figure/draw/scene.h"
#include "figure/props/prop.h"
#include "figure/rig/skeleton.h"

#include <span>

namespace hipwise::figure {

/// From where props are looked at: those that would stand before the person are left out, or show
/// only what does not hide anything. Nothing is left out where it is empty.
using Viewer = std::optional<glm::vec3>;

/// Puts mats, beds and walls into a scene: what takes shadows and casts none. `viewer` is the
/// direction towards whoever looks.
void addGround(Scene& scene, std::span<const Prop> props, const Viewer& viewer = {});

/// Puts the other props of a movement into a scene, at a moment when the body is in this position
/// and the moving parts have turned by `phaseDeg`. Water is not among them: it is seen through
/// (waterLevel).
void addProps(Scene& scene,
              std::span<const Prop> props,
              const Skeleton& skeleton,
              float phaseDeg,
              const Viewer& viewer = {});

/// Height of the water's surface; empty on dry land.
[[nodiscard]] std::optional<float> waterLevel(std::span<const Prop> props);

/// Height of what the body lies or stands on: the bed where there is one, else the floor.
[[nodiscard]] float groundLevel(std::span<const Prop> props);

} // namespace hipwise::figure
