#include "figure/bake/skin_weights.h"

#include "figure/rig/anthropometry.h"

#include <glm/geometric.hpp>
#include <glm/matrix.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace hipwise::figure::bake {

namespace {

using glm::vec3;

float smoothStep(float from, float to, float value)
{
    const float t = std::clamp((value - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

/// Shares of the bones that a point follows, as they are found from the trunk outwards.
class Shares {
public:
    void give(Bone bone, float weight) { m_weights[index(bone)] += weight; }

    /// Hands a share of everything on to another bone.
    void pass(Bone bone, float share)
    {
        for (float& weight : m_weights)
            weight *= 1 - share;
        give(bone, share);
    }

    [[nodiscard]] Following following() const
    {
        std::vector<std::size_t> order(BoneCount);
        for (std::size_t i = 0; i < BoneCount; ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return m_weights[a] > m_weights[b];
        });
        Following result;
        float sum = 0;
        for (std::size_t i = 0; i < result.bones.size(); ++i) {
            result.bones[i] = static_cast<Bone>(order[i]);
            result.weights[i] = m_weights[order[i]];
            sum += result.weights[i];
        }
        for (float& weight : result.weights)
            weight /= sum;
        return result;
    }

private:
    PerBone<float> m_weights{};
};

/// A joint between two bones: how far along a direction a point lies from it, in units of its
/// radius.
struct Joint {
    vec3 at;
    vec3 along; ///< from the first bone to the second
    float radius;

    [[nodiscard]] float place(const vec3& point) const
    {
        return glm::dot(point - at, glm::normalize(along)) / radius;
    }
};

/// Goes over a joint: before -1 nothing, in the middle mostly the fold, after +1 all of the next
/// bone.
void cross(Shares& shares, float place, Bone fold, Bone next)
{
    shares.pass(fold, smoothStep(-1.0F, 0.0F, place));
    shares.pass(next, smoothStep(0.0F, 1.0F, place));
}

vec3 downOf(const Skeleton& bind, Bone bone)
{
    return -glm::normalize(vec3(bind[bone][1]));
}

void alongSpine(Shares& shares, const Skeleton& bind, const vec3& point)
{
    const float y = point.y - bind.joint(Bone::Pelvis).y;
    const float abdomen = origin::Abdomen.y;
    const float thorax = origin::Thorax.y;
    constexpr float Half = 0.065F;
    shares.give(Bone::Pelvis, 1.0F);
    shares.pass(Bone::Abdomen, smoothStep(abdomen - Half, abdomen + Half, y));
    shares.pass(Bone::Thorax, smoothStep(thorax - Half, thorax + Half, y));
    // Only what is near the middle belongs to neck and head.
    const float inNeck = 1 - smoothStep(0.060F, 0.110F, std::abs(point.x));
    const float neck = origin::Neck.y;
    const float head = origin::Head.y;
    shares.pass(Bone::Neck, inNeck * smoothStep(neck - 0.035F, neck + 0.035F, y));
    shares.pass(Bone::Head, inNeck * smoothStep(head - 0.030F, head + 0.035F, y));
}

/// How much a point belongs to the arm rather than to the side of the trunk: they part along a line
/// half way between them, from the armpit down and, softer, up over the shoulder.
float armShare(const Skeleton& bind, const vec3& point)
{
    const vec3 shoulder = bind.joint(Bone::UpperArmLeft);
    const vec3 armpit = shoulder + vec3(-0.018F, -0.062F, 0);
    const vec3 down = glm::normalize(downOf(bind, Bone::UpperArmLeft) + vec3(0, -1, 0));
    const vec3 outward = glm::normalize(vec3(-down.y, down.x, 0));
    const float above = smoothStep(0.0F, 0.07F, point.y - armpit.y);
    const float soft = glm::mix(0.010F, 0.045F, above);
    return smoothStep(-soft, soft, glm::dot(point - armpit, outward));
}

void alongArm(Shares& shares, const Skeleton& bind, const vec3& point)
{
    const Bone upper = Bone::UpperArmLeft;
    const Bone lower = Bone::ForearmLeft;
    const vec3 shoulder = bind.joint(upper);
    const float place = glm::dot(point - shoulder, downOf(bind, upper)) / 0.065F;
    // The collar bone takes the top of the shoulder along.
    const float overShoulder
        = smoothStep(0.050F, 0.120F, point.x) * smoothStep(-0.09F, 0.01F, point.y - shoulder.y);
    shares.pass(Bone::ClavicleLeft, overShoulder);
    const float mine = armShare(bind, point);
    shares.pass(Bone::ShoulderFoldLeft, mine * smoothStep(-1.2F, 0.1F, place));
    shares.pass(upper, mine * smoothStep(0.0F, 1.3F, place));
    const vec3 elbow = bind.joint(lower);
    cross(shares,
          Joint{elbow, downOf(bind, upper) + downOf(bind, lower), 0.042F}.place(point),
          Bone::ElbowFoldLeft,
          lower);
    const vec3 wrist = bind.joint(Bone::HandLeft);
    shares.pass(Bone::HandLeft,
                smoothStep(-0.030F, 0.018F, glm::dot(point - wrist, downOf(bind, Bone::HandLeft))));
}

void alongHand(Shares& shares, const Skeleton& bind, const vec3& point)
{
    const auto local
        = [&](Bone bone) { return vec3(glm::inverse(bind[bone]) * glm::vec4(point, 1.0F)); };
    const vec3 thumb = local(Bone::ThumbLeft);
    const vec3 axis(-0.012F, -0.064F, 0.031F);
    const float t = std::clamp(glm::dot(thumb, axis) / glm::dot(axis, axis), 0.0F, 1.0F);
    const float near = glm::length(thumb - axis * t);
    if (t > 0.05F && near < 0.019F) {
        shares.pass(Bone::ThumbLeft, smoothStep(0.05F, 0.40F, t));
        return;
    }
    shares.pass(Bone::KnucklesLeft, smoothStep(0.012F, -0.012F, local(Bone::KnucklesLeft).y));
    shares.pass(Bone::FingersLeft, smoothStep(0.010F, -0.010F, local(Bone::FingersLeft).y));
}

void alongLeg(Shares& shares, const Skeleton& bind, const vec3& point)
{
    const Bone upper = Bone::ThighLeft;
    const Bone lower = Bone::ShankLeft;
    const vec3 hip = bind.joint(upper);
    const vec3 down = downOf(bind, upper);
    // The crease of the groin runs obliquely: the outer side of the thigh reaches higher.
    const Joint atHip{hip, down + vec3(0.35F, 0, 0), 0.095F};
    const float apart = smoothStep(-0.004F, 0.030F, point.x); // the other thigh is not ours
    shares.pass(Bone::HipFoldLeft, apart * smoothStep(-1.0F, 0.0F, atHip.place(point)));
    shares.pass(upper, apart * smoothStep(0.0F, 1.05F, atHip.place(point)));
    const vec3 knee = bind.joint(lower);
    cross(shares,
          Joint{knee, down + downOf(bind, lower), 0.062F}.place(point),
          Bone::KneeFoldLeft,
          lower);
    const vec3 ankle = bind.joint(Bone::FootLeft);
    shares.pass(Bone::FootLeft,
                smoothStep(-0.035F, 0.030F, glm::dot(point - ankle, downOf(bind, lower))));
    const vec3 foot = vec3(glm::inverse(bind[Bone::FootLeft]) * glm::vec4(point, 1.0F));
    shares.pass(Bone::ToesLeft,
                smoothStep(-0.04F, -0.02F, -foot.y)
                    * smoothStep(BallBeforeAnkle - 0.018F, BallBeforeAnkle + 0.018F, foot.z));
}

Part partOf(const Following& following)
{
    const auto with = [](Part left, Bone bone, Bone pairLeft) {
        return static_cast<Part>(static_cast<int>(left) + (bone == pairLeft ? 0 : 1));
    };
    const Bone bone = following.bones[0];
    switch (bone) {
    case Bone::Neck:
    case Bone::Head:
        return Part::Head;
    case Bone::ShoulderFoldLeft:
    case Bone::ShoulderFoldRight:
        return with(Part::UpperArmLeft, bone, Bone::ShoulderFoldLeft);
    case Bone::UpperArmLeft:
    case Bone::UpperArmRight:
        return with(Part::UpperArmLeft, bone, Bone::UpperArmLeft);
    case Bone::ElbowFoldLeft:
    case Bone::ElbowFoldRight:
        return with(Part::ForearmLeft, bone, Bone::ElbowFoldLeft);
    case Bone::ForearmLeft:
    case Bone::ForearmRight:
        return with(Part::ForearmLeft, bone, Bone::ForearmLeft);
    case Bone::HandLeft:
    case Bone::HandRight:
        return with(Part::HandLeft, bone, Bone::HandLeft);
    case Bone::KnucklesLeft:
    case Bone::KnucklesRight:
        return with(Part::HandLeft, bone, Bone::KnucklesLeft);
    case Bone::FingersLeft:
    case Bone::FingersRight:
        return with(Part::HandLeft, bone, Bone::FingersLeft);
    case Bone::ThumbLeft:
    case Bone::ThumbRight:
        return with(Part::HandLeft, bone, Bone::ThumbLeft);
    case Bone::HipFoldLeft:
    case Bone::HipFoldRight:
        return with(Part::ThighLeft, bone, Bone::HipFoldLeft);
    case Bone::ThighLeft:
    case Bone::ThighRight:
        return with(Part::ThighLeft, bone, Bone::ThighLeft);
    case Bone::KneeFoldLeft:
    case Bone::KneeFoldRight:
        return with(Part::ShankLeft, bone, Bone::KneeFoldLeft);
    case Bone::ShankLeft:
    case Bone::ShankRight:
        return with(Part::ShankLeft, bone, Bone::ShankLeft);
    case Bone::FootLeft:
    case Bone::FootRight:
        return with(Part::FootLeft, bone, Bone::FootLeft);
    case Bone::ToesLeft:
    case Bone::ToesRight:
        return with(Part::FootLeft, bone, Bone::ToesLeft);
    case Bone::Pelvis:
    case Bone::Abdomen:
    case Bone::Thorax:
    case Bone::ClavicleLeft:
    case Bone::ClavicleRight:
        break;
    }
    return Part::Torso;
}

} // namespace

Following followingOf(const Skeleton& bind, const vec3& point)
{
    const vec3 left(std::abs(point.x), point.y, point.z);
    Shares shares;
    alongSpine(shares, bind, left);
    const vec3 shoulder = bind.joint(Bone::UpperArmLeft);
    const vec3 hip = bind.joint(Bone::ThighLeft);
    const bool high = left.y > shoulder.y - 0.20F && left.y < shoulder.y + 0.14F;
    const bool arm = armShare(bind, left) > 0.5F && left.x > 0.08F;
    if (arm || high) {
        alongArm(shares, bind, left);
        if (arm && glm::dot(left - bind.joint(Bone::HandLeft), downOf(bind, Bone::HandLeft)) > 0.0F)
            alongHand(shares, bind, left);
    } else if (left.y < hip.y + 0.12F) {
        alongLeg(shares, bind, left);
    }
    Following result = shares.following();
    if (point.x < 0) {
        for (Bone& bone : result.bones)
            bone = mirrored(bone);
    }
    result.part = partOf(result);
    return result;
}

} // namespace hipwise::figure::bake
