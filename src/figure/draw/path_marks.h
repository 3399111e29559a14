#pragma once

#include "figure/draw/camera.h"
#include "figure/draw/draw_list.h"

namespace hipwise::figure {

/// Marks on the ground beside somebody who walks in place, so that one sees the ground pass.
/// `travel` is how far it passes backwards in a cycle, in metres, and `share` how much of the cycle
/// is over. A whole number of marks passes in a cycle: its end looks like its beginning.
void addPathMarks(DrawList& list, const Camera& camera, float travel, float share);

} // namespace hipwise::figure
