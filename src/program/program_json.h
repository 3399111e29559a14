#pragma once

#include "program/program.h"
#include "support/error.h"

#include <string>
#include <string_view>

namespace hipwise::program {

/// The newest form of a stored program that this one reads.
inline constexpr int ProgramFormat = 1;

/// A program as JSON, as the journal keeps it: {"format": 1, "pack": {"id", "version"}, "template",
/// "name", "reason", "startedOn", "missed", "locked", "setBy", "sessionsMade", "pauses", "moves",
/// "phases": [{"id", "name", "days", "startedOn", "snacks", "sessions": [{"id", "name", "note",
/// "schedule", "items": [{"movement", "variant", "dose", "firstWeek", "range", "goalMinutes",
/// "pace", "loadSteps", "note", "oneOf", "included", "leftOut", "insteadOf",
/// "addedOn"}]}]}]}. Doses have the names of a pack, with numbers where that has ranges, and "left"
/// and "right" where the sides differ. What is empty or usual is left out.
[[nodiscard]] std::string toJson(const Program& program);

/// TooNew for a newer format; Invalid for what is not a program, or one with what no program
/// may have (program_flaws.h). Fields that are not known are passed over.
[[nodiscard]] Result<Program> parseProgram(std::string_view json);

} // namespace hipwise::program
