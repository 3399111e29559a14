#include "figure/draw/depth_buffer.h"

#include <algorithm>
#include <cmath>
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
};

} // namespace

void DepthBuffer::reset(int width, int height)
{
    m_width = width;
    m_height = height;
    m_used = {width, height, 0, 0};
    const std::size_t size = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    m_near.assign(size, Behind);
    m_facet.assign(size, Nothing);
}

void DepthBuffer::draw(std::span<const Facet> facets, std::int32_t firstNumber)
{
    for (std::size_t i = 0; i < facets.size(); ++i)
        drawOne(facets[i], firstNumber + static_cast<std::int32_t>(i));
}

void DepthBuffer::drawOne(const Facet& facet, std::int32_t number)
{
    const Projected& a = facet.corner[0];
    const Projected& b = facet.corner[1];
    const Projected& c = facet.corner[2];
    // Centres of pixels that can be inside; the outermost pixels stay empty.
    const int left = std::max(1, static_cast<int>(std::ceil(std::min({a.x, b.x, c.x}) - 0.5F)));
    const int right
        = std::min(m_width - 1, static_cast<int>(std::floor(std::max({a.x, b.x, c.x}) - 0.5F)) + 1);
    const int top = std::max(1, static_cast<int>(std::ceil(std::min({a.y, b.y, c.y}) - 0.5F)));
    const int bottom = std::min(m_height - 1,
                                static_cast<int>(std::floor(std::max({a.y, b.y, c.y}) - 0.5F)) + 1);
    if (left >= right || top >= bottom)
        return;
    const Edge ab(a, b);
    const Edge bc(b, c);
    const Edge ca(c, a);
    bool drawn = false;
    for (int y = top; y < bottom; ++y) {
        const float py = static_cast<float>(y) + 0.5F;
        const float px = static_cast<float>(left) + 0.5F;
        float e0 = ab.at(px, py);
        float e1 = bc.at(px, py);
        float e2 = ca.at(px, py);
        float near = facet.near.at(px, py);
        const std::size_t row = at(0, y);
        for (int x = left; x < right; ++x) {
            if (e0 >= 0 && e1 >= 0 && e2 >= 0) {
                const std::size_t pixel = row + static_cast<std::size_t>(x);
                if (near > m_near[pixel]) {
                    m_near[pixel] = near;
                    m_facet[pixel] = number;
                }
                drawn = true;
            }
            e0 += ab.perX;
            e1 += bc.perX;
            e2 += ca.perX;
            near += facet.near.perX;
        }
    }
    if (drawn) {
        m_used.left = std::min(m_used.left, left);
        m_used.top = std::min(m_used.top, top);
        m_used.right = std::max(m_used.right, right);
        m_used.bottom = std::max(m_used.bottom, bottom);
    }
}

} // namespace hipwise::figure
