#pragma once

#include "program/program.h"
#include "support/error.h"

#include <string>
#include <string_view>

namespace hipwise::program {

/// The newest form of a stored program that this one reads.
inline constexpr int ProgramFormat = 1;

/// A program as JSON, as the journal keeps it: {"format": 1, "pack": {"id", "version"}, "template",
/// "name", "reason", "startedOn", "missed", "locked", "setBy", "pauses", "moves", "phases": [{"id",
/// "name", "days", "startedOn", "snacks", "sessions": [{"id", "name", "note", "schedule", "items":
/// [{"movement", "variant", "dose", "firstWeek", "range", "goalMinutes", "pace", "loadSteps",
/// "note", "oneOf", "included", "addedOn"}]}]}]}. Doses have the names of a pack, with numbers
/// where that has ranges, and "left" and "right" where the sides differ. What is empty or usual is
/// left out.
[[nodiscard]] std::string toJson(const Program& program);

/// TooNew for a newer format; Invalid for what is not a program, or one with numbers that no
/// program may have. Fields that are not known are passed over.
[[nodiscard]] Result<Program> parseProgram(std::string_view json);

/// What no program may have, as a sentence: no phase, the same id twice, a session without a
/// schedule, a dose outside the bounds of a pack. Empty when all is well.
[[nodiscard]] std::string flawOf(const Program& program);

} // namespace hipwise::program
