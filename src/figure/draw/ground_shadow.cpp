#include "figure/draw/ground_shadow.h"

#include "figure/draw/contour.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace hipwise::figure {

namespace {

using glm::vec2;
using glm::vec3;

constexpr int MostCells = 84; // along the longer side
constexpr float Margin = 0.18F; // metres round what casts

/// Where a place drops its shadow: the light comes from high up, a little from the left and behind.
vec2 dropped(const vec3& place, float height)
{
    constexpr float PerMetreX = 0.16F;
    constexpr float PerMetreZ = -0.10F;
    const float above = std::max(0.0F, place.y - height);
    return {place.x + above * PerMetreX, place.z + above * PerMetreZ};
}

/// Low things darken more than high ones.
float darkness(float above)
{
    constexpr float Contact = 0.95F;
    constexpr float Aloft = 0.42F;
    constexpr float FadesOver = 0.17F; // metres of height
    return Aloft + (Contact - Aloft) * std::exp(-std::max(0.0F, above) / FadesOver);
}

} // namespace

GroundShadow::GroundShadow(const Scene& scene, const Casters& casters, float height)
    : m_height(height)
{
    constexpr float SmallestCell = 0.022F; // metres; the skin has a point in every one
    vec2 low(std::numeric_limits<float>::max());
    vec2 high(-std::numeric_limits<float>::max());
    const auto vertices = std::span(scene.vertices).subspan(casters.firstVertex);
    for (const Scene::Vertex& vertex : vertices) {
        const vec2 at = dropped(vertex.position, height);
        low = glm::min(low, at);
        high = glm::max(high, at);
    }
    if (low.x > high.x)
        return;
    low -= Margin;
    high += Margin;
    m_cell = std::max(SmallestCell, std::max(high.x - low.x, high.y - low.y) / MostCells);
    m_left = low.x;
    m_back = low.y;
    m_columns = static_cast<int>((high.x - low.x) / m_cell) + 1;
    m_rows = static_cast<int>((high.y - low.y) / m_cell) + 1;
    m_dark.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), 0.0F);
    for (const Scene::Vertex& vertex : vertices)
        cast(vertex.position);
    for (std::size_t i = casters.firstTriangle; i < scene.triangles.size(); ++i) {
        if (scene.triangles[i].part >= FirstPropPart)
            cast(scene, scene.triangles[i]);
    }
    soften();
}

vec2 GroundShadow::cellOf(const vec3& place) const
{
    return (dropped(place, m_height) - vec2(m_left, m_back)) / m_cell;
}

void GroundShadow::darken(int column, int row, float dark)
{
    float& cell = m_dark[index(column, row)];
    cell = std::max(cell, dark);
}

void GroundShadow::cast(const vec3& place)
{
    const vec2 at = cellOf(place) + 0.5F;
    darken(static_cast<int>(at.x), static_cast<int>(at.y), darkness(place.y - m_height));
}

void GroundShadow::cast(const Scene& scene, const Scene::Triangle& triangle)
{
    std::array<vec2, 3> at{};
    float above = 0.0F;
    for (std::size_t i = 0; i < 3; ++i) {
        const vec3& place = scene.vertices[triangle.corners[i]].position;
        at[i] = cellOf(place);
        above += std::max(0.0F, place.y - m_height) / 3;
    }
    const float dark = darkness(above);
    const auto side = [](const vec2& a, const vec2& b, const vec2& p) {
        return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
    };
    const vec2 low = glm::min(glm::min(at[0], at[1]), at[2]);
    const vec2 high = glm::max(glm::max(at[0], at[1]), at[2]);
    const int left = std::max(0, static_cast<int>(low.x));
    const int right = std::min(m_columns - 1, static_cast<int>(high.x) + 1);
    const int top = std::max(0, static_cast<int>(low.y));
    const int bottom = std::min(m_rows - 1, static_cast<int>(high.y) + 1);
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x) {
            const vec2 p(static_cast<float>(x), static_cast<float>(y));
            const float a = side(at[0], at[1], p);
            const float b = side(at[1], at[2], p);
            const float c = side(at[2], at[0], p);
            if ((a >= 0 && b >= 0 && c >= 0) || (a <= 0 && b <= 0 && c <= 0))
                darken(x, y, dark);
        }
    }
}

void GroundShadow::soften()
{
    constexpr int Rounds = 3;
    for (int round = 0; round < Rounds; ++round) {
        softenAlong(1, 0);
        softenAlong(0, 1);
    }
}

/// Weights 1, 2, 1 along one direction.
void GroundShadow::softenAlong(int dx, int dy)
{
    std::vector<float> softened(m_dark.size());
    for (int y = 0; y < m_rows; ++y) {
        for (int x = 0; x < m_columns; ++x)
            softened[index(x, y)]
                = (dark(x - dx, y - dy) + 2 * dark(x, y) + dark(x + dx, y + dy)) / 4;
    }
    m_dark.swap(softened);
}

std::size_t GroundShadow::index(int column, int row) const
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)
        + static_cast<std::size_t>(column);
}

