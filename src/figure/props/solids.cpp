#include "figure/props/solids.h"

#include <glm/geometric.hpp>
#include <glm/gtc/constants.hpp>
#include <glm/mat3x3.hpp>
#include <glm/trigonometric.hpp>

#include <algorithm>
#include <array>

namespace hipwise::figure {

namespace {

using glm::vec3;

constexpr std::size_t BarSides = 10;

float turn(std::size_t step, std::size_t steps)
{
    return glm::two_pi<float>() * static_cast<float>(step) / static_cast<float>(steps);
}

/// Two directions across an axis.
std::array<vec3, 2> across(const vec3& axis)
{
    const vec3 other = glm::abs(axis.y) < 0.9F ? vec3(0, 1, 0) : vec3(1, 0, 0);
    const vec3 x = glm::normalize(glm::cross(other, axis));
    return {x, glm::cross(axis, x)};
}

} // namespace

SolidBuilder::SolidBuilder(Scene& scene)
    : m_scene(scene)
    , m_part(FirstPropPart)
{
    for (const auto& triangle : scene.triangles)
        m_part = std::max(m_part, triangle.part);
}

void SolidBuilder::begin(Material material)
{
    m_material = material;
    ++m_part;
}

std::uint32_t SolidBuilder::vertex(const vec3& position, const vec3& normal)
{
    m_scene.vertices.push_back({position, normal, 1.0F, -1.0F, 0.0F});
    return static_cast<std::uint32_t>(m_scene.vertices.size() - 1);
}

void SolidBuilder::quad(
    std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d, bool flat, bool two)
{
    const auto first = static_cast<std::int32_t>(m_scene.triangles.size());
    m_scene.triangles.push_back({{a, b, c}, m_material, m_part, flat, two, {-1, -1, first + 1}});
    m_scene.triangles.push_back({{a, c, d}, m_material, m_part, flat, two, {first, -1, -1}});
}

void SolidBuilder::box(const glm::mat4& frame, const vec3& from, const vec3& to, Missing missing)
{
    m_scene.solids.push_back({frame, from, to, 0.0F, m_material});
    const glm::mat3 turned(frame);
    const auto corner = [&](int i) {
        return vec3(frame
                    * glm::vec4((i & 1) != 0 ? to.x : from.x,
                                (i & 2) != 0 ? to.y : from.y,
                                (i & 4) != 0 ? to.z : from.z,
                                1.0F));
    };

    struct Face {
        std::array<int, 4> corners;
        vec3 normal;
    };

    constexpr std::array Faces{Face{{1, 3, 7, 5}, {1, 0, 0}},
                               Face{{2, 6, 7, 3}, {0, 1, 0}},
                               Face{{4, 5, 7, 6}, {0, 0, 1}},
                               Face{{0, 2, 3, 1}, {0, 0, -1}},
                               Face{{0, 1, 5, 4}, {0, -1, 0}},
                               Face{{0, 4, 6, 2}, {-1, 0, 0}}};
    for (const Face& face : Faces) {
        if ((missing == Missing::Back && face.normal.x < 0)
            || (missing == Missing::Top && face.normal.y > 0))
            continue;
        std::array<std::uint32_t, 4> v{};
        for (std::size_t i = 0; i < 4; ++i)
            v.at(i) = vertex(corner(face.corners.at(i)), turned * face.normal);
        quad(v[0], v[1], v[2], v[3], true);
    }
}

void SolidBuilder::top(const glm::mat4& frame, const vec3& from, const vec3& to)
{
    constexpr float Cell = 0.035F;
    const int columns = std::max(1, static_cast<int>((to.x - from.x) / Cell));
    const int rows = std::max(1, static_cast<int>((to.z - from.z) / Cell));
    const vec3 normal = glm::mat3(frame) * vec3(0, 1, 0);
    const auto first = static_cast<std::uint32_t>(m_scene.vertices.size());
    for (int row = 0; row <= rows; ++row) {
        for (int column = 0; column <= columns; ++column)
            vertex(
                vec3(frame
                     * glm::vec4(
                         glm::mix(from.x,
                                  to.x,
                                  static_cast<float>(column) / static_cast<float>(columns)),
                         to.y,
                         glm::mix(from.z, to.z, static_cast<float>(row) / static_cast<float>(rows)),
                         1.0F)),
                normal);
    }
    const auto at = [&](int row, int column) {
        return first + static_cast<std::uint32_t>(row * (columns + 1) + column);
    };
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            quad(at(row, column),
                 at(row + 1, column),
                 at(row + 1, column + 1),
                 at(row, column + 1),
                 false);
    }
}

