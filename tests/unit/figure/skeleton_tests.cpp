#include "figure/rig/anthropometry.h"
#include "figure/rig/skeleton.h"
#include "unit/figure/near.h"

#include <glm/trigonometric.hpp>

#include <random>

// Positions worked out by hand from the lengths of the segments. The hips stand at the origin.

namespace hipwise::figure {

namespace {

using glm::vec3;
using test::Near;

Skeleton standing(const Pose& pose)
{
    return figure::pose(pose, Posture::Standing);
}

Pose with(Channel channel, float value)
{
    Pose pose;
    pose[channel] = value;
    return pose;
}

/// A pose with something in every channel.
Pose anything(unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> value(-40.0F, 40.0F);
    Pose pose;
    for (std::size_t i = 0; i < ChannelCount; ++i)
        pose[static_cast<Channel>(i)] = value(random);
    return pose;
}

} // namespace

TEST_CASE("somebody who stands has straight legs below the hips", "[figure]")
{
    const Skeleton s = standing({});
    CHECK_THAT(s.joint(Bone::ThighLeft), Near({HipHalfWidth, 0, 0}));
    CHECK_THAT(s.joint(Bone::ShankRight), Near({-HipHalfWidth, -ThighLength, 0}));
    CHECK_THAT(s.joint(Bone::FootLeft), Near({HipHalfWidth, -ThighLength - ShankLength, 0}));
    CHECK_THAT(s.joint(Bone::Head), Near(origin::Head));
}

TEST_CASE("thigh, shank and the height of the ankle make up the height of the hips", "[figure]")
{
    CHECK(ThighLength + ShankLength + AnkleHeight == Approx(HipHeight).margin(0.001));
}

TEST_CASE("a hip that is bent to 90 degrees lifts the knee straight to the front", "[figure]")
{
    const Skeleton s = standing(with(Channel::HipFlexionLeft, 90));
    CHECK_THAT(s.joint(Bone::ShankLeft), Near({HipHalfWidth, 0, ThighLength}));
    CHECK_THAT(s.joint(Bone::ShankRight), Near({-HipHalfWidth, -ThighLength, 0}));
}

TEST_CASE("a knee that is bent to 90 degrees takes the foot straight to the back", "[figure]")
{
    const Skeleton s = standing(with(Channel::KneeFlexionRight, 90));
    CHECK_THAT(s.joint(Bone::FootRight), Near({-HipHalfWidth, -ThighLength, -ShankLength}));
}

TEST_CASE("abduction takes either leg away from the middle", "[figure]")
{
    const float across = ThighLength * 0.5F; // the sine of 30 degrees
    const float down = ThighLength * glm::cos(glm::radians(30.0F));
    CHECK_THAT(standing(with(Channel::HipAbductionLeft, 30)).joint(Bone::ShankLeft),
               Near({HipHalfWidth + across, -down, 0}));
    CHECK_THAT(standing(with(Channel::HipAbductionRight, 30)).joint(Bone::ShankRight),
               Near({-HipHalfWidth - across, -down, 0}));
}

TEST_CASE("turning a bent hip out takes the foot inwards, turning it in takes it outwards",
          "[figure]")
{
    Pose sitting;
    sitting[Channel::HipFlexionLeft] = 90;
    sitting[Channel::KneeFlexionLeft] = 90;
    const float across = ShankLength * 0.5F;
    sitting[Channel::HipRotationLeft] = -30; // external
    CHECK(standing(sitting).joint(Bone::FootLeft).x == Approx(HipHalfWidth - across));
    sitting[Channel::HipRotationLeft] = 30; // internal
    CHECK(standing(sitting).joint(Bone::FootLeft).x == Approx(HipHalfWidth + across));
}

TEST_CASE("an anterior tilt carries the leg back, and bending the hip by as much brings it down",
          "[figure]")
{
    Pose tilted = with(Channel::PelvisTilt, 20);
    CHECK(standing(tilted).joint(Bone::ShankLeft).z < -0.1F);
    tilted[Channel::HipFlexionLeft] = 20;
    CHECK_THAT(standing(tilted).joint(Bone::ShankLeft), Near({HipHalfWidth, -ThighLength, 0}));
}

TEST_CASE("a list with the left side up lifts the left hip", "[figure]")
{
    const Skeleton s = standing(with(Channel::PelvisList, 10));
    CHECK(s.joint(Bone::ThighLeft).y == Approx(HipHalfWidth * glm::sin(glm::radians(10.0F))));
    CHECK(s.joint(Bone::ThighRight).y == Approx(-HipHalfWidth * glm::sin(glm::radians(10.0F))));
}

TEST_CASE("an arm that is raised to the front points forwards", "[figure]")
{
    const Skeleton s = standing(with(Channel::ShoulderFlexionRight, 90));
    const vec3 arm = s.joint(Bone::ForearmRight) - s.joint(Bone::UpperArmRight);
    CHECK_THAT(arm, Near({0, 0, UpperArmLength}));
}

TEST_CASE("spine and neck bend in the direction of their names", "[figure]")
{
    const auto head = [](Channel channel) {
        return standing(with(channel, 30)).at(Bone::Head, {0, 0.1F, 0});
    };
    CHECK(head(Channel::SpineFlexion).z > 0.15F);
    CHECK(head(Channel::SpineBend).x > 0.15F); // to the left
    CHECK(head(Channel::NeckBend).x > 0.02F);
    const Skeleton turned = standing(with(Channel::SpineRotation, 30));
    CHECK(glm::vec3(turned[Bone::Thorax][2]).x > 0.4F); // faces to the left
}

TEST_CASE("lying bodies have the head towards -x and face where they should", "[figure]")
{
    const auto lying = [](Posture posture) { return figure::pose({}, posture); };
    for (const Posture posture :
         {Posture::Supine, Posture::Prone, Posture::OnLeftSide, Posture::OnRightSide})
        CHECK(lying(posture).joint(Bone::Head).x < -0.5F);
    const auto front = [&](Posture posture) { return vec3(lying(posture)[Bone::Pelvis][2]); };
    CHECK_THAT(front(Posture::Supine), Near({0, 1, 0}));
    CHECK_THAT(front(Posture::Prone), Near({0, -1, 0}));
    CHECK(lying(Posture::OnRightSide).joint(Bone::ThighLeft).y > 0);
    CHECK(lying(Posture::OnLeftSide).joint(Bone::ThighRight).y > 0);
}

TEST_CASE("mirroring a pose twice gives the same pose", "[figure]")
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Pose pose = anything(seed);
        CHECK(mirrored(mirrored(pose)) == pose);
        CHECK_FALSE(mirrored(pose) == pose);
    }
}