/// Nothing is dark outside.
float GroundShadow::dark(int column, int row) const
{
    const bool inside = column >= 0 && row >= 0 && column < m_columns && row < m_rows;
    return inside ? m_dark[index(column, row)] : 0.0F;
}

float GroundShadow::at(float x, float z) const
{
    const float column = (x - m_left) / m_cell;
    const float row = (z - m_back) / m_cell;
    const int c = static_cast<int>(std::floor(column));
    const int r = static_cast<int>(std::floor(row));
    if (c < 0 || r < 0 || c + 1 >= m_columns || r + 1 >= m_rows)
        return 0.0F;
    const float u = column - static_cast<float>(c);
    const float v = row - static_cast<float>(r);
    return (dark(c, r) * (1 - u) + dark(c + 1, r) * u) * (1 - v)
        + (dark(c, r + 1) * (1 - u) + dark(c + 1, r + 1) * u) * v;
}

/// Marching squares over one cell: where the level crosses its sides, and the side it leaves by.
void GroundShadow::crossCell(int x, int y, float level, Crossings& crossings) const
{
    const auto side = [this](int twiceX, int twiceY) {
        return static_cast<Side>(twiceY * (2 * m_columns) + twiceX);
    };
    const std::array<std::pair<int, int>, 4> corner{
        std::pair{x, y}, {x + 1, y}, {x + 1, y + 1}, {x, y + 1}};
    const std::array<Side, 4> sides{side(2 * x + 1, 2 * y),
                                    side(2 * x + 2, 2 * y + 1),
                                    side(2 * x + 1, 2 * y + 2),
                                    side(2 * x, 2 * y + 1)};
    std::array<float, 4> tone{};
    for (std::size_t i = 0; i < 4; ++i)
        tone[i] = m_dark[index(corner[i].first, corner[i].second)];
    const auto [low, high] = std::minmax({tone[0], tone[1], tone[2], tone[3]});
    if (high < level || low >= level)
        return;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t j = (i + 1) % 4;
        if (tone[i] < level || tone[j] >= level)
            continue;
        std::size_t out = j;
        while (tone[out] >= level || tone[(out + 1) % 4] < level)
            out = (out + 1) % 4;
        const float share = (level - tone[i]) / (tone[j] - tone[i]);
        const vec2 from(corner[i].first, corner[i].second);
        const vec2 to(corner[j].first, corner[j].second);
        crossings.push_back({sides[i], sides[out], glm::mix(from, to, share), false});
    }
}

GroundShadow::Crossings GroundShadow::crossings(float level) const
{
    Crossings found;
    for (int y = 0; y + 1 < m_rows; ++y) {
        for (int x = 0; x + 1 < m_columns; ++x)
            crossCell(x, y, level, found);
    }
    std::sort(found.begin(), found.end(), [](const Crossing& a, const Crossing& b) {
        return a.side < b.side;
    });
    return found;
}

/// Along one line from a crossing, as it lies in the picture.
std::vector<vec2> GroundShadow::follow(Crossings& crossings,
                                       std::size_t from,
                                       const Camera& camera) const
{
    std::vector<vec2> line;
    const auto sideBefore = [](const Crossing& one, Side side) { return one.side < side; };
    for (auto at = crossings.begin() + static_cast<std::ptrdiff_t>(from);
         at != crossings.end() && !at->followed;) {
        const vec2 cell = at->place;
        const Projected p
            = camera.project({m_left + cell.x * m_cell, m_height, m_back + cell.y * m_cell});
        line.emplace_back(p.x, p.y);
        at->followed = true;
        const Side next = at->next;
        at = std::lower_bound(crossings.begin(), crossings.end(), next, sideBefore);
        if (at != crossings.end() && at->side != next)
            break;
    }
    return line;
}

void GroundShadow::addTo(DrawList& list, const Camera& camera, std::size_t layers) const
{
    constexpr float Lightest = 0.14F;
    constexpr float Darkest = 0.74F;
    constexpr float Tolerance = 0.25F;
    constexpr std::size_t Fewest = 6; // points
    for (std::size_t layer = 0; layer < layers; ++layer) {
        const float level = Lightest
            + (Darkest - Lightest) * static_cast<float>(layer) / static_cast<float>(layers - 1);
        Crossings open = crossings(level);
        Shape shape{Ink::Shadow, Material::Skin, level, 0, 0, 0};
        shape.firstOutline = static_cast<std::uint32_t>(list.outlines.size());
        for (std::size_t i = 0; i < open.size(); ++i) {
            std::vector<vec2> line = follow(open, i, camera);
            if (line.size() < Fewest)
                continue;
            for (int round = 0; round < 3; ++round)
                figure::soften(line, true);
            thin(line, true, Tolerance);
            list.addOutline(line, true);
        }
        shape.outlineCount = static_cast<std::uint32_t>(list.outlines.size()) - shape.firstOutline;
        if (shape.outlineCount > 0)
            list.shapes.push_back(shape);
    }
}

} // namespace hipwise::figure
