#pragma once

#include <glm/vec3.hpp>

/// Lengths of the figure in metres. Fractions of stature: Drillis and Contini 1966 as tabulated in
/// Winter, Biomechanics and Motor Control of Human Movement, 4th ed. 2009, figure 4.1 (source key
/// winter2009). What that figure does not have was chosen by eye and says so.
namespace hipwise::figure {

inline constexpr float Stature = 1.70F;

inline constexpr float ThighLength = 0.245F * Stature;
inline constexpr float ShankLength = 0.246F * Stature;
inline constexpr float AnkleHeight = 0.039F * Stature;
inline constexpr float FootLength = 0.152F * Stature;
inline constexpr float HipHeight = 0.530F * Stature;
inline constexpr float UpperArmLength = 0.186F * Stature;
inline constexpr float ForearmLength = 0.146F * Stature;
inline constexpr float HandLength = 0.108F * Stature;

/// Half the distance between the centres of the hip joints, by eye: the table's half breadth of the
/// hips, 0.0955, is to the skin.
inline constexpr float HipHalfWidth = 0.050F * Stature;

/// From the ankle joint: the back of the heel, and the ball of the foot where the toes bend. By
/// eye, within the length of the foot.
inline constexpr float HeelBehindAnkle = 0.038F * Stature;
inline constexpr float BallBeforeAnkle = 0.073F * Stature;
/// The toes bend this far below the ankle joint.
inline constexpr float ToeJointBelowAnkle = 0.029F * Stature;

/// From the wrist to the knuckles, and to the middle joints of the fingers; by eye, within the
/// length of the hand.
inline constexpr float KnucklesBelowWrist = 0.092F;
inline constexpr float FingersBelowWrist = 0.134F;
/// The middle of the palm, from the wrist towards the fingers.
inline constexpr float PalmBelowWrist = 0.075F;

/// Origins of the bones of trunk and arm above the middle between the hips, the left ones, with the
/// figure standing. Heights of shoulders and chin (0.818 and 0.870 of stature) from the table, the
/// rest by eye.
namespace origin {
inline constexpr glm::vec3 Abdomen{0.0F, 0.053F * Stature, -0.010F * Stature};
inline constexpr glm::vec3 Thorax{0.0F, 0.147F * Stature, -0.014F * Stature};
inline constexpr glm::vec3 Neck{0.0F, 0.290F * Stature, -0.016F * Stature};
inline constexpr glm::vec3 Head{0.0F, 0.342F * Stature, 0.002F * Stature};
inline constexpr glm::vec3 Clavicle{0.012F * Stature, 0.272F * Stature, 0.008F * Stature};
inline constexpr glm::vec3 UpperArm{0.103F * Stature, 0.272F * Stature, -0.010F * Stature};
} // namespace origin

/// Where the thumb joins the left hand, from the wrist.
inline constexpr glm::vec3 ThumbJoint{-0.006F, -0.028F, 0.024F};

/// Shares of body mass, and where each segment's centre of mass lies between its proximal (0) and
/// distal (1) end. Winter 2009, table 4.1, after Dempster 1955 (source key winter2009).
namespace mass {
inline constexpr float HeadAndNeck = 0.081F;
inline constexpr float Thorax = 0.216F;
inline constexpr float Abdomen = 0.139F;
inline constexpr float Pelvis = 0.142F;
inline constexpr float UpperArm = 0.028F;
inline constexpr float Forearm = 0.016F;
inline constexpr float Hand = 0.006F;
inline constexpr float Thigh = 0.100F;
inline constexpr float Shank = 0.0465F;
inline constexpr float Foot = 0.0145F;
inline constexpr float UpperArmCentre = 0.436F;
inline constexpr float ForearmCentre = 0.430F;
inline constexpr float HandCentre = 0.506F;
inline constexpr float LegCentre = 0.433F; ///< of thigh and of shank
inline constexpr float FootCentre = 0.500F;
} // namespace mass

} // namespace hipwise::figure
