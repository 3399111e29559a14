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

extern "C" {
extern const char hipwiseBodyMesh[]; // NOLINT(modernize-avoid-c-arrays): a label, not an array
extern const char hipwiseBodyMeshEnd[]; // NOLINT(modernize-avoid-c-arrays): as above
}

namespace hipwise::figure {

const BodyMesh& bodyMesh()
{
    static const BodyMesh Mesh = decodeMesh(
        {hipwiseBodyMesh, static_cast<std::size_t>(hipwiseBodyMeshEnd - hipwiseBodyMesh)});
    return Mesh;
}

} // namespace hipwise::figure
