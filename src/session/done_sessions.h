#pragma once

#include "program/day_plan.h"
#include "session/record.h"

#include <cstdint>
#include <vector>

namespace hipwise::session {

/// Whether something of it was done.
[[nodiscard]] bool somethingDone(const SessionRecord& record);

/// Whether it counts for this run of a program: over, and something of it was done.
[[nodiscard]] bool isDoneIn(const SessionRecord& record, std::int64_t run);

/// The sessions of one run of a program that were done, at least in part, each on the day it began.
[[nodiscard]] std::vector<program::DoneSession> doneSessions(
    const std::vector<SessionRecord>& records, std::int64_t run);

} // namespace hipwise::session
