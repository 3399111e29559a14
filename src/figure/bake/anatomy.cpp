#include "figure/bake/anatomy.h"

#include "figure/rig/anthropometry.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <array>

namespace hipwise::figure::bake {

namespace {

using glm::vec3;

/// How a build differs from the average one: factors on radii.
struct Proportions {
    float shoulders = 1.0F; ///< width of the chest
    float waist = 1.0F;
    float belly = 1.0F; ///< to the front
    float hips = 1.0F;
    float limbs = 1.0F;
    float chest = 1.0F; ///< to the front
};

Proportions proportionsOf(Build build)
{
    switch (build) {
    case Build::Slender:
        return {0.96F, 0.93F, 0.95F, 0.95F, 0.92F, 0.98F};
    case Build::Broad:
        return {1.07F, 1.10F, 1.08F, 0.99F, 1.07F, 1.05F};
    case Build::Round:
        return {1.05F, 1.20F, 1.32F, 1.12F, 1.13F, 1.16F};
    case Build::Average:
        break;
    }
    return {};
}

constexpr float PelvisTop = 0.12F;
constexpr float RibsFrom = 0.30F;

/// A ring of the trunk, the same on both sides.
Ring trunk(float y, float centreZ, float half, float front, float back, const Proportions& p)
{
    const bool hips = y < PelvisTop;
    const bool ribs = y > RibsFrom;
    const float width = hips ? p.hips : ribs ? p.shoulders : p.waist;
    const float depth = hips ? (p.hips + p.belly) * 0.5F : ribs ? p.chest : p.belly;
    return {y, 0, centreZ, half * width, half * width, front * depth, back * (width + 1) * 0.5F};
}

void addTrunk(Shape& shape, const Proportions& p)
{
    const auto ring = [&](float y, float z, float half, float front, float back) {
        return trunk(y, z, half, front, back, p);
    };
    shape.loft(Bone::Pelvis,
               {ring(-0.115F, -0.005F, 0.080F, 0.056F, 0.066F),
                ring(-0.060F, -0.004F, 0.138F, 0.088F, 0.096F),
                ring(0.000F, 0.000F, 0.166F, 0.101F, 0.108F),
                ring(0.060F, 0.000F, 0.163F, 0.106F, 0.104F),
                ring(0.120F, 0.000F, 0.147F, 0.105F, 0.090F),
                ring(0.190F, -0.004F, 0.134F, 0.100F, 0.080F),
                ring(0.270F, -0.012F, 0.139F, 0.108F, 0.085F),
                ring(0.350F, -0.016F, 0.151F, 0.118F, 0.094F),
                ring(0.410F, -0.020F, 0.152F, 0.112F, 0.100F),
                ring(0.455F, -0.024F, 0.138F, 0.090F, 0.092F),
                ring(0.490F, -0.027F, 0.098F, 0.064F, 0.072F),
                ring(0.512F, -0.028F, 0.066F, 0.048F, 0.054F)},
               0.03F);
    const float chest = p.chest;
    shape.ellipsoid(
        Bone::Thorax, {0.066F, 0.100F, 0.036F}, {0.072F, 0.060F, 0.058F * chest}, 0.05F);
    // Shoulder blades.
    shape.ellipsoid(Bone::Thorax, {0.078F, 0.130F, -0.062F}, {0.050F, 0.062F, 0.036F}, 0.05F);
}

void addHead(Shape& shape)
{
    shape.cone(Bone::Neck, {0, -0.045F, -0.006F}, {0, 0.100F, 0.014F}, 0.058F, 0.052F, 0.035F);
    shape.ellipsoid(Bone::Head, {0, 0.124F, -0.004F}, {0.076F, 0.094F, 0.096F}, 0.02F); // skull
    shape.ellipsoid(Bone::Head, {0, 0.066F, 0.030F}, {0.056F, 0.060F, 0.062F}, 0.045F); // face
    shape.ellipsoid(Bone::Head, {0.030F, 0.078F, 0.056F}, {0.026F, 0.022F, 0.024F}, 0.03F);
    shape.ellipsoid(Bone::Head, {0, 0.030F, 0.044F}, {0.040F, 0.026F, 0.036F}, 0.03F); // jaw
    shape.ellipsoid(Bone::Head, {0, 0.020F, 0.066F}, {0.019F, 0.016F, 0.019F}, 0.03F); // chin
    shape.ellipsoid(Bone::Head, {0, 0.114F, 0.078F}, {0.046F, 0.012F, 0.016F}, 0.03F); // brow
    shape.cone(Bone::Head, {0, 0.106F, 0.090F}, {0, 0.074F, 0.107F}, 0.007F, 0.0105F, 0.016F);
    shape.ellipsoid(Bone::Head, {0, 0.046F, 0.087F}, {0.019F, 0.010F, 0.008F}, 0.016F); // lips
    shape.ellipsoid(
        Bone::Head, {0.0745F, 0.088F, -0.010F}, {0.009F, 0.028F, 0.017F}, 0.010F); // ears
}

/// Every radius of a ring times a factor.
std::vector<Ring> thicker(std::vector<Ring> rings, float factor)
{
    for (Ring& ring : rings) {
        ring.outer *= factor;
        ring.inner *= factor;
        ring.front *= factor;
        ring.back *= factor;
    }
    return rings;
}

void addLeg(Shape& shape, const Proportions& p)
{
    shape.ellipsoid(Bone::Pelvis,
                    {0.076F * p.hips, -0.030F, -0.044F},
                    {0.080F * p.hips, 0.090F, 0.070F * p.hips},
                    0.05F); // buttock
    shape.loft(Bone::ThighLeft,
               thicker({{0.030F, 0, 0, 0.060F, 0.055F, 0.060F, 0.070F},
                        {-0.030F, 0.002F, 0, 0.081F, 0.076F, 0.082F, 0.088F},
                        {-0.120F, 0.002F, 0.002F, 0.081F, 0.078F, 0.086F, 0.081F},
                        {-0.220F, 0.001F, 0.003F, 0.070F, 0.068F, 0.078F, 0.069F},
                        {-0.310F, 0, 0.002F, 0.059F, 0.057F, 0.064F, 0.056F},
                        {-0.370F, 0, 0.004F, 0.053F, 0.052F, 0.057F, 0.049F},
                        {-0.410F, 0, 0.005F, 0.047F, 0.047F, 0.050F, 0.041F},
                        {-0.425F, 0, 0.004F, 0.036F, 0.036F, 0.040F, 0.032F}},
                       p.limbs),
               0.03F);
    shape.ellipsoid(Bone::ShankLeft, {0, 0.004F, 0.030F}, {0.026F, 0.030F, 0.020F}, 0.045F); // knee
    shape.loft(Bone::ShankLeft,
               thicker({{0.012F, 0, 0.003F, 0.036F, 0.036F, 0.038F, 0.030F},
                        {0.000F, 0, 0.003F, 0.045F, 0.045F, 0.046F, 0.040F},
                        {-0.045F, 0, 0.001F, 0.049F, 0.050F, 0.046F, 0.052F},
                        {-0.110F, 0.002F, -0.002F, 0.052F, 0.056F, 0.042F, 0.066F},
                        {-0.170F, 0.001F, -0.002F, 0.048F, 0.050F, 0.039F, 0.060F},
                        {-0.260F, 0, -0.002F, 0.037F, 0.037F, 0.034F, 0.042F},
                        {-0.345F, 0, -0.003F, 0.031F, 0.031F, 0.030F, 0.032F},
                        {-0.400F, 0, -0.005F, 0.032F, 0.033F, 0.030F, 0.033F},
                        {-0.430F, 0, -0.007F, 0.030F, 0.030F, 0.028F, 0.032F}},
                       (p.limbs + 1) * 0.5F),
               0.03F);
    shape.ellipsoid(
        Bone::FootLeft, {0.030F, -0.004F, -0.004F}, {0.012F, 0.014F, 0.014F}, 0.02F); // ankles
    shape.ellipsoid(Bone::FootLeft, {-0.031F, 0.003F, 0.000F}, {0.012F, 0.014F, 0.014F}, 0.02F);
    shape.sole(Bone::FootLeft,
               {{-0.056F, 0, -0.044F, 0.014F, 0.014F, 0.014F, 0.022F},
                {-0.046F, 0, -0.042F, 0.026F, 0.026F, 0.034F, 0.030F},
                {-0.012F, 0, -0.040F, 0.032F, 0.031F, 0.056F, 0.034F},
                {0.030F, 0.002F, -0.042F, 0.034F, 0.031F, 0.050F, 0.032F},
                {0.075F, 0.004F, -0.046F, 0.041F, 0.036F, 0.034F, 0.030F},
                {0.115F, 0.004F, -0.050F, 0.045F, 0.040F, 0.023F, 0.026F},
                {0.150F, 0.001F, -0.053F, 0.039F, 0.037F, 0.016F, 0.022F},
                {0.176F, -0.004F, -0.054F, 0.024F, 0.027F, 0.011F, 0.016F}},
               0.03F,
               -AnkleHeight);
}

void addArm(Shape& shape, const Proportions& p)
{
    shape.ellipsoid(Bone::UpperArmLeft, {0.000F, -0.024F, 0.000F}, {0.046F, 0.062F, 0.052F}, 0.05F);
    shape.cone(Bone::ClavicleLeft,
               {-0.020F, 0.044F, -0.032F},
               {0.136F, -0.008F, -0.020F},
               0.032F,
               0.034F,
               0.05F); // trapezius
    shape.loft(Bone::UpperArmLeft,
               thicker({{0.020F, 0, 0, 0.042F, 0.038F, 0.043F, 0.043F},
                        {-0.050F, 0.002F, 0, 0.045F, 0.040F, 0.047F, 0.047F},
                        {-0.130F, 0, 0.001F, 0.041F, 0.039F, 0.046F, 0.044F},
                        {-0.220F, 0, 0, 0.035F, 0.035F, 0.040F, 0.038F},
                        {-0.285F, 0, 0, 0.034F, 0.033F, 0.035F, 0.034F},
                        {-0.316F, 0, 0, 0.028F, 0.027F, 0.029F, 0.028F},
                        {-0.324F, 0, 0, 0.020F, 0.020F, 0.022F, 0.022F}},
                       p.limbs),
               0.022F);
    shape.loft(Bone::ForearmLeft,
               thicker({{0.006F, 0, 0, 0.020F, 0.020F, 0.022F, 0.022F},
                        {0.000F, 0, 0, 0.028F, 0.028F, 0.030F, 0.029F},
                        {-0.050F, 0.001F, 0, 0.038F, 0.036F, 0.040F, 0.038F},
                        {-0.100F, 0, 0, 0.035F, 0.033F, 0.037F, 0.035F},
                        {-0.180F, 0, 0, 0.026F, 0.025F, 0.030F, 0.029F},
                        {-0.230F, 0, 0, 0.020F, 0.020F, 0.027F, 0.027F},
                        {-0.252F, 0, 0, 0.018F, 0.018F, 0.026F, 0.026F}},
                       (p.limbs + 1) * 0.5F),
               0.025F);
}

/// A finger: where it begins across the palm, how long it is, how thick.
struct Finger {
    float across;
    float length;
    float radius;
    float spread; ///< how far its tip leans outwards
};

constexpr std::array Fingers{Finger{0.0310F, 0.074F, 0.0088F, 0.0040F},
                             Finger{0.0105F, 0.083F, 0.0090F, 0.0010F},
                             Finger{-0.0100F, 0.077F, 0.0087F, -0.0018F},
                             Finger{-0.0295F, 0.060F, 0.0078F, -0.0055F}};

void addHand(Shape& shape)
{
    shape.loft(Bone::HandLeft,
               {{0.012F, 0, 0, 0.018F, 0.018F, 0.026F, 0.026F},
                {0.000F, 0, 0, 0.0175F, 0.0175F, 0.0255F, 0.0255F},
                {-0.030F, 0, 0.001F, 0.0165F, 0.0180F, 0.033F, 0.032F},
                {-0.060F, 0, 0.001F, 0.0145F, 0.0165F, 0.0405F, 0.0385F},
                {-0.085F, 0, 0.001F, 0.0125F, 0.0140F, 0.0405F, 0.0385F},
                {-0.098F, 0, 0.001F, 0.0085F, 0.0095F, 0.0360F, 0.0345F}},
               0.015F);
    constexpr float Middle = FingersBelowWrist - KnucklesBelowWrist;
    constexpr float Web = 0.0045F;
    constexpr float Between = 0.003F;
    for (const Finger& finger : Fingers) {
        const float z = finger.across;
        const float bend = z + finger.spread * Middle / finger.length;
        shape.cone(Bone::KnucklesLeft,
                   {0, 0.012F, z},
                   {0, -Middle, bend},
                   finger.radius * 1.08F,
                   finger.radius * 0.95F,
                   Web);
        shape.cone(Bone::FingersLeft,
                   {0, 0, bend},
                   {0, Middle - finger.length, z + finger.spread},
                   finger.radius * 0.95F,
                   finger.radius * 0.78F,
                   Between);
    }
    // Ball of the thumb, then its two joints.
    shape.ellipsoid(Bone::HandLeft, {-0.008F, -0.036F, 0.024F}, {0.013F, 0.026F, 0.016F}, 0.015F);
    shape.cone(Bone::ThumbLeft, {0, 0, 0}, {-0.006F, -0.034F, 0.020F}, 0.0135F, 0.0115F, 0.014F);
    shape.cone(Bone::ThumbLeft,
               {-0.006F, -0.034F, 0.020F},
               {-0.012F, -0.064F, 0.031F},
               0.0110F,
               0.0085F,
               0.008F);
}

} // namespace

Skeleton bindSkeleton()
{
    Pose pose;
    for (const Side side : {Side::Left, Side::Right}) {
        const auto set = [&](Channel left, float degrees) { pose[ofSide(left, side)] = degrees; };
        set(Channel::HipFlexionLeft, 22);
        set(Channel::HipAbductionLeft, 16);
        set(Channel::KneeFlexionLeft, 12);
        set(Channel::ShoulderAbductionLeft, 36);
        set(Channel::ShoulderFlexionLeft, 12);
        set(Channel::ElbowFlexionLeft, 25);
    }
    return figure::pose(pose, Posture::Standing);
}

Shape bodyShape(const Skeleton& bind, Build build)
{
    const Proportions p = proportionsOf(build);
    Shape shape(bind);
    addTrunk(shape, p);
    addHead(shape);
    addLeg(shape, p);
    addArm(shape, p);
    addHand(shape);
    return shape;
}

Shape shoeShape(const Skeleton& bind)
{
    Shape shape(bind);
    shape.sole(Bone::FootLeft,
               {{-0.066F, 0, -0.044F, 0.020F, 0.020F, 0.024F, 0.030F},
                {-0.052F, 0, -0.042F, 0.033F, 0.033F, 0.050F, 0.040F},
                {-0.012F, 0, -0.041F, 0.039F, 0.038F, 0.064F, 0.040F},
                {0.030F, 0.002F, -0.043F, 0.041F, 0.038F, 0.058F, 0.040F},
                {0.075F, 0.004F, -0.046F, 0.047F, 0.042F, 0.042F, 0.036F},
                {0.120F, 0.004F, -0.048F, 0.051F, 0.046F, 0.030F, 0.032F},
                {0.160F, 0.001F, -0.050F, 0.044F, 0.042F, 0.023F, 0.030F},
                {0.190F, -0.004F, -0.051F, 0.025F, 0.028F, 0.015F, 0.022F}},
               0.03F,
               -AnkleHeight);
    shape.loft(Bone::FootLeft,
               {{-0.050F, 0, -0.012F, 0.038F, 0.038F, 0.036F, 0.040F},
                {0.000F, 0, -0.014F, 0.038F, 0.038F, 0.036F, 0.042F},
                {0.034F, 0, -0.016F, 0.037F, 0.037F, 0.034F, 0.040F}},
               0.03F);
    return shape;
}

namespace {

/// How low hair grows at a place from front to back, in the frame of the head.
struct Line {
    float z;
    float y;
};

float heightAt(const std::array<Line, 9>& line, float z)
{
    if (z >= line.front().z)
        return line.front().y;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (z >= line[i].z) {
            const float share = (z - line[i].z) / (line[i - 1].z - line[i].z);
            return glm::mix(line[i].y, line[i - 1].y, glm::smoothstep(0.0F, 1.0F, share));
        }
    }
    return line.back().y;
}

} // namespace

