#include "figure/rig/channel.h"

namespace hipwise::figure {

namespace {

/// Values that change their sign in a mirror. Those of joints do not: they are measured from the
/// middle of the body outwards.
constexpr std::array Sideways{Channel::RootX,
                              Channel::RootYaw,
                              Channel::RootRoll,
                              Channel::PelvisList,
                              Channel::PelvisRotation,
                              Channel::SpineBend,
                              Channel::SpineRotation,
                              Channel::NeckBend,
                              Channel::NeckRotation,
                              Channel::HandXLeft,
                              Channel::HandXRight,
                              Channel::FootXLeft,
                              Channel::FootXRight,
                              Channel::FootYawLeft,
                              Channel::FootYawRight};

} // namespace

Pose::Pose()
{
    for (const Channel channel : {Channel::HandHeldLeft,
                                  Channel::HandHeldRight,
                                  Channel::FootHeldLeft,
                                  Channel::FootHeldRight})
        (*this)[channel] = 1.0F;
}

Pose blend(const Pose& a, const Pose& b, float share)
{
    Pose result;
    for (std::size_t i = 0; i < ChannelCount; ++i) {
        const auto channel = static_cast<Channel>(i);
        result[channel] = a[channel] + (b[channel] - a[channel]) * share;
    }
    return result;
}

Pose mirrored(const Pose& pose)
{
    Pose result = pose;
    for (std::size_t i = index(Channel::HipFlexionLeft); i < ChannelCount; i += 2) {
        const auto left = static_cast<Channel>(i);
        result[left] = pose.of(left, Side::Right);
        result[ofSide(left, Side::Right)] = pose.of(left, Side::Left);
    }
    for (const Channel channel : Sideways)
        result[channel] = -result[channel];
    return result;
}

} // namespace hipwise::figure
