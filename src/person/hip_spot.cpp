#include "person/hip_spot.h"

#include "support/names.h"

#include <algorithm>

namespace hipwise::person {

namespace {

constexpr Names<HipPart, 7> PartNames{{{"groin", HipPart::Groin},
                                       {"outer-hip", HipPart::OuterHip},
                                       {"front-thigh", HipPart::FrontThigh},
                                       {"outer-thigh", HipPart::OuterThigh},
                                       {"lower-back", HipPart::LowerBack},
                                       {"buttock", HipPart::Buttock},
                                       {"back-thigh", HipPart::BackThigh}}};

} // namespace

std::string toString(const HipSpot& spot)
{
    const std::string part(nameIn(PartNames, spot.part));
    return spot.side ? std::string(hipwise::toString(*spot.side)) + "-" + part : part;
}

std::optional<HipSpot> parseHipSpot(std::string_view text)
{
    const auto* found = std::find_if(HipSpots.begin(), HipSpots.end(), [text](const HipSpot& spot) {
        return toString(spot) == text;
    });
    return found == HipSpots.end() ? std::nullopt : std::optional(*found);
}

} // namespace hipwise::person
