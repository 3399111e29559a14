#pragma once

#include "figure/body/body.h"
#include "figure/draw/camera.h"
#include "figure/draw/draw_list.h"
#include "figure/motion/animation.h"

#include <glm/vec2.hpp>

#include <vector>

namespace hipwise::figure {

/// The outline of an arrow in the picture, in pixels.
using ArrowOutline = std::vector<glm::vec2>;

/// Arrows that show where a movement goes: along the way of each named place from start to end,
/// beside the body where there is room for them. They stand still while the figure moves.
[[nodiscard]] std::vector<ArrowOutline> placeArrows(const Animation& animation,
                                                    const Body& body,
                                                    const Camera& camera,
                                                    const glm::vec2& size,
                                                    bool mirrored);

/// Adds them to a drawing, on top, each with a halo.
void addArrows(const std::vector<ArrowOutline>& arrows, float pixelsPerMetre, DrawList& list);

} // namespace hipwise::figure
