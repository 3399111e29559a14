#pragma once

#include "figure/body/body.h"

namespace hipwise::figure {

enum class SkinTone : std::uint8_t { Porcelain, Fair, Medium, Olive, Brown, Dark };

enum class HairColour : std::uint8_t { Black, Brown, Blond, Red, Grey, White };

inline constexpr std::size_t HairStyleCount = 5;
inline constexpr std::size_t SkinToneCount = 6;
inline constexpr std::size_t HairColourCount = 6;

/// The figure as somebody likes to see it; what it wears on its feet depends on the movement.
struct PersonLook {
    Build build = Build::Average;
    HairStyle hair = HairStyle::Short;
    SkinTone skin = SkinTone::Fair;
    HairColour hairColour = HairColour::Brown;

    bool operator==(const PersonLook&) const = default;
};

} // namespace hipwise::figure
