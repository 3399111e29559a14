#include "figure/check/animation_check.h"

#include "figure/check/balance.h"
#include "figure/check/collisions.h"
#include "figure/check/flaw_list.h"
#include "figure/draw/scene.h"
#include "figure/motion/solver.h"
#include "figure/props/prop_geometry.h"
#include "figure/rig/anthropometry.h"
#include "figure/rig/channel_names.h"
#include "figure/rig/joint_angles.h"
#include "figure/rig/joint_limits.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <string>

namespace hipwise::figure {

namespace {

using glm::vec3;

constexpr float HoldTolerance = 0.005F;
constexpr float SlideTolerance = 0.005F;

/// Everything there is at a moment.
struct Sample {
    Moment moment;
    bool still = false; ///< the body comes to rest here
    float place = 0.0F; ///< of a steady cycle, 0 to 1
    Pose pose;
    Skeleton skeleton;
    std::vector<vec3> skin;
    std::vector<Scene::Solid> solids;
};

/// How many moments of each part are looked at; of a slow cycle more.
int stepsOf(const Animation& animation)
{
    constexpr int Steps = 32;
    constexpr float Usual = 1.2F; // seconds
    return animation.course == Course::Steady
        ? Steps * std::max(1, static_cast<int>(animation.period / Usual))
        : Steps;
}

/// Looks at one movement, moment after moment.
class Examiner {
public:
    Examiner(const Animation& animation, const Body& body)
        : m_animation(animation)
        , m_body(body)
        , m_collisions(body)
    {
    }

    std::vector<Flaw> examine();

private:
    [[nodiscard]] Sample sampleAt(const Moment& moment) const;
    void checkAngles(const Sample& sample);
    void checkHolds(const Sample& sample);
    void checkSlides(const Sample& sample);
    void checkBalance(const Sample& sample);
    void checkJumps(const std::vector<Skeleton>& skeletons, const std::vector<Moment>& moments);

    struct Standing {
        std::optional<vec3> since; ///< where the place came to stand, as it moves with the ground
    };

