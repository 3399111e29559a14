#pragma once

#include "figure/body/face.h"
#include "figure/draw/camera.h"
#include "figure/draw/depth_buffer.h"
#include "figure/draw/draw_list.h"

#include <glm/mat4x4.hpp>

#include <span>

namespace hipwise::figure {

/// Adds what of the face can be seen: features that face the viewer and that nothing covers.
/// `buffer` has `fineness` pixels for one of the picture.
void drawFace(std::span<const FaceFeature> features,
              const glm::mat4& head,
              const Camera& camera,
              const DepthBuffer& buffer,
              float fineness,
              DrawList& list);

} // namespace hipwise::figure
