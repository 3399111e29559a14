#pragma once

#include "support/civil_time.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hipwise::program {

/// One time that a person uses a program, from the day they pressed "Use this program".
struct ProgramRun {
    std::int64_t id = 0; ///< given by the journal
    std::string packId;
    std::string packVersion; ///< at the start
    std::string programId;
    std::string name; ///< as it was shown then
    CivilDate startedOn{};
    std::optional<CivilDate> endedOn; ///< empty while it is in use

    bool operator==(const ProgramRun&) const = default;
};

} // namespace hipwise::program
