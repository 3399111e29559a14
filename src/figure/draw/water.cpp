#include "figure/draw/water.h"

#include <glm/gtc/constants.hpp>
#include <glm/trigonometric.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace hipwise::figure {

using glm::vec2;
using glm::vec3;

namespace {

vec2 flat(const Projected& at)
{
    return {at.x, at.y};
}

/// Where the surface begins and ends in the picture: -1 is its far side, 1 the near one.
constexpr float Far = -0.8F;
constexpr float Near = 0.42F;

} // namespace

WaterDrawing::WaterDrawing(const Prop& water, bool mirrored, const Camera& camera, float phaseDeg)
    : m_camera(camera)
    , m_phaseDeg(phaseDeg)
{
    const vec3 size = sizeOf(water);
    vec3 at = water.at;
    if (mirrored)
        at.x = -at.x;
    m_low = at - vec3(size.x / 2, 0, size.z / 2);
    m_high = at + vec3(size.x / 2, size.y, size.z / 2);
}

/// A line across the picture at a depth into it, with small waves.
std::vector<vec2> WaterDrawing::edge(float share) const
{
    constexpr int Steps = 72;
    constexpr float WaveHeight = 0.008F; // metres
    constexpr float WaveLength = 0.62F;
    const vec3 middle = (m_low + m_high) * 0.5F;
    const float reach = std::max(m_high.x - m_low.x, m_high.z - m_low.z) / 2;
    vec3 away = m_camera.toViewer();
    away.y = 0;
    away = away / std::max(0.01F, std::hypot(away.x, away.z));
    std::vector<vec2> line;
    for (int i = 0; i <= Steps; ++i) {
        const float along = (static_cast<float>(i) / Steps * 2 - 1) * reach;
        const float wave = std::sin(glm::two_pi<float>() * along / WaveLength
                                    + glm::radians(m_phaseDeg) + share * 2)
            + 0.5F
                * std::sin(glm::two_pi<float>() * along / (WaveLength * 0.43F)
                           - glm::radians(m_phaseDeg));
        vec3 at = middle + m_camera.right() * along + away * (share * reach);
        at.y = m_high.y + wave * WaveHeight;
        line.push_back(flat(m_camera.project(at)));
    }
    return line;
}

void WaterDrawing::addBehind(DrawList& list) const
{
    constexpr float Deep = 0.62F;
    constexpr float Surface = 0.86F;
    const std::vector<vec2> far = edge(Far);
    const std::vector<vec2> near = edge(Near);
    // Down to the floor before the viewer.
    vec3 below = (m_low + m_high) * 0.5F;
    below.y = m_low.y - 1.0F;
    const float bottom = m_camera.project(below).y;
    std::vector<vec2> pool = far;
    pool.emplace_back(far.back().x, bottom);
    pool.emplace_back(far.front().x, bottom);
    list.add({Ink::Fill, Material::Water, Deep, 0, 0, 0}, pool, true);
    std::vector<vec2> top = far;
    top.insert(top.end(), near.rbegin(), near.rend());
    list.add({Ink::Fill, Material::Water, Surface, 0, 0, 0}, top, true);
    list.add({Ink::Seam, Material::Water, 0, 1.0F, 0, 0}, far, false);
}

void WaterDrawing::addBefore(DrawList& list) const
{
    constexpr float Width = 1.6F;
    list.add({Ink::Seam, Material::Water, 0, Width, 0, 0}, edge(Near), false);
}

} // namespace hipwise::figure
