#pragma once

#include "content/movement.h"
#include "program/program.h"

#include <cstddef>
#include <string>
#include <vector>

/// Changes that a person makes to a program. Each gives the changed program; what does not fit (an
/// unknown session, a place that is not there) changes nothing.
namespace hipwise::program {

/// The session of that id, and its phase; null where there is none.
[[nodiscard]] const Session* findSession(const Program& program, const std::string& session);
[[nodiscard]] Session* findSession(Program& program, const std::string& session);
[[nodiscard]] const Phase* phaseOf(const Program& program, const std::string& session);

/// Whether the session has the movement and plans it.
[[nodiscard]] bool isPlanned(const Session& session, const std::string& movement);

/// Adds a movement with the dose to begin with at the end of a session. One that is in it already,
/// but not planned, is planned again.
[[nodiscard]] Program withItem(Program program,
                               const std::string& session,
                               const content::Movement& movement,
                               CivilDate today);
[[nodiscard]] Program withoutItem(Program program,
                                  const std::string& session,
                                  const std::string& movement);
/// Moves a planned movement to another place among the planned ones, counted from 0.
[[nodiscard]] Program withItemMoved(Program program,
                                    const std::string& session,
                                    const std::string& movement,
                                    std::size_t place);
/// Another movement in the place of one, with the dose to begin with.
[[nodiscard]] Program withItemReplaced(Program program,
                                       const std::string& session,
                                       const std::string& movement,
                                       const content::Movement& other,
                                       CivilDate today);
/// Another dose from now on; of the first week when that is what is changed.
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
[[nodiscard]] Program withGoal(Program program,
                               const std::string& session,
                               const std::string& movement,
                               std::chrono::minutes goal);

/// A new session at the end of a phase, three times a week with a day between. Its id is returned
/// in `id`.
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

/// One session on another day, once. Moving it back to its own day takes the move back.
[[nodiscard]] Program withSessionMoved(Program program,
                                       const std::string& session,
                                       CivilDate from,
                                       CivilDate to);

/// A pause from that day on. One that is on, or lies ahead, gives way to it.
[[nodiscard]] Program withPause(Program program, const Pause& pause);
/// The pause that is on ends with the day before; one that begins on that day is taken away.
[[nodiscard]] Program withPauseEnded(Program program, CivilDate today);

} // namespace hipwise::program
