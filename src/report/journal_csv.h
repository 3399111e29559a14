#pragma once

#include "session/record.h"

#include <string>
#include <vector>

namespace hipwise::report {

/// Sessions as a table for spreadsheets: CSV after RFC 4180 in UTF-8, a header row, then one row
/// for every set and side. An empty cell means there is no such number.
///
///     session              id in the journal
///     date                 civil date on which the session began
///     started_at           local time with its offset from UTC; so is finished_at
///     title
///     program_day          counted from 1
///     movement             id in the pack
///     name                 as it was shown
///     set                  counted from 1
///     side                 left, right, or both: both work together
///     planned_reps, planned_hold_seconds, planned_duration_seconds
///     status               planned, done, partial, skipped
///     reps                 done
///     work_seconds         done
///     finished_at
///     pain_before, pain_after, pain_morning   0 to 10, of the whole session, the last one the
///                          morning after; empty when not asked or answered
///     pain_worst           the worst in this movement, asked or said
///     by_hand              yes for a session that was written down afterwards, else no
///     note                 the person's, of the session
///
/// Text that a spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] std::string journalCsv(const std::vector<session::SessionRecord>& sessions);

} // namespace hipwise::report
