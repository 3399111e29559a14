#pragma once

#include "program/program.h"

#include <string>

/// Changes that a person makes to a program as a whole and to its phases. Each gives the changed
/// program; what does not fit (an unknown phase, one that has begun) changes nothing.
namespace hipwise::program {

/// The longest that a phase can be meant to last, in weeks.
inline constexpr int MostPhaseWeeks = 52;

/// Null where there is none of that id.
[[nodiscard]] const Phase* findPhase(const Program& program, const std::string& phase);

/// Empty for the name in the pack.
[[nodiscard]] Program withName(Program program, const std::string& name);
[[nodiscard]] Program withReason(Program program, const std::string& reason);

/// A phase after the last one, with the same sessions to begin with. It begins when the person says
/// so. Its id is returned in `id`.
[[nodiscard]] Program withPhase(Program program, const std::string& name, std::string& id);
/// Whether withoutPhase() changes something.
[[nodiscard]] bool canBeRemoved(const Program& program, const std::string& phase);
/// Only one that has not begun, and never the last that there is.
[[nodiscard]] Program withoutPhase(Program program, const std::string& phase);
/// A phase that has not begun changes places with the one before, when that has not begun either.
[[nodiscard]] Program withPhaseEarlier(Program program, const std::string& phase);
/// Whether withPhaseEarlier() changes something.
[[nodiscard]] bool canBeEarlier(const Program& program, const std::string& phase);
/// Empty for the name in the pack.
[[nodiscard]] Program withPhaseName(Program program,
                                    const std::string& phase,
                                    const std::string& name);
/// 0 is as long as one likes.
[[nodiscard]] Program withPhaseDays(Program program, const std::string& phase, int days);

} // namespace hipwise::program
