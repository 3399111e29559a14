#pragma once

#include "content/load/problem.h"
#include "figure/motion/animation.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace hipwise::content {

/// Turns a figure that the schema has accepted into an animation. Names that do not exist, angles
/// beyond what joints do and keys out of order are problems, each with its place; then there is no
/// animation.
[[nodiscard]] std::optional<figure::Animation> parseFigure(const nlohmann::json& value,
                                                           const std::string& file,
                                                           Problems& problems);

} // namespace hipwise::content
