#include "figure/check/animation_check.h"
#include "figure/check/balance.h"
#include "figure/check/collisions.h"
#include "figure/rig/anthropometry.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace hipwise::figure {

namespace {

const Body& body()
{
    static const Body body(bodyMesh(), {});
    return body;
}

FootHold flat()
{
    return {};
}

/// Somebody who stands on both feet, a hand's width apart, and bends the knees a little.
Animation kneeBend()
{
    Animation animation;
    animation.contacts.footLeft = flat();
    animation.contacts.footRight = flat();
    Pose pose;
    pose[Channel::RootY] = HipHeight - 0.01F;
    pose[Channel::FootXLeft] = 0.09F;
    pose[Channel::FootXRight] = -0.09F;
    for (const Channel channel : {Channel::ShoulderAbductionLeft, Channel::ShoulderAbductionRight})
        pose[channel] = 12;
    animation.keys.push_back({0, pose});
    pose[Channel::RootY] -= 0.06F;
    animation.keys.push_back({1, pose});
    return animation;
}

bool has(const std::vector<Flaw>& flaws, Flaw::Kind kind, const std::string& where = {})
{
    return std::any_of(flaws.begin(), flaws.end(), [&](const Flaw& flaw) {
        return flaw.kind == kind && flaw.where.find(where) != std::string::npos;
    });
}

std::string lines(const std::vector<Flaw>& flaws)
{
    std::string text;
    for (const Flaw& flaw : flaws)
        text += toString(flaw) + "\n";
    return text;
}

} // namespace

TEST_CASE("nothing is wrong with a plain knee bend", "[figure]")
{
    CHECK(lines(flawsOf(kneeBend(), body())).empty());
}

TEST_CASE("a joint beyond its limit is found where it was reached for", "[figure]")
{
    Animation animation = kneeBend();
    animation.keys[1].pose[Channel::RootY] = 0.45F; // deeper than the heels allow
    const auto flaws = flawsOf(animation, body());
    CHECK(has(flaws, Flaw::Kind::Angle, "ankleL.dorsiflexion more than"));
    CHECK(has(flaws, Flaw::Kind::Angle, "ankleR.dorsiflexion more than"));
}

TEST_CASE("a foot that turns more than a leg can is found", "[figure]")
{
    Animation animation = kneeBend();
    animation.contacts.footRight->knee = {0.6F, 0, 1}; // the knee falls in, the foot stays
    CHECK(has(flawsOf(animation, body()), Flaw::Kind::Angle, "footR turned"));
}

TEST_CASE("a foot out of reach is found", "[figure]")
{
    Animation animation = kneeBend();
    animation.keys[0].pose[Channel::RootY] = HipHeight + 0.03F;
    const auto flaws = flawsOf(animation, body());
    CHECK(has(flaws, Flaw::Kind::Reach, "footL"));
    CHECK_FALSE(has(flaws, Flaw::Kind::Reach, "hand"));
}

TEST_CASE("a pin and a rest that want different things are found", "[figure]")
{
    Animation animation = kneeBend();
    animation.contacts.pins.push_back({*bodyPoint("hips"), std::nullopt, 0.9F, std::nullopt});
    animation.contacts.rests.push_back({{Bone::Pelvis}, 0.5F});
    const auto flaws = flawsOf(animation, body());
    CHECK(has(flaws, Flaw::Kind::Pin, "pelvis"));
    CHECK_FALSE(has(flaws, Flaw::Kind::Rest));
}

TEST_CASE("a standing foot may only go with the ground", "[figure]")
{
    Animation animation = kneeBend();
    SECTION("when the ground stands still")
    {
        animation.keys[1].pose[Channel::FootZRight] = 0.04F;
        const auto flaws = flawsOf(animation, body());
        CHECK(has(flaws, Flaw::Kind::Slide, "heelR"));
        CHECK_FALSE(has(flaws, Flaw::Kind::Slide, "heelL"));
    }
    SECTION("when the ground goes")
    {
        animation.course = Course::Steady;
        animation.travel = 0.1F;
        animation.keys[1].at = 0.5F;
        animation.keys[1].pose = animation.keys[0].pose;
        CHECK(has(flawsOf(animation, body()), Flaw::Kind::Slide, "heelL"));
    }
}

TEST_CASE("skin below the floor is found, and hard places sooner than soft ones", "[figure]")
{
    Animation animation = kneeBend();
    animation.contacts = {};
    animation.keys.resize(1);
    const auto sunkBy = [&](float depth) {
        animation.keys[0].pose[Channel::RootY] = HipHeight - depth;
        return flawsOf(animation, body());
    };
    CHECK_FALSE(has(sunkBy(0.006F), Flaw::Kind::Ground));
    CHECK(has(sunkBy(0.014F), Flaw::Kind::Ground, "foot"));

    Animation lying;
    lying.posture = Posture::Supine;
    lying.keys.push_back({});
    lying.contacts.rests.push_back({{Bone::Pelvis}, -0.025F});
    const auto flaws = flawsOf(lying, body());
    CHECK_FALSE(has(flaws, Flaw::Kind::Ground, "pelvis"));
    lying.contacts.rests[0].height = -0.035F;
    CHECK(has(flawsOf(lying, body()), Flaw::Kind::Ground, "pelvis"));
}

