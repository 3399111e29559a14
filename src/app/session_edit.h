#pragma once

#include "app/context.h"
#include "app/self_knowledge.h"
#include "figure/motion/animation.h"
#include "program/program.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// A movement of a session that is being changed.
struct EditRow {
    std::string movement;
    std::string name;
    content::Sides sides = content::Sides::BothTogether;
    program::Dose dose;
    std::optional<program::Dose> firstWeek; ///< while it still lies ahead, or is on
    std::string note;
    std::optional<std::chrono::minutes> goal;
    const figure::Animation* figure = nullptr;
    std::vector<RuleView> precautions; ///< that keep it out of the plan; empty for none

    bool operator==(const EditRow&) const = default;
};

/// What speaks gently against a session as it is.
enum class SessionNote {
    ManyMovements, ///< more than people keep up
    Long,
    StrengthNextDay ///< the same kind on the day after
};

/// A session that is being changed.
struct SessionEditState {
    std::string id;
    std::string name;
    std::string note;
    program::Schedule schedule;
    std::vector<EditRow> rows;
    std::chrono::seconds length{0};
    std::vector<std::string> equipment; ///< labels
    std::vector<SessionNote> notes;
    int mostMovements = 4; ///< of the rule

    bool operator==(const SessionEditState&) const = default;
};

/// Empty for a session that the program does not have.
[[nodiscard]] std::optional<SessionEditState> editState(const Context& context,
                                                        const program::Program& program,
                                                        const std::string& session);

} // namespace hipwise::app
