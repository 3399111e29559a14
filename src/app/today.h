#pragma once

#include "app/advice_card.h"
#include "app/broken_session.h"
#include "app/context.h"
#include "app/morning.h"
#include "app/self_knowledge.h"
#include "app/session_setup.h"
#include "figure/motion/animation.h"
#include "program/day_plan.h"
#include "session/record.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hipwise::app {

/// A program that could be used.
struct ProgramOffer {
    std::string id;
    std::string name;
    std::string summary;
    std::string audience;
    std::vector<std::string> notFor;
    std::string evidence;
    int days = 0;
    std::chrono::minutes longestDay{0};

    bool operator==(const ProgramOffer&) const = default;
};

struct SessionCardItem {
    std::string movement;
    std::string name;
    program::Dose dose;
    content::Sides sides = content::Sides::BothTogether;
    const figure::Animation* figure = nullptr; ///< of the pack; null where there is none
    program::Pace pace = program::Pace::Usual;
    int loadSteps = 0;
    std::string note; ///< to the person; may be empty
    std::string variant; ///< id of the easier or harder way to do it; empty for the usual one
    std::string way; ///< how that differs; may be empty

    bool operator==(const SessionCardItem&) const = default;
};

/// A session of today.
struct SessionCard {
    std::string id;
    std::string name;
    std::chrono::seconds length{0};
    std::vector<SessionCardItem> items;
    std::vector<std::string> equipment; ///< labels of what is needed
    int timesPerDay = 1;
    int timesDone = 0; ///< today, finished or stopped with something done
    /// Movements that precautions keep out, with the rules that say so.
    std::vector<std::pair<std::string, std::vector<RuleView>>> leftOut;
    std::optional<CivilDate> movedFrom; ///< its own day, when it is done on another
    bool easy = false; ///< of the plan for a flare
    /// For a day with little time; empty when it is short enough.
    std::vector<SessionCardItem> shortItems;
    std::chrono::seconds shortLength{0};

    bool operator==(const SessionCard&) const = default;
};

/// A session of one of the last days that was not done, and can still be done today.
struct MissedSession {
    std::string id;
    std::string name;
    CivilDate on{};

    bool operator==(const MissedSession&) const = default;
};

/// What a day of the week looks like. Days that were missed are simply free: nothing is held
/// against anybody.
enum class DayMark {
    Done, ///< everything planned, or a session outside a program
    PartDone, ///< some of it
    Planned,
    Open, ///< was planned, nothing was done
    Paused, ///< the program rests, nothing was done
    Rest ///< nothing planned, nothing done
};

struct WeekDay {
    CivilDate date{};
    DayMark mark = DayMark::Rest;
    bool today = false;

    bool operator==(const WeekDay&) const = default;
};

/// A session in one line.
struct SessionLine {
    std::int64_t id = 0;
    std::string title;
    ZonedInstant startedAt;
    session::SessionStatus status = session::SessionStatus::Finished;
    std::chrono::seconds length{0}; ///< time spent in sets
    int movements = 0; ///< done at least in part
    int movementsPlanned = 0;
    std::optional<PainScore> painBefore;
    std::optional<PainScore> painAfter;
    bool byHand = false;

    bool operator==(const SessionLine&) const = default;
};

[[nodiscard]] SessionLine lineOf(const session::SessionRecord& record);

enum class ProgramState { None, Running, Finished };

struct TodayState {
    ZonedInstant now;
    ProgramState program = ProgramState::None;
    std::vector<ProgramOffer> offers; ///< only without a program
    std::int64_t programRun = 0;
    std::string programName;
    std::string phaseName;
    int day = 0; ///< of the program, from 1
    int days = 0; ///< its length
    std::vector<SessionCard> sessions; ///< none on a rest day
    std::vector<std::string> snacks; ///< names
    std::optional<AdviceCard> advice; ///< the one thing to say about the program today
    bool sessionsWait = false; ///< for somebody who looks at a safety question
    std::optional<program::Pause> pause; ///< the one that is on
    std::optional<MissedSession> missed; ///< the newest one
    int plannedLately
        = 0; ///< sessions in the days of the rule, up to yesterday and what was done today
    int doneLately = 0;
    int lately = 0; ///< how many days that are
    std::optional<SessionCard> gentle; ///< instead of today's when the hip hurts too much
    std::optional<BrokenSession> broken;
    std::optional<MorningQuestion> morning;
    std::optional<session::PainAnswer> painNow; ///< newest answer of today
    std::array<WeekDay, 7> week{};
    std::optional<SessionLine> lastSession;
    std::optional<Error> journalError; ///< why the journal cannot be read

    bool operator==(const TodayState&) const = default;
};

/// What a person needs to know today. `firstWeekday` is where their week begins.
[[nodiscard]] TodayState todayState(const Context& context,
                                    const person::Settings& settings,
                                    std::chrono::weekday firstWeekday);

/// The request that starts a session of today, or its short version.
[[nodiscard]] SessionRequest requestFor(const TodayState& state,
                                        const SessionCard& card,
                                        bool shortVersion = false);

/// A session that was missed, to be done today: it moves here. NotFound when it is not of the
/// program in use.
[[nodiscard]] Result<void> doMissedToday(const Context& context, const MissedSession& missed);

/// It is left, and not asked about again. Errors as above.
[[nodiscard]] Result<void> leaveMissed(const Context& context, const MissedSession& missed);

/// Keeps an answer to "how is your hip right now?".
[[nodiscard]] Result<void> keepPainCheck(const Context& context, const session::PainAnswer& answer);

} // namespace hipwise::app
