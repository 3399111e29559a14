#include "ui/figure/figure_gaze.h"

#include <algorithm>
#include <cmath>

namespace hipwise::ui {

namespace {

constexpr float LowestPitch = -10.0F;
constexpr float HighestPitch = 88.0F;

} // namespace

void FigureGaze::look(ViewPoint point)
{
    m_point = point;
    m_turned = {0.0F, 0.0F};
}

void FigureGaze::turn(float yawDeg, float pitchDeg, const figure::View& best, bool mirrored)
{
    constexpr float FullTurn = 360.0F;
    m_turned.yawDeg = std::fmod(m_turned.yawDeg + yawDeg, FullTurn);
    const float before = view(best, mirrored).pitchDeg;
    m_turned.pitchDeg += std::clamp(before + pitchDeg, LowestPitch, HighestPitch) - before;
}

figure::View FigureGaze::view(const figure::View& best, bool mirrored) const
{
    constexpr float Level = 8.0F;
    constexpr float FromAbove = 80.0F;
    figure::View base = best;
    switch (m_point) {
    case ViewPoint::Best:
        break;
    case ViewPoint::Front:
        base = {0.0F, Level};
        break;
    case ViewPoint::Side:
        base = {best.yawDeg < 0 ? -90.0F : 90.0F, Level};
        break;
    case ViewPoint::Back:
        base = {180.0F, Level};
        break;
    case ViewPoint::Above:
        base = {best.yawDeg, FromAbove};
        break;
    }
    const float yaw = mirrored ? -m_turned.yawDeg : m_turned.yawDeg;
    return {base.yawDeg + yaw,
            std::clamp(base.pitchDeg + m_turned.pitchDeg, LowestPitch, HighestPitch)};
}

} // namespace hipwise::ui
