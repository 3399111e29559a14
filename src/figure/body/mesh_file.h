#pragma once

#include "figure/body/body_mesh.h"

#include <string>
#include <string_view>

namespace hipwise::figure {

/// The mesh as bytes, positions to a twentieth of a millimetre. Written when the program is built
/// and read by the same version; there is no other reader.
[[nodiscard]] std::string encodeMesh(const BodyMesh& mesh);
[[nodiscard]] BodyMesh decodeMesh(std::string_view bytes);

} // namespace hipwise::figure