float hairline(const vec3& head, Piece piece)
{
    if (piece == Piece::Scarf) {
        // An oval that leaves the face free.
        const vec3 face = (head - vec3(0, 0.066F, 0.080F)) / vec3(0.053F, 0.068F, 0.070F);
        return glm::length(face) - 1.0F;
    }
    // From the forehead over the temple, down before the ear, round it and into the neck.
    constexpr std::array<Line, 9> Short{Line{0.090F, 0.163F},
                                        {0.060F, 0.160F},
                                        {0.042F, 0.146F},
                                        {0.030F, 0.112F},
                                        {0.016F, 0.088F},
                                        {0.008F, 0.112F},
                                        {-0.022F, 0.116F},
                                        {-0.040F, 0.062F},
                                        {-0.085F, 0.030F}};
    constexpr std::array<Line, 9> Long{Line{0.090F, 0.166F},
                                       {0.060F, 0.160F},
                                       {0.046F, 0.140F},
                                       {0.036F, 0.105F},
                                       {0.028F, 0.070F},
                                       {0.018F, 0.030F},
                                       {0.006F, -0.010F},
                                       {-0.020F, -0.060F},
                                       {-0.100F, -0.080F}};
    // Over the forehead it is not cut with a ruler.
    constexpr float Locks = 0.0035F;
    constexpr float LocksPerMetre = 210.0F;
    const float front = std::clamp((head.z - 0.045F) / 0.03F, 0.0F, 1.0F);
    const float locks = front * Locks * std::sin(std::abs(head.x) * LocksPerMetre);
    return head.y - heightAt(piece == Piece::LongHair ? Long : Short, head.z) + locks;
}

