#include "figure/draw/ground_shadow.h"

#include "figure/draw/contour.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace hipwise::figure {

namespace {

using glm::vec2;
using glm::vec3;

constexpr int MostCells = 110; // along the longer side
constexpr float Margin = 0.18F; // metres round what casts

/// Where a place drops its shadow: the light comes from high up, a little from the left and behind.
vec2 dropped(const vec3& place, float height)
{
    constexpr float PerMetreX = 0.16F;
    constexpr float PerMetreZ = -0.10F;
    const float above = std::max(0.0F, place.y - height);
    return {place.x + above * PerMetreX, place.z + above * PerMetreZ};
}

} // namespace

GroundShadow::GroundShadow(const Scene& scene, std::size_t firstTriangle, float height)
    : m_height(height)
{
    vec2 low(std::numeric_limits<float>::max());
    vec2 high(-std::numeric_limits<float>::max());
    for (std::size_t i = firstTriangle; i < scene.triangles.size(); ++i) {
        const vec2 at = dropped(scene.vertices[scene.triangles[i].corners[0]].position, height);
        low = glm::min(low, at);
        high = glm::max(high, at);
    }
    if (low.x > high.x)
        return;
    low -= Margin;
    high += Margin;
    m_cell = std::max(high.x - low.x, high.y - low.y) / MostCells;
    m_left = low.x;
    m_back = low.y;
    m_columns = static_cast<int>((high.x - low.x) / m_cell) + 1;
    m_rows = static_cast<int>((high.y - low.y) / m_cell) + 1;
    m_dark.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), 0.0F);
    for (std::size_t i = firstTriangle; i < scene.triangles.size(); ++i)
        cast(scene, scene.triangles[i]);
    soften();
}

/// Low things darken more than high ones.
void GroundShadow::cast(const Scene& scene, const Scene::Triangle& triangle)
{
    constexpr float Contact = 0.95F;
    constexpr float Aloft = 0.42F;
    constexpr float FadesOver = 0.50F; // metres of height
    std::array<vec2, 3> at{};
    float above = 0.0F;
    for (std::size_t i = 0; i < 3; ++i) {
        const vec3& place = scene.vertices[triangle.corners[i]].position;
        at[i] = (dropped(place, m_height) - vec2(m_left, m_back)) / m_cell;
        above += std::max(0.0F, place.y - m_height) / 3;
    }
    const float dark = Aloft + (Contact - Aloft) * std::exp(-above / FadesOver * 3);
    const vec2 low = glm::min(glm::min(at[0], at[1]), at[2]);
    const vec2 high = glm::max(glm::max(at[0], at[1]), at[2]);
    const int left = std::max(0, static_cast<int>(low.x));
    const int right = std::min(m_columns - 1, static_cast<int>(high.x) + 1);
    const int top = std::max(0, static_cast<int>(low.y));
    const int bottom = std::min(m_rows - 1, static_cast<int>(high.y) + 1);
    const auto side = [](const vec2& a, const vec2& b, const vec2& p) {
        return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
    };
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x) {
            const vec2 p(static_cast<float>(x), static_cast<float>(y));
            const float a = side(at[0], at[1], p);
            const float b = side(at[1], at[2], p);
            const float c = side(at[2], at[0], p);
            const bool in = (a >= 0 && b >= 0 && c >= 0) || (a <= 0 && b <= 0 && c <= 0);
            float& cell = m_dark[static_cast<std::size_t>(y * m_columns + x)];
            if (in)
                cell = std::max(cell, dark);
        }
    }
}

void GroundShadow::soften()
{
    constexpr int Rounds = 3;
    std::vector<float> other(m_dark.size());
    for (int round = 0; round < Rounds; ++round) {
        for (int pass = 0; pass < 2; ++pass) {
            const int step = pass == 0 ? 1 : m_columns;
            const int count = pass == 0 ? m_columns : m_rows;
            for (int i = 0; i < m_columns * m_rows; ++i) {
                const int at = pass == 0 ? i % m_columns : i / m_columns;
                const float before = at > 0 ? m_dark[static_cast<std::size_t>(i - step)] : 0.0F;
                const float after
                    = at + 1 < count ? m_dark[static_cast<std::size_t>(i + step)] : 0.0F;
                other[static_cast<std::size_t>(i)]
                    = (before + 2 * m_dark[static_cast<std::size_t>(i)] + after) / 4;
            }
            m_dark.swap(other);
        }
    }
}

