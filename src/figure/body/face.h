#pragma once

#include "figure/body/body_mesh.h"

#include <glm/vec3.hpp>

#include <vector>

namespace hipwise::figure {

/// What is drawn on the face: lines and areas that lie on the skin, in the frame of the head.
struct FaceFeature {
    enum class Kind { Eye, Lid, Brow, Mouth };

    struct Point {
        glm::vec3 place{0.0F};
        glm::vec3 normal{0.0F};
    };

    Kind kind = Kind::Eye;
    std::vector<Point> points;
    float width = 0.0F; ///< of a line, in metres; 0 for an area
};

/// Eyes, brows and mouth of the mesh's head, laid onto its skin.
[[nodiscard]] std::vector<FaceFeature> faceOf(const BodyMesh& mesh);

} // namespace hipwise::figure