Shape hairShape(const Skeleton& bind, Piece piece)
{
    Shape shape(bind);
    const auto cap = [&](const vec3& radii) {
        shape.ellipsoid(Bone::Head, {0, 0.134F, -0.012F}, radii, 0.02F);
    };
    switch (piece) {
    case Piece::LongHair:
        cap({0.091F, 0.100F, 0.108F});
        shape.ellipsoid(Bone::Head, {0, 0.075F, -0.062F}, {0.082F, 0.095F, 0.056F}, 0.05F);
        shape.ellipsoid(Bone::Head, {0, 0.010F, -0.070F}, {0.068F, 0.060F, 0.044F}, 0.05F);
        break;
    case Piece::Bun:
        cap({0.087F, 0.099F, 0.105F});
        shape.ellipsoid(Bone::Head, {0, 0.165F, -0.128F}, {0.042F, 0.040F, 0.038F}, 0.014F);
        break;
    case Piece::Scarf:
        cap({0.090F, 0.101F, 0.108F});
        shape.ellipsoid(Bone::Head, {0, 0.060F, 0.005F}, {0.078F, 0.085F, 0.082F}, 0.05F);
        shape.ellipsoid(Bone::Head, {0, -0.040F, -0.010F}, {0.090F, 0.062F, 0.082F}, 0.06F);
        break;
    case Piece::ShortHair:
    case Piece::Body:
    case Piece::Foot:
    case Piece::Shoe:
        // Close at the sides, fuller on top and behind.
        cap({0.083F, 0.099F, 0.104F});
        shape.ellipsoid(Bone::Head, {0, 0.178F, 0.008F}, {0.076F, 0.064F, 0.092F}, 0.03F);
        shape.ellipsoid(Bone::Head, {0, 0.115F, -0.054F}, {0.074F, 0.090F, 0.058F}, 0.03F);
        break;
    }
    return shape;
}

} // namespace hipwise::figure::bake