float GroundShadow::at(float x, float z) const
{
    const float column = (x - m_left) / m_cell;
    const float row = (z - m_back) / m_cell;
    const int c = static_cast<int>(std::floor(column));
    const int r = static_cast<int>(std::floor(row));
    if (c < 0 || r < 0 || c + 1 >= m_columns || r + 1 >= m_rows)
        return 0.0F;
    const auto cell
        = [&](int i, int j) { return m_dark[static_cast<std::size_t>(j * m_columns + i)]; };
    const float u = column - static_cast<float>(c);
    const float v = row - static_cast<float>(r);
    return (cell(c, r) * (1 - u) + cell(c + 1, r) * u) * (1 - v)
        + (cell(c, r + 1) * (1 - u) + cell(c + 1, r + 1) * u) * v;
}

void GroundShadow::addTo(DrawList& list, const Camera& camera) const
{
    constexpr std::array Levels{0.14F, 0.34F, 0.54F, 0.74F};
    constexpr float Tolerance = 0.25F;
    for (const float level : Levels) {
        // Marching squares over the cells; each way out of a cell leads to the next way in.
        std::map<std::pair<int, int>, std::pair<std::pair<int, int>, vec2>> next;
        for (int y = 0; y + 1 < m_rows; ++y) {
            for (int x = 0; x + 1 < m_columns; ++x) {
                const std::array<std::array<int, 2>, 4> corner{
                    {{x, y}, {x + 1, y}, {x + 1, y + 1}, {x, y + 1}}};
                std::array<float, 4> dark{};
                for (std::size_t i = 0; i < 4; ++i)
                    dark[i]
                        = m_dark[static_cast<std::size_t>(corner[i][1] * m_columns + corner[i][0])];
                std::array<std::pair<int, int>, 4> edge{std::pair{2 * x + 1, 2 * y},
                                                        {2 * x + 2, 2 * y + 1},
                                                        {2 * x + 1, 2 * y + 2},
                                                        {2 * x, 2 * y + 1}};
                for (std::size_t i = 0; i < 4; ++i) {
                    const std::size_t j = (i + 1) % 4;
                    if (dark[i] < level || dark[j] >= level)
                        continue;
                    std::size_t in = j;
                    while (dark[in] >= level || dark[(in + 1) % 4] < level)
                        in = (in + 1) % 4;
                    const float share = (level - dark[i]) / (dark[j] - dark[i]);
                    const vec2 a(corner[i][0], corner[i][1]);
                    const vec2 b(corner[j][0], corner[j][1]);
                    next[edge[i]] = {edge[in], glm::mix(a, b, share)};
                }
            }
        }
        Shape shape{Ink::Shadow, Material::Skin, level, 0, 0, 0};
        shape.firstOutline = static_cast<std::uint32_t>(list.outlines.size());
        while (!next.empty()) {
            std::vector<vec2> line;
            auto at = next.begin();
            while (at != next.end()) {
                const vec2 cell = at->second.second;
                const Projected p = camera.project(
                    {m_left + cell.x * m_cell, m_height, m_back + cell.y * m_cell});
                line.emplace_back(p.x, p.y);
                const auto to = at->second.first;
                next.erase(at);
                at = next.find(to);
            }
            if (line.size() < 6)
                continue;
            figure::soften(line, true);
            thin(line, true, Tolerance);
            list.outlines.push_back({static_cast<std::uint32_t>(list.points.size()),
                                     static_cast<std::uint32_t>(line.size()),
                                     true});
            list.points.insert(list.points.end(), line.begin(), line.end());
        }
        shape.outlineCount = static_cast<std::uint32_t>(list.outlines.size()) - shape.firstOutline;
        if (shape.outlineCount > 0)
            list.shapes.push_back(shape);
    }
}

} // namespace hipwise::figure
