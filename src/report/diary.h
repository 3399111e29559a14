#pragma once

#include "guidance/advice_answer.h"
#include "person/screening.h"
#include "program/program.h"
#include "session/record.h"
#include "support/civil_time.h"
#include "support/error.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::report {

/// The newest form of a diary that this program reads.
inline constexpr int DiaryFormat = 1;

/// How much of a movement: numbers that are not there are 0.
struct DiaryAmount {
    int sets = 0;
    int reps = 0;
    std::chrono::seconds hold{0};
    std::chrono::seconds duration{0};

    bool operator==(const DiaryAmount&) const = default;
};

struct DiaryItem {
    std::string movement;
    std::optional<HipSide> side; ///< empty where it was not said
    DiaryAmount planned;
    DiaryAmount done;
    std::optional<int> effort;
    std::optional<int> spareReps;
    std::optional<int> pain;
    bool skipped = false; ///< left out because of pain
};

struct DiarySession {
    std::string label;
    std::string session; ///< id of a session of the program; may be empty
    std::optional<std::chrono::minutes> at; ///< since midnight; empty for the time of the day
    std::optional<int> painBefore;
    std::optional<int> painWorst;
    std::optional<int> painAfter;
    std::vector<DiaryItem> items;
    std::string note;
};

struct DiaryScore {
    std::optional<HipSide> side;
    std::optional<int> score;
    bool morning = false; ///< of the morning, against what is usual; else "now"
    std::optional<std::chrono::minutes> at;
};

struct DiaryAnswer {
    content::Rule rule = content::Rule::NothingYet;
    std::string movement; ///< empty for the whole program, or for all offers of the rule
    guidance::AdviceChoice choice = guidance::AdviceChoice::Accepted;
};

struct DiaryWalk {
    std::string movement;
    std::chrono::minutes length{0};
    std::optional<int> pain;
    std::optional<int> effort;
    std::optional<std::chrono::minutes> at;
};

struct DiaryDay {
    CivilDate on{};
    std::chrono::minutes at{std::chrono::hours(9)};
    std::string zone; ///< where the person was; empty for the diary's zone
    std::vector<DiarySession> sessions;
    std::vector<DiaryWalk> walks;
    std::optional<session::MorningAnswer> nextMorning; ///< after the sessions of the day
    std::optional<session::MorningAnswer> morning; ///< of a day after which nothing was done
    std::vector<DiaryScore> pain;
    std::vector<DiaryAnswer> answers; ///< to what was offered on that day, after its entries
    std::optional<person::Screening> screening; ///< without its moment
    std::optional<program::Pause> pause; ///< begins on that day
    bool resume = false; ///< a pause ends on that day
    std::string stage; ///< id of a phase that begins on that day; empty for none
};

/// A diary that somebody wrote by hand: what a person did and felt, day by day.
struct Diary {
    std::string zone = "UTC";
    std::string programId; ///< empty: without a program
    CivilDate startedOn{};
    bool locked = false;
    std::string setBy;
    program::MissedRule missed = program::MissedRule::Leave;
    std::vector<std::chrono::weekday> weekdays; ///< of its sessions; empty: spread
    bool stagesByHand = false; ///< phases begin when the diary says so, and not by the calendar
    std::set<std::string> conditions;
    std::set<std::string> limits;
    std::set<std::string> cleared;
    std::optional<int> age;
    std::optional<CivilDate> injuredOn;
    bool suggestions = true;
    std::optional<PainBands> painBands;
    std::vector<DiaryDay> days; ///< in the order of time, each day once
};

/// Reads a diary (data/README.md). TooNew for a newer format; Invalid, with the place, for what
/// cannot be understood. Fields that are not known are an error, like in a pack.
[[nodiscard]] Result<Diary> parseDiary(std::string_view json);

} // namespace hipwise::report
