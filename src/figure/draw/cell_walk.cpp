#include "figure/draw/cell_walk.h"

#include <algorithm>
#include <array>

namespace hipwise::figure {

namespace {

using glm::vec2;

/// Four pixels that touch, and the areas and lines that pass between them.
class CellWalk {
public:
    CellWalk(TracePieces& pieces, const Visible& visible, float scale)
        : m_pieces(pieces)
        , m_visible(visible)
        , m_perPixel(1.0F / scale)
    {
    }

    void visit(int x, int y)
    {
        const auto below = static_cast<std::size_t>(m_visible.box().width());
        const std::size_t first = m_visible.box().at(x, y);
        m_pixel = {first, first + 1, first + below + 1, first + below};
        for (std::size_t i = 0; i < 4; ++i)
            m_material[i] = m_visible.material(m_pixel[i]);
        m_x = static_cast<float>(x) + 0.5F;
        m_y = static_cast<float>(y) + 0.5F;
        m_pair = {first, first + 1, first + below, first};
        bool border = false;
        for (std::size_t e = 0; e < 4; ++e) {
            m_border[e] = m_visible.border(m_pair[e], direction(e));
            border = border || m_border[e] != Border::None;
        }
        if (border) {
            visitUnderlay();
            visitLines();
        }
        visitMaterials(border);
        if (m_visible.glows())
            visitGlow();
        if (m_visible.hasWater())
            visitWater();
    }

private:
    static int direction(std::size_t edge) { return edge == 0 || edge == 2 ? 0 : 1; }

    /// The first and the second pixel of an edge, as corners of the cell.
    static std::size_t firstOf(std::size_t edge)
    {
        constexpr std::array<std::size_t, 4> First{0, 1, 3, 0};
        return First.at(edge);
    }

    static std::size_t secondOf(std::size_t edge)
    {
        constexpr std::array<std::size_t, 4> Second{1, 2, 2, 3};
        return Second.at(edge);
    }

    [[nodiscard]] std::uint32_t number(std::size_t edge) const
    {
        return static_cast<std::uint32_t>(m_pair[edge] * 2)
            + static_cast<std::uint32_t>(direction(edge));
    }

    [[nodiscard]] vec2 place(std::size_t edge, float share) const
    {
        constexpr std::array<vec2, 4> From{vec2(0, 0), vec2(1, 0), vec2(0, 1), vec2(0, 0)};
        const vec2 along = direction(edge) == 0 ? vec2(share, 0) : vec2(0, share);
        return (vec2(m_x, m_y) + From.at(edge) + along) * m_perPixel;
    }

    [[nodiscard]] float crossing(std::size_t edge) const
    {
        return m_visible.crossing(m_pair[edge], direction(edge));
    }

    /// Adds the pieces of an area's border that pass through the cell. `share` says where an edge
    /// is crossed that has no border of its own.
    template <class Share>
    void pass(std::size_t area, const std::array<bool, 4>& in, const Share& share)
    {
        std::array<std::size_t, 2> exits{};
        std::array<std::size_t, 2> entries{};
        std::size_t exitCount = 0;
        std::size_t entryCount = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            if (in[i] && !in[(i + 1) % 4])
                exits[exitCount++ % 2] = i;
            else if (!in[i] && in[(i + 1) % 4])
                entries[entryCount++ % 2] = i;
        }
        // Each way out is followed by the next way in.
        for (std::size_t i = 0; i < exitCount; ++i) {
            std::size_t entry = entries[i];
            if (exitCount == 2 && in[0])
                entry = entries[i];
            else if (exitCount == 2)
                entry = entries[(i + 1) % 2];
            const std::size_t exit = exits[i];
            const float at = m_border[exit] != Border::None ? crossing(exit) : share(exit);
            m_pieces.areas[area].pieces.push_back({number(exit), number(entry), place(exit, at)});
        }
    }

    void visitUnderlay()
    {
        std::array<bool, 4> in{};
        for (std::size_t i = 0; i < 4; ++i)
            in[i] = m_material[i] != 0;
        pass(TracePieces::Underlay, in, [](std::size_t) { return 0.5F; });
    }

    void visitMaterials(bool border)
    {
        std::array<std::uint8_t, 4> done{};
        std::size_t doneCount = 0;
        for (const std::uint8_t material : m_material) {
            const bool known = std::find(done.begin(),
                                         done.begin() + static_cast<std::ptrdiff_t>(doneCount),
                                         material)
                != done.begin() + static_cast<std::ptrdiff_t>(doneCount);
            if (material == 0 || known)
                continue;
            done[doneCount++] = material;
            visitMaterial(material, border);
        }
    }

