#include "figure/draw/camera.h"

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include <algorithm>
#include <limits>

namespace hipwise::figure {

namespace {

using glm::vec2;
using glm::vec3;

/// How far away the viewer stands; smaller is more perspective.
constexpr float Distance = 7.5F;

} // namespace

Camera::Camera(const View& view, const vec3& target, const vec2& centre, float pixelsPerMetre)
    : m_target(target)
    , m_centre(centre)
    , m_scale(pixelsPerMetre)
{
    const float yaw = glm::radians(view.yawDeg);
    const float pitch = glm::radians(view.pitchDeg);
    m_toViewer
        = {glm::sin(yaw) * glm::cos(pitch), glm::sin(pitch), glm::cos(yaw) * glm::cos(pitch)};
    m_right = {glm::cos(yaw), 0, -glm::sin(yaw)};
    m_up = glm::cross(m_toViewer, m_right);
}

Projected Camera::project(const vec3& point) const
{
    const vec3 to = point - m_target;
    const float near = glm::dot(to, m_toViewer);
    const float scale = m_scale * Distance / (Distance - near);
    return {
        m_centre.x + glm::dot(to, m_right) * scale, m_centre.y - glm::dot(to, m_up) * scale, near};
}

Camera Camera::showing(const View& view, std::span<const vec3> points, const vec2& size)
{
    constexpr float Room = 0.90F; // share of the picture that is filled at most
    constexpr float LargestPerson = 0.95F; // share of the height for a metre of the world
    vec3 low(std::numeric_limits<float>::max());
    vec3 high(-std::numeric_limits<float>::max());
    for (const vec3& point : points) {
        low = glm::min(low, point);
        high = glm::max(high, point);
    }
    if (points.empty())
        return {view, vec3(0), size * 0.5F, size.y * LargestPerson};
    const vec3 target = (low + high) * 0.5F;
    const Camera unit(view, target, vec2(0), 1.0F);
    vec2 from(std::numeric_limits<float>::max());
    vec2 to(-std::numeric_limits<float>::max());
    for (const vec3& point : points) {
        const Projected at = unit.project(point);
        from = glm::min(from, vec2(at.x, at.y));
        to = glm::max(to, vec2(at.x, at.y));
    }
    const vec2 extent = glm::max(to - from, vec2(0.01F));
    const float scale = std::min({size.x * Room / extent.x,
                                  size.y * Room / extent.y,
                                  std::min(size.x, size.y) * LargestPerson});
    return {view, target, size * 0.5F - (from + to) * 0.5F * scale, scale};
}

Camera Camera::scaled(float factor) const
{
    Camera camera = *this;
    camera.m_centre *= factor;
    camera.m_scale *= factor;
    return camera;
}

} // namespace hipwise::figure
