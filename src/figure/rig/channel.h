#pragma once

#include "support/side.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace hipwise::figure {

/// What can be set in a pose, one number each: degrees, metres, or a share from 0 to 1. Angles are
/// 0 in the anatomical position with the arms hanging and the palms facing the thighs. Those of a
/// pair stand next to each other, left first. Signs and order of rotations: data/README.md,
/// "Angles and signs"; the same words as in Grood and Suntay 1983 for the hip (flexion about the
/// pelvis, rotation about the femur, internal positive).
enum class Channel : std::uint8_t {
    RootX, ///< metres; the figure's left is +x, up is +y, where it faces is +z
    RootY,
    RootZ,
    RootYaw, ///< turns to the left
    RootPitch, ///< tips forwards
    RootRoll, ///< tips to the left of the picture; lying: + lifts the pelvis above the head
    PelvisTilt, ///< anterior +
    PelvisList, ///< left side up +
    PelvisRotation, ///< to the left +
    SpineFlexion,
    SpineBend, ///< to the left +
    SpineRotation, ///< to the left +
    NeckFlexion,
    NeckBend,
    NeckRotation,
    PropPhase, ///< where the pedals, waves and the like are, in degrees of a cycle
    HipFlexionLeft,
    HipFlexionRight,
    HipAbductionLeft,
    HipAbductionRight,
    HipRotationLeft, ///< internal +
    HipRotationRight,
    KneeFlexionLeft,
    KneeFlexionRight,
    AnkleDorsiflexionLeft,
    AnkleDorsiflexionRight,
    AnkleInversionLeft,
    AnkleInversionRight,
    ToesExtensionLeft,
    ToesExtensionRight,
    ShoulderFlexionLeft,
    ShoulderFlexionRight,
    ShoulderAbductionLeft,
    ShoulderAbductionRight,
    ShoulderRotationLeft, ///< internal +
    ShoulderRotationRight,
    ScapulaElevationLeft,
    ScapulaElevationRight,
    ScapulaProtractionLeft,
    ScapulaProtractionRight,
    ElbowFlexionLeft,
    ElbowFlexionRight,
    ForearmPronationLeft,
    ForearmPronationRight,
    WristFlexionLeft, ///< towards the palm +
    WristFlexionRight,
    WristDeviationLeft, ///< towards the thumb +
    WristDeviationRight,
    GripLeft, ///< 0 open hand, 1 fist
    GripRight,
    HandXLeft, ///< where the hand is held, in the frame of its target
    HandXRight,
    HandYLeft,
    HandYRight,
    HandZLeft,
    HandZRight,
    HandHeldLeft, ///< 1 held at its target, 0 free
    HandHeldRight,
    FootXLeft, ///< where the middle of the sole is held, in the frame of its target
    FootXRight,
    FootYLeft,
    FootYRight,
    FootZLeft,
    FootZRight,
    FootYawLeft, ///< turns to the left
    FootYawRight,
    FootPitchLeft, ///< toes up +, about the heel; heel up -, about the ball
    FootPitchRight,
    FootSwivelLeft, ///< turns the knee about the line from hip to ankle, outwards +
    FootSwivelRight,
    FootHeldLeft, ///< 1 held at its target, 0 free
    FootHeldRight
};

inline constexpr std::size_t ChannelCount = 72;

[[nodiscard]] constexpr std::size_t index(Channel channel)
{
    return static_cast<std::size_t>(channel);
}

[[nodiscard]] constexpr bool isPaired(Channel channel)
{
    return channel >= Channel::HipFlexionLeft;
}

/// The channel of a pair on one side; `left` names the pair by its left channel.
[[nodiscard]] constexpr Channel ofSide(Channel left, Side side)
{
    return static_cast<Channel>(index(left) + (side == Side::Right ? 1 : 0));
}

/// A value for every channel.
class Pose {
public:
    /// Anatomical position; hands and feet count as held wherever an animation holds them.
    Pose();

    [[nodiscard]] float operator[](Channel channel) const { return m_values[index(channel)]; }

    [[nodiscard]] float& operator[](Channel channel) { return m_values[index(channel)]; }

    /// The value of a pair on one side.
    [[nodiscard]] float of(Channel left, Side side) const { return (*this)[ofSide(left, side)]; }

    bool operator==(const Pose&) const = default;

private:
    std::array<float, ChannelCount> m_values{};
};

/// Each value on the way from `a` (share 0) to `b` (share 1).
[[nodiscard]] Pose blend(const Pose& a, const Pose& b, float share);

/// Left and right exchanged, as seen in a mirror: mirroring twice gives the same pose again.
[[nodiscard]] Pose mirrored(const Pose& pose);

} // namespace hipwise::figure
