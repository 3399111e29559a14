#include "figure/draw/visible.h"

#include "figure/draw/trace_pieces.h"

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

/// How two facets are parted that are seen beside each other.
Border between(const Facet& a, float nearA, const Facet& b, float nearB, int direction)
{
    const auto step
        = [direction](const Facet& f) { return direction == 0 ? f.near.perX : f.near.perY; };
    // Both surfaces, each carried on to the other pixel: one that goes on meets the other.
    const float gapA = std::abs(nearA + step(a) - nearB);
    const float gapB = std::abs(nearB - step(b) - nearA);
    const bool ofOneProp = a.part == b.part && a.part >= FirstPropPart;
    const bool edge = ofOneProp && meet(a, b, nearA, nearB, direction);
    const bool jump = !edge && std::min(gapA, gapB) > Jump;
    const bool parted = a.part != b.part && !adjacent(a.part, b.part);
    if (jump || parted)
        return Border::Overlap;
    if (a.material != b.material || (ofOneProp && glm::dot(a.normal, b.normal) < SharpEdge))
        return Border::Seam;
    return Border::None;
}

} // namespace

void Visible::read(const DepthBuffer& buffer, std::span<const Facet> facets, int tones, bool water)
{
    m_box = buffer.box();
    m_water = water;
    m_glows = std::any_of(facets.begin(), facets.end(), [](const Facet& f) { return f.lit; });
    const std::size_t size = m_box.size();
    m_kind.assign(size, Nothing);
    m_changes.assign(size, 0);
    m_border.assign(size * 2, static_cast<std::uint8_t>(Border::None));
    m_crossing.resize(size * 2);
    m_tone.resize(size);
    if (m_glows)
        m_glow.resize(size);
    if (m_water)
        m_under.resize(size);
    for (auto& steps : m_tones)
        steps.fill(0);
    readPixels(buffer, facets, tones);
    readBorders(buffer, facets);
}

void Visible::readPixels(const DepthBuffer& buffer, std::span<const Facet> facets, int tones)
{
    constexpr int ToneShift = 5;
    constexpr int GlowShift = 16;
    constexpr int WaterShift = 24;
    std::size_t pixel = 0;
    for (int y = m_box.top; y < m_box.bottom; ++y) {
        const float py = static_cast<float>(y) + 0.5F;
        for (int x = m_box.left; x < m_box.right; ++x, ++pixel) {
            const std::int32_t number = buffer.facet(pixel);
            if (number == DepthBuffer::Nothing)
                continue;
            const Facet& facet = facets[static_cast<std::size_t>(number)];
            const float px = static_cast<float>(x) + 0.5F;
            const auto material = static_cast<std::size_t>(facet.material) + 1;
            const float tone = std::clamp(facet.tone.at(px, py), 0.0F, 0.999F);
            m_tone[pixel] = tone;
            ++m_tones[material][static_cast<std::size_t>(tone * ToneSteps)];
            auto kind = static_cast<std::uint32_t>(material);
            kind |= static_cast<std::uint32_t>(tone * static_cast<float>(tones)) << ToneShift;
            if (m_glows)
                kind |= readGlow(pixel, facet, px, py) << GlowShift;
            if (m_water) {
                m_under[pixel] = facet.under.at(px, py);
                kind |= (m_under[pixel] > 0 ? 1U : 0U) << WaterShift;
            }
            m_kind[pixel] = kind;
        }
    }
}

/// How many layers of light lie over a pixel.
std::uint32_t Visible::readGlow(std::size_t pixel, const Facet& facet, float x, float y)
{
    m_glow[pixel] = facet.lit ? facet.glow.at(x, y) : -1.0F;
    std::uint32_t layers = 0;
    for (const float level : GlowLevels)
        layers += m_glow[pixel] >= level ? 1U : 0U;
    return layers;
}

void Visible::readBorders(const DepthBuffer& buffer, std::span<const Facet> facets)
{
    const auto below = static_cast<std::size_t>(m_box.width());
    // The last row and column are empty, and nothing lies beyond them.
    for (int y = m_box.top; y + 1 < m_box.bottom; ++y) {
        std::size_t pixel = m_box.at(m_box.left, y);
        for (int x = m_box.left; x + 1 < m_box.right; ++x, ++pixel) {
            const std::int32_t facet = buffer.facet(pixel);
            bool right = m_kind[pixel] != m_kind[pixel + 1];
            bool down = m_kind[pixel] != m_kind[pixel + below];
            if (facet != buffer.facet(pixel + 1))
                right = readBorder(buffer, facets, {x, y}, 0) || right;
            if (facet != buffer.facet(pixel + below))
                down = readBorder(buffer, facets, {x, y}, 1) || down;
            // Both pixels are also among the four that begin above, or to the left.
            if (right || down)
                m_changes[pixel] = 1;
            if (right && y > m_box.top)
                m_changes[pixel - below] = 1;
            if (down && x > m_box.left)
                m_changes[pixel - 1] = 1;
        }
    }
}

/// Whether there is a border between a pixel and the next in a direction; keeps it.
bool Visible::readBorder(const DepthBuffer& buffer,
                         std::span<const Facet> facets,
                         std::array<int, 2> place,
                         int direction)
{
    const auto width = static_cast<std::size_t>(m_box.width());
    const std::size_t pixel = m_box.at(place[0], place[1]);
    const std::size_t other = pixel + (direction == 0 ? 1 : width);
    const std::int32_t numberA = buffer.facet(pixel);
    const std::int32_t numberB = buffer.facet(other);
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
        front = nearA >= nearB;
        border = between(a, nearA, b, nearB, direction);
    }
    if (border == Border::None)
        return false;
    const float x = static_cast<float>(place[0]) + 0.5F;
    const float y = static_cast<float>(place[1]) + 0.5F;
    const float crossing = front ? reaches(facets, numberA, {x, y, dx, dy})
                                 : 1 - reaches(facets, numberB, {x + dx, y + dy, -dx, -dy});
    const std::size_t at = pixel * 2 + static_cast<std::size_t>(direction);
    m_border[at]
        = static_cast<std::uint8_t>(static_cast<std::uint8_t>(border) | (front ? FrontBit : 0));
    m_crossing[at] = static_cast<std::uint8_t>(crossing * FullWay + 0.5F);
    return true;
}

} // namespace hipwise::figure
