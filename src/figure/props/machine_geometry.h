#pragma once

#include "figure/props/prop.h"
#include "figure/props/solids.h"
#include "figure/rig/skeleton.h"

namespace hipwise::figure {

/// Puts a bike or an elliptical trainer into a scene, its parts turned by `phaseDeg`. A pedal turns
/// with the foot that stands on it.
void addMachine(SolidBuilder& solids, const Prop& prop, const Skeleton& skeleton, float phaseDeg);

} // namespace hipwise::figure
