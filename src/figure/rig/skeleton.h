#pragma once

#include "figure/rig/bone.h"
#include "figure/rig/channel.h"

#include <glm/mat4x4.hpp>
#include <glm/vec3.hpp>

namespace hipwise::figure {

/// How the body lies to the world when all angles of its root are 0. Lying bodies have the head
/// towards -x.
enum class Posture {
    Standing, ///< facing +z
    Supine, ///< on the back
    Prone, ///< on the front; hands and knees too
    OnLeftSide,
    OnRightSide
};

/// Where every bone is: its frame in the world, in metres. Limbs run along the bone's own -y, faces
/// and toes look along +z, the left is +x.
class Skeleton {
public:
    [[nodiscard]] const glm::mat4& operator[](Bone bone) const { return m_frames[index(bone)]; }

    [[nodiscard]] glm::mat4& operator[](Bone bone) { return m_frames[index(bone)]; }

    /// Where the bone begins: the joint that moves it.
    [[nodiscard]] glm::vec3 joint(Bone bone) const { return glm::vec3((*this)[bone][3]); }

    /// A point of the bone's own frame, in the world.
    [[nodiscard]] glm::vec3 at(Bone bone, const glm::vec3& local) const
    {
        return glm::vec3((*this)[bone] * glm::vec4(local, 1.0F));
    }

    void move(const glm::vec3& by);

    /// Sets the bones without a joint half way between those they lie between.
    void setFolds();

    bool operator==(const Skeleton&) const = default;

private:
    PerBone<glm::mat4> m_frames{};
};

/// The skeleton of a pose by its joint angles alone; held hands and feet are not looked at.
[[nodiscard]] Skeleton pose(const Pose& pose, Posture posture);

/// Frames of the hand's fingers and thumb, which follow from the hand and its grip.
void placeFingers(Skeleton& skeleton, Side side, float grip);

/// Frame of the toes, which follow from the foot.
void placeToes(Skeleton& skeleton, Side side, float extensionDeg);

/// Left and right exchanged, as seen in a mirror at x = 0. Exact: doing it twice changes nothing.
[[nodiscard]] Skeleton mirrored(const Skeleton& skeleton);

/// Centre of mass of the whole body, from the masses of its segments.
[[nodiscard]] glm::vec3 centreOfMass(const Skeleton& skeleton);

} // namespace hipwise::figure
