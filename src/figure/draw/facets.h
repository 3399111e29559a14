#pragma once

#include "figure/draw/camera.h"
#include "figure/draw/depth_buffer.h"
#include "figure/draw/scene.h"

#include <optional>
#include <vector>

namespace hipwise::figure {

/// The triangles of a scene that face the viewer, laid into the picture and lit: from above, a
/// little from the left and from behind the viewer, with a bright sky and a darker rim, so that the
/// drawing reads as one body.
///
/// `water` is the height of its surface, where there is some.
void makeFacets(const Scene& scene,
                const Camera& camera,
                std::optional<float> water,
                std::vector<Facet>& facets);

} // namespace hipwise::figure
