#pragma once

#include "figure/rig/skeleton.h"

#include <glm/vec3.hpp>

#include <array>
#include <optional>
#include <variant>
#include <vector>

/// Shapes as distance functions: negative inside, in metres. A body is many of them, each fixed to
/// a bone of the left side or the middle, blended where they meet and repeated on the right.
namespace hipwise::figure::bake {

/// One cross-section of a limb: an ellipse with a radius of its own in each direction.
struct Ring {
    float along = 0.0F; ///< on the loft's axis
    float centreX = 0.0F;
    float centreZ = 0.0F;
    float outer = 0.0F; ///< radius towards +x (the side of the body the bone is on)
    float inner = 0.0F; ///< towards -x
    float front = 0.0F; ///< towards +z
    float back = 0.0F;
};

/// A smooth skin through rings. Along y, or for feet along z (then y stands for the ring's z).
struct Loft {
    std::vector<Ring> rings; ///< by rising `along`
    bool alongZ = false;
};

struct Ellipsoid {
    glm::vec3 centre{0.0F};
    glm::vec3 radii{0.0F};
};

/// Two balls and what lies between.
struct RoundCone {
    glm::vec3 from{0.0F};
    glm::vec3 to{0.0F};
    float fromRadius = 0.0F;
    float toRadius = 0.0F;
};

struct Primitive {
    Bone bone = Bone::Pelvis;
    std::variant<Loft, Ellipsoid, RoundCone> form;
    float blend = 0.03F; ///< how far it melts into what was there before
    std::optional<float> floor; ///< cut flat at this height of the bone: a sole
    glm::vec3 boundCentre{0.0F}; ///< a ball round it, so that far points need not ask
    float boundRadius = 0.0F;
};

/// Distance to one primitive, in the frame of its bone.
[[nodiscard]] float distance(const Primitive& primitive, const glm::vec3& local);

/// Minimum of two distances with a rounding of width `k` where they meet.
[[nodiscard]] float smoothMin(float a, float b, float k);
/// The same for a maximum.
[[nodiscard]] float smoothMax(float a, float b, float k);

/// Distance to an ellipsoid, exact on its surface and close to it near by.
[[nodiscard]] float ellipsoidDistance(const glm::vec3& point, const glm::vec3& radii);

/// A body, or a part of one: primitives blended in their order.
class Shape {
public:
    explicit Shape(const Skeleton& bind);

    void loft(Bone bone, std::vector<Ring> rings, float blend);
    /// Along the foot, flat below `floor`.
    void sole(Bone bone, std::vector<Ring> rings, float blend, float floor);
    void ellipsoid(Bone bone, const glm::vec3& centre, const glm::vec3& radii, float blend);
    void cone(Bone bone,
              const glm::vec3& from,
              const glm::vec3& to,
              float fromRadius,
              float toRadius,
              float blend);

    /// Distance at a point of the fixed pose.
    [[nodiscard]] float operator()(const glm::vec3& point) const;
    [[nodiscard]] glm::vec3 normal(const glm::vec3& point) const;

    /// Corners of a box that holds the left half and the middle.
    [[nodiscard]] std::array<glm::vec3, 2> bounds() const;

    /// Into the frame of a bone.
    [[nodiscard]] glm::vec3 local(Bone bone, const glm::vec3& point) const;

private:
    void add(Primitive primitive);

    const Skeleton& m_bind;
    PerBone<glm::mat4> m_unbind{};
    std::vector<Primitive> m_primitives;
};

} // namespace hipwise::figure::bake
