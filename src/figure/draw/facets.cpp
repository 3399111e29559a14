#include "figure/draw/facets.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace hipwise::figure {

namespace {

using glm::vec3;

/// A vertex in the picture.
struct Seen {
    Projected at;
    float tone = 0.0F;
};

class Light {
public:
    explicit Light(const Camera& camera)
        : m_viewer(camera.toViewer())
        , m_from(glm::normalize(camera.up() * 0.80F - camera.right() * 0.45F
                                + camera.toViewer() * 0.55F))
    {
    }

    /// How light a place is, 0 to 1; 0.5 is the plain colour of the material.
    [[nodiscard]] float tone(const vec3& normal, float open) const
    {
        const float facing = glm::dot(normal, m_viewer);
        const float direct = std::max(0.0F, 0.72F * glm::dot(normal, m_from) + 0.28F);
        const float sky = 0.5F + 0.5F * normal.y;
        const float rim = std::pow(1 - std::max(0.0F, facing), 3.0F);
        const float tone = (0.15F + 0.60F * direct + 0.16F * sky) * open * (1 - 0.12F * rim);
        return std::clamp(tone, 0.0F, 1.0F);
    }

private:
    vec3 m_viewer;
    vec3 m_from;
};

Plane plane(const std::array<Projected, 3>& corner, float area, float a, float b, float c)
{
    const float dx1 = corner[1].x - corner[0].x;
    const float dy1 = corner[1].y - corner[0].y;
    const float dx2 = corner[2].x - corner[0].x;
    const float dy2 = corner[2].y - corner[0].y;
    Plane result;
    result.perX = ((b - a) * dy2 - (c - a) * dy1) / area;
    result.perY = ((c - a) * dx1 - (b - a) * dx2) / area;
    result.atOrigin = a - result.perX * corner[0].x - result.perY * corner[0].y;
    return result;
}

} // namespace

void makeFacets(const Scene& scene, const Camera& camera, std::vector<Facet>& facets)
{
    constexpr float Smallest = 1e-4F; // twice the area, in pixels
    const Light light(camera);
    std::vector<Seen> seen(scene.vertices.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const Scene::Vertex& vertex = scene.vertices[i];
        seen[i] = {camera.project(vertex.position), light.tone(vertex.normal, vertex.light)};
    }
    facets.clear();
    std::vector<std::int32_t> numberOf(scene.triangles.size(), -1);
    for (std::size_t number = 0; number < scene.triangles.size(); ++number) {
        const Scene::Triangle& triangle = scene.triangles[number];
        std::array<std::uint32_t, 3> order = triangle.corners;
        std::array<Projected, 3> corner{seen[order[0]].at, seen[order[1]].at, seen[order[2]].at};
        // y points down, so what faces the viewer runs clockwise in the picture.
        float area = (corner[1].x - corner[0].x) * (corner[2].y - corner[0].y)
            - (corner[2].x - corner[0].x) * (corner[1].y - corner[0].y);
        const bool inside = area > 0;
        if (std::abs(area) < Smallest || (inside && !triangle.twoSided))
            continue;
        if (!inside) {
            std::swap(order[1], order[2]);
            std::swap(corner[1], corner[2]);
            area = -area;
        }
        numberOf[number] = inside ? -1 : static_cast<std::int32_t>(facets.size());
        Facet facet;
        facet.across = triangle.across;
        if (!inside)
            std::swap(facet.across[0], facet.across[2]);
        facet.corner = corner;
        facet.material = triangle.material;
        facet.part = triangle.part;
        facet.near = plane(corner, area, corner[0].near, corner[1].near, corner[2].near);
        std::array<float, 3> tone{};
        std::array<float, 3> glow{};
        for (std::size_t i = 0; i < 3; ++i) {
            tone[i] = seen[order[i]].tone;
            glow[i] = scene.vertices[order[i]].glow;
        }
        if (inside) {
            constexpr float InsideCloth = 0.12F;
            tone.fill(InsideCloth);
        } else if (triangle.flat) {
            const vec3& a = scene.vertices[triangle.corners[0]].position;
            const vec3& b = scene.vertices[triangle.corners[1]].position;
            const vec3& c = scene.vertices[triangle.corners[2]].position;
            tone.fill(light.tone(glm::normalize(glm::cross(b - a, c - a)), 1.0F));
        }
        facet.tone = plane(corner, area, tone[0], tone[1], tone[2]);
        facet.lit = !inside && std::max({glow[0], glow[1], glow[2]}) > -1.0F;
        if (facet.lit)
            facet.glow = plane(corner, area, glow[0], glow[1], glow[2]);
        facets.push_back(facet);
    }
    // From triangles to facets: those that look away are not part of what is seen.
    for (Facet& facet : facets) {
        for (std::int32_t& neighbour : facet.across)
            neighbour = neighbour < 0 ? -1 : numberOf[static_cast<std::size_t>(neighbour)];
    }
}

} // namespace hipwise::figure
