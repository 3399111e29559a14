#include "figure/rig/skeleton.h"

#include "figure/rig/anthropometry.h"

#include <glm/gtc/matrix_transform.hpp>
#include <glm/gtc/quaternion.hpp>

#include <algorithm>
#include <cmath>

namespace hipwise::figure {

namespace {

using glm::mat4;
using glm::vec3;

mat4 turnX(float degrees)
{
    return glm::rotate(mat4(1.0F), glm::radians(degrees), vec3(1, 0, 0));
}

mat4 turnY(float degrees)
{
    return glm::rotate(mat4(1.0F), glm::radians(degrees), vec3(0, 1, 0));
}

mat4 turnZ(float degrees)
{
    return glm::rotate(mat4(1.0F), glm::radians(degrees), vec3(0, 0, 1));
}

mat4 shift(const vec3& by)
{
    return glm::translate(mat4(1.0F), by);
}

/// The given point of the left side, on either side.
vec3 ofSide(vec3 left, Side side)
{
    if (side == Side::Right)
        left.x = -left.x;
    return left;
}

/// +1 on the left, -1 on the right: turns that open outwards on both sides.
float outward(Side side)
{
    return side == Side::Left ? 1.0F : -1.0F;
}

mat4 frameOf(Posture posture)
{
    const auto axes = [](const vec3& x, const vec3& y, const vec3& z) {
        return mat4(glm::vec4(x, 0), glm::vec4(y, 0), glm::vec4(z, 0), glm::vec4(0, 0, 0, 1));
    };
    switch (posture) {
    case Posture::Supine:
        return axes({0, 0, -1}, {-1, 0, 0}, {0, 1, 0});
    case Posture::Prone:
        return axes({0, 0, 1}, {-1, 0, 0}, {0, -1, 0});
    case Posture::OnRightSide:
        return axes({0, 1, 0}, {-1, 0, 0}, {0, 0, 1});
    case Posture::OnLeftSide:
        return axes({0, -1, 0}, {-1, 0, 0}, {0, 0, -1});
    case Posture::Standing:
        break;
    }
    return mat4(1.0F);
}

// Shares of a turn of the spine in its lower part; the rest happens in the thorax.
constexpr float SpineBendBelow = 0.5F;
constexpr float SpineTurnBelow = 0.3F;
constexpr float NeckBendBelow = 0.5F;
constexpr float NeckTurnBelow = 0.4F;

void placeTrunk(Skeleton& s, const Pose& p, const mat4& root)
{
    s[Bone::Pelvis] = root * turnY(p[Channel::PelvisRotation]) * turnZ(p[Channel::PelvisList])
        * turnX(p[Channel::PelvisTilt]);
    const float flexion = p[Channel::SpineFlexion];
    const float bend = p[Channel::SpineBend];
    const float turn = p[Channel::SpineRotation];
    s[Bone::Abdomen] = s[Bone::Pelvis] * shift(origin::Abdomen) * turnY(turn * SpineTurnBelow)
        * turnZ(-bend * SpineBendBelow) * turnX(flexion * SpineBendBelow);
    s[Bone::Thorax] = s[Bone::Abdomen] * shift(origin::Thorax - origin::Abdomen)
        * turnY(turn * (1 - SpineTurnBelow)) * turnZ(-bend * (1 - SpineBendBelow))
        * turnX(flexion * (1 - SpineBendBelow));
    const float nod = p[Channel::NeckFlexion];
    const float tip = p[Channel::NeckBend];
    const float look = p[Channel::NeckRotation];
    s[Bone::Neck] = s[Bone::Thorax] * shift(origin::Neck - origin::Thorax)
        * turnY(look * NeckTurnBelow) * turnZ(-tip * NeckBendBelow) * turnX(nod * NeckBendBelow);
    s[Bone::Head] = s[Bone::Neck] * shift(origin::Head - origin::Neck)
        * turnY(look * (1 - NeckTurnBelow)) * turnZ(-tip * (1 - NeckBendBelow))
        * turnX(nod * (1 - NeckBendBelow));
}

/// The shoulder blade turns with a raised arm: from 30 degrees on, about a degree for every two of
/// the upper arm (scapulohumeral rhythm, Inman 1944); drawn as a part of that at the collar bone.
float clavicleRise(float flexion, float abduction)
{
    constexpr float From = 30.0F;
    constexpr float Share = 0.22F;
    const float raised = glm::degrees(std::acos(std::clamp(
        std::cos(glm::radians(flexion)) * std::cos(glm::radians(abduction)), -1.0F, 1.0F)));
    return std::max(0.0F, raised - From) * Share;
}

void placeArm(Skeleton& s, const Pose& p, Side side)
{
    const float out = outward(side);
    const auto of = [&](Channel left) { return p.of(left, side); };
    const auto bone = [side](Bone left) { return figure::ofSide(left, side); };
    const float flexion = of(Channel::ShoulderFlexionLeft);
    const float abduction = of(Channel::ShoulderAbductionLeft);
    const mat4& thorax = s[Bone::Thorax];
    mat4& clavicle = s[bone(Bone::ClavicleLeft)];
    clavicle = thorax * shift(ofSide(origin::Clavicle - origin::Thorax, side))
        * turnY(-out * of(Channel::ScapulaProtractionLeft))
        * turnZ(out * (of(Channel::ScapulaElevationLeft) + clavicleRise(flexion, abduction)));
    // The arm hangs at the collar bone, but its angles are measured against the trunk.
    mat4 shoulder = thorax;
    shoulder[3] = clavicle * glm::vec4(ofSide(origin::UpperArm - origin::Clavicle, side), 1.0F);
    mat4& upperArm = s[bone(Bone::UpperArmLeft)];
    upperArm = shoulder * turnX(-flexion) * turnZ(out * abduction)
        * turnY(-out * of(Channel::ShoulderRotationLeft));
    const mat4 halfTurn = turnY(-out * of(Channel::ForearmPronationLeft) * 0.5F);
    mat4& forearm = s[bone(Bone::ForearmLeft)];
    forearm = upperArm * shift({0, -UpperArmLength, 0}) * turnX(-of(Channel::ElbowFlexionLeft))
        * halfTurn;
    s[bone(Bone::HandLeft)] = forearm * shift({0, -ForearmLength, 0}) * halfTurn
        * turnZ(-out * of(Channel::WristFlexionLeft)) * turnX(-of(Channel::WristDeviationLeft));
    placeFingers(s, side, of(Channel::GripLeft));
}

void placeLeg(Skeleton& s, const Pose& p, Side side)
{
    const float out = outward(side);
    const auto of = [&](Channel left) { return p.of(left, side); };
    const auto bone = [side](Bone left) { return figure::ofSide(left, side); };
    mat4& thigh = s[bone(Bone::ThighLeft)];
    thigh = s[Bone::Pelvis] * shift(ofSide({HipHalfWidth, 0, 0}, side))
        * turnX(-of(Channel::HipFlexionLeft)) * turnZ(out * of(Channel::HipAbductionLeft))
        * turnY(-out * of(Channel::HipRotationLeft));
    mat4& shank = s[bone(Bone::ShankLeft)];
    shank = thigh * shift({0, -ThighLength, 0}) * turnX(of(Channel::KneeFlexionLeft));
    s[bone(Bone::FootLeft)] = shank * shift({0, -ShankLength, 0})
        * turnX(-of(Channel::AnkleDorsiflexionLeft))
        * turnZ(-out * of(Channel::AnkleInversionLeft));
    placeToes(s, side, of(Channel::ToesExtensionLeft));
}

/// The orientation half way between two bones, at the joint of the second.
mat4 halfWay(const mat4& parent, const mat4& child)
{
    const glm::quat a = glm::quat_cast(glm::mat3(parent));
    const glm::quat b = glm::quat_cast(glm::mat3(child));
    mat4 frame = glm::mat4_cast(glm::slerp(a, b, 0.5F));
    frame[3] = child[3];
    return frame;
}

} // namespace

void Skeleton::move(const vec3& by)
{
    for (mat4& frame : m_frames)
        frame[3] += glm::vec4(by, 0.0F);
}

void Skeleton::setFolds()
{
    for (const Side side : {Side::Left, Side::Right}) {
        const auto bone = [side](Bone left) { return figure::ofSide(left, side); };
        const auto fold = [&](Bone at, Bone parent, Bone child) {
            (*this)[bone(at)] = halfWay((*this)[parent], (*this)[bone(child)]);
        };
        fold(Bone::HipFoldLeft, Bone::Pelvis, Bone::ThighLeft);
        fold(Bone::KneeFoldLeft, bone(Bone::ThighLeft), Bone::ShankLeft);
        fold(Bone::ShoulderFoldLeft, bone(Bone::ClavicleLeft), Bone::UpperArmLeft);
        fold(Bone::ElbowFoldLeft, bone(Bone::UpperArmLeft), Bone::ForearmLeft);
    }
}

void placeFingers(Skeleton& skeleton, Side side, float grip)
{
    // A fist bends the knuckles and the middle joints by about a right angle each.
    constexpr float Relaxed = 9.0F;
    constexpr float KnucklesInFist = 78.0F;
    constexpr float FingersInFist = 96.0F;
    constexpr float ThumbAcross = 42.0F;
    constexpr float ThumbBend = 26.0F;
    const float out = outward(side);
    const float closed = std::clamp(grip, 0.0F, 1.0F);
    const auto bone = [side](Bone left) { return figure::ofSide(left, side); };
    const mat4& hand = skeleton[bone(Bone::HandLeft)];
    mat4& knuckles = skeleton[bone(Bone::KnucklesLeft)];
    knuckles = hand * shift({0, -KnucklesBelowWrist, 0})
        * turnZ(-out * glm::mix(Relaxed, KnucklesInFist, closed));
    skeleton[bone(Bone::FingersLeft)] = knuckles
        * shift({0, KnucklesBelowWrist - FingersBelowWrist, 0})
        * turnZ(-out * glm::mix(Relaxed, FingersInFist, closed));
    skeleton[bone(Bone::ThumbLeft)] = hand * shift(ofSide(ThumbJoint, side))
        * turnY(-out * ThumbAcross * closed) * turnX(ThumbBend * closed)
        * turnZ(-out * ThumbBend * closed);
}

void placeToes(Skeleton& skeleton, Side side, float extensionDeg)
{
    skeleton[ofSide(Bone::ToesLeft, side)] = skeleton[ofSide(Bone::FootLeft, side)]
        * shift({0, -ToeJointBelowAnkle, BallBeforeAnkle}) * turnX(-extensionDeg);
}

Skeleton pose(const Pose& pose, Posture posture)
{
    const mat4 root = shift({pose[Channel::RootX], pose[Channel::RootY], pose[Channel::RootZ]})
        * turnY(pose[Channel::RootYaw]) * turnX(pose[Channel::RootPitch])
        * turnZ(pose[Channel::RootRoll]) * frameOf(posture);
    Skeleton skeleton;
    placeTrunk(skeleton, pose, root);
    for (const Side side : {Side::Left, Side::Right}) {
        placeArm(skeleton, pose, side);
        placeLeg(skeleton, pose, side);
    }
    skeleton.setFolds();
    return skeleton;
}

Skeleton mirrored(const Skeleton& skeleton)
{
    Skeleton result;
    for (std::size_t i = 0; i < BoneCount; ++i) {
        const auto bone = static_cast<Bone>(i);
        mat4 frame = skeleton[mirrored(bone)];
        // Reflected in the world, and once more in the bone's own frame, so that it stays a turn.
        for (glm::length_t column = 0; column < 4; ++column)
            frame[column].x = -frame[column].x;
        frame[0] = -frame[0];
        result[bone] = frame;
    }
    return result;
}

vec3 centreOfMass(const Skeleton& s)
{
    vec3 sum = s.at(Bone::Head, {0, 0.09F, 0.01F}) * mass::HeadAndNeck
        + s.at(Bone::Thorax, {0, 0.12F, 0.01F}) * mass::Thorax
        + s.at(Bone::Abdomen, {0, 0.07F, 0.01F}) * mass::Abdomen
        + s.at(Bone::Pelvis, {0, 0.02F, -0.01F}) * mass::Pelvis;
    for (const Side side : {Side::Left, Side::Right}) {
        const auto at = [&](Bone left, float down, float forward = 0.0F) {
            return s.at(ofSide(left, side), {0, -down, forward});
        };
        sum += at(Bone::UpperArmLeft, UpperArmLength * mass::UpperArmCentre) * mass::UpperArm
            + at(Bone::ForearmLeft, ForearmLength * mass::ForearmCentre) * mass::Forearm
            + at(Bone::HandLeft, HandLength * mass::HandCentre) * mass::Hand
            + at(Bone::ThighLeft, ThighLength * mass::LegCentre) * mass::Thigh
            + at(Bone::ShankLeft, ShankLength * mass::LegCentre) * mass::Shank
            + at(Bone::FootLeft,
                 AnkleHeight * 0.6F,
                 FootLength * mass::FootCentre - HeelBehindAnkle)
                * mass::Foot;
    }
    constexpr float Total = mass::HeadAndNeck + mass::Thorax + mass::Abdomen + mass::Pelvis
        + 2
            * (mass::UpperArm + mass::Forearm + mass::Hand + mass::Thigh + mass::Shank
               + mass::Foot);
    return sum / Total;
}

} // namespace hipwise::figure
