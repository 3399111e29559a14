#pragma once

#include <glm/vec2.hpp>

#include <span>
#include <vector>

namespace hipwise::figure {

/// The smallest convex polygon around points, counter-clockwise; fewer than three points come back
/// as they are.
[[nodiscard]] std::vector<glm::vec2> convexHull(std::vector<glm::vec2> points);

/// How far a point lies outside a convex polygon; negative inside, by its distance from the border.
/// Around fewer than three corners everything is outside.
[[nodiscard]] float distanceOutside(std::span<const glm::vec2> polygon, const glm::vec2& point);

} // namespace hipwise::figure
