#include "figure/bake/shape.h"

#include <glm/geometric.hpp>
#include <glm/matrix.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace hipwise::figure::bake {

namespace {

using glm::vec3;

constexpr float Far = std::numeric_limits<float>::max();

/// A smooth curve through one number of the rings (Hermite, tangents from the neighbours).
class RingCurve {
public:
    RingCurve(const std::vector<Ring>& rings, float along)
        : m_rings(rings)
        , m_at(std::clamp(along, rings.front().along, rings.back().along))
    {
        while (m_ring + 2 < rings.size() && m_at > rings[m_ring + 1].along)
            ++m_ring;
        m_share = (m_at - rings[m_ring].along) / (rings[m_ring + 1].along - rings[m_ring].along);
    }

    /// The place on the axis, within the loft.
    [[nodiscard]] float at() const { return m_at; }

    [[nodiscard]] float operator()(float Ring::*number) const
    {
        const std::size_t i = m_ring;
        const auto value = [&](std::size_t ring) { return m_rings[ring].*number; };
        const auto place = [&](std::size_t ring) { return m_rings[ring].along; };
        const float a = value(i);
        const float b = value(i + 1);
        const float step = place(i + 1) - place(i);
        float slopeA = b - a;
        float slopeB = b - a;
        if (i > 0)
            slopeA = (b - value(i - 1)) / (place(i + 1) - place(i - 1)) * step;
        if (i + 2 < m_rings.size())
            slopeB = (value(i + 2) - a) / (place(i + 2) - place(i)) * step;
        const float u = m_share;
        const float u2 = u * u;
        const float u3 = u2 * u;
        return (2 * u3 - 3 * u2 + 1) * a + (u3 - 2 * u2 + u) * slopeA + (-2 * u3 + 3 * u2) * b
            + (u3 - u2) * slopeB;
    }

private:
    const std::vector<Ring>& m_rings;
    float m_at;
    std::size_t m_ring = 0;
    float m_share = 0.0F;
};

float distanceTo(const Loft& loft, const vec3& point)
{
    const float along = loft.alongZ ? point.z : point.y;
    const float across = loft.alongZ ? point.y : point.z;
    const RingCurve curve(loft.rings, along);
    const float dx = point.x - curve(&Ring::centreX);
    const float dz = across - curve(&Ring::centreZ);
    const float radiusX = curve(dx > 0 ? &Ring::outer : &Ring::inner);
    const float radiusZ = curve(dz > 0 ? &Ring::front : &Ring::back);
    const float length = std::hypot(dx, dz);
    const float share = std::hypot(dx / radiusX, dz / radiusZ);
    constexpr float OnAxis = 1e-4F;
    float result = share > OnAxis ? length * (1 - 1 / share) : -std::min(radiusX, radiusZ);
    const float beyond = std::abs(along - curve.at());
    if (beyond > 0)
        result = std::hypot(std::max(result, 0.0F), beyond);
    return result;
}

float distanceTo(const Ellipsoid& form, const vec3& point)
{
    return ellipsoidDistance(point - form.centre, form.radii);
}

float distanceTo(const RoundCone& form, const vec3& point)
{
    const vec3 axis = form.to - form.from;
    const float share
        = std::clamp(glm::dot(point - form.from, axis) / glm::dot(axis, axis), 0.0F, 1.0F);
    return glm::length(point - form.from - axis * share)
        - glm::mix(form.fromRadius, form.toRadius, share);
}

/// Grows a box by a ball.
void include(std::array<vec3, 2>& box, const vec3& centre, float radius)
{
    box[0] = glm::min(box[0], centre - radius);
    box[1] = glm::max(box[1], centre + radius);
}

std::array<vec3, 2> boundsOf(const Loft& loft)
{
    std::array<vec3, 2> box{vec3(Far), vec3(-Far)};
    for (const Ring& ring : loft.rings) {
        const float radius = std::max({ring.outer, ring.inner, ring.front, ring.back});
        include(box,
                loft.alongZ ? vec3(ring.centreX, ring.centreZ, ring.along)
                            : vec3(ring.centreX, ring.along, ring.centreZ),
                radius);
    }
    return box;
}

std::array<vec3, 2> boundsOf(const Ellipsoid& form)
{
    return {form.centre - form.radii, form.centre + form.radii};
}

std::array<vec3, 2> boundsOf(const RoundCone& form)
{
    std::array<vec3, 2> box{vec3(Far), vec3(-Far)};
    include(box, form.from, form.fromRadius);
    include(box, form.to, form.toRadius);
    return box;
}

std::vector<Ring> byRisingPlace(std::vector<Ring> rings)
{
    std::sort(
        rings.begin(), rings.end(), [](const Ring& a, const Ring& b) { return a.along < b.along; });
    return rings;
}

} // namespace

