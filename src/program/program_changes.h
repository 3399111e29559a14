#pragma once

#include "program/program.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise::program {

/// What was changed in a program.
enum class ChangeKind {
    Renamed, ///< the program, a phase or a session
    ReasonChanged,
    PhaseBegun,
    PhaseAdded,
    PhaseRemoved,
    PhaseLengthChanged, ///< in days; 0 is as long as one likes
    SessionAdded,
    SessionRemoved,
    ScheduleChanged,
    SessionNoteChanged,
    ItemAdded,
    ItemRemoved,
    ItemReplaced, ///< another movement in its place
    OrderChanged, ///< of the movements of a session, or of the phases
    DoseChanged, ///< of one movement, also its first week
    WayChanged, ///< easier or harder, of the same movement
    PaceChanged,
    LoadChanged,
    GoalChanged,
    NoteChanged, ///< of one movement
    SessionMoved, ///< to another day, once; left when both days are the same
    PauseBegun,
    PauseChanged,
    PauseRemoved,
    MissedRuleChanged,
    LockChanged,
    SnacksChanged
};

/// One difference between two versions of a program. Texts are short and the same in every
/// language: doses, dates, names as the person gave them, ids.
struct Change {
    ChangeKind kind = ChangeKind::Renamed;
    std::string phase; ///< id; empty for the whole program
    std::string session; ///< id; empty where it is not about one
    std::string movement; ///< id; empty where it is not about one
    std::string from; ///< empty for nothing
    std::string to;
    std::optional<Dose> fromDose = {}; ///< for DoseChanged
    std::optional<Dose> toDose = {};
    /// That began or changed, as it is then; that was removed, as it was.
    std::optional<Pause> pause = {};

    bool operator==(const Change&) const = default;
};

/// What is different in the second one, in the order of the program. Empty when nothing is. A phase
/// that comes or goes is told without its sessions.
[[nodiscard]] std::vector<Change> changesBetween(const Program& before, const Program& after);

/// "mon wed fri", "3 a week", "every 2 days", with "× 2" where it is done more than once a day.
[[nodiscard]] std::string toText(const Schedule& schedule);

} // namespace hipwise::program
