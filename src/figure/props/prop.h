#pragma once

#include "figure/rig/bone.h"

#include <glm/mat4x4.hpp>
#include <glm/vec3.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace hipwise::figure {

/// Things a movement is done with, as a pack names them.
enum class PropKind : std::uint8_t {
    Mat, ///< `size` x and z; thickness y
    Chair, ///< seat at `size.y`; the back towards -z
    Cushion, ///< a flat block: on a seat, under the knees, under the head
    Bed, ///< lying surface at `size.y`
    Step, ///< a box of `size`; with `rail`, a hand rail beside it
    Wall, ///< its face at `at.x`, looking towards +x
    Worktop, ///< top at `size.y`, reaching from `at` towards +z
    Table, ///< top at `size.y`, on four legs
    Ball, ///< radius `size.x`
    Pillow, ///< a soft block of `size`
    LoopBand, ///< round the two bones of `bones`
    HeldBand, ///< from `at`, or the first of `bones`, to the second: a band under pull, a strap, a
              ///< belt
    Stick, ///< a walking stick in the hand of `bones`, standing on the floor; with `size.z`, what
           ///< the ground passes in a cycle, it goes along (poles.h)
    Poles, ///< a walking pole for each hand; `size.z` as above
    Bar, ///< a broom handle along the back, held by `bones`
    UprightBike, ///< seat at `size.y`
    RecumbentBike, ///< seat at `size.y`
    Bicycle, ///< outdoors, seat at `size.y`
    Elliptical,
    Water, ///< surface at `size.y`
    FloatBelt ///< round the waist
};

/// One thing in the picture. What a field means depends on the kind; lengths in metres.
struct Prop {
    PropKind kind = PropKind::Mat;
    glm::vec3 at{0.0F}; ///< on the floor, or in the frame of the first bone where it is carried
    float yawDeg = 0.0F;
    glm::vec3 size{0.0F}; ///< 0 where the usual size will do
    bool rail = false;
    std::vector<Bone>
        bones; ///< what carries it or what it is put round; empty when it stands by itself

    bool operator==(const Prop&) const = default;
};

/// "upright-bike": as in packs.
[[nodiscard]] std::string_view toString(PropKind kind);
[[nodiscard]] std::optional<PropKind> parsePropKind(std::string_view name);

/// The size with 0 replaced by what is usual for the kind.
[[nodiscard]] glm::vec3 sizeOf(const Prop& prop);

/// Where a prop stands in the world.
[[nodiscard]] glm::mat4 placeOf(const Prop& prop);

/// The frame of a moving part ("pedalL", "handleR"), at a point of the cycle in degrees. Empty when
/// none of the props has such a part.
[[nodiscard]] std::optional<glm::mat4> partFrame(std::span<const Prop> props,
                                                 std::string_view part,
                                                 float phaseDeg);

} // namespace hipwise::figure
