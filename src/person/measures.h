#pragma once

#include "support/civil_time.h"
#include "support/side.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::person {

/// Activities that are asked about at a time; most people name three. Source: Stratford 1995,
/// source key stratford1995.
inline constexpr int MostActivities = 5;
inline constexpr int UsualActivities = 3;
/// As before the problem; 0 is "cannot do it".
inline constexpr int HighestRating = 10;
/// Points between two days that are more than what comes and goes by itself: of the mean, and of
/// one activity (90 %). As printed on forms that cite stratford1995.
inline constexpr int NoticedInMean = 2;
inline constexpr int NoticedInOne = 3;
/// Between two times that somebody is asked. Our own choice.
inline constexpr std::chrono::days RatingsEvery{7};

/// Source: Rikli & Jones 1999, source key rikli1999.
inline constexpr std::chrono::seconds ChairStandTime{30};
/// One a second is faster than anybody.
inline constexpr int MostStands = 60;

/// Source: Springer 2007, source key springer2007.
inline constexpr std::chrono::seconds LongestStand{45};
inline constexpr int StandTries = 3;

/// Something that is hard because of the hip, in the person's own words, which never change.
/// After the Patient-Specific Functional Scale (Stratford 1995, source key stratford1995).
struct Activity {
    std::int64_t id = 0; ///< given by the journal
    std::string words;
    CivilDate addedOn{};
    std::optional<CivilDate> droppedOn; ///< not asked any more from this day on

    bool operator==(const Activity&) const = default;
};

enum class MeasureKind {
    Psfs, ///< points of one activity: 0 cannot do it, 10 as before the problem
    ChairStand, ///< full stands in 30 seconds
    SingleLegStand ///< tenths of a second on one leg, the best of three
};

/// "psfs", "chair-stand", "single-leg-stand": as stored. Parsing any other text gives nothing.
[[nodiscard]] std::string_view toString(MeasureKind kind);
[[nodiscard]] std::optional<MeasureKind> parseMeasureKind(std::string_view text);

/// What somebody could do on a day.
struct Measure {
    std::int64_t id = 0; ///< given by the journal
    MeasureKind kind = MeasureKind::Psfs;
    ZonedInstant measuredAt;
    std::optional<std::int64_t> activity; ///< for Psfs only
    std::optional<Side> side; ///< the leg that stands; for SingleLegStand only
    int value = 0;
    bool adapted = false; ///< with the arms, or holding on: not to be compared with others
    std::string note;

    bool operator==(const Measure&) const = default;
};

/// Whether it is time to ask again; at once when nothing was ever rated.
[[nodiscard]] bool ratingsDue(std::optional<CivilDate> lastRated, CivilDate today);

/// The mean in tenths of a point, rounded. There must be a rating.
[[nodiscard]] int meanTenths(const std::vector<int>& ratings);

} // namespace hipwise::person
