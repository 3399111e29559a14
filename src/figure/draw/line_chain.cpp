#include "figure/draw/line_chain.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cstddef>
#include <unordered_map>

namespace hipwise::figure {

namespace {

constexpr std::int32_t None = -1;

/// Which pieces meet where.
class Joints {
public:
    Joints(const std::vector<LinePiece>& pieces, std::span<const std::uint32_t> looseEnds)
        : m_pieces(pieces)
        , m_looseEnds(looseEnds)
        , m_used(pieces.size(), false)
    {
        m_at.reserve(pieces.size() * 2);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            join(pieces[i].from, i);
            join(pieces[i].to, i);
        }
    }

    [[nodiscard]] bool isUsed(std::size_t piece) const { return m_used[piece]; }

    /// The whole line that a piece belongs to.
    [[nodiscard]] LineChain lineThrough(std::size_t piece);

private:
    void join(std::uint32_t point, std::size_t piece)
    {
        if ((point & JunctionBit) != 0)
            return;
        auto& both = m_at.try_emplace(point, std::array{None, None}).first->second;
        both[both[0] == None ? 0 : 1] = static_cast<std::int32_t>(piece);
    }

    /// The piece that goes on where one ends; None at the end of a line or where it was used.
    [[nodiscard]] std::int32_t after(std::uint32_t point, std::size_t piece) const
    {
        if ((point & JunctionBit) != 0)
            return None;
        const auto& both = m_at.at(point);
        const std::int32_t other = both[0] == static_cast<std::int32_t>(piece) ? both[1] : both[0];
        return other == None || m_used[static_cast<std::size_t>(other)] ? None : other;
    }

    [[nodiscard]] std::uint32_t otherEnd(std::size_t piece, std::uint32_t end) const
    {
        return m_pieces[piece].from == end ? m_pieces[piece].to : m_pieces[piece].from;
    }

    [[nodiscard]] bool isLoose(std::uint32_t end) const
    {
        return std::binary_search(m_looseEnds.begin(), m_looseEnds.end(), end);
    }

    const std::vector<LinePiece>& m_pieces;
    std::span<const std::uint32_t> m_looseEnds;
    std::vector<bool> m_used;
    std::unordered_map<std::uint32_t, std::array<std::int32_t, 2>> m_at;
};

LineChain Joints::lineThrough(std::size_t piece)
{
    LineChain chain;
    // Back to where the line begins.
    std::size_t at = piece;
    std::uint32_t end = m_pieces[piece].from;
    for (std::int32_t before = after(end, at); before != None; before = after(end, at)) {
        if (static_cast<std::size_t>(before) == piece) {
            chain.closed = true;
            at = piece;
            end = m_pieces[piece].from;
            break;
        }
        at = static_cast<std::size_t>(before);
        end = otherEnd(at, end);
    }
    chain.loose = isLoose(end);
    // And along it to its end.
    int strong = 0;
    int count = 0;
    for (auto next = static_cast<std::int32_t>(at); next != None; next = after(end, at)) {
        at = static_cast<std::size_t>(next);
        const LinePiece& now = m_pieces[at];
        m_used[at] = true;
        if (chain.points.empty())
            chain.points.push_back(now.from == end ? now.fromAt : now.toAt);
        chain.points.push_back(now.from == end ? now.toAt : now.fromAt);
        end = otherEnd(at, end);
        strong += now.strong ? 1 : 0;
        ++count;
    }
    chain.loose = !chain.closed && (chain.loose || isLoose(end));
    if (chain.closed)
        chain.points.pop_back();
    chain.strong = static_cast<float>(strong) / static_cast<float>(count);
    return chain;
}

} // namespace

float LineChain::length() const
{
    float sum = 0.0F;
    for (std::size_t i = 1; i < points.size(); ++i)
        sum += glm::distance(points[i - 1], points[i]);
    return sum;
}

std::vector<LineChain> chained(const std::vector<LinePiece>& pieces,
                               std::span<const std::uint32_t> looseEnds)
{
    std::vector<LineChain> chains;
    Joints joints(pieces, looseEnds);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!joints.isUsed(i))
            chains.push_back(joints.lineThrough(i));
    }
    return chains;
}

} // namespace hipwise::figure