void SolidBuilder::cushion(const glm::mat4& frame, const vec3& from, const vec3& to, float radius)
{
    // A ball whose octants are pulled apart to the corners.
    constexpr std::size_t Rings = 10;
    constexpr std::size_t Steps = 20;
    m_scene.solids.push_back({frame, from, to, 0.0F, m_material});
    const glm::mat3 turned(frame);
    const vec3 middle = (from + to) * 0.5F;
    const vec3 half = (to - from) * 0.5F;
    const vec3 round = glm::min(vec3(radius), half);
    std::array<std::array<std::uint32_t, Steps>, Rings + 1> grid{};
    for (std::size_t ring = 0; ring <= Rings; ++ring) {
        const float up
            = glm::pi<float>() * (static_cast<float>(ring) / static_cast<float>(Rings) - 0.5F);
        for (std::size_t step = 0; step < Steps; ++step) {
            const float around = turn(step, Steps) + glm::quarter_pi<float>() * 0.5F;
            const vec3 normal(
                glm::cos(up) * glm::cos(around), glm::sin(up), -glm::cos(up) * glm::sin(around));
            const vec3 place = middle + glm::sign(normal) * (half - round) + normal * round;
            grid[ring][step] = vertex(vec3(frame * glm::vec4(place, 1.0F)), turned * normal);
        }
    }
    for (std::size_t ring = 0; ring < Rings; ++ring) {
        const auto& lower = grid[ring];
        const auto& upper = grid[ring + 1];
        for (std::size_t step = 0; step < Steps; ++step) {
            const std::size_t next = (step + 1) % Steps;
            quad(lower[step], lower[next], upper[next], upper[step], false);
        }
    }
}

void SolidBuilder::bar(const vec3& from, const vec3& to, float radius)
{
    const std::array line{from, to};
    hose(line, radius);
}

void SolidBuilder::hose(std::span<const vec3> line, float radius)
{
    std::vector<std::uint32_t> grid;
    vec3 x(0.0F);
    vec3 first(0.0F);
    vec3 last(0.0F);
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        m_scene.solids.push_back({glm::mat4(1.0F), line[i], line[i + 1], radius, m_material});
    for (std::size_t i = 0; i < line.size(); ++i) {
        const vec3& before = line[i == 0 ? 0 : i - 1];
        const vec3& after = line[std::min(i + 1, line.size() - 1)];
        const vec3 axis = glm::normalize(after - before);
        if (i == 0) {
            x = across(axis)[0];
            first = axis;
        }
        last = axis;
        x = glm::normalize(x - axis * glm::dot(x, axis));
        const vec3 y = glm::cross(axis, x);
        for (std::size_t s = 0; s < BarSides; ++s) {
            const vec3 normal = x * glm::cos(turn(s, BarSides)) + y * glm::sin(turn(s, BarSides));
            grid.push_back(vertex(line[i] + normal * radius, normal));
        }
    }
    const auto at = [&](std::size_t i, std::size_t s) { return grid[i * BarSides + s % BarSides]; };
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        for (std::size_t s = 0; s < BarSides; ++s)
            quad(at(i, s), at(i, s + 1), at(i + 1, s + 1), at(i + 1, s), false);
    }
    const auto cap = [&](std::size_t i, const vec3& normal, bool back) {
        const std::uint32_t centre = vertex(line[i], normal);
        for (std::size_t s = 0; s < BarSides; ++s) {
            const std::uint32_t a = vertex(m_scene.vertices[at(i, s)].position, normal);
            const std::uint32_t b = vertex(m_scene.vertices[at(i, s + 1)].position, normal);
            m_scene.triangles.push_back({{centre, back ? b : a, back ? a : b},
                                         m_material,
                                         m_part,
                                         true,
                                         false,
                                         {-1, -1, -1}});
        }
    };
    cap(0, -first, true);
    cap(line.size() - 1, last, false);
}

