#pragma once

#include <optional>
#include <string_view>

namespace hipwise {

/// A side of the body, the person's own.
enum class Side { Left, Right };

[[nodiscard]] constexpr Side opposite(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

/// Where it hurts: one hip, or both.
enum class HipSide { Left, Right, Both };

/// "left", "right", "both": as stored in files and tables.
[[nodiscard]] std::string_view toString(Side side);
[[nodiscard]] std::optional<Side> parseSide(std::string_view text);
[[nodiscard]] std::string_view toString(HipSide side);
[[nodiscard]] std::optional<HipSide> parseHipSide(std::string_view text);

} // namespace hipwise
