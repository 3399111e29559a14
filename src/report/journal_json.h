#pragma once

#include "guidance/advice_answer.h"
#include "person/measures.h"
#include "person/screening.h"
#include "program/program_run.h"
#include "program/program_version.h"
#include "session/correction.h"
#include "session/record.h"
#include "snacks/record.h"

#include <string>
#include <vector>

namespace hipwise::report {

/// What a journal holds. What is not given is not in the export.
struct JournalContents {
    std::vector<program::ProgramRun> runs = {};
    std::vector<session::SessionRecord> sessions = {};
    std::vector<session::PainRecord> pain = {};
    std::vector<session::Correction> corrections = {};
    std::vector<program::ProgramVersion> versions = {};
    std::vector<guidance::AdviceAnswer> answers = {};
    std::vector<person::Screening> screenings = {};
    std::vector<person::Activity> activities = {};
    std::vector<person::Measure> measures = {};
    std::vector<snacks::Record> snacks = {};
};

/// A whole journal as JSON text in UTF-8, for people and programs that know nothing of this one.
/// Every field is always there; null means there is none.
///
///     kind "hipwise-journal", format 1: the number changes when a field changes its meaning.
///     programRuns[]: id, packId, packVersion, programId, name, startedOn, endedOn (null: in use).
///     sessions[]: id, status (running, finished, stopped, interrupted), startedAt, endedAt, title,
///       programRun (id of the run or null), programDay (from 1; null without a program),
///       programSession (null without a program), packId, packVersion, locale,
///       byHand (written down afterwards), note (the person's, or null), painBefore and painAfter
///       (null: not asked), items[].
///     items[], the movements: movement (id in the pack), name, words (as they were shown),
///       variant (an easier or harder way, or null), sides (both-together, alternating,
///       one-at-a-time), turnOver, dose, sets[], effort (0 to 10) and spareReps (so many more would
///       have been possible; both null: not answered),
///       insteadOf (place in items[] of the one that this easier one took over from, or null).
///     dose, what was asked: type (reps, hold, reps-with-hold, duration), sets (of each side where
///       sides are done one at a time), reps, holdSeconds, durationSeconds, left and right (the
///       same four numbers of a side that does something else, or null), intervals (rounds,
///       runSeconds, walkSeconds: running and walking in turn, or null),
///       tempo (moveSeconds, holdSeconds, backSeconds), restSeconds, changeOverSeconds.
///     sets[], what was done: set (from 1), side (left, right, both: both work together),
///       status (planned, done, partial, skipped), reps, workSeconds,
///       finishedAt (null: planned, or the session ended before it).
///     painScores[]: id, context (check, before, after, movement: the worst in one, hurt: said by
///       the person, morning: the one after), askedAt, session (id or null), and the answer as in
///       painBefore: score (0 none to 10 worst imaginable; null: not answered) and side (left,
///       right, both, null: not said). Null in other contexts: item (place in items[]), spot
///       (groin, outer-hip, buttock, thigh, lower-back, elsewhere, null: not said), choice (go-on,
///       easier, fewer, rest-first, skip, stop), morning (calmer, as-usual, more-sore, null: not
///       answered).
///     corrections[]: what was put right afterwards: madeAt, session or painScore (id), item, set
///       and side where it is a set, field, and its value before and after (null: none).
///     programVersions[]: id, programRun (id), madeAt, madeBy (start, person, clinician, advice),
///       rule (of the advice that was accepted, or null), note (why, as it was shown, or null), and
///       program, as in a program file (program_json.h).
///     adviceAnswers[]: id, programRun (id or null), answeredAt, rule, movement (id; null: the
///     whole
///       program), choice (accepted, kept, later, ask), from, to and reason (as shown, or null).
///     screenings[]: id, answeredAt, cleared (a clinician has said yes), answers (by question: no,
///       yes, not-sure).
///     activities[], what is hard because of the hip: id, words (the person's), addedOn, droppedOn
///       (null: still asked about).
///     measures[]: id, kind (psfs, chair-stand, single-leg-stand), measuredAt, activity (id; psfs
///       only, else null), side (the leg that stands; single-leg-stand only, else null), value
///       (points 0 to 10, stands in 30 seconds, tenths of a second), adapted (with the arms, or
///       holding on), note (or null).
///     snackEvents[], reminders: id, at, offer (snack, session), kind (due, held, released, shown,
///       started, done, not-now, snoozed, unanswered, credited, skipped, rescheduled), why, minutes
///       (held, away or snoozed for so long), movement (id or null), name (as it was shown, or
///       null), side (left, right, or null).
///
/// Days are like "2026-11-23". Times are local with their offset from UTC, like
/// "2026-11-23T11:12:05.123+01:00". Numbers that a type of dose does not count are 0.
[[nodiscard]] std::string journalJson(const JournalContents& contents);

} // namespace hipwise::report