TEST_CASE("mirroring a skeleton twice gives the same skeleton, to the last bit", "[figure]")
{
    const Skeleton s = figure::pose(anything(7), Posture::OnLeftSide);
    CHECK(mirrored(mirrored(s)) == s);
}

TEST_CASE("the skeleton of a mirrored pose is the mirrored skeleton", "[figure]")
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Pose pose = anything(seed);
        const Skeleton one = standing(mirrored(pose));
        const Skeleton other = mirrored(standing(pose));
        for (std::size_t i = 0; i < BoneCount; ++i) {
            const auto bone = static_cast<Bone>(i);
            INFO("bone " << i << ", seed " << seed);
            CHECK_THAT(one.at(bone, {0.01F, 0.1F, 0.02F}),
                       Near(other.at(bone, {0.01F, 0.1F, 0.02F}), 0.001F));
        }
    }
}

TEST_CASE("the centre of mass of somebody who stands lies a little above the hips", "[figure]")
{
    // 55 to 58 % of stature in adults; the figure's hips stand at 53 %.
    const vec3 centre = centreOfMass(standing({}));
    CHECK(HipHeight + centre.y > 0.54F * Stature);
    CHECK(HipHeight + centre.y < 0.59F * Stature);
    CHECK(centre.x == Approx(0).margin(1e-5));
    CHECK(std::abs(centre.z) < 0.03F);
}

TEST_CASE("a lifted leg carries the centre of mass along", "[figure]")
{
    const vec3 before = centreOfMass(standing({}));
    const vec3 after = centreOfMass(standing(with(Channel::HipAbductionRight, 40)));
    CHECK(after.x < before.x - 0.02F);
    CHECK(after.y > before.y);
}

TEST_CASE("a gripping hand brings the finger tips to the palm", "[figure]")
{
    const auto tip = [](float grip) {
        const Skeleton s = standing(with(Channel::GripLeft, grip));
        return glm::distance(s.at(Bone::FingersLeft, {0, -0.035F, 0}),
                             s.at(Bone::HandLeft, {-0.02F, -0.07F, 0}));
    };
    CHECK(tip(0) > 0.08F);
    CHECK(tip(1) < 0.05F);
}

} // namespace hipwise::figure
