#include "figure/motion/solver.h"

#include "figure/motion/two_bone.h"
#include "figure/rig/anthropometry.h"

#include <glm/gtc/matrix_transform.hpp>
#include <glm/gtc/quaternion.hpp>

#include <algorithm>
#include <cmath>

namespace hipwise::figure {

namespace {

using glm::mat3;
using glm::mat4;
using glm::vec3;
using glm::vec4;

constexpr float Held = 0.999F; // held as good as wholly
constexpr float Free = 0.001F;

mat4 turn(float degrees, const vec3& axis)
{
    return glm::rotate(mat4(1.0F), glm::radians(degrees), axis);
}

mat4 shift(const vec3& by)
{
    return glm::translate(mat4(1.0F), by);
}

vec3 direction(const mat4& frame, const vec3& local)
{
    return mat3(frame) * local;
}

/// One body on its way to where it is held.
class Solver {
public:
    Solver(const Pose& pose, const Contacts& contacts, std::span<const Prop> props)
        : m_pose(pose)
        , m_contacts(contacts)
        , m_props(props)
    {
    }

    void settle(Skeleton& skeleton, const LowestSkin& skin) const;
    void holdFoot(Skeleton& skeleton, Side side, const FootHold& hold) const;
    void holdHand(Skeleton& skeleton, Side side, const HandHold& hold) const;
    /// Where the ankle, and where the wrist is to be.
    [[nodiscard]] vec3 ankle(const Skeleton& skeleton, Side side, const FootHold& hold) const;
    [[nodiscard]] vec3 wrist(const Skeleton& skeleton, Side side, const HandHold& hold) const;

private:
    [[nodiscard]] mat4 frameOf(const Frame& frame, const Skeleton& skeleton) const;

    [[nodiscard]] float of(Channel left, Side side) const { return m_pose.of(left, side); }

    /// Where the held foot is, and where its knee points.
    struct FootPlace {
        mat4 foot{1.0F};
        vec3 knee{0.0F};
        float toesDeg = 0.0F;
    };

    [[nodiscard]] FootPlace placeFoot(const Skeleton& skeleton,
                                      Side side,
                                      const FootHold& hold) const;
    [[nodiscard]] mat3 handAxes(const Skeleton& skeleton, Side side, const HandAim& aim) const;
    static vec3 followHand(Skeleton& skeleton, Side side, const vec3& target, float held);
    static mat4 aimedHand(const mat3& axes, mat4& forearm);
    [[nodiscard]] mat4 looseHand(const mat4& forearm, Side side) const;

