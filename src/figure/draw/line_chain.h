#pragma once

#include "figure/draw/trace_pieces.h"

#include <glm/vec2.hpp>

#include <vector>

namespace hipwise::figure {

/// A line put together from pieces.
struct LineChain {
    std::vector<glm::vec2> points;
    bool closed = false;
    float strong = 0.0F; ///< share of its pieces where one thing lies before another

    [[nodiscard]] float length() const;
};

/// Puts pieces together end to end. Lines end at junctions.
[[nodiscard]] std::vector<LineChain> chained(const std::vector<LinePiece>& pieces);

} // namespace hipwise::figure
