#include "figure/draw/contour.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace hipwise::figure {

namespace {

using glm::vec2;

/// Whether points lie within a distance of the stretch between two others. Compares squares, so
/// that it neither divides nor takes roots: this is asked for every point of every line.
bool allNear(std::span<const vec2> points, const vec2& a, const vec2& b, float distance)
{
    const vec2 along = b - a;
    const float length = glm::dot(along, along);
    const float square = distance * distance;
    return std::all_of(points.begin(), points.end(), [&](const vec2& point) {
        const vec2 to = point - a;
        const float forward = glm::dot(to, along);
        if (forward <= 0)
            return glm::dot(to, to) <= square;
        if (forward >= length)
            return glm::dot(point - b, point - b) <= square;
        const float across = to.x * along.y - to.y * along.x;
        return across * across <= square * length;
    });
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
        const auto between = std::span(line).subspan(anchor + 1, next - anchor - 1);
        if (next - anchor > LongestStretch || !allNear(between, line[anchor], to, tolerance)) {
            anchor = next - 1;
            kept.push_back(line[anchor]);
        }
    }
    if (!closed)
        kept.push_back(line.back());
    line.swap(kept);
}

} // namespace hipwise::figure
