#pragma once

#include "app/program_week.h"

#include <string>
#include <vector>

namespace hipwise::app {

/// A part of a program with its sessions, as it can be changed.
struct PartOutline {
    PhaseTile phase;
    std::string ownName; ///< the person's; empty for the name in the pack
    std::vector<SessionSummary> sessions;
    bool canBeRemoved = false; ///< it has not begun, and is not the only one
    bool canBeEarlier = false; ///< it can change places with the one before

    bool operator==(const PartOutline&) const = default;
};

/// The program in use as a whole.
struct ProgramOutline {
    std::string ownName; ///< the person's; empty for the usual one
    std::string name; ///< as it is shown
    std::string reason; ///< a goal in the person's words; may be empty
    std::vector<PartOutline> parts;

    bool operator==(const ProgramOutline&) const = default;
};

[[nodiscard]] ProgramOutline programOutline(const Context& context, const OwnProgram& own);

} // namespace hipwise::app
