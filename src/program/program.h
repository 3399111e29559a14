#pragma once

#include "content/dose.h"
#include "program/dose.h"
#include "support/civil_time.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::program {

/// How fast an activity that is measured in minutes is done, next to the person's own usual.
enum class Pace { Usual, Slower, Easy, Brisk };

/// A movement of a session, with what is asked of the person.
struct Item {
    std::string movement;
    std::string variant; ///< id of an easier or harder way to do it; empty for the movement itself
    Dose dose;
    std::optional<Dose> firstWeek; ///< asked for instead in the first seven days of the item
    /// How far it may go, where the program says; the movement's own dose says the rest.
    content::DoseOverride range;
    std::optional<std::chrono::minutes> goal; ///< of activities in minutes: never above it
    Pace pace = Pace::Usual;
    int loadSteps = 0; ///< small additions of weight, or bands, since the item was new
    std::string note; ///< to the person; may be empty
    std::string oneOf; ///< items of a session with the same name are alternatives; or empty
    bool included = true; ///< false: could be added, and is not planned
    bool leftOut = false; ///< not planned because the person took it out, or accepted to
    std::string insteadOf; ///< the program's movement whose place it took; empty for none
    std::optional<CivilDate> addedOn; ///< empty: it was there when its phase began

    bool operator==(const Item&) const = default;
};

/// When a session is done. One of `weekdays`, `timesPerWeek` and `everyDays` is set.
struct Schedule {
    std::vector<std::chrono::weekday> weekdays;
    int timesPerWeek = 0; ///< spread over each week of the phase
    int everyDays = 0; ///< 1 is daily, 2 every other day; counted from the day the phase began
    int timesPerDay = 1;
    int restDaysBetween = 0; ///< free days between two of these sessions
    std::vector<std::chrono::minutes> at; ///< since midnight; may be empty, or fewer than a day has

    bool operator==(const Schedule&) const = default;
};

struct Session {
    std::string id; ///< unique in its program
    std::string name; ///< the person's; empty for the name in the pack
    Schedule schedule;
    std::vector<Item> items;
    std::string note;

    bool operator==(const Session&) const = default;
};

/// A part of a program. The first one begins with the program, the others when the person says so.
struct Phase {
    std::string id; ///< unique in its program
    std::string name; ///< the person's; empty for the name in the pack
    int days = 0; ///< how long it is meant to last; 0 is as long as one likes
    std::vector<Session> sessions;
    std::vector<std::string> snacks; ///< movements for short breaks
    std::optional<CivilDate> startedOn; ///< empty while it lies ahead

    bool operator==(const Phase&) const = default;
};

enum class PauseReason { Ill, Holiday, Flare, Other };

/// Days on which nothing is expected. In a flare there is the pack's easy plan instead.
struct Pause {
    CivilDate from{};
    std::optional<CivilDate> until; ///< the last day; empty while it has no end
    PauseReason reason = PauseReason::Other;

    bool operator==(const Pause&) const = default;
};

/// What becomes of a session that was not done on its day.
enum class MissedRule {
    Leave, ///< the next one comes on its own day
    NextFreeDay ///< it moves to the next day without a session, once
};

/// One session of a day, done on another day; on none when both are the same.
struct Move {
    std::string session;
    CivilDate from{};
    CivilDate to{};

    bool operator==(const Move&) const = default;
};

/// What one person follows: made from a template of a pack or from nothing, and changed since.
struct Program {
    std::string packId;
    std::string packVersion; ///< it was made with
    std::string templateId; ///< empty for a program of one's own
    std::string name; ///< the person's; empty for the name in the pack
    std::string reason; ///< a goal in their own words; may be empty
    CivilDate startedOn{};
    std::vector<Phase> phases; ///< at least one
    MissedRule missed = MissedRule::Leave;
    std::vector<Pause> pauses; ///< in the order of time, without a common day
    std::vector<Move> moves; ///< of each session at most one from a day
    /// How many sessions were added by hand, also those that are gone: no id is given twice,
    /// because the sessions that were done go by it.
    int sessionsMade = 0;
    bool locked = false; ///< no changes are suggested
    std::string setBy; ///< the clinician who made it; empty for the person

    bool operator==(const Program&) const = default;
};

/// The phase that a day belongs to: the last one that has begun; null before the program.
[[nodiscard]] const Phase* phaseOn(const Program& program, CivilDate day);
[[nodiscard]] Phase* phaseOn(Program& program, CivilDate day);

/// The phase after that one; null after the last.
[[nodiscard]] const Phase* phaseAfter(const Program& program, const Phase& phase);

/// The pause that a day lies in; null where there is none.
[[nodiscard]] const Pause* pauseOn(const Program& program, CivilDate day);

/// The day of the phase, counted from 1 on its first; days of a pause do not count.
[[nodiscard]] int dayOfPhase(const Program& program, const Phase& phase, CivilDate day);

/// Whether the last phase has been there for as long as it was meant to last.
[[nodiscard]] bool isOver(const Program& program, CivilDate day);

/// Whether the item is in its first seven days.
[[nodiscard]] bool isFirstWeek(const Program& program,
                               const Phase& phase,
                               const Item& item,
                               CivilDate day);

/// What is asked on a day: the dose of the first week while that lasts.
[[nodiscard]] const Dose& doseOn(const Program& program,
                                 const Phase& phase,
                                 const Item& item,
                                 CivilDate day);

} // namespace hipwise::program
