#pragma once

#include "app/context.h"
#include "content/movement.h"
#include "program/program_changes.h"
#include "program/program_version.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// One thing that was changed in a program, with the names it has.
struct ProgramChangeView {
    program::Change change;
    std::string phase; ///< name; empty where it is not about one
    std::string session; ///< name; empty where it is not about one
    std::string movement; ///< name; empty where it is not about one
    std::string replaced; ///< name of the movement that made room for it
    content::Sides sides = content::Sides::BothTogether; ///< of the movement
    std::optional<program::Schedule> fromSchedule;
    std::optional<program::Schedule> toSchedule;

    bool operator==(const ProgramChangeView&) const = default;
};

/// What was changed at one time, by whom and why.
struct ProgramChangeEntry {
    ZonedInstant madeAt;
    program::MadeBy by = program::MadeBy::Person;
    std::string setBy; ///< the clinician of what was begun or changed by one; empty for none
    std::string why; ///< in the words that were shown; may be empty
    std::vector<ProgramChangeView> changes; ///< none for the beginning

    bool operator==(const ProgramChangeEntry&) const = default;
};

/// Everything that was changed in a program, the newest first; the last one is its beginning.
[[nodiscard]] Result<std::vector<ProgramChangeEntry>> programHistory(const Context& context,
                                                                     std::int64_t run);

} // namespace hipwise::app