float distance(const Primitive& primitive, const vec3& local)
{
    const float form
        = std::visit([&](const auto& of) { return distanceTo(of, local); }, primitive.form);
    constexpr float Edge = 0.010F;
    return primitive.floor ? smoothMax(form, *primitive.floor - local.y, Edge) : form;
}

float smoothMin(float a, float b, float k)
{
    const float h = std::max(k - std::abs(a - b), 0.0F) / k;
    return std::min(a, b) - h * h * k * 0.25F;
}

float smoothMax(float a, float b, float k)
{
    return -smoothMin(-a, -b, k);
}

float ellipsoidDistance(const vec3& point, const vec3& radii)
{
    const float scaled = glm::length(point / radii);
    const float slope = glm::length(point / (radii * radii));
    return slope > 1e-6F ? scaled * (scaled - 1) / slope : -std::min({radii.x, radii.y, radii.z});
}

Shape::Shape(const Skeleton& bind)
    : m_bind(bind)
{
    for (std::size_t i = 0; i < BoneCount; ++i)
        m_unbind[i] = glm::inverse(bind[static_cast<Bone>(i)]);
}

void Shape::add(Primitive primitive)
{
    const auto box = std::visit([](const auto& form) { return boundsOf(form); }, primitive.form);
    primitive.boundCentre = (box[0] + box[1]) * 0.5F;
    primitive.boundRadius = glm::length(box[1] - box[0]) * 0.5F;
    m_primitives.push_back(std::move(primitive));
}

void Shape::loft(Bone bone, std::vector<Ring> rings, float blend)
{
    add({bone, Loft{byRisingPlace(std::move(rings)), false}, blend, {}, {}, 0.0F});
}

void Shape::sole(Bone bone, std::vector<Ring> rings, float blend, float floor)
{
    add({bone, Loft{byRisingPlace(std::move(rings)), true}, blend, floor, {}, 0.0F});
}

void Shape::ellipsoid(Bone bone, const vec3& centre, const vec3& radii, float blend)
{
    add({bone, Ellipsoid{centre, radii}, blend, {}, {}, 0.0F});
}

void Shape::cone(
    Bone bone, const vec3& from, const vec3& to, float fromRadius, float toRadius, float blend)
{
    add({bone, RoundCone{from, to, fromRadius, toRadius}, blend, {}, {}, 0.0F});
}

vec3 Shape::local(Bone bone, const vec3& point) const
{
    return vec3(m_unbind[index(bone)] * glm::vec4(point, 1.0F));
}

float Shape::operator()(const vec3& point) const
{
    // Far away from a primitive its ball is near enough to the truth.
    constexpr float Reach = 0.08F;
    float result = Far;
    const auto join = [&](const Primitive& primitive, const vec3& at) {
        const vec3 q = local(primitive.bone, at);
        const float least = glm::length(q - primitive.boundCentre) - primitive.boundRadius;
        if (least > result + Reach)
            return;
        const float d = distance(primitive, q);
        result = result == Far ? d : smoothMin(result, d, primitive.blend);
    };
    const vec3 left(std::abs(point.x), point.y, point.z);
    const vec3 right(-left.x, point.y, point.z);
    for (const Primitive& primitive : m_primitives) {
        join(primitive, left);
        if (isPaired(primitive.bone) || primitive.boundCentre.x != 0.0F)
            join(primitive, right);
    }
    return result;
}

vec3 Shape::normal(const vec3& point) const
{
    constexpr float Step = 0.0015F;
    const auto slope
        = [&](const vec3& step) { return (*this)(point + step) - (*this)(point - step); };
    const vec3 gradient(slope({Step, 0, 0}), slope({0, Step, 0}), slope({0, 0, Step}));
    const float length = glm::length(gradient);
    return length > 0 ? gradient / length : vec3(0, 1, 0);
}

std::array<vec3, 2> Shape::bounds() const
{
    std::array<vec3, 2> box{vec3(Far), vec3(-Far)};
    for (const Primitive& primitive : m_primitives)
        include(box, m_bind.at(primitive.bone, primitive.boundCentre), primitive.boundRadius);
    box[0].x = 0.0F;
    return box;
}

} // namespace hipwise::figure::bake
