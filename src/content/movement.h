#pragma once

#include "content/dose.h"

#include <map>
#include <string>
#include <vector>

namespace hipwise::content {

enum class MovementKind { Stretch, Mobility, Strength, Aerobic, Snack, SelfMassage };

/// How the two sides of the body take part.
enum class Sides {
    BothTogether,
    Alternating, ///< left and right in turn within a set
    OneAtATime ///< each side has its own sets
};

/// General education about a named condition, not a judgement about one person.
enum class Suitability { UsuallySuits, Modify, AvoidForNow, AskClinicianFirst };

struct Equipment {
    std::string id;
    bool optional = false;

    bool operator==(const Equipment&) const = default;
};

/// One step of a ladder of difficulty: another movement, or a variant of this one described in
/// words.
struct Rung {
    std::string movement; ///< id of a movement; empty for a variant
    std::string variant; ///< id under which the words stand; empty for a movement
    DoseRange dose; ///< of the variant; unused for a movement

    bool operator==(const Rung&) const = default;
};

/// Largest angles of either hip during the movement, in degrees from standing straight; 0 where
/// there is none.
struct HipRange {
    int flexion = 0;
    int extension = 0;
    int abduction = 0;
    int adduction = 0;
    int externalRotation = 0;
    int internalRotation = 0;

    bool operator==(const HipRange&) const = default;
};

/// Whether a movement goes beyond every angle that a rule names; a rule's 0 asks nothing.
[[nodiscard]] bool exceeds(const HipRange& range, const HipRange& rule);

/// Whether a clinician has looked at an entry, shown as it is.
struct Review {
    bool reviewed = false;
    std::string by; ///< name and profession; empty when not reviewed
    std::string on; ///< ISO date; empty when not reviewed

    bool operator==(const Review&) const = default;
};

/// The facts of one movement; its words are a MovementText. Written for the right side.
struct Movement {
    std::string id;
    MovementKind kind = MovementKind::Mobility;
    int level = 1; ///< 1 very easy to 5 hard
    std::string position; ///< start position, an id of the vocabulary
    std::vector<Equipment> equipment;
    std::vector<std::string> targets; ///< ids, the main one first
    Sides sides = Sides::BothTogether;
    DoseRange dose;
    std::map<std::string, Suitability> suits; ///< by condition
    std::vector<Rung> easier; ///< with the computed way back of other movements' `harder`
    std::vector<Rung> harder;
    std::vector<std::string> flags; ///< positions and loads precautions ask for
    HipRange hipRange;
    std::vector<std::string> adaptations; ///< ids; of aerobic activities only
    std::vector<std::string> sources;
    Review review;

    bool operator==(const Movement&) const = default;
};

} // namespace hipwise::content
