#pragma once

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include <span>

namespace hipwise::figure {

/// From where the figure is seen, in degrees. Yaw 0 looks at somebody who faces the viewer, 90 sees
/// their left side; pitch 0 is level, 90 from above.
struct View {
    float yawDeg = 0.0F;
    float pitchDeg = 8.0F;

    bool operator==(const View&) const = default;
};

/// A place in the picture: pixels, y down, and how near it is to the viewer in metres (larger is
/// nearer).
struct Projected {
    float x = 0.0F;
    float y = 0.0F;
    float near = 0.0F;
};

/// Turns places of the world into places of the picture. Slightly perspective, so that near limbs
/// are a little larger.
class Camera {
public:
    /// Looks at a point that comes to the middle of the picture.
    Camera(const View& view,
           const glm::vec3& target,
           const glm::vec2& centre,
           float pixelsPerMetre);

    /// Shows all of these points, as large as fits into a picture of this size with some room
    /// around.
    [[nodiscard]] static Camera showing(const View& view,
                                        std::span<const glm::vec3> points,
                                        const glm::vec2& size);

    [[nodiscard]] Projected project(const glm::vec3& point) const;

    /// Towards the viewer, to the right and upwards in the picture.
    [[nodiscard]] const glm::vec3& toViewer() const { return m_toViewer; }

    [[nodiscard]] const glm::vec3& right() const { return m_right; }

    [[nodiscard]] const glm::vec3& up() const { return m_up; }

    [[nodiscard]] float pixelsPerMetre() const { return m_scale; }

    /// The same picture larger or smaller by a factor.
    [[nodiscard]] Camera scaled(float factor) const;

private:
    glm::vec3 m_toViewer{0.0F};
    glm::vec3 m_right{0.0F};
    glm::vec3 m_up{0.0F};
    glm::vec3 m_target{0.0F};
    glm::vec2 m_centre{0.0F};
    float m_scale = 1.0F;
};

} // namespace hipwise::figure