void SolidBuilder::ball(const vec3& centre, float radius)
{
    cushion(glm::mat4(1.0F), centre - radius, centre + radius, radius);
    m_scene.solids.back() = {glm::mat4(1.0F), centre, centre, radius, m_material};
}

void SolidBuilder::ring(const vec3& centre, const vec3& axis, float radius, float section)
{
    constexpr std::size_t Steps = 36;
    const auto [x, y] = across(axis);
    std::vector<std::uint32_t> grid;
    for (std::size_t i = 0; i < Steps; ++i) {
        const vec3 outwards = x * glm::cos(turn(i, Steps)) + y * glm::sin(turn(i, Steps));
        for (std::size_t s = 0; s < BarSides; ++s) {
            const vec3 normal
                = outwards * glm::cos(turn(s, BarSides)) + axis * glm::sin(turn(s, BarSides));
            grid.push_back(vertex(centre + outwards * radius + normal * section, normal));
        }
    }
    const auto at
        = [&](std::size_t i, std::size_t s) { return grid[(i % Steps) * BarSides + s % BarSides]; };
    for (std::size_t i = 0; i < Steps; ++i) {
        for (std::size_t s = 0; s < BarSides; ++s)
            quad(at(i, s), at(i + 1, s), at(i + 1, s + 1), at(i, s + 1), false);
    }
}

void SolidBuilder::disc(const vec3& centre, const vec3& axis, float radius, float width)
{
    constexpr std::size_t Steps = 32;
    const auto [x, y] = across(axis);
    const vec3 half = axis * width * 0.5F;
    for (std::size_t i = 0; i < Steps; ++i) {
        const vec3 a = x * glm::cos(turn(i, Steps)) + y * glm::sin(turn(i, Steps));
        const vec3 b = x * glm::cos(turn(i + 1, Steps)) + y * glm::sin(turn(i + 1, Steps));
        quad(vertex(centre + a * radius - half, a),
             vertex(centre + b * radius - half, b),
             vertex(centre + b * radius + half, b),
             vertex(centre + a * radius + half, a),
             false);
        for (const float side : {1.0F, -1.0F}) {
            const std::uint32_t m = vertex(centre + half * side, axis * side);
            const std::uint32_t p = vertex(centre + half * side + a * radius, axis * side);
            const std::uint32_t q = vertex(centre + half * side + b * radius, axis * side);
            m_scene.triangles.push_back({{m, side > 0 ? p : q, side > 0 ? q : p},
                                         m_material,
                                         m_part,
                                         true,
                                         false,
                                         {-1, -1, -1}});
        }
    }
}

void SolidBuilder::strip(std::span<const vec3> line,
                         std::span<const vec3> acrossLine,
                         float width,
                         bool closed)
{
    std::vector<std::uint32_t> edge;
    const std::size_t count = line.size();
    if (count < 2)
        return;
    for (std::size_t i = 0; i < count; ++i) {
        const vec3& before = line[i == 0 ? (closed ? count - 1 : 0) : i - 1];
        const vec3& after = line[i + 1 < count ? i + 1 : (closed ? 0 : i)];
        const vec3 normal = glm::normalize(glm::cross(acrossLine[i], after - before));
        edge.push_back(vertex(line[i] - acrossLine[i] * width * 0.5F, normal));
        edge.push_back(vertex(line[i] + acrossLine[i] * width * 0.5F, normal));
    }
    const std::size_t stretches = closed ? count : count - 1;
    for (std::size_t i = 0; i < stretches; ++i) {
        const std::size_t next = (i + 1) % count;
        quad(edge[i * 2], edge[next * 2], edge[next * 2 + 1], edge[i * 2 + 1], false, true);
    }
}

} // namespace hipwise::figure
