#pragma once

#include "figure/motion/contact.h"
#include "figure/props/prop.h"
#include "figure/rig/skeleton.h"

#include <glm/vec3.hpp>

#include <span>
#include <vector>

namespace hipwise::figure {

/// Finds the lowest point of the skin; the body's mesh does.
class LowestSkin {
public:
    LowestSkin() = default;
    virtual ~LowestSkin() = default;
    LowestSkin(const LowestSkin&) = delete;
    LowestSkin(LowestSkin&&) = delete;
    LowestSkin& operator=(const LowestSkin&) = delete;
    LowestSkin& operator=(LowestSkin&&) = delete;

    /// Height in metres of the lowest skin that moves with these bones.
    [[nodiscard]] virtual float lowest(const Skeleton& skeleton,
                                       std::span<const Bone> bones) const = 0;
};

/// The skeleton of a pose with everything held that is to be held: joint angles first, then the
/// whole body is moved by pins and rests, then the legs reach for the feet and the arms for the
/// hands. Bones keep their lengths but for the shoulder, which follows a hand out of reach by at
/// most 6 cm.
[[nodiscard]] Skeleton solve(const Pose& pose,
                             Posture posture,
                             const Contacts& contacts,
                             std::span<const Prop> props,
                             const LowestSkin& skin);

/// Where a held hand or foot should be, and where it came to be.
struct Reach {
    Bone bone = Bone::HandLeft;
    glm::vec3 wanted{0.0F}; ///< of its joint
    glm::vec3 found{0.0F};
};

/// Every hand and foot that is wholly held in this pose, in a skeleton that was solved for it.
[[nodiscard]] std::vector<Reach> reaches(const Pose& pose,
                                         const Contacts& contacts,
                                         std::span<const Prop> props,
                                         const Skeleton& skeleton);

} // namespace hipwise::figure
