#include "figure/bake/surface.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace hipwise::figure::bake {

namespace {

using glm::ivec3;
using glm::vec3;
using Quad = std::array<std::uint32_t, 4>;

constexpr std::uint32_t None = 0xFFFFFFFFU;

/// Distances at the corners of a zone's cells. In x the cells stand across the middle plane, so
/// that there is one whose centre lies on it.
class Grid {
public:
    Grid(const Shape& shape, const Zone& zone)
        : m_cell(zone.cell)
        , m_from(-0.5F * zone.cell, zone.box[0].y, zone.box[0].z)
    {
        if (zone.box[0].x > zone.cell)
            m_from.x += std::floor(zone.box[0].x / zone.cell) * zone.cell;
        const vec3 size = (zone.box[1] - m_from) / zone.cell;
        m_count = ivec3(glm::ceil(size)) + 1;
        m_values.assign(static_cast<std::size_t>(m_count.x) * static_cast<std::size_t>(m_count.y)
                            * static_cast<std::size_t>(m_count.z),
                        1.0F);
        // In blocks, and corner by corner only where the surface can be near.
        constexpr int Block = 5;
        ivec3 b;
        for (b.z = 0; b.z < m_count.z; b.z += Block) {
            for (b.y = 0; b.y < m_count.y; b.y += Block) {
                for (b.x = 0; b.x < m_count.x; b.x += Block)
                    fill(shape, b, glm::min(b + Block, m_count));
            }
        }
    }

    [[nodiscard]] const ivec3& count() const { return m_count; }

    [[nodiscard]] std::size_t indexOf(const ivec3& at) const
    {
        return (static_cast<std::size_t>(at.z) * static_cast<std::size_t>(m_count.y)
                + static_cast<std::size_t>(at.y))
            * static_cast<std::size_t>(m_count.x)
            + static_cast<std::size_t>(at.x);
    }

    [[nodiscard]] float value(const ivec3& at) const { return m_values[indexOf(at)]; }

    [[nodiscard]] vec3 place(const vec3& at) const { return m_from + at * m_cell; }

    [[nodiscard]] float cell() const { return m_cell; }

private:
    void fill(const Shape& shape, const ivec3& from, const ivec3& to)
    {
        const vec3 middle = place((vec3(from) + vec3(to - 1)) * 0.5F);
        const float half = glm::length(vec3(to - from)) * m_cell * 0.5F;
        // Distances between blended shapes are a little shorter than the truth says.
        constexpr float Doubt = 1.4F;
        constexpr float Margin = 0.02F;
        const float far = shape(middle);
        const bool near = std::abs(far) < half * Doubt + Margin;
        ivec3 at;
        for (at.z = from.z; at.z < to.z; ++at.z) {
            for (at.y = from.y; at.y < to.y; ++at.y) {
                for (at.x = from.x; at.x < to.x; ++at.x)
                    m_values[indexOf(at)] = near ? shape(place(vec3(at))) : far;
            }
        }
    }

    float m_cell;
    vec3 m_from;
    ivec3 m_count{0};
    std::vector<float> m_values;
};

/// The surface of one zone, still with four-cornered faces.
struct Net {
    std::vector<vec3> points;
    std::vector<Quad> quads;
};

/// Where the surface crosses a cell: the mean of its crossings with the cell's edges.
std::optional<vec3> crossing(const Grid& grid, const ivec3& cell)
{
    std::array<float, 8> corner{};
    int inside = 0;
    for (int i = 0; i < 8; ++i) {
        corner[static_cast<std::size_t>(i)] = grid.value(cell + ivec3(i & 1, (i >> 1) & 1, i >> 2));
        inside += corner[static_cast<std::size_t>(i)] < 0 ? 1 : 0;
    }
    if (inside == 0 || inside == 8)
        return std::nullopt;
    vec3 sum(0.0F);
    float count = 0.0F;
    for (int i = 0; i < 8; ++i) {
        for (const int bit : {1, 2, 4}) {
            const int j = i | bit;
            const float a = corner[static_cast<std::size_t>(i)];
            const float b = corner[static_cast<std::size_t>(j)];
            if (j == i || (a < 0) == (b < 0))
                continue;
            const vec3 from(i & 1, (i >> 1) & 1, i >> 2);
            const vec3 to(j & 1, (j >> 1) & 1, j >> 2);
            sum += glm::mix(from, to, a / (a - b));
            count += 1.0F;
        }
    }
    return grid.place(vec3(cell) + sum / count);
}

/// Calls a function for all places of a grid from the first to before the last, x fastest.
template <class Function>
void forAll(const ivec3& first, const ivec3& last, const Function& function)
{
    ivec3 at;
    for (at.z = first.z; at.z < last.z; ++at.z) {
        for (at.y = first.y; at.y < last.y; ++at.y) {
            for (at.x = first.x; at.x < last.x; ++at.x)
                function(at);
        }
    }
}

/// The surface of a grid: a point in every cell that it crosses, a face round every edge.
class NetBuilder {
public:
    explicit NetBuilder(const Grid& grid)
        : m_grid(grid)
        , m_pointOf(static_cast<std::size_t>(grid.count().x)
                        * static_cast<std::size_t>(grid.count().y)
                        * static_cast<std::size_t>(grid.count().z),
                    None)
    {
    }

