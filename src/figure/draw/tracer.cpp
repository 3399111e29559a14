#include "figure/draw/tracer.h"

#include "figure/draw/cell_walk.h"
#include "figure/draw/contour.h"
#include "figure/draw/line_chain.h"

#include <algorithm>

namespace hipwise::figure {

void Tracer::countTones(const Visible& visible, std::size_t material)
{
    const std::size_t tones = m_pieces.tones;
    std::vector<std::uint32_t> count(tones, 0);
    const auto& steps = visible.tones(static_cast<std::uint8_t>(material + 1));
    for (std::size_t s = 0; s < steps.size(); ++s)
        count[s * tones / steps.size()] += steps[s];
    const auto common
        = static_cast<std::size_t>(std::max_element(count.begin(), count.end()) - count.begin());
    m_pieces.common[material + 1] = static_cast<int>(common);
    for (std::size_t step = 0; step < tones; ++step) {
        // An area above the common tone shows its own; one up to it, that of the step beneath it.
        std::size_t shown = step;
        if (step == 0)
            shown = common;
        else if (step <= common)
            shown = step - 1;
        m_pieces.areas[m_pieces.baseOf(material) + step].tone
            = (static_cast<float>(shown) + 0.5F) / static_cast<float>(tones);
    }
}

void Tracer::prepare(const Visible& visible)
{
    m_pieces.tones = static_cast<std::size_t>(m_options.tones);
    m_pieces.areas.resize(m_pieces.baseOf(MaterialCount));
    for (Area& area : m_pieces.areas)
        area.pieces.clear();
    for (auto& kind : m_pieces.lines) {
        for (auto& line : kind)
            line.clear();
    }
    m_pieces.looseEnds.clear();
    m_pieces.areas[TracePieces::Underlay].ink = Ink::Underlay;
    for (std::size_t layer = 0; layer < GlowLevels.size(); ++layer) {
        Area& area = m_pieces.areas[TracePieces::FirstGlow + layer];
        area.ink = Ink::Glow;
        area.tone = static_cast<float>(layer) / static_cast<float>(GlowLevels.size() - 1);
    }
    m_pieces.areas[TracePieces::Water].ink = Ink::WaterTop;
    for (std::size_t material = 0; material < MaterialCount; ++material) {
        for (std::size_t step = 0; step < m_pieces.tones; ++step) {
            Area& area = m_pieces.areas[m_pieces.baseOf(material) + step];
            area.ink = Ink::Fill;
            area.material = static_cast<Material>(material);
        }
        countTones(visible, material);
    }
}

void Tracer::trace(const Visible& visible, const TraceOptions& options, DrawList& list)
{
    m_options = options;
    prepare(visible);
    collectPieces(visible, options.scale, m_pieces);
    std::sort(m_pieces.looseEnds.begin(), m_pieces.looseEnds.end());
    m_next.resize(std::max(m_next.size(), visible.box().size() * 2));

    // Everything in the colour of lines, materials in their common tones, lighter steps upwards and
    // darker ones downwards, the glow, and the lines: seams first.
    addArea(m_pieces.areas[TracePieces::Underlay], list);
    for (std::size_t material = 0; material < MaterialCount; ++material)
        addArea(m_pieces.areas[m_pieces.baseOf(material)], list);
    for (std::size_t material = 0; material < MaterialCount; ++material) {
        const auto common = static_cast<std::size_t>(m_pieces.common[material + 1]);
        const std::size_t base = m_pieces.baseOf(material);
        for (std::size_t step = common + 1; step < m_pieces.tones; ++step)
            addArea(m_pieces.areas[base + step], list);
        for (std::size_t step = common; step > 0; --step)
            addArea(m_pieces.areas[base + step], list);
    }
    for (std::size_t layer = 0; layer < GlowLevels.size(); ++layer)
        addArea(m_pieces.areas[TracePieces::FirstGlow + layer], list);
    for (const std::size_t kind : {1U, 0U}) {
        for (std::size_t material = 0; material <= MaterialCount; ++material)
            addLines(kind, material, list);
    }
    addArea(m_pieces.areas[TracePieces::Water], list);
}

void Tracer::add(std::vector<glm::vec2>& line, bool closed, DrawList& list) const
{
    soften(line, closed);
    thin(line, closed, m_options.tolerance);
    list.addOutline(line, closed);
}

void Tracer::addArea(Area& area, DrawList& list)
{
    constexpr float SmallestArea = 2.4F; // twice, in square pixels
    constexpr std::uint32_t Done = 0xFFFFFFFFU;
    if (area.pieces.empty())
        return;
    Shape shape{area.ink, area.material, area.tone, 0.0F, 0, 0};
    shape.firstOutline = static_cast<std::uint32_t>(list.outlines.size());
    for (std::size_t i = 0; i < area.pieces.size(); ++i)
        m_next[area.pieces[i].from] = static_cast<std::int32_t>(i);
    for (std::size_t i = 0; i < area.pieces.size(); ++i) {
        m_loop.clear();
        for (std::size_t at = i; area.pieces[at].to != Done;) {
            m_loop.push_back(area.pieces[at].at);
            const auto next = static_cast<std::size_t>(m_next[area.pieces[at].to]);
            area.pieces[at].to = Done;
            at = next;
        }
        if (m_loop.size() > 2 && doubleArea(m_loop) > SmallestArea)
            add(m_loop, true, list);
    }
    shape.outlineCount = static_cast<std::uint32_t>(list.outlines.size()) - shape.firstOutline;
    if (shape.outlineCount > 0)
        list.shapes.push_back(shape);
}

void Tracer::addLines(std::size_t kind, std::size_t material, DrawList& list)
{
    constexpr float ContourWidth = 1.9F;
    constexpr float OverlapWidth = 1.35F;
    constexpr float SeamWidth = 0.9F;
    if (m_pieces.lines[kind][material].empty())
        return;
    std::vector<LineChain> chains = chained(m_pieces.lines[kind][material], m_pieces.looseEnds);
    const auto addAll = [&](Ink ink, float width) {
        Shape shape{
            ink, static_cast<Material>(std::max<std::size_t>(material, 1) - 1), 0, width, 0, 0};
        shape.firstOutline = static_cast<std::uint32_t>(list.outlines.size());
        for (LineChain& chain : chains) {
            const bool strong = kind == 0 || chain.strong > 0.5F;
            // Short ones that join others belong to a longer line.
            const bool stray = chain.loose && chain.length() < m_options.shortest;
            if (strong != (ink != Ink::Seam) || stray)
                continue;
            add(chain.points, chain.closed, list);
        }
        shape.outlineCount = static_cast<std::uint32_t>(list.outlines.size()) - shape.firstOutline;
        if (shape.outlineCount > 0)
            list.shapes.push_back(shape);
    };
    if (kind == 0) {
        addAll(Ink::Contour, ContourWidth);
        return;
    }
    addAll(Ink::Seam, SeamWidth);
    addAll(Ink::Overlap, OverlapWidth);
}

} // namespace hipwise::figure
