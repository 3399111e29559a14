#include "figure/draw/depth_buffer.h"

#include <algorithm>
#include <limits>

namespace hipwise::figure {

namespace {

constexpr float Behind = -std::numeric_limits<float>::max();

/// Twice the area to the left of an edge, at a place: positive inside a triangle.
struct Edge {
    float perX;
    float perY;
    float atOrigin;

    Edge(const Projected& a, const Projected& b)
        : perX(a.y - b.y)
        , perY(b.x - a.x)
        , atOrigin(a.x * b.y - a.y * b.x)
    {
    }

    [[nodiscard]] float at(float x, float y) const { return atOrigin + perX * x + perY * y; }

    /// Makes a stretch of a row shorter that begins where the edge has a value, as far as it is
    /// surely outside.
    void narrow(float value, int& from, int& to) const
    {
        constexpr float Slack = 1.5F; // pixels
        if (perX == 0)
            return;
        const float crossed = -value / perX;
        if (perX > 0 && crossed > Slack)
            from = std::min(to, from + static_cast<int>(crossed - Slack));
        else if (perX < 0)
            to = std::min(to, from + std::max(0, static_cast<int>(crossed + Slack)));
    }
};

/// The pixels whose centres can be inside a triangle; right of 0 and below it.
PixelBox boxOf(const Facet& facet)
{
    const auto first = [](float a, float b, float c) {
        return static_cast<int>(std::min(std::min(a, b), c) + 0.5F);
    };
    const auto last = [](float a, float b, float c) {
        return static_cast<int>(std::max(std::max(a, b), c) + 0.5F);
    };
    const Projected& a = facet.corner[0];
    const Projected& b = facet.corner[1];
    const Projected& c = facet.corner[2];
    return {first(a.x, b.x, c.x), first(a.y, b.y, c.y), last(a.x, b.x, c.x), last(a.y, b.y, c.y)};
}

PixelBox boxOf(std::span<const Facet> facets, int width, int height)
{
    PixelBox all{width, height, 0, 0};
    for (const Facet& facet : facets) {
        const PixelBox one = boxOf(facet);
        all = {std::min(all.left, one.left),
               std::min(all.top, one.top),
               std::max(all.right, one.right),
               std::max(all.bottom, one.bottom)};
    }
    const PixelBox inside{std::max(0, all.left - 1),
                          std::max(0, all.top - 1),
                          std::min(width, all.right + 1),
                          std::min(height, all.bottom + 1)};
    return inside.width() > 0 && inside.height() > 0 ? inside : PixelBox{};
}

} // namespace

void DepthBuffer::draw(std::span<const Facet> facets, int width, int height)
{
    m_box = boxOf(facets, width, height);
    m_near.assign(m_box.size(), Behind);
    m_facet.assign(m_box.size(), Nothing);
    for (std::size_t i = 0; i < facets.size(); ++i)
        drawOne(facets[i], static_cast<std::int32_t>(i));
}

void DepthBuffer::drawOne(const Facet& facet, std::int32_t number)
{
    const Projected& a = facet.corner[0];
    const Projected& b = facet.corner[1];
    const Projected& c = facet.corner[2];
    // The outermost pixels stay empty.
    const PixelBox box = boxOf(facet);
    const int left = std::max(m_box.left + 1, box.left);
    const int right = std::min(m_box.right - 1, box.right);
    const int top = std::max(m_box.top + 1, box.top);
    const int bottom = std::min(m_box.bottom - 1, box.bottom);
    if (left >= right || top >= bottom)
        return;
    constexpr int Wide = 12; // rows from here on are worth a closer look
    const Edge ab(a, b);
    const Edge bc(b, c);
    const Edge ca(c, a);
    for (int y = top; y < bottom; ++y) {
        const float py = static_cast<float>(y) + 0.5F;
        const float px = static_cast<float>(left) + 0.5F;
        float e0 = ab.at(px, py);
        float e1 = bc.at(px, py);
        float e2 = ca.at(px, py);
        int from = left;
        int to = right;
        if (right - left > Wide) {
            ab.narrow(e0, from, to);
            bc.narrow(bc.at(static_cast<float>(from) + 0.5F, py), from, to);
            ca.narrow(ca.at(static_cast<float>(from) + 0.5F, py), from, to);
            const float begin = static_cast<float>(from) + 0.5F;
            e0 = ab.at(begin, py);
            e1 = bc.at(begin, py);
            e2 = ca.at(begin, py);
        }
        float near = facet.near.at(static_cast<float>(from) + 0.5F, py);
        std::size_t pixel = m_box.at(from, y);
        for (int x = from; x < to; ++x, ++pixel) {
            if (e0 >= 0 && e1 >= 0 && e2 >= 0) {
                if (near > m_near[pixel]) {
                    m_near[pixel] = near;
                    m_facet[pixel] = number;
                }
            }
            e0 += ab.perX;
            e1 += bc.perX;
            e2 += ca.perX;
            near += facet.near.perX;
        }
    }
}

} // namespace hipwise::figure
