#include "figure/rig/joint_angles.h"

#include <glm/mat3x3.hpp>
#include <glm/trigonometric.hpp>

#include <algorithm>
#include <cmath>

namespace hipwise::figure {

namespace {

using glm::mat3;

float outward(Side side)
{
    return side == Side::Left ? 1.0F : -1.0F;
}

mat3 between(const Skeleton& skeleton, Bone parent, Bone child)
{
    return glm::transpose(mat3(skeleton[parent])) * mat3(skeleton[child]);
}

float degrees(float y, float x)
{
    return glm::degrees(std::atan2(y, x));
}

float arcSine(float value)
{
    return glm::degrees(std::asin(std::clamp(value, -1.0F, 1.0F)));
}

/// Turns about x, then z, then y.
struct Turns {
    float x = 0.0F;
    float z = 0.0F;
    float y = 0.0F;
};

/// Of Rx(x) Rz(z) Ry(y). glm's matrices are indexed by column, then row.
Turns turnsXzy(const mat3& m)
{
    return {degrees(m[1][2], m[1][1]), arcSine(-m[1][0]), degrees(m[2][0], m[0][0])};
}

void addLeg(const Skeleton& skeleton, Side side, Pose& pose)
{
    const float out = outward(side);
    const auto bone = [side](Bone left) { return ofSide(left, side); };
    const auto set = [&](Channel left, float value) { pose[ofSide(left, side)] = value; };
    const Turns hip = turnsXzy(between(skeleton, Bone::Pelvis, bone(Bone::ThighLeft)));
    set(Channel::HipFlexionLeft, -hip.x);
    set(Channel::HipAbductionLeft, out * hip.z);
    set(Channel::HipRotationLeft, -out * hip.y);
    const mat3 knee = between(skeleton, bone(Bone::ThighLeft), bone(Bone::ShankLeft));
    set(Channel::KneeFlexionLeft, degrees(knee[1][2], knee[1][1]));
    const Turns ankle = turnsXzy(between(skeleton, bone(Bone::ShankLeft), bone(Bone::FootLeft)));
    set(Channel::AnkleDorsiflexionLeft, -ankle.x);
    set(Channel::AnkleInversionLeft, -out * ankle.z);
}

/// The forearm carries half of its own turn, so its bend is read from its axis alone.
void addArm(const Skeleton& skeleton, Side side, Pose& pose)
{
    const float out = outward(side);
    const auto bone = [side](Bone left) { return ofSide(left, side); };
    const auto set = [&](Channel left, float value) { pose[ofSide(left, side)] = value; };
    const mat3 elbow = between(skeleton, bone(Bone::UpperArmLeft), bone(Bone::ForearmLeft));
    set(Channel::ElbowFlexionLeft, glm::degrees(std::acos(std::clamp(elbow[1][1], -1.0F, 1.0F))));
    // Ry(turn) Rz(flexion) Rx(deviation)
    const mat3 wrist = between(skeleton, bone(Bone::ForearmLeft), bone(Bone::HandLeft));
    set(Channel::WristFlexionLeft, -out * arcSine(wrist[0][1]));
    set(Channel::WristDeviationLeft, -degrees(-wrist[2][1], wrist[1][1]));
}

} // namespace

Pose jointAngles(const Skeleton& skeleton)
{
    Pose pose;
    for (const Side side : {Side::Left, Side::Right}) {
        addLeg(skeleton, side, pose);
        addArm(skeleton, side, pose);
    }
    return pose;
}

float footTurn(const Skeleton& skeleton, Side side)
{
    const mat3 ankle
        = between(skeleton, ofSide(Bone::ShankLeft, side), ofSide(Bone::FootLeft, side));
    return outward(side) * turnsXzy(ankle).y;
}

} // namespace hipwise::figure
