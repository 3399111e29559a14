#include "figure/motion/animation.h"

#include <catch2/catch.hpp>

#include <cmath>

namespace hipwise::figure {

namespace {

/// Lifts one leg through keys at these places, to this many degrees.
Animation lifting(const std::vector<std::pair<float, float>>& keys, Course course)
{
    Animation animation;
    animation.course = course;
    for (const auto& [at, degrees] : keys) {
        Pose pose;
        pose[Channel::HipFlexionRight] = degrees;
        animation.keys.push_back({at, pose});
    }
    return animation;
}

float angle(const Animation& animation, Phase phase, float share)
{
    return poseAt(animation, {phase, share})[Channel::HipFlexionRight];
}

} // namespace

TEST_CASE("a movement there and back begins at its first key, holds its last and comes back",
          "[figure]")
{
    const Animation lift = lifting({{0, 10}, {1, 70}}, Course::ThereAndBack);
    CHECK(angle(lift, Phase::Move, 0) == Approx(10));
    CHECK(angle(lift, Phase::Move, 0.5F) == Approx(40));
    CHECK(angle(lift, Phase::Move, 1) == Approx(70));
    CHECK(angle(lift, Phase::Hold, 0) == Approx(70));
    CHECK(angle(lift, Phase::Hold, 0.7F) == Approx(70));
    CHECK(angle(lift, Phase::Return, 0) == Approx(70));
    CHECK(angle(lift, Phase::Return, 1) == Approx(10));
}

TEST_CASE("phases begin and end gently", "[figure]")
{
    const Animation lift = lifting({{0, 0}, {1, 90}}, Course::ThereAndBack);
    CHECK(angle(lift, Phase::Move, 0.02F) < 0.1F);
    CHECK(angle(lift, Phase::Move, 0.98F) > 89.9F);
}

TEST_CASE("a key on the way is passed without a stop", "[figure]")
{
    const Animation lift = lifting({{0, 0}, {0.5F, 45}, {1, 90}}, Course::ThereAndBack);
    const float before = angle(lift, Phase::Move, 0.49F);
    const float at = angle(lift, Phase::Move, 0.50F);
    const float after = angle(lift, Phase::Move, 0.51F);
    CHECK(at == Approx(45));
    CHECK(at - before > 1.0F);
    CHECK(after - at == Approx(at - before).epsilon(0.05));
}

TEST_CASE("a round goes on from its hold by another way and closes", "[figure]")
{
    Animation round = lifting({{0, 0}, {0.25F, 40}, {0.5F, 60}, {0.75F, 10}}, Course::Round);
    round.holdFrom = 0.5F;
    round.holdTo = 0.5F;
    CHECK(angle(round, Phase::Move, 0) == Approx(0).margin(1e-3));
    CHECK(angle(round, Phase::Move, 1) == Approx(60));
    CHECK(angle(round, Phase::Hold, 0.5F) == Approx(60));
    CHECK(angle(round, Phase::Return, 1) == Approx(0).margin(0.1));
    CHECK(angle(round, Phase::Return, 0.5F) < angle(round, Phase::Move, 0.5F));
}

TEST_CASE("a steady cycle has no seam", "[figure]")
{
    const Animation walk = lifting({{0, 20}, {0.25F, -10}, {0.5F, 0}, {0.75F, 35}}, Course::Steady);
    CHECK(angle(walk, Phase::Steady, 0) == Approx(20));
    CHECK(angle(walk, Phase::Steady, 0.25F) == Approx(-10));
    CHECK(angle(walk, Phase::Steady, 0.9999F) == Approx(angle(walk, Phase::Steady, 0)).margin(0.1));
    CHECK(angle(walk, Phase::Steady, 3.25F) == Approx(-10).margin(1e-3));
    float largest = 0;
    for (int i = 0; i < 400; ++i) {
        const float share = static_cast<float>(i) / 400;
        largest = std::max(largest,
                           std::abs(angle(walk, Phase::Steady, share + 1.0F / 400)
                                    - angle(walk, Phase::Steady, share)));
    }
    CHECK(largest < 1.2F);
}

TEST_CASE("the props of a steady cycle turn once", "[figure]")
{
    const Animation ride = lifting({{0, 0}}, Course::Steady);
    CHECK(poseAt(ride, {Phase::Steady, 0.25F})[Channel::PropPhase] == Approx(90));
    CHECK(poseAt(ride, {Phase::Steady, 0.75F})[Channel::PropPhase] == Approx(270));
}

TEST_CASE("a movement of one key stays there", "[figure]")
{
    const Animation still = lifting({{0, 33}}, Course::ThereAndBack);
    CHECK(angle(still, Phase::Move, 0) == 33);
    CHECK(angle(still, Phase::Hold, 0.4F) == 33);
}

TEST_CASE("the moment of a key shows that key", "[figure]")
{
    const Animation lift = lifting({{0, 0}, {0.3F, 20}, {0.8F, 55}, {1, 60}}, Course::ThereAndBack);
    Animation round
        = lifting({{0, 0}, {0.2F, 30}, {0.4F, 50}, {0.6F, 50}, {0.8F, 20}}, Course::Round);
    round.holdFrom = 0.4F;
    round.holdTo = 0.6F;
    const Animation walk = lifting({{0, 20}, {0.25F, -10}, {0.6F, 0}}, Course::Steady);
    for (const Animation& animation : {lift, round, walk}) {
        for (std::size_t key = 0; key < animation.keys.size(); ++key) {
            const Pose pose = poseAt(animation, momentOfKey(animation, key));
            CHECK(pose[Channel::HipFlexionRight]
                  == Approx(animation.keys[key].pose[Channel::HipFlexionRight]).margin(0.05));
        }
    }
}

} // namespace hipwise::figure
