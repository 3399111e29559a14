#pragma once

#include "program/program.h"

#include <string>

namespace hipwise::program {

/// The session of that id; null where there is none.
[[nodiscard]] const Session* findSession(const Program& program, const std::string& session);

/// The pause that is on ends with the day before; one that begins on that day is taken away.
[[nodiscard]] Program withPauseEnded(Program program, CivilDate today);

} // namespace hipwise::program
