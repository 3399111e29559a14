#include "figure/check/flaw.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace hipwise::figure {

std::string toString(const Flaw& flaw)
{
    constexpr std::array<std::string_view, 10> Kinds{
        "angle", "pin", "rest", "reach", "slide", "ground", "prop", "limbs", "balance", "jump"};
    constexpr std::array<std::string_view, 4> Phases{"move", "hold", "return", "cycle"};
    constexpr float Millimetres = 1000.0F;
    const bool angle = flaw.kind == Flaw::Kind::Angle;
    const float scale = angle ? 1.0F : Millimetres;
    return fmt::format("{}: {} {:.0f} {} (allowed: {:.0f}) at {} {:.2f}",
                       Kinds.at(static_cast<std::size_t>(flaw.kind)),
                       flaw.where,
                       flaw.found * scale,
                       angle ? "degrees" : "mm",
                       flaw.allowed * scale,
                       Phases.at(static_cast<std::size_t>(flaw.moment.phase)),
                       flaw.moment.share);
}

} // namespace hipwise::figure
