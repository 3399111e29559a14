#include "figure/draw/facets.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace hipwise::figure {

namespace {

using glm::vec3;

/// What the other side loses of its light, so that the worked one is looked at first.
constexpr float StepsBack = 0.20F;

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
        const float away = 1 - std::max(0.0F, facing);
        const float rim = away * away * away;
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

/// A triangle on its way into the picture.
class FacetMaker {
public:
    FacetMaker(const Scene& scene, const Camera& camera, std::optional<float> water)
        : m_scene(scene)
        , m_water(water)
        , m_light(camera)
        , m_seen(scene.vertices.size())
    {
        for (std::size_t i = 0; i < m_seen.size(); ++i) {
            const Scene::Vertex& vertex = scene.vertices[i];
            m_seen[i] = {camera.project(vertex.position),
                         m_light.tone(vertex.normal, vertex.light) * (1 - StepsBack * vertex.dim)};
        }
    }

    /// Adds the facet of a triangle, but for what has no size in the picture, or looks away and has
    /// only one side. `number` becomes its own, -1 where that side is seen that looks away.
    void add(const Scene::Triangle& triangle,
             std::vector<Facet>& facets,
             std::int32_t& number) const
    {
        constexpr float Smallest = 1e-4F; // twice the area, in pixels
        std::array<std::uint32_t, 3> order = triangle.corners;
        const auto at = [&](std::size_t i) -> const Projected& { return m_seen[order[i]].at; };
        // y points down, so what faces the viewer runs clockwise in the picture.
        float area
            = (at(1).x - at(0).x) * (at(2).y - at(0).y) - (at(2).x - at(0).x) * (at(1).y - at(0).y);
        const bool inside = area > 0;
        if (std::abs(area) < Smallest || (inside && !triangle.twoSided))
            return;
        number = inside ? -1 : static_cast<std::int32_t>(facets.size());
        Facet& facet = facets.emplace_back();
        facet.across = triangle.across;
        if (!inside) {
            std::swap(order[1], order[2]);
            std::swap(facet.across[0], facet.across[2]);
            area = -area;
        }
        facet.corner = {at(0), at(1), at(2)};
        facet.material = triangle.material;
        facet.part = triangle.part;
        if (triangle.part >= FirstPropPart)
            facet.normal = faceNormal(triangle);
        facet.near = plane(facet.corner, area, at(0).near, at(1).near, at(2).near);
        paint(facet, triangle, order, area, inside);
    }

private:
    void paint(Facet& facet,
               const Scene::Triangle& triangle,
               const std::array<std::uint32_t, 3>& order,
               float area,
               bool inside) const
    {
        constexpr float InsideCloth = 0.12F;
        std::array<float, 3> tone{
            m_seen[order[0]].tone, m_seen[order[1]].tone, m_seen[order[2]].tone};
        if (inside)
            tone.fill(InsideCloth);
        else if (triangle.flat)
            tone.fill(m_light.tone(faceNormal(triangle), 1.0F));
        facet.tone = plane(facet.corner, area, tone[0], tone[1], tone[2]);
        const auto glow = [&](std::size_t i) { return m_scene.vertices[order[i]].glow; };
        if (m_water) {
            const auto under
                = [&](std::size_t i) { return *m_water - m_scene.vertices[order[i]].position.y; };
            facet.under = plane(facet.corner, area, under(0), under(1), under(2));
        }
        facet.lit = !inside && std::max({glow(0), glow(1), glow(2)}) > -1.0F;
        if (facet.lit)
            facet.glow = plane(facet.corner, area, glow(0), glow(1), glow(2));
    }

    [[nodiscard]] vec3 faceNormal(const Scene::Triangle& triangle) const
    {
        const auto place = [&](std::size_t i) -> const vec3& {
            return m_scene.vertices[triangle.corners[i]].position;
        };
        return glm::normalize(glm::cross(place(1) - place(0), place(2) - place(0)));
    }

    const Scene& m_scene;
    std::optional<float> m_water;
    Light m_light;
    std::vector<Seen> m_seen;
};

} // namespace

void makeFacets(const Scene& scene,
                const Camera& camera,
                std::optional<float> water,
                std::vector<Facet>& facets)
{
    const FacetMaker maker(scene, camera, water);
    facets.clear();
    facets.reserve(scene.triangles.size());
    std::vector<std::int32_t> numberOf(scene.triangles.size(), -1);
    for (std::size_t i = 0; i < scene.triangles.size(); ++i)
        maker.add(scene.triangles[i], facets, numberOf[i]);
    // From triangles to facets: those that look away are not part of what is seen.
    for (Facet& facet : facets) {
        for (std::int32_t& neighbour : facet.across)
            neighbour = neighbour < 0 ? -1 : numberOf[static_cast<std::size_t>(neighbour)];
    }
}

} // namespace hipwise::figure
