#pragma once

#include "program/program_run.h"
#include "session/record.h"

#include <string>
#include <vector>

namespace hipwise::report {

/// A whole journal as JSON text in UTF-8, for people and programs that know nothing of this one.
/// Every field is always there; null means there is none.
///
///     kind "hipwise-journal", format 1: the number changes when a field changes its meaning.
///     programRuns[]: id, packId, packVersion, programId, name, startedOn, endedOn (null: in use).
///     sessions[]: id, status (running, finished, stopped), startedAt, endedAt, title,
///       programRun (id of the run or null), programDay (from 1; null without a program),
///       programSession (null without a program), packId, packVersion, locale,
///       painBefore and painAfter (null: not asked), items[].
///     items[], the movements: movement (id in the pack), name, words (as they were shown),
///       sides (both-together, alternating, one-at-a-time), turnOver, dose, sets[].
///     dose, what was asked: type (reps, hold, reps-with-hold, duration), sets (of each side where
///       sides are done one at a time), reps, holdSeconds, durationSeconds,
///       tempo (moveSeconds, holdSeconds, backSeconds), restSeconds, changeOverSeconds.
///     sets[], what was done: set (from 1), side (left, right, both: both work together),
///       status (planned, done, partial, skipped), reps, workSeconds,
///       finishedAt (null: planned, or the session ended before it).
///     painScores[]: id, context (check, before, after), askedAt, session (id or null), and the
///       answer as in painBefore: score (0 none to 10 worst imaginable; null: not answered) and
///       side (left, right, both, null: not said).
///
/// Days are like "2026-11-23". Times are local with their offset from UTC, like
/// "2026-11-23T11:12:05.123+01:00". Numbers that a type of dose does not count are 0.
[[nodiscard]] std::string journalJson(const std::vector<program::ProgramRun>& runs,
                                      const std::vector<session::SessionRecord>& sessions,
                                      const std::vector<session::PainRecord>& pain);

} // namespace hipwise::report
