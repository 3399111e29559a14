#include "figure/draw/visible.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace hipwise::figure {

namespace {

/// From here on a jump in depth is an edge, in metres.
constexpr float Jump = 0.006F;

/// Faces of a prop that meet at more than 45 degrees have an edge: the cosine between them.
constexpr float SharpEdge = 0.7F;

/// Parts that grow out of each other; no line is drawn between them unless one lies before the
/// other.
bool adjacent(std::uint8_t a, std::uint8_t b)
{
    // Numbers as in Part: torso 0, head 1, then pairs of upper arm, forearm, hand, thigh, shank,
    // foot.
    if (a > b)
        std::swap(a, b);
    if (b >= FirstPropPart)
        return false;
    constexpr std::uint8_t UpperArms = 2;
    constexpr std::uint8_t Thighs = 8;
    constexpr std::uint8_t ThighsEnd = 10;
    if (a == 0)
        return b < UpperArms + 2 || (b >= Thighs && b < ThighsEnd);
    if (a == 1)
        return false;
    return b == a + 2 && b != Thighs && b != Thighs + 1;
}

/// The way from one pixel towards the next.
struct Way {
    float x;
    float y;
    float dx;
    float dy;
};

/// How far along a way a surface reaches that begins at a facet: over its neighbours, as long as
/// they face the viewer and are of the same material. 1 where it reaches all the way.
float reaches(std::span<const Facet> facets, std::int32_t number, const Way& way)
{
    constexpr int MostFacets = 12;
    float reached = 0.0F;
    for (int step = 0; step < MostFacets; ++step) {
        const Facet& facet = facets[static_cast<std::size_t>(number)];
        float leaves = 1.0F;
        std::int32_t next = -1;
        for (std::size_t i = 0; i < 3; ++i) {
            const Projected& a = facet.corner[i];
            const Projected& b = facet.corner[(i + 1) % 3];
            const float at = (b.x - a.x) * (way.y - a.y) - (b.y - a.y) * (way.x - a.x);
            const float change = (b.x - a.x) * way.dy - (b.y - a.y) * way.dx;
            if (change >= 0 || at + change >= 0)
                continue;
            const float here = at / -change;
            if (here < leaves) {
                leaves = here;
                next = facet.across[i];
            }
        }
        reached = std::max(reached, leaves);
        if (leaves >= 1.0F || next < 0
            || facets[static_cast<std::size_t>(next)].material != facet.material)
            break;
        number = next;
    }
    return std::clamp(reached, 0.0F, 1.0F);
}

/// Whether two faces meet somewhere between two pixels: the edge of a box, seen at a flat angle.
bool meet(const Facet& a, const Facet& b, float nearA, float nearB, int direction)
{
    constexpr float Slack = 0.4F; // perspective bends planes a little
    const float slopeA = direction == 0 ? a.near.perX : a.near.perY;
    const float slopeB = direction == 0 ? b.near.perX : b.near.perY;
    if (slopeA == slopeB)
        return false;
    const float at = (nearB - nearA - slopeB) / (slopeA - slopeB);
    return at >= -Slack && at <= 1 + Slack;
}

} // namespace

void Visible::read(const DepthBuffer& buffer, std::span<const Facet> facets, bool water)
{
    m_width = buffer.width();
    m_used = buffer.used();
    // Borders lie between pixels, so that one more row and column can have some.
    m_used.left = std::max(0, m_used.left - 1);
    m_used.top = std::max(0, m_used.top - 1);
    const std::size_t size
        = static_cast<std::size_t>(m_width) * static_cast<std::size_t>(buffer.height());
    m_material.assign(size, Nothing);
    m_border.assign(size * 2, Border::None);
    m_tone.resize(size);
    m_glow.resize(size);
    m_water = water;
    if (water)
        m_under.resize(size);
    m_crossing.resize(size * 2);
    m_front.resize(size * 2);
    for (auto& tones : m_tones)
        tones.fill(0);
    m_glows = false;
    readPixels(buffer, facets);
    const auto below = static_cast<std::size_t>(m_width);
    for (int y = m_used.top; y < m_used.bottom; ++y) {
        for (int x = m_used.left; x < m_used.right; ++x) {
            const std::size_t pixel = at(x, y);
            const std::int32_t facet = buffer.facet(pixel);
            if (facet != buffer.facet(pixel + 1))
                readBorder(buffer, facets, pixel, pixel + 1, 0);
            if (facet != buffer.facet(pixel + below))
                readBorder(buffer, facets, pixel, pixel + below, 1);
        }
    }
}