    const Animation& m_animation;
    const Body& m_body;
    Collisions m_collisions;
    FlawList m_flaws;
    std::array<Standing, 6> m_standing;
};

Sample Examiner::sampleAt(const Moment& moment) const
{
    Sample sample;
    sample.moment = moment;
    const bool end = moment.share == 0.0F || moment.share == 1.0F;
    sample.still = m_animation.course != Course::Steady
        && (moment.phase == Phase::Hold || (moment.phase == Phase::Move && end));
    sample.pose = poseAt(m_animation, moment);
    sample.skeleton
        = solve(sample.pose, m_animation.posture, m_animation.contacts, m_animation.props, m_body);
    m_body.places(sample.skeleton, sample.skin);
    Scene scene;
    addGround(scene, m_animation.props);
    addProps(scene, m_animation.props, sample.skeleton, sample.pose[Channel::PropPhase]);
    sample.solids = std::move(scene.solids);
    return sample;
}

/// Limits of the trunk hold for what the pose says; those of limbs for what they came to.
void Examiner::checkAngles(const Sample& sample)
{
    constexpr float Slack = 1.0F; // degrees; between keys a smooth curve goes a little further
    constexpr float FootTurn = 30.0F;
    const Pose solved = jointAngles(sample.skeleton);
    const auto check = [&](Channel channel, float angle, const JointLimit& limit) {
        m_flaws.add(Flaw::Kind::Angle,
                    toString(channel) + " more than",
                    sample.moment,
                    angle,
                    limit.highest + Slack);
        m_flaws.add(Flaw::Kind::Angle,
                    toString(channel) + " less than minus",
                    sample.moment,
                    -angle,
                    -limit.lowest + Slack);
    };
    for (const JointLimit& limit : jointLimits()) {
        if (!isPaired(limit.channel)) {
            check(limit.channel, sample.pose[limit.channel], limit);
            continue;
        }
        for (const Side side : {Side::Left, Side::Right}) {
            const Channel channel = ofSide(limit.channel, side);
            const bool isSolved = limit.channel <= Channel::AnkleInversionLeft
                || limit.channel == Channel::ElbowFlexionLeft
                || limit.channel == Channel::WristFlexionLeft
                || limit.channel == Channel::WristDeviationLeft;
            check(channel, isSolved ? solved[channel] : sample.pose[channel], limit);
        }
    }
    for (const Side side : {Side::Left, Side::Right})
        m_flaws.add(Flaw::Kind::Angle,
                    side == Side::Left ? "footL turned by" : "footR turned by",
                    sample.moment,
                    std::abs(footTurn(sample.skeleton, side)),
                    FootTurn);
}

void Examiner::checkHolds(const Sample& sample)
{
    const Contacts& contacts = m_animation.contacts;
    for (const Pin& pin : contacts.pins) {
        const vec3 now = sample.skeleton.at(pin.point.bone, pin.point.local);
        const float off = std::max({pin.x ? std::abs(now.x - *pin.x) : 0.0F,
                                    pin.y ? std::abs(now.y - *pin.y) : 0.0F,
                                    pin.z ? std::abs(now.z - *pin.z) : 0.0F});
        m_flaws.add(Flaw::Kind::Pin,
                    std::string(toString(pin.point.bone)),
                    sample.moment,
                    off,
                    HoldTolerance);
    }
    for (const Rest& rest : contacts.rests) {
        const float off = std::abs(m_body.lowest(sample.skeleton, rest.bones) - rest.height);
        m_flaws.add(Flaw::Kind::Rest,
                    std::string(toString(rest.bones.front())),
                    sample.moment,
                    off,
                    HoldTolerance);
    }
    for (const Reach& reach : reaches(sample.pose, contacts, m_animation.props, sample.skeleton))
        m_flaws.add(Flaw::Kind::Reach,
                    std::string(toString(reach.bone)),
                    sample.moment,
                    glm::length(reach.wanted - reach.found),
                    HoldTolerance);
}

/// Heel, ball and tip of each foot, while they stand on the ground: they may only go with it.
void Examiner::checkSlides(const Sample& sample)
{
    constexpr float Touches = 0.004F;
    constexpr std::array Names{"heelL", "ballL", "toesL", "heelR", "ballR", "toesR"};
    if (m_animation.posture != Posture::Standing)
        return;
    for (std::size_t i = 0; i < Names.size(); ++i) {
        const BodyPoint point = *bodyPoint(Names.at(i));
        vec3 at = sample.skeleton.at(point.bone, point.local);
        const bool standsOnGround = at.y < Touches
            || std::any_of(sample.solids.begin(), sample.solids.end(), [&](const auto& solid) {
                                        return solid.radius == 0.0F
                                            && depthIn(solid, at - vec3(0, Touches, 0)) > 0
                                            && solid.material != Material::Plastic;
                                    });
        at.z += m_animation.travel * sample.place;
        Standing& standing = m_standing.at(i);
        if (!standsOnGround)
            standing.since.reset();
        else if (!standing.since)
            standing.since = at;
        else
            m_flaws.add(Flaw::Kind::Slide,
                        Names.at(i),
                        sample.moment,
                        glm::length(at - *standing.since),
                        SlideTolerance);
    }
}

void Examiner::checkBalance(const Sample& sample)
{
    constexpr float Near = 0.015F;
    if (!sample.still || waterLevel(m_animation.props))
        return;
    std::vector<glm::vec2> support;
    for (const vec3& place : sample.skin) {
        const bool carried
            = place.y < Near
            || std::any_of(sample.solids.begin(), sample.solids.end(), [&](const auto& solid) {
                   return solid.radius == 0.0F && depthIn(solid, place - vec3(0, Near, 0)) > 0;
               });
        if (carried)
            support.emplace_back(place.x, place.z);
    }
    for (const Side side : {Side::Left, Side::Right}) {
        const auto& hold = m_animation.contacts.hand(side);
        if (!hold || hold->frame.kind == Frame::Kind::Bone
            || sample.pose.of(Channel::HandHeldLeft, side) < 0.99F)
            continue;
        const vec3 hand = sample.skeleton.joint(ofSide(Bone::HandLeft, side));
        support.emplace_back(hand.x, hand.z);
    }
    const vec3 centre = centreOfMass(sample.skeleton);
    m_flaws.add(Flaw::Kind::Balance,
                "centre of mass",
                sample.moment,
                distanceOutside(convexHull(support), {centre.x, centre.z}),
                0.0F);
}

/// A step of a joint that is much longer than the steps before and after.
void Examiner::checkJumps(const std::vector<Skeleton>& skeletons,
                          const std::vector<Moment>& moments)
{
    constexpr float Least = 0.015F;
    constexpr float Factor = 4.0F;
    constexpr std::size_t Joints = index(Bone::HipFoldLeft);
    for (std::size_t b = 0; b < Joints; ++b) {
        const auto bone = static_cast<Bone>(b);
        std::vector<float> steps;
        for (std::size_t i = 1; i < skeletons.size(); ++i)
            steps.push_back(glm::length(skeletons[i].joint(bone) - skeletons[i - 1].joint(bone)));
        for (std::size_t i = 1; i + 1 < steps.size(); ++i) {
            const float around = std::max(steps[i - 1], steps[i + 1]);
            m_flaws.add(Flaw::Kind::Jump,
                        std::string(toString(bone)),
                        moments[i],
                        steps[i],
                        std::max(Least, around * Factor));
        }
    }
}

std::vector<Flaw> Examiner::examine()
{
    std::vector<Skeleton> skeletons;
    const std::vector<Moment> moments = momentsThroughout(m_animation, stepsOf(m_animation));
    for (const Moment& moment : moments) {
        Sample sample = sampleAt(moment);
        sample.place = moment.phase == Phase::Steady ? moment.share : 0.0F;
        checkAngles(sample);
        checkHolds(sample);
        checkSlides(sample);
        checkBalance(sample);
        m_collisions.check(sample.skeleton, sample.skin, sample.solids, moment, m_flaws);
        skeletons.push_back(sample.skeleton);
    }
    checkJumps(skeletons, moments);
    return m_flaws.all();
}

} // namespace

std::vector<Flaw> flawsOf(const Animation& animation, const Body& body)
{
    return Examiner(animation, body).examine();
}

} // namespace hipwise::figure
