#include "figure/check/hip_facts.h"

#include "figure/rig/joint_angles.h"

#include <algorithm>
#include <vector>

namespace hipwise::figure {

namespace {

std::vector<Moment> momentsOf(const Animation& animation)
{
    constexpr int Steps = 24;
    std::vector<Moment> moments;
    for (int i = 0; i <= Steps; ++i) {
        const float share = static_cast<float>(i) / Steps;
        if (animation.course == Course::Steady) {
            moments.push_back({Phase::Steady, share});
            continue;
        }
        moments.push_back({Phase::Move, share});
        if (animation.course == Course::Round)
            moments.push_back({Phase::Return, share});
    }
    return moments;
}

} // namespace

HipFacts hipFactsOf(const Animation& animation, const Body& body)
{
    HipFacts facts;
    const auto keep = [](float& most, float value) { most = std::max(most, value); };
    for (const Moment& moment : momentsOf(animation)) {
        const Pose angles = jointAngles(skeletonAt(animation, moment, body));
        for (const Side side : {Side::Left, Side::Right}) {
            const float flexion = angles.of(Channel::HipFlexionLeft, side);
            const float abduction = angles.of(Channel::HipAbductionLeft, side);
            const float rotation = angles.of(Channel::HipRotationLeft, side);
            keep(facts.flexion, flexion);
            keep(facts.extension, -flexion);
            keep(facts.abduction, abduction);
            keep(facts.adduction, -abduction);
            keep(facts.internalRotation, rotation);
            keep(facts.externalRotation, -rotation);
        }
    }
    return facts;
}

} // namespace hipwise::figure
