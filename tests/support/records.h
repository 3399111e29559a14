#pragma once

#include "program/program_run.h"
#include "session/record.h"
#include "support/civil_time.h"

#include <chrono>
#include <string_view>
#include <vector>

namespace hipwise::test {

/// An instant like "2026-11-23T10:12:05.123Z", in a place that is so far ahead of UTC. Throws for
/// text that is none.
[[nodiscard]] ZonedInstant instant(std::string_view iso,
                                   std::chrono::minutes offset = std::chrono::minutes(60));

[[nodiscard]] CivilDate day(std::string_view iso);

[[nodiscard]] session::PainAnswer pain(int score);

[[nodiscard]] program::ProgramRun programRun(std::string_view startedOn);

/// A session that has just begun, without an id: three movements, one of them one side at a time
/// and the left side first, eight planned sets, pain before of 3. Its texts hold quotes and
/// accents.
[[nodiscard]] session::SessionRecord plannedSession(const ZonedInstant& startedAt);

/// The same with only one set.
[[nodiscard]] session::SessionRecord shortSession(const ZonedInstant& startedAt);

/// What may become of the planned sets, in the order of the plan, all different.
[[nodiscard]] std::vector<session::SetResult> resultsOf(const session::SessionRecord& record);

/// Keeps a result in a record, as the journal does.
void keep(session::SessionRecord& record,
          const session::SetResult& result,
          const ZonedInstant& finishedAt);

/// Ends a record, as the journal does.
void finish(session::SessionRecord& record, const ZonedInstant& endedAt);

/// What journal_writer does, one committed change after another: it begins the planned session,
/// keeps its eight sets, keeps the pain after it, and ends it.
inline constexpr int WriterSets = 8;
inline constexpr int WriterSteps = WriterSets + 3;

[[nodiscard]] ZonedInstant writerStart();
/// When the writer does a step, counted from 1.
[[nodiscard]] ZonedInstant writerTime(int step);
/// The session after so many steps, at least one.
[[nodiscard]] session::SessionRecord writtenAfter(int steps);

} // namespace hipwise::test
