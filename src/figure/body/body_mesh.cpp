#include "figure/body/body_mesh.h"

#include "figure/body/mesh_file.h"

#include <string_view>

// The baked mesh stands in the program as it is, so that it can never be missing.
asm(".section .rodata\n" // NOLINT(hicpp-no-assembler): there is no other way to include bytes
    ".balign 16\n"
    "hipwiseBodyMesh:\n"
    ".incbin \"" HIPWISE_BODY_MESH "\"\n"
    "hipwiseBodyMeshEnd:\n"
    ".byte 0\n"
    ".previous\n");

// NOLINTBEGIN(modernize-avoid-c-arrays,cppcoreguidelines-avoid-c-arrays,readability-identifier-naming):
// labels
extern "C" {
extern const char hipwiseBodyMesh[];
extern const char hipwiseBodyMeshEnd[];
}

// NOLINTEND(modernize-avoid-c-arrays,cppcoreguidelines-avoid-c-arrays,readability-identifier-naming)

namespace hipwise::figure {

const BodyMesh& bodyMesh()
{
    static const BodyMesh mesh = decodeMesh(
        {hipwiseBodyMesh, static_cast<std::size_t>(hipwiseBodyMeshEnd - hipwiseBodyMesh)});
    return mesh;
}

} // namespace hipwise::figure
