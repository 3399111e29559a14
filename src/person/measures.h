#pragma once

#include "support/civil_time.h"
#include "support/side.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hipwise::person {

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

} // namespace hipwise::person
