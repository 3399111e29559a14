#pragma once

#include "session/plan.h"
#include "support/civil_time.h"
#include "support/pain_score.h"
#include "support/side.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::session {

/// What became of a set. The names are stored.
enum class SetStatus {
    Planned, ///< not reached yet
    Done, ///< all of it
    Partial, ///< some of it
    Skipped ///< none of it, by choice
};

/// What was done of one set. Numbers its dose does not count are 0.
struct SetResult {
    SetKey key;
    SetStatus status = SetStatus::Planned;
    int reps = 0; ///< completed repetitions
    std::chrono::seconds work{0}; ///< time spent holding, repeating or moving

    bool operator==(const SetResult&) const = default;
};

/// A set as the journal keeps it.
struct SetRecord {
    SetResult result;
    std::optional<ZonedInstant> finishedAt; ///< empty while planned, and when never reached

    bool operator==(const SetRecord&) const = default;
};

/// An answer to "how is your hip?". An empty score means asked and not answered.
struct PainAnswer {
    std::optional<PainScore> score;
    std::optional<HipSide> side;

    bool operator==(const PainAnswer&) const = default;
};

/// How hard a movement was, as people say it.
enum class EffortAnswer {
    Easy, ///< many more would have been possible
    SomeMore, ///< one or two more
    AllIHad ///< none
};

/// An answer as it is kept: perceived effort, 0 to 10, and repetitions in reserve. The scale of ten
/// is that of guidance b1; where our three answers lie on it is our own choice.
struct Effort {
    std::optional<int> score; ///< empty when it was not asked, or not answered
    std::optional<int> spareReps;

    bool operator==(const Effort&) const = default;
};

[[nodiscard]] Effort effortOf(EffortAnswer answer);
/// The nearest answer; empty where there is none.
[[nodiscard]] std::optional<EffortAnswer> answerOf(const Effort& effort);

/// A movement of a session with the words and the amount that were shown then.
struct ItemRecord {
    Work work;
    std::string name;
    std::string words; ///< start position and steps, one a line
    std::vector<SetRecord> sets; ///< in the order of the plan
    /// The worst in this movement; empty when it was not asked.
    std::optional<PainAnswer> pain = std::nullopt;
    /// The item that this easier one took over from.
    std::optional<std::size_t> insteadOf = std::nullopt;
    Effort effort = {};
    std::string variant = {}; ///< id of an easier or harder way to do it; empty for the usual one

    bool operator==(const ItemRecord&) const = default;
};

enum class SessionStatus {
    Running, ///< under way, or broken off by a crash
    Finished, ///< played to its end
    Stopped, ///< ended early by the person
    Interrupted ///< left alone for hours, or broken off; sets that are planned are still open
};

/// When and why the question was asked.
enum class PainContext {
    Check, ///< now, outside of a session
    Before, ///< before a session
    After, ///< after it
    Worst, ///< the worst in all of it
    Movement, ///< the worst in one movement of it
    Hurt, ///< the person said that it hurts
    Morning ///< the morning after
};

/// Where it hurts. The places that people with hip pain point to.
enum class PainSpot { Groin, OuterHip, Buttock, Thigh, LowerBack, Elsewhere };

/// What a person chose to do when it hurt.
enum class HurtChoice {
    GoOn, ///< nothing
    Easier, ///< an easier movement
    Fewer, ///< about half of what was left
    RestFirst, ///< a rest, and then the set again
    Skip, ///< the rest of the movement left out
    Stop ///< the session ended
};

/// The morning after a session, against what is usual for the person.
enum class MorningAnswer { Calmer, AsUsual, MoreSore };

struct PainRecord {
    std::int64_t id = 0;
    ZonedInstant askedAt;
    PainContext context = PainContext::Check;
    /// Empty for a Check, and for a Morning that was asked without one.
    std::optional<std::int64_t> session;
    PainAnswer answer;
    std::optional<std::size_t> item = std::nullopt; ///< of its session; for Movement and Hurt
    std::optional<PainSpot> spot = std::nullopt; ///< for Hurt; empty when not said
    std::optional<HurtChoice> choice = std::nullopt; ///< for Hurt
    /// For Morning; empty when asked and not answered.
    std::optional<MorningAnswer> morning = std::nullopt;

