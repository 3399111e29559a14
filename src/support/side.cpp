#include "support/side.h"

namespace hipwise {

std::string_view toString(Side side)
{
    return side == Side::Left ? "left" : "right";
}

std::optional<Side> parseSide(std::string_view text)
{
    if (text == toString(Side::Left))
        return Side::Left;
    if (text == toString(Side::Right))
        return Side::Right;
    return std::nullopt;
}

std::string_view toString(HipSide side)
{
    switch (side) {
    case HipSide::Left:
        return "left";
    case HipSide::Right:
        return "right";
    case HipSide::Both:
        return "both";
    }
    return {};
}

std::optional<HipSide> parseHipSide(std::string_view text)
{
    for (const HipSide side : {HipSide::Left, HipSide::Right, HipSide::Both}) {
        if (text == toString(side))
            return side;
    }
    return std::nullopt;
}

} // namespace hipwise
