#include "figure/motion/animation.h"

#include "figure/motion/solver.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace hipwise::figure {

namespace {

constexpr float FullTurn = 360.0F;

/// From rest to rest with the least jerk, as limbs move (Flash and Hogan 1985).
float gently(float share)
{
    const float u = std::clamp(share, 0.0F, 1.0F);
    return u * u * u * (u * (u * 6 - 15) + 10);
}

/// The share at which `gently` gives a value; found by halving.
float undoGently(float value)
{
    float low = 0.0F;
    float high = 1.0F;
    for (int round = 0; round < 20; ++round) {
        const float middle = (low + high) * 0.5F;
        (gently(middle) < value ? low : high) = middle;
    }
    return (low + high) * 0.5F;
}

/// Four keys round a stretch of the way: the stretch lies between the second and the third.
struct Stretch {
    std::array<const Pose*, 4> pose{};
    std::array<float, 4> at{};
};

/// The keys round a place; beyond the ends of an open way the end itself is repeated.
Stretch stretchAt(const std::vector<Key>& keys, float at, bool closed)
{
    const auto count = static_cast<int>(keys.size());
    int second = 0;
    while (second + 1 < count && keys[static_cast<std::size_t>(second) + 1].at <= at)
        ++second;
    if (closed && at < keys.front().at)
        second = -1;
    if (!closed)
        second = std::min(second, count - 2);
    Stretch stretch{};
    for (int i = 0; i < 4; ++i) {
        int key = second - 1 + i;
        float turns = 0.0F;
        if (closed) {
            turns = std::floor(static_cast<float>(key) / static_cast<float>(count));
            key = ((key % count) + count) % count;
        } else {
            key = std::clamp(key, 0, count - 1);
        }
        const Key& found = keys[static_cast<std::size_t>(key)];
        stretch.pose.at(static_cast<std::size_t>(i)) = &found.pose;
        stretch.at.at(static_cast<std::size_t>(i)) = found.at + turns;
    }
    return stretch;
}

/// One channel on its way through four keys.
struct Curve {
    std::array<float, 4> value{};
    std::array<float, 4> at{};
    /// How fast the ground goes, where the channel is a foot's place along it.
    std::optional<float> ground;

    /// A foot that moves as far as the ground does from a key to the next stands on it.
    [[nodiscard]] bool stands(std::size_t key) const
    {
        constexpr float Nearly = 1e-3F; // metres
        return ground
            && std::abs(value.at(key + 1) - value.at(key) - *ground * (at.at(key + 1) - at.at(key)))
            < Nearly;
    }

    /// What it changes by from a key to the next, in the time from the second to the third.
    [[nodiscard]] float rise(std::size_t key) const
    {
        const float time = at.at(key + 1) - at.at(key);
        return time > 0 ? (value.at(key + 1) - value.at(key)) / time * (at[2] - at[1]) : 0.0F;
    }

    /// Nothing stops at a key that lies on the way, and nothing goes beyond the keys (the harmonic
    /// mean of Fritsch and Butland 1984); a foot comes down as fast as the ground goes. `key` is 1
    /// or 2.
    [[nodiscard]] float slope(std::size_t key) const
    {
        if (ground && (stands(key - 1) || stands(key)))
            return *ground * (at[2] - at[1]);
        if (at.at(key) == at.at(key - 1) || at.at(key) == at.at(key + 1))
            return rise(1);
        const float before = rise(key - 1);
        const float after = rise(key);
        return before * after > 0 ? 2 * before * after / (before + after) : 0.0F;
    }
};

/// A smooth curve through the keys.
Pose along(const Animation& animation, float at, bool closed)
{
    const std::vector<Key>& keys = animation.keys;
    if (keys.size() == 1)
        return keys.front().pose;
    const Stretch s = stretchAt(keys, at, closed);
    const float width = s.at[2] - s.at[1];
    const float u = width > 0 ? std::clamp((at - s.at[1]) / width, 0.0F, 1.0F) : 0.0F;
    const float u2 = u * u;
    const float u3 = u2 * u;
    Pose result;
    for (std::size_t i = 0; i < ChannelCount; ++i) {
        const auto channel = static_cast<Channel>(i);
        Curve curve;
        curve.at = s.at;
        for (std::size_t key = 0; key < 4; ++key)
            curve.value.at(key) = (*s.pose.at(key))[channel];
        const bool footAlong = channel == Channel::FootZLeft || channel == Channel::FootZRight;
        if (footAlong && animation.travel != 0.0F)
            curve.ground = -animation.travel;
        if (curve.stands(1)) {
            result[channel] = curve.value[1] + (curve.value[2] - curve.value[1]) * u;
            continue;
        }
        result[channel] = (2 * u3 - 3 * u2 + 1) * curve.value[1]
            + (u3 - 2 * u2 + u) * curve.slope(1) + (3 * u2 - 2 * u3) * curve.value[2]
            + (u3 - u2) * curve.slope(2);
    }
    return result;
}

/// The place on the way at a moment.
float placeAt(const Animation& animation, const Moment& moment)
{
    if (animation.course == Course::Steady)
        return moment.share - std::floor(moment.share);
    const bool round = animation.course == Course::Round;
    const float end = round ? animation.holdFrom : 1.0F;
    const float back = round ? animation.holdTo : 1.0F;
    switch (moment.phase) {
    case Phase::Hold:
        return end + (back - end) * gently(moment.share);
    case Phase::Return:
        return round ? back + (1 - back) * gently(moment.share) : 1 - gently(moment.share);
    case Phase::Move:
    case Phase::Steady:
        break;
    }
    return end * gently(moment.share);
}

} // namespace

Pose poseAt(const Animation& animation, const Moment& moment)
{
    const bool closed = animation.course != Course::ThereAndBack;
    const float place = placeAt(animation, moment);
    Pose pose = along(animation, place, closed);
    if (animation.course == Course::Steady)
        pose[Channel::PropPhase] += place * FullTurn * animation.propTurns;
    return pose;
}

Skeleton skeletonAt(const Animation& animation, const Moment& moment, const LowestSkin& skin)
{
    return solve(
        poseAt(animation, moment), animation.posture, animation.contacts, animation.props, skin);
}

std::vector<Moment> momentsThroughout(const Animation& animation, int steps)
{
    std::vector<Moment> moments;
    const auto add = [&](Phase phase) {
        for (int i = 0; i <= steps; ++i)
            moments.push_back({phase, static_cast<float>(i) / static_cast<float>(steps)});
    };
    if (animation.course == Course::Steady) {
        add(Phase::Steady);
        return moments;
    }
    add(Phase::Move);
    if (animation.course == Course::Round) {
        add(Phase::Hold);
        add(Phase::Return);
    }
    return moments;
}

Moment momentOfKey(const Animation& animation, std::size_t key)
{
    const float at = animation.keys.at(key).at;
    if (animation.course == Course::Steady)
        return {Phase::Steady, at};
    if (animation.course == Course::ThereAndBack)
        return {Phase::Move, undoGently(at)};
    if (at <= animation.holdFrom)
        return {Phase::Move, undoGently(at / animation.holdFrom)};
    if (at <= animation.holdTo)
        return {Phase::Hold,
                undoGently((at - animation.holdFrom) / (animation.holdTo - animation.holdFrom))};
    return {Phase::Return, undoGently((at - animation.holdTo) / (1 - animation.holdTo))};
}

} // namespace hipwise::figure
