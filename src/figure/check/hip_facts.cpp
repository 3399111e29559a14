#include "figure/check/hip_facts.h"

#include "figure/rig/joint_angles.h"

#include <algorithm>

namespace hipwise::figure {

HipFacts hipFactsOf(const Animation& animation, const Body& body)
{
    constexpr int Steps = 24;
    HipFacts facts;
    const auto keep = [](float& most, float value) { most = std::max(most, value); };
    for (const Moment& moment : momentsThroughout(animation, Steps)) {
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