    void visitMaterial(std::uint8_t material, bool border)
    {
        const auto tones = static_cast<float>(m_pieces.tones);
        std::array<float, 4> tone{};
        std::array<bool, 4> mine{};
        float low = 1.0F;
        float high = 0.0F;
        for (std::size_t i = 0; i < 4; ++i) {
            mine[i] = m_material[i] == material;
            if (!mine[i])
                continue;
            tone[i] = m_visible.tone(m_pixel[i]);
            low = std::min(low, tone[i]);
            high = std::max(high, tone[i]);
        }
        const std::size_t base = m_pieces.baseOf(material - 1U);
        if (border)
            pass(base, mine, [](std::size_t) { return 0.5F; });
        const int common = m_pieces.common[material];
        const int lowest = static_cast<int>(low * tones);
        const int highest = static_cast<int>(high * tones);
        // Without a border only steps between the pixels matter; with one, every area that any of
        // them belongs to ends here.
        const int from = border ? std::min(lowest + 1, common + 1) : lowest + 1;
        const int to = border ? std::max(highest, common) : highest;
        for (int step = std::max(1, from); step <= to; ++step) {
            const bool up = step > common;
            const float level = static_cast<float>(step) / tones;
            std::array<bool, 4> in{};
            for (std::size_t i = 0; i < 4; ++i)
                in[i] = mine[i] && (tone[i] >= level) == up;
            pass(base + static_cast<std::size_t>(step), in, [&](std::size_t edge) {
                return between(tone[firstOf(edge)], tone[secondOf(edge)], level);
            });
        }
    }

    void visitGlow()
    {
        std::array<float, 4> glow{};
        float low = 1.0F;
        float high = -1.0F;
        for (std::size_t i = 0; i < 4; ++i) {
            glow[i] = m_material[i] != 0 ? m_visible.glow(m_pixel[i]) : -1.0F;
            low = std::min(low, glow[i]);
            high = std::max(high, glow[i]);
        }
        for (std::size_t layer = 0; layer < GlowLevels.size(); ++layer) {
            const float level = GlowLevels[layer];
            if (high < level || low >= level)
                continue;
            std::array<bool, 4> in{};
            for (std::size_t i = 0; i < 4; ++i)
                in[i] = glow[i] >= level;
            pass(TracePieces::FirstGlow + layer, in, [&](std::size_t edge) {
                return between(glow[firstOf(edge)], glow[secondOf(edge)], level);
            });
        }
    }

    void visitWater()
    {
        std::array<float, 4> under{};
        std::array<bool, 4> in{};
        for (std::size_t i = 0; i < 4; ++i) {
            under[i] = m_material[i] != 0 ? m_visible.under(m_pixel[i]) : -1.0F;
            in[i] = under[i] > 0;
        }
        pass(TracePieces::Water, in, [&](std::size_t edge) {
            return between(under[firstOf(edge)], under[secondOf(edge)], 0.0F);
        });
    }

    static float between(float a, float b, float level)
    {
        constexpr float Margin = 0.02F;
        return a == b ? 0.5F : std::clamp((level - a) / (b - a), Margin, 1 - Margin);
    }

    void visitLines()
    {
        std::array<std::size_t, 4> edges{};
        std::size_t count = 0;
        for (std::size_t e = 0; e < 4; ++e) {
            if (m_border[e] != Border::None)
                edges[count++] = e;
        }
        if (count == 2) {
            const std::size_t strong
                = m_border[edges[0]] >= m_border[edges[1]] ? edges[0] : edges[1];
            add(strong,
                {number(edges[0]),
                 number(edges[1]),
                 place(edges[0], crossing(edges[0])),
                 place(edges[1], crossing(edges[1]))});
            return;
        }
        if (count == 1)
            m_pieces.looseEnds.push_back(number(edges[0]));
        if (count < 3)
            return;
        vec2 middle(0.0F);
        for (std::size_t i = 0; i < count; ++i)
            middle += place(edges[i], crossing(edges[i])) / static_cast<float>(count);
        for (std::size_t i = 0; i < count; ++i)
            add(edges[i],
                {number(edges[i]),
                 static_cast<std::uint32_t>(m_pixel[0]) | JunctionBit,
                 place(edges[i], crossing(edges[i])),
                 middle});
    }

    void add(std::size_t edge, LinePiece piece)
    {
        const Border border = m_border[edge];
        const std::uint8_t first = m_material[firstOf(edge)];
        const std::uint8_t second = m_material[secondOf(edge)];
        const bool front = m_visible.isFront(m_pair[edge], direction(edge));
        // A seam is always drawn in the same of its two colours, whichever lies a little nearer.
        const std::uint8_t material
            = border == Border::Seam ? std::max(first, second) : (front ? first : second);
        piece.strong = border != Border::Seam;
        const std::size_t kind = border == Border::Contour ? 0 : 1;
        m_pieces.lines[kind][material].push_back(piece);
    }

    TracePieces& m_pieces;
    const Visible& m_visible;
    float m_perPixel;
    float m_x = 0.0F;
    float m_y = 0.0F;
    std::array<std::size_t, 4> m_pixel{};
    std::array<std::size_t, 4> m_pair{};
    std::array<std::uint8_t, 4> m_material{};
    std::array<Border, 4> m_border{};
};

} // namespace

void collectPieces(const Visible& visible, float scale, TracePieces& pieces)
{
    const PixelBox& box = visible.box();
    CellWalk walk(pieces, visible, scale);
    const auto width = static_cast<std::size_t>(box.width());
    const auto changes = visible.changes();
    for (auto at = changes.begin();; ++at) {
        at = std::find(at, changes.end(), 1);
        if (at == changes.end())
            return;
        const auto pixel = static_cast<std::size_t>(at - changes.begin());
        walk.visit(box.left + static_cast<int>(pixel % width),
                   box.top + static_cast<int>(pixel / width));
    }
}

} // namespace hipwise::figure
