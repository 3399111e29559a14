#pragma once

#include "support/side.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hipwise::figure {

/// The bones of the figure. Those of a pair stand next to each other, left first. The last ones
/// carry no joint: they turn half as far as the joint they sit at, so that skin folds softly there.
enum class Bone : std::uint8_t {
    Pelvis,
    Abdomen,
    Thorax,
    Neck,
    Head,
    ClavicleLeft,
    ClavicleRight,
    UpperArmLeft,
    UpperArmRight,
    ForearmLeft,
    ForearmRight,
    HandLeft,
    HandRight,
    KnucklesLeft,
    KnucklesRight,
    FingersLeft,
    FingersRight,
    ThumbLeft,
    ThumbRight,
    ThighLeft,
    ThighRight,
    ShankLeft,
    ShankRight,
    FootLeft,
    FootRight,
    ToesLeft,
    ToesRight,
    HipFoldLeft,
    HipFoldRight,
    KneeFoldLeft,
    KneeFoldRight,
    ShoulderFoldLeft,
    ShoulderFoldRight,
    ElbowFoldLeft,
    ElbowFoldRight
};

inline constexpr std::size_t BoneCount = 35;

/// One value for every bone.
template <class T>
using PerBone = std::array<T, BoneCount>;

[[nodiscard]] constexpr std::size_t index(Bone bone)
{
    return static_cast<std::size_t>(bone);
}

[[nodiscard]] constexpr bool isPaired(Bone bone)
{
    return bone >= Bone::ClavicleLeft;
}

/// The bone of a pair on one side; `left` names the pair by its left bone.
[[nodiscard]] constexpr Bone ofSide(Bone left, Side side)
{
    return static_cast<Bone>(index(left) + (side == Side::Right ? 1 : 0));
}

/// The other one of a pair; a single bone itself.
[[nodiscard]] constexpr Bone mirrored(Bone bone)
{
    if (!isPaired(bone))
        return bone;
    const bool left = (index(bone) - index(Bone::ClavicleLeft)) % 2 == 0;
    return static_cast<Bone>(left ? index(bone) + 1 : index(bone) - 1);
}

/// "pelvis", "thighL": as in packs. Bones without a joint have no name there.
[[nodiscard]] std::string_view toString(Bone bone);
[[nodiscard]] std::optional<Bone> parseBone(std::string_view name);

} // namespace hipwise::figure
