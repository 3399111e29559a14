#include "figure/motion/animation.h"
#include "figure/props/poles.h"
#include "unit/figure/near.h"

#include <catch2/catch.hpp>

namespace hipwise::figure {

namespace {

using glm::vec3;

/// The right foot stands from 0 to 0.6 of the cycle and swings forwards after that.
Animation step()
{
    Animation animation;
    animation.course = Course::Steady;
    animation.travel = 1.0F;
    const auto add = [&](float at, float z, float y) {
        Pose pose;
        pose[Channel::FootZRight] = z;
        pose[Channel::FootYRight] = y;
        animation.keys.push_back({at, pose});
    };
    add(0.0F, 0.3F, 0);
    add(0.3F, 0.0F, 0);
    add(0.6F, -0.3F, 0);
    add(0.8F, 0.1F, 0.1F);
    return animation;
}

Pose at(const Animation& animation, float share)
{
    return poseAt(animation, {Phase::Steady, share});
}

vec3 gripOf(const Prop& poles, const char* part, float degrees)
{
    return vec3((*polePart(poles, part, degrees))[3]);
}

vec3 tipOf(const Prop& poles, const char* part, float degrees)
{
    return vec3(*polePart(poles, part, degrees) * glm::vec4(0, -poleLength(poles), 0, 1));
}

} // namespace

TEST_CASE("a standing foot goes back exactly as the ground does", "[figure]")
{
    const Animation walk = step();
    for (int i = 0; i <= 12; ++i) {
        const float share = static_cast<float>(i) / 20;
        CHECK(at(walk, share)[Channel::FootZRight] == Approx(0.3F - share).margin(1e-4));
        CHECK(at(walk, share)[Channel::FootYRight] == Approx(0).margin(1e-6));
    }
}

TEST_CASE("a foot leaves and meets the ground at the ground's speed", "[figure]")
{
    const Animation walk = step();
    constexpr float Short = 0.002F;
    const auto speed = [&](float share) {
        return (at(walk, share + Short)[Channel::FootZRight] - at(walk, share)[Channel::FootZRight])
            / Short;
    };
    CHECK(speed(0.601F) == Approx(-1.0).margin(0.2));
    CHECK(speed(0.996F) == Approx(-1.0).margin(0.2));
    CHECK(speed(0.75F) > 1.0F);
}

TEST_CASE("nothing goes beyond its keys", "[figure]")
{
    const Animation walk = step();
    for (int i = 0; i < 200; ++i) {
        const float height = at(walk, static_cast<float>(i) / 200)[Channel::FootYRight];
        CHECK(height >= 0);
        CHECK(height <= 0.1001F);
    }
}

TEST_CASE("a planted pole stays where it was set down while the ground passes", "[figure]")
{
    const Prop poles{PropKind::Poles, {}, 0, {}, false, {}};
    const float travel = sizeOf(poles).z;
    for (int i = 0; i < 18; ++i) {
        const float share = static_cast<float>(i) / 36;
        const vec3 left = tipOf(poles, "poleL", share * 360);
        CHECK(left.y == Approx(0).margin(1e-4));
        CHECK(left.z + travel * share == Approx(tipOf(poles, "poleL", 0).z).margin(1e-4));
        CHECK_THAT(tipOf(poles, "poleR", share * 360 + 180), test::Near({-left.x, left.y, left.z}));
    }
}

TEST_CASE("a pole swings forwards without a jump and above the floor", "[figure]")
{
    const Prop poles{PropKind::Poles, {}, 0, {}, false, {}};
    vec3 before = gripOf(poles, "poleL", 0);
    for (int degrees = 2; degrees <= 720; degrees += 2) {
        const vec3 grip = gripOf(poles, "poleL", static_cast<float>(degrees));
        CHECK(glm::distance(grip, before) < 0.02F);
        CHECK(tipOf(poles, "poleL", static_cast<float>(degrees)).y > -1e-4F);
        CHECK(grip.y > 0.8F);
        before = grip;
    }
}

TEST_CASE("only poles and a stick that goes along have such parts", "[figure]")
{
    CHECK(polePart({PropKind::Poles, {}, 0, {}, false, {}}, "poleL", 0));
    CHECK_FALSE(polePart({PropKind::Poles, {}, 0, {}, false, {}}, "stickL", 0));
    CHECK_FALSE(polePart({PropKind::Poles, {}, 0, {}, false, {}}, "pole", 0));
    CHECK_FALSE(polePart({PropKind::Stick, {}, 0, {}, false, {}}, "stickL", 0));
    CHECK(polePart({PropKind::Stick, {}, 0, {0, 0, 1.0F}, false, {}}, "stickL", 0));
    const std::vector<Prop> props{{PropKind::Mat, {}, 0, {}, false, {}},
                                  {PropKind::Poles, {}, 0, {}, false, {}}};
    CHECK(partFrame(props, "poleR", 90));
    CHECK_FALSE(partFrame(props, "pedalR", 90));
}

} // namespace hipwise::figure
