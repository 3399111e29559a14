#pragma once

#include <glm/vec2.hpp>

#include <vector>

namespace hipwise::figure {

/// Twice the area within a closed line, without its sign.
[[nodiscard]] float doubleArea(const std::vector<glm::vec2>& line);

/// Takes the tremble out of a line: each point moves towards the middle of its neighbours. Ends of
/// an open line stay.
void soften(std::vector<glm::vec2>& line, bool closed);

/// Leaves out points as long as the line stays within `tolerance` of every one that is left out.
void thin(std::vector<glm::vec2>& line, bool closed, float tolerance);

} // namespace hipwise::figure
