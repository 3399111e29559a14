#pragma once

#include "app/own_program.h"
#include "figure/motion/animation.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// A part of a program, in the row of its parts.
struct PhaseTile {
    enum class State { Done, Now, Ahead };
    std::string id;
    std::string name;
    State state = State::Ahead;
    int days = 0; ///< how long it is meant to last; 0 is without an end
    int day = 0; ///< of it, from 1; only Now

    bool operator==(const PhaseTile&) const = default;
};

/// A session on a day of the week.
struct WeekSession {
    std::string id;
    std::string name;
    std::chrono::seconds length{0};
    std::string movement; ///< the first one, for a picture; may be empty
    const figure::Animation* figure = nullptr; ///< of it; null where there is none
    int timesPerDay = 1;
    int timesDone = 0; ///< on that day
    std::optional<CivilDate> movedFrom; ///< its own day, when it is done on another
    bool canMove = false; ///< not begun, not of an easy plan, and not on a day that is over

    [[nodiscard]] bool isDone() const { return timesDone >= timesPerDay; }

    bool operator==(const WeekSession&) const = default;
};

struct ProgramDay {
    CivilDate date{};
    bool today = false;
    std::optional<program::PauseReason> pause;
    std::vector<WeekSession> sessions;
    int snacks = 0; ///< movement snacks that were done

    bool operator==(const ProgramDay&) const = default;
};

/// A session of a part, as it can be changed.
struct SessionSummary {
    std::string id;
    std::string name;
    program::Schedule schedule;
    int movements = 0; ///< without those that precautions keep out
    std::chrono::seconds length{0};

    bool operator==(const SessionSummary&) const = default;
};

/// The program in use, as its page shows it.
struct ProgramWeek {
    std::string name;
    std::string reason; ///< the person's goal; may be empty
    std::string setBy; ///< the clinician; may be empty
    bool locked = false;
    std::vector<PhaseTile> phases;
    std::array<ProgramDay, 7> week{};
    std::chrono::seconds weekLength{0};
    int strength = 0; ///< sessions of the week with mostly such movements
    int stretch = 0;
    int aerobic = 0;
    std::vector<SessionSummary> sessions;
    program::MissedRule missed = program::MissedRule::Leave;
    std::optional<program::Pause> pause; ///< the one that is on
    std::string nextPhase; ///< id; empty after the last
    std::string nextPhaseName;
    bool isOver = false;

    bool operator==(const ProgramWeek&) const = default;
};

/// The parts of a program on a day; those before the one that is on are done.
[[nodiscard]] std::vector<PhaseTile> phaseTiles(const Context& context,
                                                const program::Program& program,
                                                CivilDate today);

/// The sessions of a part, with the amounts of that day.
[[nodiscard]] std::vector<SessionSummary> sessionSummaries(const Context& context,
                                                           const program::Program& program,
                                                           const program::Phase& phase,
                                                           CivilDate today);

/// The state of a program in the week that begins on that day, with what was missed as by planOn().
/// A session that precautions keep out altogether is not there. `records`: sessions of that week
/// and the one before.
[[nodiscard]] ProgramWeek programWeek(const Context& context,
                                      const OwnProgram& own,
                                      const std::vector<session::SessionRecord>& records,
                                      CivilDate weekStart);

} // namespace hipwise::app