TEST_CASE("skin within a prop is found", "[figure]")
{
    Animation animation = kneeBend();
    animation.props.push_back({PropKind::Worktop, {0, 0, 0.30F}, 0, {}, false, {}});
    CHECK_FALSE(has(flawsOf(animation, body()), Flaw::Kind::Prop));
    animation.props[0].at.z = 0.05F;
    CHECK(has(flawsOf(animation, body()), Flaw::Kind::Prop, "pelvis"));
}

TEST_CASE("a limb within another is found", "[figure]")
{
    Animation animation = kneeBend();
    animation.contacts.handRight = HandHold{};
    for (Key& key : animation.keys) {
        key.pose[Channel::HandXRight] = 0.0F;
        key.pose[Channel::HandYRight] = 1.10F; // in the middle of the belly
        key.pose[Channel::HandZRight] = 0.0F;
    }
    const auto flaws = flawsOf(animation, body());
    CHECK(has(flaws, Flaw::Kind::Limbs, "handR in"));
    CHECK_FALSE(has(flaws, Flaw::Kind::Limbs, "handL"));
}

TEST_CASE("a body that would fall over is found where it stands still", "[figure]")
{
    Animation animation = kneeBend();
    for (Key& key : animation.keys)
        key.pose[Channel::RootZ] = -0.16F;
    CHECK(has(flawsOf(animation, body()), Flaw::Kind::Balance));
    SECTION("a hand that holds on helps")
    {
        animation.contacts.handRight = HandHold{};
        for (Key& key : animation.keys) {
            key.pose[Channel::HandXRight] = -0.2F;
            key.pose[Channel::HandYRight] = 1.0F;
            key.pose[Channel::HandZRight] = -0.5F;
        }
        CHECK_FALSE(has(flawsOf(animation, body()), Flaw::Kind::Balance));
    }
    SECTION("water carries")
    {
        animation.props.push_back({PropKind::Water, {}, 0, {}, false, {}});
        CHECK_FALSE(has(flawsOf(animation, body()), Flaw::Kind::Balance));
    }
}

TEST_CASE("a joint that jumps is found", "[figure]")
{
    Animation animation = kneeBend();
    animation.keys[1].at = 0.50F;
    animation.keys.push_back({0.51F, animation.keys[1].pose});
    animation.keys.back().pose[Channel::ShoulderFlexionRight] = 60;
    animation.keys.push_back({1, animation.keys.back().pose});
    const auto flaws = flawsOf(animation, body());
    CHECK(has(flaws, Flaw::Kind::Jump, "handR"));
    CHECK_FALSE(has(flaws, Flaw::Kind::Jump, "handL"));
}

TEST_CASE("flaws are told in degrees and millimetres", "[figure]")
{
    CHECK(toString({Flaw::Kind::Ground, "toesL", {Phase::Move, 0.5F}, 0.0214F, 0.010F})
          == "ground: toesL 21 mm (allowed: 10) at move 0.50");
    CHECK(toString({Flaw::Kind::Angle, "kneeR.flexion more than", {Phase::Steady, 0}, 155, 151})
          == "angle: kneeR.flexion more than 155 degrees (allowed: 151) at cycle 0.00");
}

TEST_CASE("a hull goes round all points and leaves out those within", "[figure]")
{
    const auto hull = convexHull({{0, 0}, {2, 0}, {1, 1}, {2, 2}, {0, 2}, {1, 0}, {0, 0}});
    CHECK(hull.size() == 4);
    CHECK(convexHull({{1, 1}, {1, 1}}).size() == 1);
    CHECK(distanceOutside(hull, {1, 1}) == Approx(-1));
    CHECK(distanceOutside(hull, {1, 0.25F}) == Approx(-0.25));
    CHECK(distanceOutside(hull, {3, 1}) == Approx(1));
    CHECK(distanceOutside(hull, {3, 3}) == Approx(std::sqrt(2.0F)));
    CHECK(distanceOutside(std::vector<glm::vec2>{{0, 0}, {2, 0}}, {1, 0.5F}) == Approx(0.5));
}

TEST_CASE("the depth in a solid is the way out of it", "[figure]")
{
    const Scene::Solid block{glm::mat4(1.0F), {0, 0, 0}, {1, 1, 1}, 0, Material::Wood};
    CHECK(depthIn(block, {0.5F, 0.9F, 0.5F}) == Approx(0.1));
    CHECK(depthIn(block, {0.05F, 0.5F, 0.5F}) == Approx(0.05));
    CHECK(depthIn(block, {0.5F, 1.2F, 0.5F}) < 0);
    const Scene::Solid board{glm::mat4(1.0F), {0, 0.97F, 0}, {1, 1, 1}, 0, Material::Wood};
    CHECK(depthIn(board, {0.5F, 0.96F, 0.5F}) == Approx(0.04)); // through it, from above
    const Scene::Solid bar{glm::mat4(1.0F), {0, 0, 0}, {0, 1, 0}, 0.02F, Material::Metal};
    CHECK(depthIn(bar, {0.015F, 0.5F, 0}) == Approx(0.005));
    CHECK(depthIn(bar, {0.015F, 1.5F, 0}) < 0);
}

} // namespace hipwise::figure
