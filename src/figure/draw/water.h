#pragma once

#include "figure/draw/camera.h"
#include "figure/draw/draw_list.h"
#include "figure/props/prop.h"

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include <vector>

namespace hipwise::figure {

/// The water of a pool as it lies in the picture. What is below its surface is veiled by the
/// tracer.
class WaterDrawing {
public:
    /// `phaseDeg` is where the waves are.
    WaterDrawing(const Prop& water, bool mirrored, const Camera& camera, float phaseDeg);

    /// Behind everything: the pool and its surface.
    void addBehind(DrawList& list) const;
    /// Before everything: the near edge of the surface.
    void addBefore(DrawList& list) const;

private:
    /// A line across the surface; -1 at its far side, 1 at the near one.
    [[nodiscard]] std::vector<glm::vec2> edge(float share) const;

    glm::vec3 m_low;
    glm::vec3 m_high;
    Camera m_camera;
    float m_phaseDeg;
};

} // namespace hipwise::figure
