#include "figure/rig/joint_angles.h"

#include <catch2/catch.hpp>
#include <glm/trigonometric.hpp>

#include <array>
#include <random>

namespace hipwise::figure {

namespace {

constexpr std::array Read{Channel::HipFlexionLeft,
                          Channel::HipAbductionLeft,
                          Channel::HipRotationLeft,
                          Channel::KneeFlexionLeft,
                          Channel::AnkleDorsiflexionLeft,
                          Channel::AnkleInversionLeft,
                          Channel::ElbowFlexionLeft,
                          Channel::WristFlexionLeft,
                          Channel::WristDeviationLeft};

} // namespace

TEST_CASE("the angles of a skeleton are those it was posed with, in every posture", "[figure]")
{
    std::mt19937 random(20261125);
    std::uniform_real_distribution<float> angle(2, 38);
    for (int round = 0; round < 200; ++round) {
        Pose posed;
        for (std::size_t i = 0; i < ChannelCount; ++i) {
            if (i < index(Channel::PropPhase) || i >= index(Channel::HipFlexionLeft))
                posed[static_cast<Channel>(i)] = angle(random);
        }
        const Pose read = jointAngles(pose(posed, static_cast<Posture>(round % 5)));
        for (const Channel left : Read) {
            for (const Side side : {Side::Left, Side::Right})
                CHECK(read.of(left, side) == Approx(posed.of(left, side)).margin(0.05));
        }
    }
}

TEST_CASE("a foot that looks where its knee does is not turned", "[figure]")
{
    Pose posed;
    posed[Channel::HipRotationRight] = -30;
    posed[Channel::KneeFlexionRight] = 70;
    posed[Channel::AnkleDorsiflexionRight] = 12;
    Skeleton skeleton = pose(posed, Posture::Standing);
    CHECK(footTurn(skeleton, Side::Right) == Approx(0).margin(0.01));
    // The right foot, looking 20 degrees to the right.
    const float turn = glm::radians(-20.0F);
    const glm::mat4 shank = skeleton[Bone::ShankRight];
    glm::mat4 foot = shank
        * glm::mat4(glm::vec4(std::cos(turn), 0, -std::sin(turn), 0),
                    glm::vec4(0, 1, 0, 0),
                    glm::vec4(std::sin(turn), 0, std::cos(turn), 0),
                    glm::vec4(0, 0, 0, 1));
    skeleton[Bone::FootRight] = foot;
    CHECK(footTurn(skeleton, Side::Right) == Approx(20).margin(0.01));
}

} // namespace hipwise::figure
