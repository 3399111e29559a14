#pragma once

#include "figure/draw/trace_pieces.h"

#include <glm/vec2.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace hipwise::figure {

/// A line put together from pieces.
struct LineChain {
    std::vector<glm::vec2> points;
    bool closed = false;
    float strong = 0.0F; ///< share of its pieces where one thing lies before another
    bool loose = false; ///< an end joins nothing

    [[nodiscard]] float length() const;
};

/// Puts pieces together end to end. Lines end at junctions, where another list goes on, and at
/// `looseEnds`, which are in order.
[[nodiscard]] std::vector<LineChain> chained(const std::vector<LinePiece>& pieces,
                                             std::span<const std::uint32_t> looseEnds);

} // namespace hipwise::figure
