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
    content::MovementKind kind = content::MovementKind::Mobility;
    content::Sides sides = content::Sides::BothTogether;
    program::Dose dose;
    bool hasFirstWeek = false; ///< its first seven days still lie ahead, or are on
    std::optional<program::Dose> firstWeek; ///< what is asked then, where that is something else
    std::string way; ///< how it is done easier or harder than usual; empty for the usual way
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

/// A session that is being changed. What precautions keep out of the plan takes no time, needs
/// nothing and is for nothing.
struct SessionEditState {
    const content::Pack* pack = nullptr; ///< that the movements are from
    std::string id;
    std::string name;
    std::string note;
    program::Schedule schedule;
    std::vector<EditRow> rows;
    std::chrono::seconds length{0};
    std::vector<std::string> equipment; ///< labels, each once
    std::vector<std::string> targets; ///< labels of what the movements are mainly for, each once
    std::vector<SessionNote> notes;
    int mostMovements = 4; ///< of the rule

    bool operator==(const SessionEditState&) const = default;
};

/// A movement that could stand in the place of another.
struct SwapView {
    std::string movement;
    std::string name;
    int level = 1;

    bool operator==(const SwapView&) const = default;
};

/// Another way to do the same movement.
struct WayView {
    std::string variant; ///< id; empty for the usual way
    std::string words; ///< empty for the usual way
    program::Dose dose; ///< to begin with

    bool operator==(const WayView&) const = default;
};

struct SwapViews {
    std::vector<WayView> ways; ///< easier ones first, the usual one last
    std::vector<SwapView> easier;
    std::vector<SwapView> harder;
    std::vector<SwapView> alike;

    [[nodiscard]] bool empty() const
    {
        return ways.empty() && easier.empty() && harder.empty() && alike.empty();
    }

    bool operator==(const SwapViews&) const = default;
};

/// Empty for a session that the program does not have.
[[nodiscard]] std::optional<SessionEditState> editState(const Context& context,
                                                        const program::Program& program,
                                                        const std::string& session);

/// What could be done instead of a movement of a session; see program::swapChoices.
[[nodiscard]] SwapViews swapViews(const Context& context,
                                  const program::Program& program,
                                  const std::string& session,
                                  const std::string& movement);

} // namespace hipwise::app
