#pragma once

#include "program/day_plan.h"
#include "session/record.h"

#include <cstdint>
#include <vector>

namespace hipwise::session {

/// Whether something of it was done.
[[nodiscard]] bool somethingDone(const SessionRecord& record);

/// The sessions of one run of a program that were done, at least in part, each on the day it began.
/// One that is under way is not done.
[[nodiscard]] std::vector<program::DoneSession> doneSessions(
    const std::vector<SessionRecord>& records, std::int64_t run);

} // namespace hipwise::session
