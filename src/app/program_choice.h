#pragma once

#include "app/about_me.h"
#include "app/context.h"
#include "content/dose.h"
#include "figure/motion/animation.h"
#include "person/settings.h"
#include "program/program_build.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hipwise::app {

/// A program to choose, as it would be for this person.
struct ProgramCard {
    std::string id;
    std::string name;
    std::string audience; ///< who often uses it
    std::string movement; ///< that stands for it; empty where none is drawn
    const figure::Animation* figure = nullptr; ///< of the pack
    int days = 0; ///< how long it lasts
    content::Range<int> minutes{0, 0}; ///< of the longest day of a week
    content::Range<int> daysPerWeek{0, 0};
    std::vector<std::string> missing; ///< labels of what it needs and is not at hand
    bool suits = false; ///< often used for what a clinician has named

    bool operator==(const ProgramCard&) const = default;
};

struct ProgramsState {
    std::vector<ProgramCard> programs; ///< what suits best first
    Hold hold = Hold::None; ///< why none can be begun
    std::string running; ///< name of the program in use; empty for none
    bool snacks = false;

    bool operator==(const ProgramsState&) const = default;
};

/// So many are shown at once.
inline constexpr std::size_t ProgramsAtOnce = 4;

[[nodiscard]] ProgramsState programsState(const Context& context, const person::Settings& settings);

/// What the person has said, for making a program theirs.
[[nodiscard]] program::Choices choicesOf(const Context& context, const person::Settings& settings);

/// Begins a program of the pack today. Invalid while something keeps sessions off; else as
/// useProgram().
[[nodiscard]] Result<std::int64_t> beginProgram(const Context& context,
                                                const person::Settings& settings,
                                                const std::string& program);

/// Begins a program of one's own today, without sessions. Errors as beginProgram().
[[nodiscard]] Result<std::int64_t> beginOwnProgram(const Context& context,
                                                   const person::Settings& settings,
                                                   const std::string& name);

} // namespace hipwise::app