    const Pose& m_pose;
    const Contacts& m_contacts;
    std::span<const Prop> m_props;
};

mat4 Solver::frameOf(const Frame& frame, const Skeleton& skeleton) const
{
    switch (frame.kind) {
    case Frame::Kind::Bone:
        return skeleton[frame.bone];
    case Frame::Kind::PropPart:
        if (const auto part = partFrame(m_props, frame.part, m_pose[Channel::PropPhase]))
            return *part;
        break;
    case Frame::Kind::World:
        break;
    }
    return mat4(1.0F);
}

/// Pins and rests work on the whole body; a second round lets both hold where there are both.
void Solver::settle(Skeleton& skeleton, const LowestSkin& skin) const
{
    const int rounds = m_contacts.pins.empty() || m_contacts.rests.empty() ? 1 : 2;
    for (int round = 0; round < rounds; ++round) {
        for (const Pin& pin : m_contacts.pins) {
            const vec3 now = skeleton.at(pin.point.bone, pin.point.local);
            skeleton.move({pin.x ? *pin.x - now.x : 0.0F,
                           pin.y ? *pin.y - now.y : 0.0F,
                           pin.z ? *pin.z - now.z : 0.0F});
        }
        for (const Rest& rest : m_contacts.rests)
            skeleton.move({0.0F, rest.height - skin.lowest(skeleton, rest.bones), 0.0F});
    }
}

Solver::FootPlace Solver::placeFoot(const Skeleton& skeleton, Side side, const FootHold& hold) const
{
    FootPlace place;
    const mat4 frame = frameOf(hold.frame, skeleton)
        * shift({of(Channel::FootXLeft, side),
                 of(Channel::FootYLeft, side),
                 of(Channel::FootZLeft, side)});
    if (hold.axes) {
        place.foot = frame * mat4(*hold.axes);
        place.knee = direction(frame, hold.knee);
        return place;
    }
    const float pitch = of(Channel::FootPitchLeft, side);
    const mat4 base = frame * turn(of(Channel::FootYawLeft, side), {0, 1, 0});
    const vec3 pivot = pitch < 0 ? vec3(0, 0, BallBeforeAnkle) : vec3(0, 0, -HeelBehindAnkle);
    place.foot = base * shift(pivot) * turn(-pitch, {1, 0, 0}) * shift(-pivot)
        * shift({0, AnkleHeight, 0});
    place.knee = direction(base, hold.knee);
    // The toes stay flat while the heel rises, as long as they stand on something.
    constexpr float InTheAir = 0.06F;
    const float height
        = hold.frame.kind == Frame::Kind::World ? of(Channel::FootYLeft, side) : 0.0F;
    place.toesDeg = std::max(0.0F, -pitch) * std::clamp(2 - height / InTheAir, 0.0F, 1.0F);
    return place;
}

void Solver::holdFoot(Skeleton& skeleton, Side side, const FootHold& hold) const
{
    const float held = of(Channel::FootHeldLeft, side);
    if (held <= Free)
        return;
    const FootPlace place = placeFoot(skeleton, side, hold);
    const Bone thigh = ofSide(Bone::ThighLeft, side);
    const Bone shank = ofSide(Bone::ShankLeft, side);
    const Bone foot = ofSide(Bone::FootLeft, side);
    const vec3 hip = skeleton.joint(thigh);
    const vec3 ankle(place.foot[3]);
    vec3 knee = place.knee;
    const float swivel = of(Channel::FootSwivelLeft, side) * (side == Side::Left ? -1.0F : 1.0F);
    if (std::abs(swivel) > Free && glm::length(ankle - hip) > Free)
        knee = direction(turn(swivel, glm::normalize(ankle - hip)), knee);
    const TwoBone leg = reach(hip, ankle, ThighLength, ShankLength, knee, Hinge::Knee);
    mat4 footFrame = place.foot;
    footFrame[3] = vec4(leg.end, 1.0F);
    if (held >= Held) {
        skeleton[thigh] = leg.upper;
        skeleton[shank] = leg.lower;
        skeleton[foot] = footFrame;
    } else {
        const auto mix = [held](const mat4& free, const mat4& fixed, const vec3& at) {
            mat4 mixed = glm::mat4_cast(
                glm::slerp(glm::quat_cast(mat3(free)), glm::quat_cast(mat3(fixed)), held));
            mixed[3] = vec4(at, 1.0F);
            return mixed;
        };
        skeleton[thigh] = mix(skeleton[thigh], leg.upper, hip);
        skeleton[shank] = mix(skeleton[shank], leg.lower, skeleton.at(thigh, {0, -ThighLength, 0}));
        skeleton[foot] = mix(skeleton[foot], footFrame, skeleton.at(shank, {0, -ShankLength, 0}));
    }
    placeToes(skeleton, side, of(Channel::ToesExtensionLeft, side) + place.toesDeg * held);
}

/// The frame of a hand that faces as it should: -y along the fingers, the palm towards the body.
mat3 Solver::handAxes(const Skeleton& skeleton, Side side, const HandAim& aim) const
{
    const mat4 frame = frameOf(aim.frame, skeleton);
    const vec3 fingers = glm::normalize(direction(frame, aim.fingers));
    const vec3 palm = direction(frame, aim.palm);
    const float inward = side == Side::Left ? -1.0F : 1.0F;
    const vec3 x = inward * glm::normalize(palm - fingers * glm::dot(palm, fingers));
    const vec3 y = -fingers;
    return {x, y, glm::cross(x, y)};
}

vec3 Solver::ankle(const Skeleton& skeleton, Side side, const FootHold& hold) const
{
    return vec3(placeFoot(skeleton, side, hold).foot[3]);
}

vec3 Solver::wrist(const Skeleton& skeleton, Side side, const HandHold& hold) const
{
    const vec3 place(frameOf(hold.frame, skeleton)
                     * vec4(of(Channel::HandXLeft, side),
                            of(Channel::HandYLeft, side),
                            of(Channel::HandZLeft, side),
                            1.0F));
    return hold.aim ? place + handAxes(skeleton, side, *hold.aim) * vec3(0, PalmBelowWrist, 0)
                    : place;
}

/// A shoulder follows a hand that reaches far. Returns where it is then.
vec3 Solver::followHand(Skeleton& skeleton, Side side, const vec3& target, float held)
{
    constexpr float FullReach = 0.996F * (UpperArmLength + ForearmLength);
    constexpr float ShoulderGives = 0.06F;
    constexpr float ClavicleShare = 0.6F;
    const vec3 shoulder = skeleton.joint(ofSide(Bone::UpperArmLeft, side));
    const float beyond = glm::length(target - shoulder) - FullReach;
    if (beyond <= 0)
        return shoulder;
    const vec3 give = glm::normalize(target - shoulder) * std::min(beyond, ShoulderGives) * held;
    skeleton[ofSide(Bone::ClavicleLeft, side)][3] += vec4(give * ClavicleShare, 0.0F);
    return shoulder + give;
}

/// The hand as it is aimed; the forearm takes half of the turn that the hand needs about it.
mat4 Solver::aimedHand(const mat3& axes, mat4& forearm)
{
    constexpr float Across = 0.1F; // less than that, and there is no turn to speak of
    const vec3 along(forearm[1]);
    vec3 across = axes[0] - along * glm::dot(axes[0], along);
    if (glm::length(across) > Across) {
        across = glm::normalize(across);
        const vec3 now(forearm[0]);
        const float angle
            = std::atan2(glm::dot(glm::cross(now, across), along), glm::dot(now, across));
        forearm = forearm * glm::rotate(mat4(1.0F), angle * 0.5F, vec3(0, 1, 0));
    }
    return mat4(axes);
}

/// The hand as the angles of forearm and wrist say.
mat4 Solver::looseHand(const mat4& forearm, Side side) const
{
    const float out = side == Side::Left ? 1.0F : -1.0F;
    return forearm * turn(-out * of(Channel::ForearmPronationLeft, side), {0, 1, 0})
        * turn(-out * of(Channel::WristFlexionLeft, side), {0, 0, 1})
        * turn(-of(Channel::WristDeviationLeft, side), {1, 0, 0});
}

void Solver::holdHand(Skeleton& skeleton, Side side, const HandHold& hold) const
{
    const float held = of(Channel::HandHeldLeft, side);
    if (held <= Free)
        return;
    const Skeleton before = skeleton;
    const Bone upperArm = ofSide(Bone::UpperArmLeft, side);
    const Bone forearm = ofSide(Bone::ForearmLeft, side);
    const Bone hand = ofSide(Bone::HandLeft, side);
    const vec3 target = wrist(skeleton, side, hold);
    const mat3 axes = hold.aim ? handAxes(skeleton, side, *hold.aim) : mat3(1.0F);
    const vec3 shoulder = followHand(skeleton, side, target, held);
    const vec3 elbow = direction(skeleton[Bone::Thorax], hold.elbow);
    const TwoBone arm = reach(shoulder, target, UpperArmLength, ForearmLength, elbow, Hinge::Elbow);
    mat4 lower = arm.lower;
    const mat4 handFrame = hold.aim ? aimedHand(axes, lower) : looseHand(lower, side);
    const auto mix = [held](const mat4& free, const mat4& fixed, const vec3& at) {
        mat4 mixed = held >= Held
            ? fixed
            : glm::mat4_cast(
                glm::slerp(glm::quat_cast(mat3(free)), glm::quat_cast(mat3(fixed)), held));
        mixed[3] = vec4(at, 1.0F);
        return mixed;
    };
    skeleton[upperArm] = mix(before[upperArm], arm.upper, shoulder);
    skeleton[forearm] = mix(before[forearm], lower, skeleton.at(upperArm, {0, -UpperArmLength, 0}));
    skeleton[hand] = mix(before[hand], handFrame, skeleton.at(forearm, {0, -ForearmLength, 0}));
    placeFingers(skeleton, side, of(Channel::GripLeft, side));
}

} // namespace

Skeleton solve(const Pose& pose,
               Posture posture,
               const Contacts& contacts,
               std::span<const Prop> props,
               const LowestSkin& skin)
{
    Skeleton skeleton = figure::pose(pose, posture);
    const Solver solver(pose, contacts, props);
    solver.settle(skeleton, skin);
    for (const Side side : {Side::Left, Side::Right}) {
        if (const auto& hold = contacts.foot(side))
            solver.holdFoot(skeleton, side, *hold);
    }
    for (const Side side : {Side::Left, Side::Right}) {
        if (const auto& hold = contacts.hand(side))
            solver.holdHand(skeleton, side, *hold);
    }
    skeleton.setFolds();
    return skeleton;
}

std::vector<Reach> reaches(const Pose& pose,
                           const Contacts& contacts,
                           std::span<const Prop> props,
                           const Skeleton& skeleton)
{
    const Solver solver(pose, contacts, props);
    std::vector<Reach> found;
    for (const Side side : {Side::Left, Side::Right}) {
        const auto& foot = contacts.foot(side);
        if (foot && pose.of(Channel::FootHeldLeft, side) >= Held) {
            const Bone bone = ofSide(Bone::FootLeft, side);
            found.push_back({bone, solver.ankle(skeleton, side, *foot), skeleton.joint(bone)});
        }
        const auto& hand = contacts.hand(side);
        if (hand && pose.of(Channel::HandHeldLeft, side) >= Held) {
            const Bone bone = ofSide(Bone::HandLeft, side);
            found.push_back({bone, solver.wrist(skeleton, side, *hand), skeleton.joint(bone)});
        }
    }
    return found;
}

} // namespace hipwise::figure
