#pragma once

#include "content/dose.h"
#include "content/movement.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::content {

/// When a session is done within a phase. Exactly one of `weekdays` and `timesPerWeek` is set.
struct Schedule {
    std::vector<std::chrono::weekday> weekdays;
    std::optional<Range<int>> timesPerWeek;
    Range<int> timesPerDay{1, 1};
    int restDaysBetween = 0; ///< free days between two of these sessions

    bool operator==(const Schedule&) const = default;
};

struct SessionItem {
    std::string movement;
    std::optional<DoseOverride> dose;
    bool optional = false; ///< only if the person likes
    std::string oneOf; ///< items with the same name are alternatives, the first is usual; or empty

    bool operator==(const SessionItem&) const = default;
};

struct SessionTemplate {
    std::string id;
    Schedule schedule;
    std::vector<SessionItem> items;
    std::optional<int> atMost; ///< so many of the items are usual; empty means all

    bool operator==(const SessionTemplate&) const = default;
};

struct Phase {
    std::string id;
    int days = 0; ///< length, at least 1
    std::vector<SessionTemplate> sessions;
    std::vector<std::string> snacks; ///< movements for short breaks on every day of the phase

    bool operator==(const Phase&) const = default;
};

enum class ProgramKind {
    Program, ///< followed from a day on
    FlareDay, ///< for days when everything hurts more than usual
    Demonstration ///< sets that a clinician shows
};

/// A program as a pack describes it. Phases follow each other from the day the person starts.
struct ProgramTemplate {
    std::string id;
    ProgramKind kind = ProgramKind::Program;
    std::vector<std::string> suits; ///< conditions it is often used for
    std::vector<Phase> phases;
    std::vector<std::string> sources;
    Review review;

    bool operator==(const ProgramTemplate&) const = default;
};

} // namespace hipwise::content
