#include "figure/check/balance.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <limits>

namespace hipwise::figure {

using glm::vec2;

namespace {

float cross(const vec2& a, const vec2& b)
{
    return a.x * b.y - a.y * b.x;
}

float distanceToLine(const vec2& from, const vec2& to, const vec2& point)
{
    const vec2 along = to - from;
    const float length = glm::dot(along, along);
    const float share
        = length > 0 ? std::clamp(glm::dot(point - from, along) / length, 0.0F, 1.0F) : 0.0F;
    return glm::length(point - from - along * share);
}

} // namespace

std::vector<vec2> convexHull(std::vector<vec2> points)
{
    std::sort(points.begin(), points.end(), [](const vec2& a, const vec2& b) {
        return a.x != b.x ? a.x < b.x : a.y < b.y;
    });
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.size() < 3)
        return points;
    // Andrew's monotone chain: along the bottom, and back along the top.
    std::vector<vec2> hull;
    const auto add = [&](const vec2& point, std::size_t least) {
        while (hull.size() >= least + 2
               && cross(hull.back() - hull[hull.size() - 2], point - hull.back()) <= 0)
            hull.pop_back();
        hull.push_back(point);
    };
    for (const vec2& point : points)
        add(point, 0);
    hull.pop_back();
    const std::size_t bottom = hull.size();
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        add(*point, bottom);
    hull.pop_back();
    return hull;
}

float distanceOutside(std::span<const vec2> polygon, const vec2& point)
{
    float nearest = std::numeric_limits<float>::max();
    bool inside = polygon.size() >= 3;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const vec2& from = polygon[i];
        const vec2& to = polygon[(i + 1) % polygon.size()];
        nearest = std::min(nearest, distanceToLine(from, to, point));
        inside = inside && cross(to - from, point - from) >= 0;
    }
    return inside ? -nearest : nearest;
}

} // namespace hipwise::figure
