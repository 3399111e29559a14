#pragma once

#include "figure/bake/surface.h"

#include <functional>

namespace hipwise::figure::bake {

/// A number for every place, above 0 on one side of a border.
using Field = std::function<float(const glm::vec3&)>;

/// The two parts of a surface on either side of a border. Triangles across it are cut exactly
/// there.
struct Cut {
    Surface inside; ///< where the field is above 0
    Surface outside;
};

[[nodiscard]] Cut cut(const Surface& surface, const Field& field);

} // namespace hipwise::figure::bake
