#include "figure/props/machines.h"

#include <glm/gtc/matrix_transform.hpp>

#include <cmath>

namespace hipwise::figure {

namespace {

constexpr float UprightAxle = 0.30F;
constexpr float RecumbentAxle = 0.36F;

// The elliptical: plates that glide on a flat oval, and handles that swing against them.
constexpr float PlateHeight = 0.24F;
constexpr float PlateAside = 0.13F;
constexpr float PlateSwing = 0.23F;
constexpr float PlateRise = 0.05F;
constexpr float PlateTiltDeg = 11.0F;
constexpr float HandleAside = 0.235F;
constexpr float HandleHeight = 1.14F;
constexpr float HandleForward = 0.36F;
constexpr float HandleSwing = 0.15F;

glm::mat4 at(const glm::vec3& place)
{
    return glm::translate(glm::mat4(1.0F), place);
}

glm::mat4 ellipticalPart(bool plate, float side, float angle)
{
    if (plate)
        return at({side * PlateAside,
                   PlateHeight - PlateRise * std::cos(angle),
                   -PlateSwing * std::sin(angle)})
            * glm::rotate(glm::mat4(1.0F),
                          glm::radians(PlateTiltDeg * std::sin(angle)),
                          glm::vec3(1, 0, 0));
    return at({side * HandleAside,
               HandleHeight + 0.02F * std::cos(2 * angle),
               HandleForward + HandleSwing * std::sin(angle)});
}

} // namespace

float crankLength(PropKind kind)
{
    return kind == PropKind::RecumbentBike ? 0.125F : 0.17F;
}

float axleHeight(PropKind kind)
{
    return kind == PropKind::RecumbentBike ? RecumbentAxle : UprightAxle;
}

std::optional<glm::mat4> machinePart(PropKind kind, std::string_view part, float phaseDeg)
{
    const bool pedal = part.starts_with("pedal");
    const bool handle = part.starts_with("handle");
    const bool left = part.ends_with('L');
    const bool wheels = kind == PropKind::UprightBike || kind == PropKind::RecumbentBike
        || kind == PropKind::Bicycle;
    if ((!pedal && !handle) || (!left && !part.ends_with('R')))
        return std::nullopt;
    constexpr float HalfTurn = 180.0F;
    const float angle = glm::radians(phaseDeg + (left ? 0.0F : HalfTurn));
    const float side = left ? 1.0F : -1.0F;
    if (kind == PropKind::Elliptical)
        return ellipticalPart(pedal, side, angle);
    if (!wheels || !pedal)
        return std::nullopt;
    return at({side * PedalAside,
               axleHeight(kind) - crankLength(kind) * std::cos(angle),
               -crankLength(kind) * std::sin(angle)});
}

} // namespace hipwise::figure