    [[nodiscard]] Net build()
    {
        const ivec3 cells = m_grid.count() - 1;
        forAll(ivec3(0), cells, [&](const ivec3& at) {
            if (const auto point = crossing(m_grid, at)) {
                m_pointOf[m_grid.indexOf(at)] = static_cast<std::uint32_t>(m_net.points.size());
                m_net.points.push_back(*point);
            }
        });
        const ivec3 x(1, 0, 0);
        const ivec3 y(0, 1, 0);
        const ivec3 z(0, 0, 1);
        forAll(ivec3(0, 1, 1), cells, [&](const ivec3& at) {
            edge(at, x, y, z);
            if (at.x == 0)
                return; // no cells on the other side
            edge(at, y, z, x);
            edge(at, z, x, y);
        });
        return std::move(m_net);
    }

private:
    /// A face between the four cells round an edge of the grid, where the edge crosses the surface.
    void edge(const ivec3& at, const ivec3& along, const ivec3& a, const ivec3& b)
    {
        const bool inside = m_grid.value(at) < 0;
        if (inside == (m_grid.value(at + along) < 0))
            return;
        Quad quad{m_pointOf[m_grid.indexOf(at - a - b)],
                  m_pointOf[m_grid.indexOf(at - b)],
                  m_pointOf[m_grid.indexOf(at)],
                  m_pointOf[m_grid.indexOf(at - a)]};
        if (std::find(quad.begin(), quad.end(), None) != quad.end())
            return;
        if (!inside)
            std::reverse(quad.begin(), quad.end());
        m_net.quads.push_back(quad);
    }

    const Grid& m_grid;
    std::vector<std::uint32_t> m_pointOf; ///< by cell
    Net m_net;
};

/// Pulls a point onto the surface; those of the middle plane stay on it.
void project(const Shape& shape, vec3& point, bool middle, float cell)
{
    for (int round = 0; round < 2; ++round) {
        vec3 normal = shape.normal(point);
        if (middle)
            normal.x = 0;
        const float most = cell * 0.6F;
        point -= normal * std::clamp(shape(point), -most, most);
    }
    if (middle)
        point.x = 0;
}

void even(const Shape& shape, Net& net, float cell)
{
    std::vector<bool> middle(net.points.size());
    for (std::size_t i = 0; i < net.points.size(); ++i) {
        middle[i] = std::abs(net.points[i].x) < cell * 0.5F;
        if (middle[i])
            net.points[i].x = 0;
    }
    for (int round = 0; round < 3; ++round) {
        std::vector<vec3> sum(net.points.size(), vec3(0.0F));
        std::vector<float> count(net.points.size(), 0.0F);
        for (const Quad& quad : net.quads) {
            for (std::size_t i = 0; i < 4; ++i) {
                sum[quad[i]] += net.points[quad[(i + 1) % 4]];
                count[quad[i]] += 1.0F;
            }
        }
        for (std::size_t i = 0; i < net.points.size(); ++i) {
            if (count[i] == 0.0F)
                continue;
            vec3 mean = sum[i] / count[i];
            if (middle[i])
                mean.x = 0;
            net.points[i] = glm::mix(net.points[i], mean, 0.5F);
            project(shape, net.points[i], middle[i], cell);
        }
    }
}

void append(Surface& surface, const Shape& shape, const Net& net, const Zone& zone)
{
    std::vector<std::uint32_t> numbers(net.points.size(), None);
    const auto number = [&](std::uint32_t point) {
        std::uint32_t& found = numbers[point];
        if (found == None) {
            found = static_cast<std::uint32_t>(surface.points.size());
            vec3 normal = shape.normal(net.points[point]);
            if (net.points[point].x == 0.0F)
                normal = glm::normalize(vec3(0, normal.y, normal.z));
            surface.points.push_back({net.points[point], normal});
        }
        return found;
    };
    const auto add = [&](std::uint32_t a, std::uint32_t b, std::uint32_t c) {
        surface.triangles.push_back({number(a), number(b), number(c)});
    };
    for (const Quad& quad : net.quads) {
        const bool mine = std::any_of(quad.begin(), quad.end(), [&](std::uint32_t point) {
            return zone.owns(net.points[point]);
        });
        if (!mine)
            continue;
        // Cut along the shorter diagonal.
        const float first = glm::distance(net.points[quad[0]], net.points[quad[2]]);
        const float second = glm::distance(net.points[quad[1]], net.points[quad[3]]);
        if (first <= second) {
            add(quad[0], quad[1], quad[2]);
            add(quad[0], quad[2], quad[3]);
        } else {
            add(quad[0], quad[1], quad[3]);
            add(quad[1], quad[2], quad[3]);
        }
    }
}

/// The right half: everything reflected, but for the points that lie on the middle plane.
void addMirror(Surface& surface)
{
    const std::size_t points = surface.points.size();
    const std::size_t triangles = surface.triangles.size();
    std::vector<std::uint32_t> partner(points);
    for (std::size_t i = 0; i < points; ++i) {
        Surface::Point point = surface.points[i];
        if (point.position.x == 0.0F) {
            partner[i] = static_cast<std::uint32_t>(i);
            continue;
        }
        point.position.x = -point.position.x;
        point.normal.x = -point.normal.x;
        partner[i] = static_cast<std::uint32_t>(surface.points.size());
        surface.points.push_back(point);
    }
    for (std::size_t i = 0; i < triangles; ++i) {
        const auto& t = surface.triangles[i];
        surface.triangles.push_back({partner[t[0]], partner[t[2]], partner[t[1]]});
    }
}

} // namespace

Surface meshOf(const Shape& shape, const std::vector<Zone>& zones)
{
    Surface surface;
    for (const Zone& zone : zones) {
        const Grid grid(shape, zone);
        Net net = NetBuilder(grid).build();
        even(shape, net, zone.cell);
        append(surface, shape, net, zone);
    }
    addMirror(surface);
    return surface;
}

} // namespace hipwise::figure::bake
