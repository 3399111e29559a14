#include "figure/motion/solver.h"
#include "figure/motion/two_bone.h"
#include "figure/rig/anthropometry.h"
#include "unit/figure/near.h"

#include <random>

namespace hipwise::figure {

namespace {

using glm::vec3;
using test::Near;

/// A body without skin: its lowest point is the lowest joint.
class Bones final : public LowestSkin {
public:
    [[nodiscard]] float lowest(const Skeleton& skeleton, std::span<const Bone> bones) const override
    {
        float low = 10.0F;
        for (const Bone bone : bones)
            low = std::min(low, skeleton.joint(bone).y);
        return low;
    }
};

Skeleton solved(const Pose& pose, const Contacts& contacts, std::span<const Prop> props = {})
{
    return solve(pose, Posture::Standing, contacts, props, Bones());
}

/// Standing with both feet held flat on the floor.
struct Held {
    Pose pose;
    Contacts contacts;

    Held()
    {
        contacts.footLeft.emplace();
        contacts.footRight.emplace();
        pose[Channel::RootY] = HipHeight - 0.05F;
        pose[Channel::FootXLeft] = 0.10F;
        pose[Channel::FootXRight] = -0.10F;
    }
};

} // namespace

TEST_CASE("two bones reach every target within their reach and keep their lengths", "[figure]")
{
    std::mt19937 random(11);
    std::uniform_real_distribution<float> value(-0.8F, 0.8F);
    for (int i = 0; i < 500; ++i) {
        const vec3 joint(value(random), value(random), value(random));
        const vec3 target(value(random), value(random), value(random));
        const vec3 pole(value(random), value(random), value(random));
        const TwoBone arm = reach(joint, target, 0.4F, 0.35F, pole, Hinge::Elbow);
        const vec3 hinge(arm.lower[3]);
        CHECK(glm::distance(joint, hinge) == Approx(0.4F).epsilon(0.001));
        CHECK(glm::distance(hinge, arm.end) == Approx(0.35F).epsilon(0.001));
        const float distance = glm::distance(joint, target);
        if (distance > 0.07F && distance < 0.74F)
            CHECK_THAT(arm.end, Near(target));
    }
}

TEST_CASE("a knee points where it is told to", "[figure]")
{
    const TwoBone leg
        = reach({0, 1, 0}, {0, 0.4F, 0}, ThighLength, ShankLength, {0, 0, 1}, Hinge::Knee);
    CHECK(leg.lower[3].z > 0.2F);
    CHECK(leg.upper[2].z > 0.5F); // the front of the thigh looks forwards
}

TEST_CASE("a target out of reach is met as far as the bones go", "[figure]")
{
    const TwoBone leg = reach({0, 1, 0}, {0, -3, 0}, 0.4F, 0.4F, {0, 0, 1}, Hinge::Knee);
    CHECK_THAT(leg.end, Near({0, 0.2F, 0}, 0.002F));
}

TEST_CASE("held feet stay flat where they are while the body sinks", "[figure]")
{
    Held held;
    for (const float sink : {0.05F, 0.15F, 0.30F, 0.45F}) {
        held.pose[Channel::RootY] = HipHeight - sink;
        const Skeleton s = solved(held.pose, held.contacts);
        CHECK_THAT(s.at(Bone::FootLeft, {0, -AnkleHeight, 0}), Near({0.10F, 0, 0}));
        CHECK_THAT(s.at(Bone::FootRight, {0, -AnkleHeight, 0.1F}), Near({-0.10F, 0, 0.1F}));
        CHECK_THAT(s.at(Bone::ShankLeft, {0, -ShankLength, 0}), Near(s.joint(Bone::FootLeft)));
    }
}

TEST_CASE("a heel that rises leaves the ball of the foot where it was, and the toes flat",
          "[figure]")
{
    Held held;
    const vec3 ball{0, -AnkleHeight, BallBeforeAnkle};
    const Skeleton flat = solved(held.pose, held.contacts);
    held.pose[Channel::FootPitchLeft] = -30;
    const Skeleton raised = solved(held.pose, held.contacts);
    CHECK_THAT(raised.at(Bone::FootLeft, ball), Near(flat.at(Bone::FootLeft, ball)));
    CHECK(raised.joint(Bone::FootLeft).y > flat.joint(Bone::FootLeft).y + 0.03F);
    CHECK(vec3(raised[Bone::ToesLeft][2]).y == Approx(0).margin(1e-4));
}

TEST_CASE("toes that rise leave the heel where it was", "[figure]")
{
    Held held;
    const vec3 heel{0, -AnkleHeight, -HeelBehindAnkle};
    held.pose[Channel::FootPitchRight] = 25;
    CHECK_THAT(solved(held.pose, held.contacts).at(Bone::FootRight, heel),
               Near({-0.10F, 0, -HeelBehindAnkle}));
}

TEST_CASE("a swivel turns the knee outwards on either side and leaves the foot", "[figure]")
{
    Held held;
    held.pose[Channel::RootY] = HipHeight - 0.3F;
    const Skeleton before = solved(held.pose, held.contacts);
    held.pose[Channel::FootSwivelLeft] = 30;
    held.pose[Channel::FootSwivelRight] = 30;
    const Skeleton after = solved(held.pose, held.contacts);
    CHECK(after.joint(Bone::ShankLeft).x > before.joint(Bone::ShankLeft).x + 0.05F);
    CHECK(after.joint(Bone::ShankRight).x < before.joint(Bone::ShankRight).x - 0.05F);
    CHECK_THAT(after.joint(Bone::FootLeft), Near(before.joint(Bone::FootLeft)));
}

TEST_CASE("a foot that is half held stands half way", "[figure]")
{
    Held held;
    held.pose[Channel::HipFlexionLeft] = 60;
    held.pose[Channel::KneeFlexionLeft] = 60;
    held.pose[Channel::FootHeldLeft] = 0;
    const float free = solved(held.pose, held.contacts).joint(Bone::ShankLeft).z;
    held.pose[Channel::FootHeldLeft] = 1;
    const float fixed = solved(held.pose, held.contacts).joint(Bone::ShankLeft).z;
    held.pose[Channel::FootHeldLeft] = 0.5F;
    const float half = solved(held.pose, held.contacts).joint(Bone::ShankLeft).z;
    CHECK(half > std::min(free, fixed));
    CHECK(half < std::max(free, fixed));
}

TEST_CASE("a held hand lies with its palm where it should and faces as it should", "[figure]")
{
    for (const Side side : {Side::Left, Side::Right}) {
        const float out = side == Side::Left ? 1.0F : -1.0F;
        Contacts contacts;
        auto& hold = side == Side::Left ? contacts.handLeft : contacts.handRight;
        hold.emplace();
        hold->aim = HandAim{{0, -1, 0}, {0, 0, 1}, {}};
        Pose pose;
        pose[Channel::RootY] = HipHeight;
        pose[ofSide(Channel::HandXLeft, side)] = out * 0.2F;
        pose[ofSide(Channel::HandYLeft, side)] = 1.0F;
        pose[ofSide(Channel::HandZLeft, side)] = 0.35F;
        const Skeleton s = solved(pose, contacts);
        const Bone hand = ofSide(Bone::HandLeft, side);
        CHECK_THAT(s.at(hand, {0, -PalmBelowWrist, 0}), Near({out * 0.2F, 1.0F, 0.35F}));
        CHECK_THAT(vec3(s[hand][1]), Near({0, 0, -1})); // the fingers point forwards
        CHECK_THAT(vec3(s[hand][0]) * out, Near({0, 1, 0})); // the palm looks down
    }
}

TEST_CASE("a pin moves the whole body on the axes it names", "[figure]")
{
    Contacts contacts;
    contacts.pins.push_back({*bodyPoint("kneecapR"), std::nullopt, 0.05F, 0.2F});
    const Skeleton s = solved({}, contacts);
    const BodyPoint kneecap = *bodyPoint("kneecapR");
    const vec3 at = s.at(kneecap.bone, kneecap.local);
    CHECK(at.y == Approx(0.05F));
    CHECK(at.z == Approx(0.2F));
    CHECK(at.x == Approx(-HipHalfWidth));
}

TEST_CASE("a body rests on the lowest of its parts", "[figure]")
{
    Contacts contacts;
    contacts.rests.push_back({{Bone::FootLeft, Bone::FootRight}, 0.3F});
    Pose pose;
    pose[Channel::KneeFlexionLeft] = 60; // stands on the right
    const Skeleton s = solved(pose, contacts);
    CHECK(s.joint(Bone::FootRight).y == Approx(0.3F));
    CHECK(s.joint(Bone::FootLeft).y > 0.4F);
}

TEST_CASE("feet follow the pedals round, opposite each other", "[figure]")
{
    const std::array props{Prop{PropKind::UprightBike, {}, 0, {}, false, {}}};
    Contacts contacts;
    for (auto* foot : {&contacts.footLeft, &contacts.footRight}) {
        foot->emplace();
        (*foot)->frame.kind = Frame::Kind::PropPart;
    }
    contacts.footLeft->frame.part = "pedalL";
    contacts.footRight->frame.part = "pedalR";
    Pose pose;
    pose[Channel::RootY] = 0.95F;
    pose[Channel::RootZ] = -0.25F;
    for (float turn = 0; turn < 360; turn += 30) {
        pose[Channel::PropPhase] = turn;
        const Skeleton s = solved(pose, contacts, props);
        const vec3 left = s.at(Bone::FootLeft, {0, -AnkleHeight, 0});
        const vec3 right = s.at(Bone::FootRight, {0, -AnkleHeight, 0});
        CHECK_THAT((left + right) * 0.5F, Near({0, 0.30F, 0}));
        CHECK(glm::distance(left, vec3(left.x, 0.30F, 0)) == Approx(0.17F));
    }
}

TEST_CASE("places on the body have a name for each side, and unknown names have none", "[figure]")
{
    CHECK(bodyPoint("hips"));
    CHECK(bodyPoint("kneeL")->bone == Bone::ShankLeft);
    CHECK(bodyPoint("kneeR")->bone == Bone::ShankRight);
    CHECK(bodyPoint("hipR")->local.x == -bodyPoint("hipL")->local.x);
    CHECK_FALSE(bodyPoint("knee"));
    CHECK_FALSE(bodyPoint("hipsL"));
    CHECK_FALSE(bodyPoint("tail"));
}

} // namespace hipwise::figure
