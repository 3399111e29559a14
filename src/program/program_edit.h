#pragma once

#include "content/movement.h"
#include "program/program.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Changes that a person makes to a program. Each gives the changed program; what does not fit (an
/// unknown session, a place that is not there, numbers that no program may have) changes nothing.
namespace hipwise::program {

/// The session of that id, and its phase; null where there is none.
[[nodiscard]] const Session* findSession(const Program& program, const std::string& session);
[[nodiscard]] Session* findSession(Program& program, const std::string& session);
[[nodiscard]] const Phase* phaseOf(const Program& program, const std::string& session);

/// What a session plans of a movement; null where it does not.
[[nodiscard]] const Item* plannedItem(const Session& session, const std::string& movement);
/// Whether the session has the movement and plans it.
[[nodiscard]] bool isPlanned(const Session& session, const std::string& movement);

/// Adds a movement with the dose to begin with at the end of a session. One that is in it already,
/// but not planned, is planned again with what the program says about it.
[[nodiscard]] Program withItem(Program program,
                               const std::string& session,
                               const content::Movement& movement,
                               CivilDate today);
/// Takes a planned movement out. What the program began with, and its alternatives, are kept
/// without being planned, and can be chosen again; what was added is gone. What is not planned
/// stays as it is.
[[nodiscard]] Program withoutItem(Program program,
                                  const std::string& session,
                                  const std::string& movement);
/// Moves a planned movement to another place among the planned ones, counted from 0. What is not
/// planned stays where it is.
[[nodiscard]] Program withItemMoved(Program program,
                                    const std::string& session,
                                    const std::string& movement,
                                    std::size_t place);
/// Another movement in the place of one, with the dose to begin with; an alternative of the program
/// comes with what the program says about it. The one that goes is kept as by withoutItem().
[[nodiscard]] Program withItemReplaced(Program program,
                                       const std::string& session,
                                       const std::string& movement,
                                       const content::Movement& other,
                                       CivilDate today);
/// An easier or harder way to do a planned movement, by its id in the pack, with the dose to begin
/// with; an empty id is the usual way.
[[nodiscard]] Program withWay(Program program,
                              const std::string& session,
                              const std::string& movement,
                              const std::string& variant,
                              const Dose& dose);
/// Another dose from now on; of the first week when that is what is changed. The same in the first
/// week as later is no dose of its own.
[[nodiscard]] Program withDose(Program program,
                               const std::string& session,
                               const std::string& movement,
                               const Dose& dose,
                               bool firstWeek);
[[nodiscard]] Program withoutFirstWeek(Program program,
                                       const std::string& session,
                                       const std::string& movement);
[[nodiscard]] Program withNote(Program program,
                               const std::string& session,
                               const std::string& movement,
                               const std::string& note);
/// Empty takes the goal away.
[[nodiscard]] Program withGoal(Program program,
                               const std::string& session,
                               const std::string& movement,
                               std::optional<std::chrono::minutes> goal);

/// A new session at the end of a phase, three times a week with a day between. Its id, which no
/// session of the program ever had, is returned in `id`; that is left as it was when there is no
/// such phase.
[[nodiscard]] Program withSession(Program program,
                                  const std::string& phase,
                                  const std::string& name,
                                  std::string& id);
[[nodiscard]] Program withoutSession(Program program, const std::string& session);
[[nodiscard]] Program withSessionName(Program program,
                                      const std::string& session,
                                      const std::string& name);
[[nodiscard]] Program withSessionNote(Program program,
                                      const std::string& session,
                                      const std::string& note);
[[nodiscard]] Program withSchedule(Program program,
                                   const std::string& session,
                                   const Schedule& schedule);

/// One session on another day, once. `from` is its own day, or the one that it was moved to. Moving
/// it back to its own day takes the move back. Both days have to be of its phase, and the other one
/// not in a pause nor after the end: there it would not be done.
[[nodiscard]] Program withSessionMoved(Program program,
                                       const std::string& session,
                                       CivilDate from,
                                       CivilDate to);

/// One session of a day is left: it is done on no day. `from` as above.
[[nodiscard]] Program withSessionLeft(Program program, const std::string& session, CivilDate from);

/// Another pause, which takes its days from those there are: of one that it lies in, both ends are
/// kept. Without an end it takes everything after its beginning. One that ends before it begins
/// changes nothing.
[[nodiscard]] Program withPause(Program program, const Pause& pause);
/// The pause that is on ends with the day before; when it began on that day it is taken away.
[[nodiscard]] Program withPauseEnded(Program program, CivilDate today);

} // namespace hipwise::program
