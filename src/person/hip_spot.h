#pragma once

#include "support/side.h"

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace hipwise::person {

/// A part of the body around the hip.
enum class HipPart { Groin, OuterHip, FrontThigh, OuterThigh, LowerBack, Buttock, BackThigh };

/// A place where it can hurt.
struct HipSpot {
    HipPart part = HipPart::Groin;
    std::optional<Side> side; ///< the person's own; empty for the lower back

    auto operator<=>(const HipSpot&) const = default;
};

/// All there are, from the front to the back, left before right.
inline constexpr std::array<HipSpot, 13> HipSpots{{{HipPart::Groin, Side::Left},
                                                   {HipPart::Groin, Side::Right},
                                                   {HipPart::OuterHip, Side::Left},
                                                   {HipPart::OuterHip, Side::Right},
                                                   {HipPart::FrontThigh, Side::Left},
                                                   {HipPart::FrontThigh, Side::Right},
                                                   {HipPart::OuterThigh, Side::Left},
                                                   {HipPart::OuterThigh, Side::Right},
                                                   {HipPart::LowerBack, std::nullopt},
                                                   {HipPart::Buttock, Side::Left},
                                                   {HipPart::Buttock, Side::Right},
                                                   {HipPart::BackThigh, Side::Left},
                                                   {HipPart::BackThigh, Side::Right}}};

/// "left-groin", "lower-back": as stored. Parsing any other text gives nothing.
[[nodiscard]] std::string toString(const HipSpot& spot);
[[nodiscard]] std::optional<HipSpot> parseHipSpot(std::string_view text);

} // namespace hipwise::person
