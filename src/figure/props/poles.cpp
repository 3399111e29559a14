#include "figure/props/poles.h"

#include <glm/geometric.hpp>
#include <glm/gtc/constants.hpp>
#include <glm/gtc/matrix_transform.hpp>

#include <algorithm>
#include <cmath>

namespace hipwise::figure {

namespace {

/// How the hand goes to and fro, and how the tip follows; lengths in metres, by eye.
struct Swing {
    float aside; ///< of the hand, from the middle
    float middle; ///< of the hand's way, before the hips
    float reach; ///< half of the hand's way
    float setDown; ///< where the tip comes down, before the hips
    float dip; ///< how far the hand drops on its way forwards
    float lift; ///< of the tip
};

constexpr Swing PoleSwing{0.27F, 0.06F, 0.27F, 0.02F, 0.10F, 0.05F};
constexpr Swing StickSwing{0.25F, 0.10F, 0.14F, 0.26F, 0.0F, 0.06F};

constexpr float Planted = 0.5F; // share of the cycle

float between(float a, float b, float share)
{
    return a + (b - a) * share;
}

/// Where hand and tip are, seen from the side: x forwards, y up.
struct Line {
    glm::vec2 grip;
    glm::vec2 tip;
};

Line lineAt(const Swing& swing, float length, float travel, float share)
{
    Line line{};
    const auto upright = [&](float gripZ, float tipZ) {
        return std::sqrt(std::max(0.01F, length * length - (gripZ - tipZ) * (gripZ - tipZ)));
    };
    const float hand = swing.middle + swing.reach * std::cos(glm::two_pi<float>() * share);
    const float left = swing.setDown - travel * Planted;
    if (share < Planted) {
        const float tip = swing.setDown - travel * share;
        line.tip = {tip, 0};
        line.grip = {hand, upright(hand, tip)};
        return line;
    }
    const float back = (share - Planted) / (1 - Planted);
    const float hump = std::pow(std::sin(glm::pi<float>() * back), 2.0F);
    const float gripFrom = upright(swing.middle - swing.reach, left);
    const float gripTo = upright(swing.middle + swing.reach, swing.setDown);
    const float lift = swing.lift * hump;
    if (swing.dip > 0) {
        // The hand goes low, so the tip trails behind it.
        const float low = between(gripFrom, gripTo, back) - swing.dip;
        const float behind
            = std::sqrt(std::max(0.0F, length * length - (low - lift) * (low - lift)));
        const float ahead = between(left - hand, swing.setDown - hand, back);
        const float tip = hand + between(ahead, -behind, hump);
        line.tip = {tip, lift};
        line.grip = {hand, lift + upright(hand, tip)};
        return line;
    }
    const float tip = between(left, swing.setDown, back * back * (3 - 2 * back));
    line.tip = {tip, lift};
    line.grip = {hand, lift + upright(hand, tip)};
    return line;
}

} // namespace

float poleLength(const Prop& prop)
{
    return sizeOf(prop).y;
}

std::optional<glm::mat4> polePart(const Prop& prop, std::string_view part, float phaseDeg)
{
    constexpr float FullTurn = 360.0F;
    const bool poles = prop.kind == PropKind::Poles && part.starts_with("pole");
    const bool stick = prop.kind == PropKind::Stick && part.starts_with("stick") && prop.size.z > 0;
    const bool left = part.ends_with('L');
    if ((!poles && !stick) || (!left && !part.ends_with('R')))
        return std::nullopt;
    float share = phaseDeg / FullTurn + (left ? 0.0F : 0.5F);
    share -= std::floor(share);
    const Swing& swing = poles ? PoleSwing : StickSwing;
    const Line line = lineAt(swing, poleLength(prop), sizeOf(prop).z, share);
    const float x = left ? swing.aside : -swing.aside;
    const glm::vec3 up
        = glm::normalize(glm::vec3(0, line.grip.y - line.tip.y, line.grip.x - line.tip.x));
    glm::mat4 frame(1.0F);
    frame[1] = glm::vec4(up, 0);
    frame[2] = glm::vec4(glm::cross(glm::vec3(1, 0, 0), up), 0);
    frame[3] = glm::vec4(x, line.grip.y, line.grip.x, 1);
    return placeOf(prop) * frame;
}

} // namespace hipwise::figure
