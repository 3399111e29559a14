#include "figure/bake/cut.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

namespace hipwise::figure::bake {

namespace {

/// Builds a surface from points of another one, taking each over once.
class Part {
public:
    explicit Part(const std::vector<Surface::Point>& points)
        : m_points(points)
    {
    }

    /// A corner of a polygon in order; the polygon is closed by finish().
    void corner(std::uint32_t point) { m_polygon.push_back(number(point)); }

    void finish()
    {
        for (std::size_t i = 2; i < m_polygon.size(); ++i)
            m_surface.triangles.push_back({m_polygon[0], m_polygon[i - 1], m_polygon[i]});
        m_polygon.clear();
    }

    [[nodiscard]] Surface take() { return std::move(m_surface); }

private:
    std::uint32_t number(std::uint32_t point)
    {
        const auto [found, fresh]
            = m_numbers.try_emplace(point, static_cast<std::uint32_t>(m_surface.points.size()));
        if (fresh)
            m_surface.points.push_back(m_points[point]);
        return found->second;
    }

    const std::vector<Surface::Point>& m_points;
    std::unordered_map<std::uint32_t, std::uint32_t> m_numbers;
    std::vector<std::uint32_t> m_polygon;
    Surface m_surface;
};

/// Where the border crosses an edge. Found by halving, because the field need not be straight.
Surface::Point crossing(const Surface::Point& a, const Surface::Point& b, const Field& field)
{
    float from = 0.0F;
    float to = 1.0F;
    const bool inA = field(a.position) > 0;
    for (int round = 0; round < 12; ++round) {
        const float middle = (from + to) * 0.5F;
        ((field(glm::mix(a.position, b.position, middle)) > 0) == inA ? from : to) = middle;
    }
    const float share = std::clamp((from + to) * 0.5F, 0.01F, 0.99F);
    return {glm::mix(a.position, b.position, share),
            glm::normalize(glm::mix(a.normal, b.normal, share))};
}

} // namespace

Cut cut(const Surface& surface, const Field& field)
{
    std::vector<Surface::Point> points = surface.points;
    std::vector<bool> in(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        in[i] = field(points[i].position) > 0;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> crossings;
    const auto between = [&](std::uint32_t a, std::uint32_t b) {
        const auto [found, fresh]
            = crossings.try_emplace(std::minmax(a, b), static_cast<std::uint32_t>(points.size()));
        if (fresh)
            points.push_back(crossing(points[std::min(a, b)], points[std::max(a, b)], field));
        return found->second;
    };
    // Crossings first: parts refer to the whole list of points.
    for (const auto& t : surface.triangles) {
        for (std::size_t i = 0; i < 3; ++i) {
            if (in[t[i]] != in[t[(i + 1) % 3]])
                between(t[i], t[(i + 1) % 3]);
        }
    }
    Part inside(points);
    Part outside(points);
    for (const auto& t : surface.triangles) {
        for (std::size_t i = 0; i < 3; ++i) {
            const std::uint32_t a = t[i];
            const std::uint32_t b = t[(i + 1) % 3];
            (in[a] ? inside : outside).corner(a);
            if (in[a] != in[b]) {
                inside.corner(between(a, b));
                outside.corner(between(a, b));
            }
        }
        inside.finish();
        outside.finish();
    }
    return {inside.take(), outside.take()};
}

} // namespace hipwise::figure::bake
