#pragma once

#include "figure/props/prop.h"
#include "figure/props/solids.h"

namespace hipwise::figure {

/// Puts a bike or an elliptical trainer into a scene, its parts turned by `phaseDeg`.
void addMachine(SolidBuilder& solids, const Prop& prop, float phaseDeg);

} // namespace hipwise::figure
