#pragma once

#include "program/program.h"
#include "support/civil_time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hipwise::program {

/// Who wanted a program to be as it is from then on.
enum class MadeBy {
    Start, ///< it was begun like this
    Person,
    Clinician,
    Advice ///< the person accepted what was offered
};

/// "start", "person", "clinician", "advice": as stored. Parsing any other text gives nothing.
[[nodiscard]] std::string_view toString(MadeBy by);
[[nodiscard]] std::optional<MadeBy> parseMadeBy(std::string_view text);

/// What a program was from a moment on. Differences to the version before are changesBetween().
struct ProgramVersion {
    std::int64_t id = 0; ///< given by the journal
    std::int64_t run = 0;
    ZonedInstant madeAt;
    MadeBy by = MadeBy::Person;
    std::string rule; ///< name of the rule that was accepted; empty otherwise
    std::string note; ///< why, in the words that were shown; may be empty
    Program program;

    bool operator==(const ProgramVersion&) const = default;
};

} // namespace hipwise::program
