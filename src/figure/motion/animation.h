#pragma once

#include "figure/body/body.h"
#include "figure/draw/camera.h"
#include "figure/motion/contact.h"
#include "figure/props/prop.h"
#include "figure/rig/channel.h"
#include "figure/rig/skeleton.h"

#include <cstdint>
#include <vector>

namespace hipwise::figure {

/// The part of a repetition that is under way.
enum class Phase : std::uint8_t {
    Move, ///< from the start towards the end position
    Hold, ///< at the end position
    Return, ///< back to the start
    Steady ///< a cycle without beginning or end
};

/// A point of time in a movement.
struct Moment {
    Phase phase = Phase::Move;
    float share = 0.0F; ///< of the phase, or of the cycle, 0 to 1

    bool operator==(const Moment&) const = default;
};

/// How a movement goes through its keys.
enum class Course : std::uint8_t {
    ThereAndBack, ///< through the keys, and the same way back
    Round, ///< once round and back to the first key another way
    Steady ///< round and round: walking, pedalling
};

/// A pose at a place of the way, 0 to 1.
struct Key {
    float at = 0.0F;
    Pose pose;

    bool operator==(const Key&) const = default;
};

/// Something that an arrow shows: how a place of the body moves from the start to the end position.
struct MotionArrow {
    BodyPoint point;

    bool operator==(const MotionArrow&) const = default;
};

/// A movement as it is drawn, done on the right side where it has one.
struct Animation {
    Posture posture = Posture::Standing;
    Course course = Course::ThereAndBack;
    std::vector<Key> keys; ///< at least one, by rising place
    Contacts contacts;
    std::vector<Prop> props;
    std::vector<LitMuscle> muscles;
    std::vector<MotionArrow> arrows;
    View view; ///< from where it is shown best
    Footwear footwear = Footwear::Shoes;
    /// Round: the stretch of the way that is the hold.
    float holdFrom = 0.5F;
    float holdTo = 0.5F;
    float period = 1.2F; ///< Steady: seconds of a cycle
    /// Steady: metres that the ground passes backwards under the figure in a cycle; a foot that
    /// goes with it stands still.
    float travel = 0.0F;
    float propTurns = 1.0F; ///< Steady: turns of pedals and wheels in a cycle; -1 backwards

    bool operator==(const Animation&) const = default;
};

/// The pose at a moment. Every phase begins and ends gently; keys within are passed without a stop.
/// In a steady cycle the props turn once.
[[nodiscard]] Pose poseAt(const Animation& animation, const Moment& moment);

/// The skeleton at a moment, held as it is to be held.
[[nodiscard]] Skeleton skeletonAt(const Animation& animation,
                                  const Moment& moment,
                                  const LowestSkin& skin);

/// The whole way in order: a cycle, or the way to the end position, which is also the way back; of
/// a round the hold and the way back as well. Each part in so many steps.
[[nodiscard]] std::vector<Moment> momentsThroughout(const Animation& animation, int steps);

/// The moment of a key: for a steady cycle its place, otherwise a share of moving to the end.
[[nodiscard]] Moment momentOfKey(const Animation& animation, std::size_t key);

} // namespace hipwise::figure
