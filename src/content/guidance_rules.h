#pragma once

#include "content/dose.h"
#include "support/pain_score.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::content {

/// Every rule by which the guidance decides. Their names stand in packs, in advice and in the
/// journal, and never change.
enum class Rule {
    // Somebody should look at it.
    StopAnswer,
    FlaresAgain,
    FlareNotEasing,
    WorseOverTwoWeeks,
    NoBetter,
    LockedTooMuch,
    // A flare, from its beginning to the way back.
    Flare,
    FlareDays,
    FlareWayBack,
    // After time away.
    MissedWeek,
    MissedTwoWeeks,
    // Less of one movement, and back again.
    TooMuchPain,
    SoreMorning,
    EasierMovement,
    EasierWay,
    LeaveOutForNow,
    WalkLess,
    WayBack,
    // More of one movement.
    MoreRepeats,
    LongerHold,
    AnotherSet,
    SlowerLowering,
    MoreLoad,
    HarderMovement,
    StretchLonger,
    StretchAgain,
    WalkMore,
    WalkFaster,
    NextStage,
    // The same again, and why.
    HoldPain,
    HoldTooMuch,
    HoldNoScore,
    HoldMorning,
    HoldSoreMorning,
    HoldNotAllDone,
    HoldEffort,
    HoldOneMore,
    HoldJustChanged,
    HoldWeeklyCap,
    HoldWorkLevel,
    HoldStageLevel,
    HoldWalkWeek,
    HoldWalkGrowth,
    HoldStage,
    // Nothing to decide.
    NothingYet,
    Paused,
    Locked,
    ScreenAgain
};

/// "more-repeats". Any other text than one of these names gives nothing.
[[nodiscard]] std::string_view toString(Rule rule);
[[nodiscard]] std::optional<Rule> parseRule(std::string_view name);
/// All of them, in the order above.
[[nodiscard]] const std::vector<Rule>& allRules();

/// The words in braces that a text of a rule may have: facts of a decision.
[[nodiscard]] const std::vector<std::string_view>& ruleWords();

/// What belongs together in a pack: the numbers of one idea, with where they come from.
enum class RuleGroup {
    PainZones,
    MovingUp,
    SteppingBack,
    MissedTime,
    WeeklyCaps,
    Stretching,
    Aerobic,
    Flare,
    Review,
    SessionSize
};

/// The group that a rule takes its numbers from.
[[nodiscard]] RuleGroup groupOf(Rule rule);
/// "movingUp": the name in the pack.
[[nodiscard]] std::string_view toString(RuleGroup group);
[[nodiscard]] const std::vector<RuleGroup>& allRuleGroups();

/// Where the numbers of a group come from. Those named in `own` are a cautious choice of the pack's
/// authors, and no source says them.
struct RuleOrigin {
    DoseBasis basis = DoseBasis::Convention;
    std::vector<std::string> own; ///< names of fields as in the pack
    std::vector<std::string> sources;

    bool operator==(const RuleOrigin&) const = default;
};

/// How much pain is fine, acceptable and too much.
struct PainZoneRules : RuleOrigin {
    PainBands bands;

    bool operator==(const PainZoneRules&) const = default;
};

/// When more is offered, and how much more.
struct MovingUpRules : RuleOrigin {
    int sessions = 2; ///< so many in a row have to be calm
    int painUpTo = 3; ///< in each of them
    int effortUpTo = 4; ///< of 10; or
    int spareReps = 1; ///< so many more would have been possible
    int repsStep = 2;
    std::chrono::seconds holdStep{5}; ///< of strength
    int mostSets = 3;
    std::chrono::seconds slowestReturn{4};
    int loadSteps = 3; ///< before the next movement of the ladder
    Range<int> loadPercent{2, 10}; ///< of one step

    bool operator==(const MovingUpRules&) const = default;
};

/// How much less after too much.
struct SteppingBackRules : RuleOrigin {
    int percent = 50; ///< of the work that was too much
    int calmSessions = 2; ///< before the old dose is tried again
    int beforeEasier = 2; ///< steps back in a row, the last of which leads to an easier movement

    bool operator==(const SteppingBackRules&) const = default;
};

struct MissedTimeRules : RuleOrigin {
    int days = 7; ///< from here on
    int percent = 75;
    int longDays = 14;
    int longPercent = 50;

    bool operator==(const MissedTimeRules&) const = default;
};

/// The most that changes within seven days.
struct WeeklyCapRules : RuleOrigin {
    int harderMovements = 1;
    int newMovements = 1;
    int setsPercent = 20; ///< more sets of all movements together

    bool operator==(const WeeklyCapRules&) const = default;
};

struct StretchRules : RuleOrigin {
    SecondsRange hold{std::chrono::seconds(10), std::chrono::seconds(30)};
    SecondsRange olderHold{std::chrono::seconds(30), std::chrono::seconds(60)};
    int olderFrom = 65; ///< years
    std::chrono::seconds holdStep{10};
    std::chrono::seconds total{60}; ///< of one side in a session
    int daysAfterStrain = 3; ///< without a stretch

    bool operator==(const StretchRules&) const = default;
};

/// Minutes of walking and other activities.
struct AerobicRules : RuleOrigin {
    int growthPercent = 10; ///< after a calm week
    int twoWeekPercent = 30; ///< never more than this in two weeks
    int dropPercent = 33; ///< after too much
    std::chrono::minutes smallestStep{2};
    int donePercent = 75; ///< of the planned ones, in a calm week
    int slowUpToPercent = 80; ///< of the goal; the pace is easy from there

    bool operator==(const AerobicRules&) const = default;
};

struct FlareRules : RuleOrigin {
    int days = 3; ///< with less
    int usualMornings = 2; ///< in a row, and the way back begins
    Range<int> restartPercent{50, 75}; ///< after a long and after a short one
    int helpAfterFlares = 3; ///< within so many days:
    int withinDays = 14;

    bool operator==(const FlareRules&) const = default;
};

/// When to look again.
struct ReviewRules : RuleOrigin {
    int screeningDays = 28;
    int noticedChange = 2; ///< points of 10 that people notice
    int averageDays = 7;
    int fewestRatings = 4; ///< in a window that is averaged
    int worseDays = 14; ///< between two windows
    int noBetterWeeks = 6;

    bool operator==(const ReviewRules&) const = default;
};

struct SessionSizeRules : RuleOrigin {
    int movements = 4;
    std::chrono::minutes length{20};
    std::chrono::minutes shortLength{10};
    int doneWithinDays = 14; ///< "5 of 7 planned"

    bool operator==(const SessionSizeRules&) const = default;
};

/// The numbers by which the guidance decides: data of the pack, where a clinician may change them
/// within bounds (data/README.md). The defaults are those of the brief the rules were written from.
struct GuidanceRules {
    PainZoneRules painZones;
    MovingUpRules movingUp;
    SteppingBackRules steppingBack;
    MissedTimeRules missedTime;
    WeeklyCapRules weeklyCaps;
    StretchRules stretching;
    AerobicRules aerobic;
    FlareRules flare;
    ReviewRules review;
    SessionSizeRules sessionSize;

    [[nodiscard]] const RuleOrigin& originOf(RuleGroup group) const;

    bool operator==(const GuidanceRules&) const = default;
};

} // namespace hipwise::content
