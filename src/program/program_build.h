#pragma once

#include "content/pack.h"
#include "content/suitability.h"
#include "program/program.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hipwise::program {

/// What a person has said about themselves and their days.
struct Choices {
    content::Circumstances about;
    std::set<std::string> atHand; ///< equipment; empty: not asked, everything counts as there
    bool floor = true; ///< getting down to the floor or a bed is possible
    std::vector<std::chrono::weekday> days; ///< for sessions; empty: the program spreads them
    std::optional<std::chrono::minutes> at; ///< since midnight

    bool operator==(const Choices&) const = default;
};

/// Whether one goes without it or has it; everything counts as there where nobody was asked.
[[nodiscard]] bool isAtHand(const content::Equipment& equipment,
                            const std::set<std::string>& atHand);

/// Number of days from the first to the last.
[[nodiscard]] int lengthInDays(const content::ProgramTemplate& program);
/// The same as it is meant to last; 0 where a phase has no end.
[[nodiscard]] int lengthInDays(const Program& program);

/// A program of a pack made into one person's own, begun on that day. Doses are those to start
/// with. A phase that is shorter than a week is followed by the next one by itself; the others wait
/// for the person. Of alternatives the first one is planned that suits the person, is possible with
/// what they have and is in the pack; what is optional, or more than the template plans, is kept
/// and not planned. Movements that the pack does not have are left out.
[[nodiscard]] Program makeProgram(const content::ProgramTemplate& source,
                                  const content::Pack& pack,
                                  CivilDate startedOn,
                                  const Choices& choices = {});

/// A program without sessions, of one phase without an end.
[[nodiscard]] Program emptyProgram(const content::Pack& pack, CivilDate startedOn);

/// An item with the dose to start with, added on that day.
[[nodiscard]] Item makeItem(const content::Movement& movement, CivilDate addedOn);

/// Another movement in the place of an item, planned there from that day on.
[[nodiscard]] Item itemInstead(const Item& item, const content::Movement& other, CivilDate on);

/// Begins a phase on that day. What is done already goes on with the doses it has, and what was
/// taken out or replaced stays so; only what is new begins as the program says. Nothing changes for
/// a phase that is not there.
void beginPhase(Program& program, const std::string& phase, CivilDate on);

/// Begins every phase on the day on which the template has it, up to that day: for programs that
/// were used before phases were begun by the person.
void beginPhasesOnTime(Program& program, CivilDate until);

} // namespace hipwise::program
