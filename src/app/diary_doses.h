#pragma once

#include "content/pack.h"
#include "program/program.h"
#include "report/diary.h"
#include "session/record.h"

#include <map>
#include <string>
#include <vector>

namespace hipwise::app {

/// The dose that an entry of a diary names; tempo and rests are those of the movement.
[[nodiscard]] program::Dose doseOf(const content::Movement& movement,
                                   const report::DiaryItem& item);

/// The doses of a session, by movement. Entries for the left and the right side of the same
/// movement are one dose.
[[nodiscard]] std::map<std::string, program::Dose> dosesOf(
    const std::vector<report::DiaryItem>& items, const content::Pack& pack);

/// A dose of the program with the amounts of a diary: tempo and rests are not in one and stay, but
/// for the seconds in the end position.
[[nodiscard]] program::Dose withAmounts(const program::Dose& own,
                                        const program::Dose& planned,
                                        const content::Movement& movement);

/// What was done of a set.
[[nodiscard]] session::SetResult resultOf(const session::SetKey& key,
                                          const program::Dose& dose,
                                          const report::DiaryItem& item);

/// The amounts that a diary plans first stand in the program from its beginning. Movements that a
/// part does not have join its first session, but for those that come by advice which was accepted.
void beginAsPlanned(program::Program& program,
                    const report::Diary& diary,
                    const content::Pack& pack);

} // namespace hipwise::app
