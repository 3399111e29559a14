#pragma once

#include "figure/rig/bone.h"
#include "figure/rig/skeleton.h"

#include <glm/mat3x3.hpp>
#include <glm/vec3.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What holds the body in place. Solved anew for every moment of an animation (solver.h).
namespace hipwise::figure {

/// A named place on the body ("kneecapR", "soleL", "upperBack"), given in the frame of a bone.
struct BodyPoint {
    Bone bone = Bone::Pelvis;
    glm::vec3 local{0.0F};

    bool operator==(const BodyPoint&) const = default;
};

/// Empty for unknown names. The names are listed in data/README.md.
[[nodiscard]] std::optional<BodyPoint> bodyPoint(std::string_view name);

/// In what a target is given: the world, a bone, or a moving part of a prop.
struct Frame {
    enum class Kind { World, Bone, PropPart };
    Kind kind = Kind::World;
    Bone bone = Bone::Pelvis;
    std::string part; ///< of the props: "pedalL"

    bool operator==(const Frame&) const = default;
};

/// Moves the whole body so that a point of it stands at a place. Axes that are empty stay free.
struct Pin {
    BodyPoint point;
    std::optional<float> x;
    std::optional<float> y;
    std::optional<float> z;

    bool operator==(const Pin&) const = default;
};

/// Lets the whole body down until the lowest skin of these bones lies at a height, in metres. What
/// is soft may be pressed in below that.
struct Rest {
    std::vector<Bone> bones;
    float height = 0.0F;

    bool operator==(const Rest&) const = default;
};

/// Where a held hand faces, in the frame of `frame`.
struct HandAim {
    glm::vec3 palm{0.0F, -1.0F, 0.0F}; ///< out of the palm
    glm::vec3 fingers{0.0F, 0.0F, 1.0F}; ///< towards the finger tips
    Frame frame;

    bool operator==(const HandAim&) const = default;
};

/// Holds a hand where the pose's HandX, Y and Z say: the palm where there is an aim, else the
/// wrist.
struct HandHold {
    Frame frame;
    glm::vec3 elbow{0.6F, -0.6F, -0.6F}; ///< where the elbow points, in the frame of the thorax
    std::optional<HandAim> aim;

    bool operator==(const HandHold&) const = default;
};

/// Holds a foot where the pose's FootX, Y and Z say: the sole below the ankle, flat but for FootYaw
/// and FootPitch; with `axes`, the ankle, with the foot in that orientation.
struct FootHold {
    Frame frame;
    glm::vec3 knee{0.0F, 0.0F, 1.0F}; ///< where the knee points, turned with the foot
    std::optional<glm::mat3> axes; ///< directions of the foot's x, y and z

    bool operator==(const FootHold&) const = default;
};

/// Everything that holds one body.
struct Contacts {
    std::vector<Pin> pins;
    std::vector<Rest> rests;
    std::optional<HandHold> handLeft;
    std::optional<HandHold> handRight;
    std::optional<FootHold> footLeft;
    std::optional<FootHold> footRight;

    [[nodiscard]] const std::optional<HandHold>& hand(Side side) const
    {
        return side == Side::Left ? handLeft : handRight;
    }

    [[nodiscard]] const std::optional<FootHold>& foot(Side side) const
    {
        return side == Side::Left ? footLeft : footRight;
    }

    bool operator==(const Contacts&) const = default;
};

} // namespace hipwise::figure