void Visible::readPixels(const DepthBuffer& buffer, std::span<const Facet> facets)
{
    for (int y = m_used.top; y < m_used.bottom; ++y) {
        const float py = static_cast<float>(y) + 0.5F;
        for (int x = m_used.left; x < m_used.right; ++x) {
            const std::size_t pixel = at(x, y);
            const std::int32_t number = buffer.facet(pixel);
            if (number == DepthBuffer::Nothing)
                continue;
            const Facet& facet = facets[static_cast<std::size_t>(number)];
            const float px = static_cast<float>(x) + 0.5F;
            const auto material
                = static_cast<std::uint8_t>(static_cast<std::uint8_t>(facet.material) + 1);
            const float tone = std::clamp(facet.tone.at(px, py), 0.0F, 0.999F);
            m_material[pixel] = material;
            m_tone[pixel] = tone;
            m_glow[pixel] = facet.lit ? facet.glow.at(px, py) : -1.0F;
            m_glows = m_glows || facet.lit;
            if (m_water)
                m_under[pixel] = facet.under.at(px, py);
            ++m_tones[material][static_cast<std::size_t>(tone * ToneSteps)];
        }
    }
}

void Visible::readBorder(const DepthBuffer& buffer,
                         std::span<const Facet> facets,
                         std::size_t pixel,
                         std::size_t other,
                         int direction)
{
    const std::int32_t numberA = buffer.facet(pixel);
    const std::int32_t numberB = buffer.facet(other);
    const auto width = static_cast<std::size_t>(m_width);
    const std::size_t row = pixel / width;
    const float x = static_cast<float>(pixel - row * width) + 0.5F;
    const float y = static_cast<float>(row) + 0.5F;
    const float dx = direction == 0 ? 1.0F : 0.0F;
    const float dy = 1.0F - dx;
    Border border = Border::None;
    bool front = true;
    if (numberA == DepthBuffer::Nothing || numberB == DepthBuffer::Nothing) {
        border = Border::Contour;
        front = numberB == DepthBuffer::Nothing;
    } else {
        const Facet& a = facets[static_cast<std::size_t>(numberA)];
        const Facet& b = facets[static_cast<std::size_t>(numberB)];
        const float nearA = buffer.near(pixel);
        const float nearB = buffer.near(other);
        // Both surfaces, each carried on to the other pixel: one that goes on meets the other.
        const float gapA = std::abs(nearA + a.near.perX * dx + a.near.perY * dy - nearB);
        const float gapB = std::abs(nearB - b.near.perX * dx - b.near.perY * dy - nearA);
        const bool ofOneProp = a.part == b.part && a.part >= FirstPropPart;
        const bool edge = ofOneProp && meet(a, b, nearA, nearB, direction);
        const bool jump = !edge && std::min(gapA, gapB) > Jump;
        const bool parted = a.part != b.part && !adjacent(a.part, b.part);
        front = nearA >= nearB;
        if (jump || parted)
            border = Border::Overlap;
        else if (a.material != b.material
                 || (ofOneProp && glm::dot(a.normal, b.normal) < SharpEdge))
            border = Border::Seam;
    }
    if (border == Border::None)
        return;
    const std::size_t place = pixel * 2 + static_cast<std::size_t>(direction);
    m_border[place] = border;
    m_front[place] = front ? 1 : 0;
    m_crossing[place] = front ? reaches(facets, numberA, {x, y, dx, dy})
                              : 1 - reaches(facets, numberB, {x + dx, y + dy, -dx, -dy});
}

} // namespace hipwise::figure