    bool operator==(const PainRecord&) const = default;
};

/// One time that it hurt in a session.
struct Hurt {
    ZonedInstant at;
    std::size_t item = 0;
    PainAnswer answer;
    std::optional<PainSpot> spot; ///< empty when not said
    HurtChoice choice = HurtChoice::GoOn;

    bool operator==(const Hurt&) const = default;
};

/// The morning after a session.
struct Morning {
    std::optional<MorningAnswer> answer; ///< empty when asked and not answered
    PainAnswer pain;

    bool operator==(const Morning&) const = default;
};

/// One session in the journal. It belongs to the day it began.
struct SessionRecord {
    std::int64_t id = 0; ///< given by the journal
    SessionStatus status = SessionStatus::Running;
    ZonedInstant startedAt;
    std::optional<ZonedInstant> endedAt; ///< empty while running; the last thing done where it was
                                         ///< left alone
    std::string title; ///< as it was shown
    std::optional<std::int64_t> programRun; ///< empty for a movement tried on its own
    int programDay = 0; ///< counted from 1; 0 without a program
    std::string programSession; ///< id of the session in its program; empty without
    std::string packId;
    std::string packVersion;
    std::string locale; ///< of the words that were shown
    bool byHand = false; ///< written down afterwards, not guided
    std::string note; ///< the person's, for whoever looks after them; may be empty
    std::vector<ItemRecord> items; ///< those that took over from others come last
    std::optional<PainAnswer> painBefore; ///< empty when it was not asked
    std::optional<PainAnswer> painAfter;
    std::vector<Hurt> hurts; ///< in the order of time
    std::optional<Morning> morning; ///< empty when it was not asked
    /// The worst in all of it; empty when only single movements were asked about.
    std::optional<PainAnswer> painWorst = std::nullopt;

    bool operator==(const SessionRecord&) const = default;
};

/// Planned records for every set of a plan, in its order.
[[nodiscard]] std::vector<SetRecord> plannedSets(const Plan& plan, std::size_t item);

/// The outcome of a set of which this was done: done where it is all that the dose asks for, or
/// more.
[[nodiscard]] SetResult resultOf(const SetKey& set,
                                 const program::Dose& dose,
                                 int reps,
                                 std::chrono::seconds work);

/// The same for repetitions, each of which takes as long as the dose says.
[[nodiscard]] SetResult resultOfRepetitions(const SetKey& set, const program::Dose& dose, int reps);

/// The set of a movement; null where it has none of that key.
[[nodiscard]] const SetRecord* findSet(const ItemRecord& item, const SetKey& set);
[[nodiscard]] SetRecord* findSet(ItemRecord& item, const SetKey& set);

/// Sets done at least in part, and sets planned.
struct SetCount {
    int done = 0;
    int planned = 0;

    bool operator==(const SetCount&) const = default;
};

[[nodiscard]] SetCount countSets(const ItemRecord& item);
[[nodiscard]] SetCount countSets(const SessionRecord& record);

/// The sets of one side of a movement, or those of both together.
[[nodiscard]] SetCount countSets(const ItemRecord& item, std::optional<Side> side);

/// The highest score that was given during a movement, asked or said; empty when there is none.
[[nodiscard]] std::optional<PainScore> worstPain(const SessionRecord& record, std::size_t item);

/// The highest score of the session: asked after it or for all of it, in a movement, or said; empty
/// when there is none.
[[nodiscard]] std::optional<PainScore> worstPain(const SessionRecord& record);

/// Time spent in sets.
[[nodiscard]] std::chrono::seconds workTime(const SessionRecord& record);

} // namespace hipwise::session
