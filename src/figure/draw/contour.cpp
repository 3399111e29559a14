#include "figure/draw/contour.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace hipwise::figure {

namespace {

using glm::vec2;

/// How far a point is from the stretch between two others.
float distanceTo(const vec2& point, const vec2& a, const vec2& b)
{
    const vec2 along = b - a;
    const float length = glm::dot(along, along);
    const float share
        = length > 0 ? std::clamp(glm::dot(point - a, along) / length, 0.0F, 1.0F) : 0.0F;
    return glm::length(point - a - along * share);
}

} // namespace

float doubleArea(const std::vector<vec2>& line)
{
    float area = 0.0F;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const vec2& a = line[i];
        const vec2& b = line[(i + 1) % line.size()];
        area += a.x * b.y - a.y * b.x;
    }
    return std::abs(area);
}

void soften(std::vector<vec2>& line, bool closed)
{
    const std::size_t count = line.size();
    if (count < 3)
        return;
    vec2 before = closed ? line.back() : line.front();
    const vec2 first = line.front();
    for (std::size_t i = 0; i < count; ++i) {
        const vec2 now = line[i];
        const bool end = !closed && (i == 0 || i + 1 == count);
        if (!end)
            line[i] = before * 0.25F + now * 0.5F + (i + 1 < count ? line[i + 1] : first) * 0.25F;
        before = now;
    }
}

void thin(std::vector<vec2>& line, bool closed, float tolerance)
{
    constexpr std::size_t LongestStretch = 28; // points that one stretch may stand for
    const std::size_t count = line.size();
    if (count < 4)
        return;
    std::vector<vec2> kept;
    kept.push_back(line.front());
    std::size_t anchor = 0;
    const std::size_t last = closed ? count : count - 1;
    for (std::size_t next = 2; next <= last; ++next) {
        const vec2& to = line[next % count];
        bool fits = next - anchor <= LongestStretch;
        for (std::size_t i = anchor + 1; i < next && fits; ++i)
            fits = distanceTo(line[i], line[anchor], to) <= tolerance;
        if (!fits) {
            anchor = next - 1;
            kept.push_back(line[anchor]);
        }
    }
    if (!closed)
        kept.push_back(line.back());
    line.swap(kept);
}

} // namespace hipwise::figure
