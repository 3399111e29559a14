#include "figure/props/prop.h"

#include "figure/props/machines.h"
#include "figure/props/poles.h"

#include <glm/gtc/matrix_transform.hpp>

#include <algorithm>
#include <array>

namespace hipwise::figure {

namespace {

struct Usual {
    std::string_view name;
    glm::vec3 size;
};

/// In the order of PropKind. Chairs, steps and beds as they are sold; a high seat is a chair of
/// another height.
constexpr std::array Usuals{Usual{"mat", {1.90F, 0.012F, 0.64F}},
                            Usual{"chair", {0.44F, 0.45F, 0.44F}},
                            Usual{"cushion", {0.40F, 0.08F, 0.40F}},
                            Usual{"bed", {2.00F, 0.50F, 1.00F}},
                            Usual{"step", {0.70F, 0.12F, 0.36F}},
                            Usual{"wall", {0.08F, 2.10F, 1.40F}},
                            Usual{"worktop", {1.10F, 0.90F, 0.50F}},
                            Usual{"table", {1.10F, 0.90F, 0.60F}},
                            Usual{"ball", {0.033F, 0.033F, 0.033F}},
                            Usual{"pillow", {0.50F, 0.10F, 0.34F}},
                            Usual{"loop-band", {0.064F, 0.044F, 0.0F}},
                            Usual{"held-band", {0.030F, 0.004F, 0.0F}},
                            Usual{"stick", {0.011F, 0.90F, 0.0F}},
                            Usual{"poles", {0.008F, 1.08F, 1.10F}},
                            Usual{"bar", {0.013F, 1.20F, 0.0F}},
                            Usual{"upright-bike", {0.0F, 0.89F, -0.27F}},
                            Usual{"recumbent-bike", {0.0F, 0.44F, -0.72F}},
                            Usual{"bicycle", {0.0F, 0.92F, -0.25F}},
                            Usual{"elliptical", {0.0F, 0.0F, 0.0F}},
                            Usual{"water", {4.0F, 1.20F, 4.0F}},
                            Usual{"float-belt", {0.045F, 0.13F, 0.0F}}};

} // namespace

std::string_view toString(PropKind kind)
{
    return Usuals.at(static_cast<std::size_t>(kind)).name;
}

std::optional<PropKind> parsePropKind(std::string_view name)
{
    const auto found = std::find_if(
        Usuals.begin(), Usuals.end(), [&](const Usual& usual) { return usual.name == name; });
    if (found == Usuals.end())
        return std::nullopt;
    return static_cast<PropKind>(found - Usuals.begin());
}

glm::vec3 sizeOf(const Prop& prop)
{
    const glm::vec3& usual = Usuals.at(static_cast<std::size_t>(prop.kind)).size;
    glm::vec3 size = prop.size;
    for (glm::length_t axis = 0; axis < 3; ++axis) {
        if (size[axis] == 0.0F)
            size[axis] = usual[axis];
    }
    return size;
}

glm::mat4 placeOf(const Prop& prop)
{
    return glm::rotate(
        glm::translate(glm::mat4(1.0F), prop.at), glm::radians(prop.yawDeg), glm::vec3(0, 1, 0));
}

std::optional<glm::mat4> partFrame(std::span<const Prop> props,
                                   std::string_view part,
                                   float phaseDeg)
{
    for (const Prop& prop : props) {
        if (const auto local = machinePart(prop.kind, part, phaseDeg))
            return placeOf(prop) * *local;
        if (const auto pole = polePart(prop, part, phaseDeg))
            return pole;
    }
    return std::nullopt;
}

} // namespace hipwise::figure
