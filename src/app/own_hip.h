#pragma once

#include "app/context.h"
#include "person/settings.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hipwise::app {

/// Something of the pack's vocabulary that can be chosen.
struct Option {
    std::string id;
    std::string label;
    bool on = false;

    bool operator==(const Option&) const = default;
};

/// What somebody has said about their hip.
struct HipState {
    std::optional<HipSide> hip;
    std::set<person::HipSpot> spots;
    std::vector<Option> conditions; ///< that a clinician may have named
    bool unsure = false; ///< said so
    bool asksWhen = false; ///< a strain was named: it matters how fresh it is
    std::optional<int> daysAgo; ///< that it happened; empty for more than three, or not said
    bool asksLimits = false; ///< there was an operation
    std::vector<Option> limits;
    std::optional<CivilDate> until; ///< their last day; empty for no end
    bool limitsOver = false; ///< that day has passed
    CivilDate today{};

    bool operator==(const HipState&) const = default;
};

[[nodiscard]] HipState hipState(const Context& context, const person::Settings& settings);

/// A place that hurts or not. The first one also says which hip; one on the other side, both.
void setSpot(person::Settings& settings, const person::HipSpot& spot, bool on);

/// What a clinician has named. Saying one takes "not sure" back; without a strain no day of it is
/// kept.
void setCondition(person::Settings& settings, const std::string& condition, bool on);

/// "Not sure" takes back what was named.
void setUnsure(person::Settings& settings, bool on);

/// How many days ago a strain happened; empty for longer ago.
void setInjured(person::Settings& settings, std::optional<int> daysAgo, CivilDate today);

void setLimit(person::Settings& settings, const std::string& limit, bool on);

/// The last day of the limits; empty for no end.
void setLimitsUntil(person::Settings& settings, std::optional<CivilDate> day);

} // namespace hipwise::app
