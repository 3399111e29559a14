#pragma once

#include "app/self_knowledge.h"
#include "content/pack.h"
#include "content/suitability.h"
#include "figure/motion/timeline.h"
#include "program/dose.h"
#include "support/side.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::app {

struct RungView {
    std::string movement; ///< id to open; empty for a variant
    std::string name; ///< of the movement, or the words of the variant
    program::Dose dose; ///< of a variant
    content::Suitability rating
        = content::Suitability::UsuallySuits; ///< of the movement, for the person

    bool operator==(const RungView&) const = default;
};

/// A condition for which the movement is not simply fine.
struct SuitabilityNote {
    content::Suitability rating = content::Suitability::Modify;
    std::string condition; ///< label
    std::string note;

    bool operator==(const SuitabilityNote&) const = default;
};

/// A movement as its page shows it, its words set for one side.
struct ExerciseState {
    std::string id;
    std::string name;
    std::vector<std::string> synonyms;
    content::MovementKind kind = content::MovementKind::Mobility;
    int level = 1;
    std::string position;
    std::vector<std::string> equipment; ///< labels of what is needed
    std::vector<std::string> optionalEquipment;
    std::vector<std::string> targets;
    std::string why;
    std::string start;
    std::vector<std::string> steps;
    content::PhaseWords phases;
    std::string breathing;
    std::vector<std::string> mistakes;
    std::string leaveOut;
    std::vector<content::AdaptationText>
        adaptations; ///< of aerobic activities, as are the following
    std::string pace;
    std::string buildUp;
    content::Suitability rating = content::Suitability::UsuallySuits; ///< for the person
    std::vector<RuleView> rules; ///< why, strictest first
    bool favourite = false;
    std::vector<SuitabilityNote> suits; ///< strictest first
    std::vector<std::string> usuallySuits; ///< labels of the other conditions
    program::Dose dose; ///< to begin with
    figure::Tempo tempo; ///< as the figure shows it: a long hold is shortened
    content::DoseRange range; ///< as the pack has it
    std::string doseNote;
    std::vector<RungView> easier; ///< empty at the easy end of the ladder
    std::vector<RungView> harder;
    std::vector<content::Source> sources;
    content::Review review;
    std::optional<Side> side; ///< the side the words are for; empty when both work together
    std::string wordsIn; ///< locale of the words when it is not the one asked for; else empty

    bool operator==(const ExerciseState&) const = default;
};

/// Empty for ids the pack does not have.
[[nodiscard]] std::optional<ExerciseState> exerciseState(const content::Pack& pack,
                                                         std::string_view locale,
                                                         std::string_view id,
                                                         Side side,
                                                         const SelfKnowledge& person = {});

} // namespace hipwise::app
