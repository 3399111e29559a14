#pragma once

#include "app/context.h"
#include "person/measure_limits.h"
#include "person/measures.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// A value on a day: of a line, or of a list.
struct DayValue {
    CivilDate on{};
    int value = 0;

    bool operator==(const DayValue&) const = default;
};

/// Something that is hard because of the hip.
struct ActivityLine {
    person::Activity activity;
    std::vector<DayValue> ratings; ///< one a day, oldest first

    bool operator==(const ActivityLine&) const = default;
};

/// All that was rated on a day.
struct RatingDay {
    struct Rated {
        std::string words;
        int points = 0;

        bool operator==(const Rated&) const = default;
    };

    CivilDate on{};
    int meanTenths = 0; ///< points times ten
    /// Whether all were rated that were asked about then: only such means can be compared.
    bool complete = true;
    std::vector<Rated> rated; ///< in the order in which the activities came
    std::vector<std::int64_t> measures;

    bool operator==(const RatingDay&) const = default;
};

/// The means of the first and the last day, over those activities that are still asked about and
/// were rated on both.
struct MeanChange {
    CivilDate since{};
    int fromTenths = 0;
    int toTenths = 0;
    int activities = 0;

    bool operator==(const MeanChange&) const = default;
};

/// Chair stand or single-leg stand.
struct TestState {
    person::MeasureKind kind = person::MeasureKind::ChairStand;
    std::vector<person::LeaveOut> reasons; ///< why it is left out, or should be
    bool checkFirst = false; ///< an answer to the questions before the start keeps it away
    std::vector<person::Measure> entries; ///< newest first

    /// Whether nothing but advice speaks against it.
    [[nodiscard]] bool isOpen() const { return !checkFirst && !person::isLeftOut(reasons); }

    bool operator==(const TestState&) const = default;
};

struct MeasuresState {
    CivilDate today{};
    std::vector<ActivityLine> activities; ///< asked about
    std::vector<ActivityLine> dropped; ///< not any more, but rated once
    std::vector<RatingDay> days; ///< newest first
    std::optional<MeanChange> change; ///< from two days on
    bool due = false; ///< it is time to rate the activities again
    TestState chairStand;
    TestState singleLeg{person::MeasureKind::SingleLegStand, {}, false, {}};
    bool hasJournal = false;
    std::optional<Error> journalError;

    bool operator==(const MeasuresState&) const = default;
};

[[nodiscard]] MeasuresState measuresState(const Context& context);

/// Whether there are activities, and a week has passed since one was rated. False when the journal
/// cannot be read.
[[nodiscard]] bool measuresDue(const Context& context);

/// The values of a test that can be compared, oldest first: one a day, the last one; without those
/// that were done another way. `side` for single-leg stands.
[[nodiscard]] std::vector<DayValue> lineOf(const TestState& test, std::optional<Side> side = {});

} // namespace hipwise::app
